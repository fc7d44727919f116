// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QByteArrayView>

#include <optional>

/// The few things the vault asks of the operating system. Each system has one file that answers:
/// operating_system_platform_posix.cpp, operating_system_platform_windows.cpp.
namespace pochin::vault::os {

/// A new folder that only its owner can enter. AlreadyExists if something of that name is there.
[[nodiscard]] Result<> makePrivateFolder(const QString &path);
/// Takes the rights of everyone else away from a folder that exists.
[[nodiscard]] Result<> makePrivate(const QString &folder);
/// A new file of no bytes that only its owner can read. AlreadyExists if something of that name is there.
[[nodiscard]] Result<> makePrivateFile(const QString &path);

/// Puts a private file of these bytes at `path`. After a success it survives a power cut; after a failure, or a power
/// cut in between, `path` is what it was. (Written beside it under a name ending in ".new", synced, renamed, folder
/// synced.)
[[nodiscard]] Result<> writeDurably(const QString &path, QByteArrayView bytes);

/// Makes names that were added to or taken from the folder survive a power cut.
[[nodiscard]] Result<> syncFolder(const QString &folder);

enum class Writing { Possible, Refused };
/// Whether a file could be made in `folder`: rights, and a medium that is not read-only.
[[nodiscard]] Writing writingIn(const QString &folder);

/// A lock on a file that the system lets go when its owner ends in whatever way. Never waits, never robs.
class FileLock
{
public:
    /// InUse if another process, or another FileLock of this one, holds it. Makes the file if needed.
    [[nodiscard]] static Result<FileLock> take(const QString &path);
    ~FileLock();
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&) = delete;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// Replaces what the file says; for people to read while the lock is held.
    [[nodiscard]] Result<> write(QByteArrayView note);

private:
    explicit FileLock(qintptr handle) : m_handle(handle) { }
    qintptr m_handle;
};

/// No core file is written and no other process of the same user may look into the memory of this one.
[[nodiscard]] Result<> forbidMemoryDumps();

} // namespace pochin::vault::os
