// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/key_file.h"

#include <optional>

namespace pochin::vault {

/// A small file about one vault that lies outside of it, in the state folder of the person on this machine. A folder
/// that is copied elsewhere, or put back to last week's, does not take it along; so whoever writes here what they have
/// done notices that (docs/FORMAT-vault.md, "Outside file"). It is in clear and says nothing but hashes.
class OutsideFile
{
public:
    /// Rooms get theirs from Vault::outsideFile(). `folder` is made when first written to.
    OutsideFile(const QString &folder, const Fingerprint &fingerprint);

    /// Nothing if it is not there or cannot be read.
    [[nodiscard]] std::optional<QByteArray> read() const;
    /// Replaces it whole: after a success it survives a power cut.
    [[nodiscard]] Result<> write(QByteArrayView content);

private:
    QString m_folder;
    QString m_path;
};

/// Where such files are by default: `pochin` in the folder that the system keeps for the state of programs.
[[nodiscard]] QString usualOutsideFolder();

} // namespace pochin::vault
