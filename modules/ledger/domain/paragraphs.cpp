// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/paragraphs.h"

namespace pochin::ledger {

bool Paragraphs::Paragraph::isThere() const
{
    return std::ranges::any_of(text.versions(), [](const auto &version) { return version.value.has_value(); });
}

const QString &Paragraphs::Paragraph::shown() const
{
    const auto versions = text.versions();
    const auto last = std::find_if(
        versions.rbegin(), versions.rend(), [](const auto &version) { return version.value.has_value(); });
    Q_ASSERT(last != versions.rend());
    return *last->value;
}

/// Who inserts behind the same paragraph at once stand one after the other, each with all of theirs together, because
/// what follows in one insertion stands behind what went before in it.
void Paragraphs::insert(const WrittenAt &at, const std::optional<ParagraphId> &after, std::span<const QString> texts)
{
    auto place = m_paragraphs.begin();
    if (after) {
        place = std::ranges::find(m_paragraphs, *after, &Paragraph::id);
        if (place != m_paragraphs.end())
            ++place;
    }
    std::vector<Paragraph> inserted;
    for (const QString &text : texts) {
        inserted.push_back({{at.change, static_cast<quint32>(inserted.size())}, {}});
        inserted.back().text.write(at, text, {});
    }
    m_paragraphs.insert(place, inserted.begin(), inserted.end());
}

Result<> Paragraphs::edit(
    const WrittenAt &at, const ParagraphId &paragraph, const QString &text, std::span<const ChangeId> replaced)
{
    return write(at, paragraph, text, replaced);
}

Result<> Paragraphs::remove(const WrittenAt &at, const ParagraphId &paragraph, std::span<const ChangeId> replaced)
{
    return write(at, paragraph, std::nullopt, replaced);
}

std::vector<QString> Paragraphs::shown() const
{
    std::vector<QString> texts;
    for (const Paragraph &paragraph : m_paragraphs) {
        if (paragraph.isThere())
            texts.push_back(paragraph.shown());
    }
    return texts;
}

void Paragraphs::writeTo(CborWriter &out) const
{
    out.writeArrayHeader(m_paragraphs.size());
    for (const Paragraph &paragraph : m_paragraphs) {
        out.writeArrayHeader(3);
        out.writeBytes(paragraph.id.change.bytes());
        out.writeUint(paragraph.id.index);
        paragraph.text.writeTo(out, [](CborWriter &to, const std::optional<QString> &text) {
            if (text)
                to.writeText(*text);
            else
                to.writeBool(false);
        });
    }
}

Result<> Paragraphs::write(
    const WrittenAt &at, const ParagraphId &paragraph, std::optional<QString> text, std::span<const ChangeId> replaced)
{
    const auto found = std::ranges::find(m_paragraphs, paragraph, &Paragraph::id);
    if (found == m_paragraphs.end())
        return failure(Failure::Kind::NotFound, paragraph.change.hex());
    found->text.write(at, std::move(text), replaced);
    return {};
}

} // namespace pochin::ledger
