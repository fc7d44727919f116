// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/cbor.h"
#include "foundation/identifier.h"

#include <QString>

#include <map>
#include <optional>
#include <type_traits>
#include <vector>

namespace pochin::ledger {

/// How long a text may be, in UTF-16 units, and whether it may have several lines.
struct TextLimit {
    qsizetype most = 0;
    bool hasLines = false;
};
inline constexpr TextLimit aName{.most = 80}; ///< of a person, a group, a thing
inline constexpr TextLimit aLine{.most = 300}; ///< a title, a reason in one sentence
inline constexpr TextLimit aText{.most = 16'000, .hasLines = true}; ///< a proposal, a report, a note

/// Whether `text` may be written: not too long, and without control characters, which no honest text has. (Line ends
/// and tabs are fine where there are lines; marks of direction are fine everywhere, views show them.)
[[nodiscard]] bool isWritable(QStringView text, TextLimit limit);

/// Reads a payload that `PayloadWriter` wrote. Fields are asked for by number; those that nobody asks for are from a
/// newer program and are left alone. The first fault sticks, and what is asked for afterwards answers zero, empty or
/// nothing; so a decoder reads straight on and ends with `read`:
///
///     PayloadReader in(payload);
///     Admission admission{.newcomer = in.id<FeedKey>(1), .name = in.text(2, aName)};
///     return in.read(std::move(admission));
///
/// A field is Malformed if it is missing and not optional, of another kind, or beyond its limit.
class PayloadReader
{
public:
    explicit PayloadReader(QByteArrayView payload);

    [[nodiscard]] bool has(quint64 key) const { return m_fields.contains(key); }

    [[nodiscard]] quint64 number(quint64 key, quint64 least, quint64 most);
    [[nodiscard]] quint64 number(quint64 key, quint64 least, quint64 most, quint64 otherwise);
    [[nodiscard]] qint64 moment(quint64 key);
    [[nodiscard]] std::optional<qint64> optionalMoment(quint64 key);
    [[nodiscard]] bool flag(quint64 key);
    [[nodiscard]] QString text(quint64 key, TextLimit limit);
    [[nodiscard]] QString optionalText(quint64 key, TextLimit limit); ///< empty if it is not there
    [[nodiscard]] QByteArray bytes(quint64 key, qsizetype least, qsizetype most);
    [[nodiscard]] QByteArray optionalBytes(quint64 key, qsizetype least, qsizetype most);
    /// One of an enum whose values are 0 … last.
    template <typename Enum>
    [[nodiscard]] Enum choice(quint64 key, Enum last)
    {
        return static_cast<Enum>(number(key, 0, static_cast<quint64>(last)));
    }
    template <typename Id>
    [[nodiscard]] Id id(quint64 key)
    {
        return *Id::fromBytes(fixed(bytes(key, Id::size, Id::size)));
    }
    template <typename Id>
    [[nodiscard]] std::optional<Id> optionalId(quint64 key)
    {
        return has(key) ? std::optional(id<Id>(key)) : std::nullopt;
    }
    template <typename Id>
    [[nodiscard]] std::vector<Id> ids(quint64 key, std::size_t most)
    {
        std::vector<Id> all;
        forEachItem(key, most, [&](CborReader &in) {
            const QByteArrayView read = in.readBytes();
            if (read.size() != static_cast<qsizetype>(Id::size))
                in.fail(Failure::Kind::Malformed, QStringLiteral("an id of 32 bytes was expected"));
            all.push_back(*Id::fromBytes(fixed(read.toByteArray())));
        });
        return all;
    }
    [[nodiscard]] std::vector<QString> texts(quint64 key, std::size_t most, TextLimit limit);
    /// An array of maps; `read` is handed a PayloadReader for each and returns its value.
    template <typename Read>
    [[nodiscard]] auto maps(quint64 key, std::size_t most, const Read &read)
    {
        std::vector<std::invoke_result_t<Read, PayloadReader &>> all;
        forEachItem(key, most, [&](CborReader &in) {
            PayloadReader item(in.skip());
            all.push_back(read(item));
            if (item.m_failure)
                in.fail(item.m_failure->kind, item.m_failure->detail);
        });
        return all;
    }

    /// A decoder's own objection to what it has read. The first fault wins.
    void fail(quint64 key, QLatin1StringView why);
    [[nodiscard]] bool hasFailed() const { return m_failure.has_value(); }
    /// `value`, or the first fault.
    template <typename T>
    [[nodiscard]] Result<T> read(T value) const
    {
        if (m_failure)
            return std::unexpected(*m_failure);
        return value;
    }

private:
    /// 32 bytes in any case, so that an id can be made after a fault too.
    [[nodiscard]] static QByteArray fixed(const QByteArray &bytes) { return bytes.leftJustified(32, '\0', true); }
    template <typename Read>
    [[nodiscard]] auto one(quint64 key, const Read &read)
    {
        const auto field = m_fields.find(key);
        CborReader in(field == m_fields.end() ? QByteArrayView() : field->second);
        auto value = read(in);
        if (const auto end = in.finished(); !end)
            fail(key, field == m_fields.end() ? QLatin1StringView("missing") : QLatin1StringView("of another kind"));
        return m_failure ? decltype(value){} : value;
    }
    template <typename Read>
    void forEachItem(quint64 key, std::size_t most, const Read &read)
    {
        if (!has(key))
            return;
        CborReader in(m_fields.at(key));
        quint64 count = in.readArrayHeader();
        if (count == 0 || count > most)
            in.fail(Failure::Kind::Malformed, QStringLiteral("too many, or none written"));
        for (; count > 0 && !in.hasFailed(); --count)
            read(in);
        if (const auto end = in.finished(); !end)
            fail(key, QLatin1StringView("of another kind"));
    }

    std::map<quint64, QByteArrayView> m_fields;
    std::optional<Failure> m_failure;
};

} // namespace pochin::ledger
