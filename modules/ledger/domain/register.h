// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/cbor.h"
#include "ledger/domain/ids.h"

#include <algorithm>
#include <compare>
#include <span>
#include <vector>

namespace pochin::ledger {

/// When something was written, as all replicas order it: the place of its change in the fold.
struct WrittenAt {
    quint32 depth = 0;
    ChangeId change;
    friend auto operator<=>(const WrittenAt &, const WrittenAt &) = default;
};

/// A field that several people may write at once, and nobody's writing is lost: what one writes replaces the versions
/// that this one names, because it was made knowing them, and no others. One version: agreed. More: "n versions", of
/// which the last in (depth, id) order is shown, until somebody writes one for all of them.
template <typename T>
class Register
{
public:
    struct Version {
        WrittenAt at;
        T value;
        friend bool operator==(const Version &, const Version &) = default;
    };

    void write(const WrittenAt &at, T value, std::span<const ChangeId> replaced)
    {
        std::erase_if(
            m_versions, [&](const Version &v) { return std::ranges::find(replaced, v.at.change) != replaced.end(); });
        m_versions.insert(std::ranges::lower_bound(m_versions, at, {}, &Version::at), {at, std::move(value)});
    }

    /// Ascending. Empty: never written.
    [[nodiscard]] std::span<const Version> versions() const { return m_versions; }
    /// The one that is shown; nothing if never written.
    [[nodiscard]] const T *shown() const { return m_versions.empty() ? nullptr : &m_versions.back().value; }
    /// What an edit has to name in order to replace everything that is there.
    [[nodiscard]] std::vector<ChangeId> versionIds() const
    {
        std::vector<ChangeId> ids;
        ids.reserve(m_versions.size());
        for (const Version &version : m_versions)
            ids.push_back(version.at.change);
        return ids;
    }

    /// One item: an array of [depth, change, value].
    template <typename WriteValue>
    void writeTo(CborWriter &out, const WriteValue &writeValue) const
    {
        out.writeArrayHeader(m_versions.size());
        for (const Version &version : m_versions) {
            out.writeArrayHeader(3);
            out.writeUint(version.at.depth);
            out.writeBytes(version.at.change.bytes());
            writeValue(out, version.value);
        }
    }

    friend bool operator==(const Register &, const Register &) = default;

private:
    std::vector<Version> m_versions;
};

} // namespace pochin::ledger
