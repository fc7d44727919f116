// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/failing_disk.h"

#include <sqlite3.h>

#include <QtLogging>

#include <limits>

namespace pochin::test {

namespace {

constexpr qint64 forEver = std::numeric_limits<qint64>::max();

qint64 stepsLeft = forEver;
sqlite3_vfs *realDisk = nullptr;
sqlite3_vfs disk{};
sqlite3_io_methods methods{};

/// A file of ours: the real one lies behind it in the same memory.
struct File {
    sqlite3_file base;

    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    [[nodiscard]] static File &of(sqlite3_file *file) { return *reinterpret_cast<File *>(file); }
};

/// Whether the disk takes one more step.
bool takesStep()
{
    if (stepsLeft == forEver)
        return true;
    if (stepsLeft > 0)
        --stepsLeft;
    else
        stepsLeft = -1;
    return stepsLeft >= 0;
}

template <auto Method, typename... Arguments>
int through(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *real = File::of(file).real();
    return (real->pMethods->*Method)(real, arguments...);
}

template <auto Method, int Failure, typename... Arguments>
int ifAlive(sqlite3_file *file, Arguments... arguments)
{
    return takesStep() ? through<Method>(file, arguments...) : Failure;
}

int closeFile(sqlite3_file *file)
{
    sqlite3_file *real = File::of(file).real();
    return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    sqlite3_file *real = File::of(file).real();
    real->pMethods = nullptr;
    const int code = realDisk->xOpen(realDisk, name, real, flags, outFlags);
    file->pMethods = code == SQLITE_OK ? &methods : nullptr;
    return code;
}

int removeFile(sqlite3_vfs *, const char *name, int flushFolder)
{
    return takesStep() ? realDisk->xDelete(realDisk, name, flushFolder) : SQLITE_IOERR_DELETE;
}

sqlite3_io_methods diesInTheMiddle()
{
    using M = sqlite3_io_methods;
    M made{};
    made.iVersion = 2; // no mapped files: every write is seen here
    made.xClose = closeFile;
    made.xRead = through<&M::xRead, void *, int, sqlite3_int64>;
    made.xWrite = ifAlive<&M::xWrite, SQLITE_IOERR_WRITE, const void *, int, sqlite3_int64>;
    made.xTruncate = ifAlive<&M::xTruncate, SQLITE_IOERR_TRUNCATE, sqlite3_int64>;
    made.xSync = ifAlive<&M::xSync, SQLITE_IOERR_FSYNC, int>;
    made.xFileSize = through<&M::xFileSize, sqlite3_int64 *>;
    made.xLock = through<&M::xLock, int>;
    made.xUnlock = through<&M::xUnlock, int>;
    made.xCheckReservedLock = through<&M::xCheckReservedLock, int *>;
    made.xFileControl = through<&M::xFileControl, int, void *>;
    made.xSectorSize = through<&M::xSectorSize>;
    made.xDeviceCharacteristics = through<&M::xDeviceCharacteristics>;
    made.xShmMap = through<&M::xShmMap, int, int, int, void volatile **>;
    made.xShmLock = through<&M::xShmLock, int, int, int>;
    made.xShmBarrier = [](sqlite3_file *file) {
        sqlite3_file *real = File::of(file).real();
        real->pMethods->xShmBarrier(real);
    };
    made.xShmUnmap = through<&M::xShmUnmap, int>;
    return made;
}

} // namespace

void FailingDisk::install()
{
    sqlite3_initialize();
    realDisk = sqlite3_vfs_find(nullptr);
    methods = diesInTheMiddle();
    disk = *realDisk;
    disk.szOsFile = static_cast<int>(sizeof(File)) + realDisk->szOsFile;
    disk.zName = "failing";
    disk.pNext = nullptr;
    disk.xOpen = openFile;
    disk.xDelete = removeFile;
    if (sqlite3_vfs_register(&disk, 1) != SQLITE_OK)
        qFatal("the failing disk is not taken");
}

void FailingDisk::dieAfter(qint64 steps)
{
    stepsLeft = steps;
}

void FailingDisk::revive()
{
    stepsLeft = forEver;
}

bool FailingDisk::isDead()
{
    return stepsLeft < 0;
}

} // namespace pochin::test
