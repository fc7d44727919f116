// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/operating_system.h"

#include "vault/trouble.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace pochin::vault::os {

namespace {

constexpr mode_t privateFile = S_IRUSR | S_IWUSR;
constexpr mode_t privateFolder = S_IRWXU;

std::unexpected<Failure> failed(const QString &deed, const QString &path)
{
    const int error = errno;
    const QString detail = QStringLiteral("%1 %2: %3").arg(deed, path, QString::fromLocal8Bit(std::strerror(error)));
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return trouble(Trouble::DiskFull, detail);
    case EACCES:
    case EPERM:
    case EROFS:
        return trouble(Trouble::NoPermission, detail);
    case EEXIST:
        return failure(Failure::Kind::AlreadyExists, detail);
    case ENOENT:
    case ENOTDIR:
        return failure(Failure::Kind::NotFound, detail);
    default:
        return failure(Failure::Kind::StorageBroken, detail);
    }
}

/// A descriptor that closes itself.
class OpenFile
{
public:
    OpenFile(const QString &path, int flags)
        : m_descriptor(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, privateFile))
    {
    }
    ~OpenFile() { close(); }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] int released() { return std::exchange(m_descriptor, -1); }
    bool close() { return m_descriptor < 0 || ::close(released()) == 0; }

private:
    int m_descriptor;
};

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

Result<> writeNew(const QString &path, QByteArrayView bytes)
{
    OpenFile file(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW);
    if (!file.isOpen())
        return failed(QStringLiteral("creating"), path);
    if (!writeAll(file.descriptor(), bytes))
        return failed(QStringLiteral("writing"), path);
    if (::fsync(file.descriptor()) != 0)
        return failed(QStringLiteral("syncing"), path);
    return file.close() ? Result<>{} : failed(QStringLiteral("closing"), path);
}

} // namespace

Result<> makePrivateFolder(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), privateFolder) != 0)
        return failed(QStringLiteral("creating"), path);
    return syncFolder(QFileInfo(QFileInfo(path).absoluteFilePath()).path());
}

Result<> makePrivate(const QString &folder)
{
    if (::chmod(QFile::encodeName(folder).constData(), privateFolder) != 0)
        return failed(QStringLiteral("restricting"), folder);
    return {};
}

Result<> makePrivateFile(const QString &path)
{
    return writeNew(path, {});
}

Result<> writeDurably(const QString &path, QByteArrayView bytes)
{
    const QString fresh = path + QStringLiteral(".new");
    const QByteArray freshName = QFile::encodeName(fresh);
    ::unlink(freshName.constData()); // what a power cut may have left
    auto written = writeNew(fresh, bytes);
    if (written && ::rename(freshName.constData(), QFile::encodeName(path).constData()) != 0)
        written = failed(QStringLiteral("renaming"), fresh);
    if (!written) {
        ::unlink(freshName.constData());
        return written;
    }
    return syncFolder(QFileInfo(path).path());
}

Result<> syncFolder(const QString &folder)
{
    const OpenFile opened(folder, O_RDONLY | O_DIRECTORY);
    if (!opened.isOpen())
        return failed(QStringLiteral("opening"), folder);
    // Some file systems (network, FUSE) cannot sync a folder and say EINVAL; there is nothing more to be done there.
    if (::fsync(opened.descriptor()) != 0 && errno != EINVAL)
        return failed(QStringLiteral("syncing"), folder);
    return {};
}

Writing writingIn(const QString &folder)
{
    // faccessat with AT_EACCESS asks for the effective user, and knows of read-only media too.
    const int answer = ::faccessat(AT_FDCWD, QFile::encodeName(folder).constData(), W_OK | X_OK, AT_EACCESS);
    return answer == 0 ? Writing::Possible : Writing::Refused;
}

Result<FileLock> FileLock::take(const QString &path)
{
    OpenFile file(path, O_RDWR | O_CREAT | O_NOFOLLOW);
    if (!file.isOpen())
        return failed(QStringLiteral("opening"), path);
    // flock and not fcntl: an fcntl lock is lost as soon as any part of the process closes any descriptor of the file.
    if (::flock(file.descriptor(), LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? trouble(Trouble::HeldByAnother) : failed(QStringLiteral("locking"), path);
    return FileLock(file.released());
}

FileLock::FileLock(FileLock &&other) noexcept : m_handle(std::exchange(other.m_handle, -1)) { }

FileLock::~FileLock()
{
    if (m_handle >= 0)
        ::close(static_cast<int>(m_handle));
}

Result<> FileLock::write(QByteArrayView note)
{
    const int descriptor = static_cast<int>(m_handle);
    if (::ftruncate(descriptor, 0) != 0 || ::lseek(descriptor, 0, SEEK_SET) != 0 || !writeAll(descriptor, note))
        return failed(QStringLiteral("writing"), QStringLiteral("the owner's note"));
    return {};
}

Result<> forbidMemoryDumps()
{
    constexpr rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        return failed(QStringLiteral("limiting"), QStringLiteral("core files"));
#ifdef Q_OS_LINUX
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return failed(QStringLiteral("hiding"), QStringLiteral("the memory of this process"));
#endif
    return {};
}

} // namespace pochin::vault::os
