// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/operating_system.h"

#include "vault/trouble.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

#include <windows.h>

// Written from the documentation and not yet run: no Windows machine has built Pochin.

namespace pochin::vault::os {

namespace {

const wchar_t *wide(const QString &path)
{
    return reinterpret_cast<const wchar_t *>(path.utf16());
}

std::unexpected<Failure> failed(const QString &deed, const QString &path)
{
    const DWORD error = ::GetLastError();
    const QString detail = QStringLiteral("%1 %2: error %3").arg(deed, path).arg(error);
    switch (error) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return trouble(Trouble::DiskFull, detail);
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        return trouble(Trouble::NoPermission, detail);
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return failure(Failure::Kind::AlreadyExists, detail);
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
        return failure(Failure::Kind::NotFound, detail);
    default:
        return failure(Failure::Kind::StorageBroken, detail);
    }
}

Result<> writeNew(const QString &path, QByteArrayView bytes)
{
    const HANDLE file
        = ::CreateFileW(wide(path), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return failed(QStringLiteral("creating"), path);
    DWORD written = 0;
    const bool whole = ::WriteFile(file, bytes.data(), static_cast<DWORD>(bytes.size()), &written, nullptr) != 0
        && static_cast<qsizetype>(written) == bytes.size() && ::FlushFileBuffers(file) != 0;
    const auto result = whole ? Result<>{} : failed(QStringLiteral("writing"), path);
    ::CloseHandle(file);
    return result;
}

} // namespace

// The rights of the user's own folders are already for that user only.
Result<> makePrivateFolder(const QString &path)
{
    return ::CreateDirectoryW(wide(path), nullptr) != 0 ? Result<>{} : failed(QStringLiteral("creating"), path);
}

Result<> makePrivate(const QString &)
{
    return {};
}

Result<> makePrivateFile(const QString &path)
{
    return writeNew(path, {});
}

Result<> writeDurably(const QString &path, QByteArrayView bytes)
{
    const QString fresh = path + QStringLiteral(".new");
    ::DeleteFileW(wide(fresh));
    auto written = writeNew(fresh, bytes);
    if (written && ::MoveFileExW(wide(fresh), wide(path), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) == 0)
        written = failed(QStringLiteral("renaming"), fresh);
    if (!written)
        ::DeleteFileW(wide(fresh));
    return written;
}

// MOVEFILE_WRITE_THROUGH has done it.
Result<> syncFolder(const QString &)
{
    return {};
}

Writing writingIn(const QString &folder)
{
    const QString probe = folder + QStringLiteral("/.pochin-probe");
    const HANDLE file
        = ::CreateFileW(wide(probe), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return Writing::Refused;
    ::CloseHandle(file);
    return Writing::Possible;
}

Result<FileLock> FileLock::take(const QString &path)
{
    const HANDLE file = ::CreateFileW(wide(path), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
        nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return failed(QStringLiteral("opening"), path);
    // Far behind the note, which others must be able to read: here a lock also keeps readers out.
    OVERLAPPED place{};
    place.OffsetHigh = 1;
    if (::LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place) == 0) {
        const bool isHeld = ::GetLastError() == ERROR_LOCK_VIOLATION || ::GetLastError() == ERROR_IO_PENDING;
        const auto reason = isHeld ? trouble(Trouble::HeldByAnother) : failed(QStringLiteral("locking"), path);
        ::CloseHandle(file);
        return reason;
    }
    return FileLock(reinterpret_cast<qintptr>(file));
}

FileLock::FileLock(FileLock &&other) noexcept : m_handle(std::exchange(other.m_handle, -1)) { }

FileLock::~FileLock()
{
    if (m_handle != -1)
        ::CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

Result<> FileLock::write(QByteArrayView note)
{
    const auto file = reinterpret_cast<HANDLE>(m_handle);
    DWORD written = 0;
    const bool whole = ::SetFilePointer(file, 0, nullptr, FILE_BEGIN) == 0 && ::SetEndOfFile(file) != 0
        && ::WriteFile(file, note.data(), static_cast<DWORD>(note.size()), &written, nullptr) != 0;
    return whole ? Result<>{} : failed(QStringLiteral("writing"), QStringLiteral("the owner's note"));
}

/// No box that offers to send the memory to somebody. Windows lets other programs of the same user read it all the
/// same.
Result<> forbidMemoryDumps()
{
    ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    return {};
}

} // namespace pochin::vault::os
