// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/register.h"

#include <QString>

#include <optional>

namespace pochin::ledger {

/// Names a paragraph for ever: the change that brought it, and which of that change's paragraphs it is.
struct ParagraphId {
    ChangeId change;
    quint32 index = 0;
    friend auto operator<=>(const ParagraphId &, const ParagraphId &) = default;
};

/// A long text that several people write at once: a list of paragraphs, each a register. Two who work on different
/// paragraphs never meet; two who edit the same one leave two versions; an edit outlives a deletion that did not know
/// it.
class Paragraphs
{
public:
    struct Paragraph {
        ParagraphId id;
        Register<std::optional<QString>> text; ///< nothing: deleted
        [[nodiscard]] bool isThere() const;
        /// The text that is shown. Requires: isThere().
        [[nodiscard]] const QString &shown() const;
    };

    /// Puts `texts` behind `after`, or first. Behind a paragraph that is not known, as its change may have been set
    /// aside, means last.
    void insert(const WrittenAt &at, const std::optional<ParagraphId> &after, std::span<const QString> texts);
    /// Fails with NotFound if there never was such a paragraph.
    [[nodiscard]] Result<> edit(
        const WrittenAt &at, const ParagraphId &paragraph, const QString &text, std::span<const ChangeId> replaced);
    [[nodiscard]] Result<> remove(
        const WrittenAt &at, const ParagraphId &paragraph, std::span<const ChangeId> replaced);

    /// In the order of the text, deleted ones included.
    [[nodiscard]] std::span<const Paragraph> all() const { return m_paragraphs; }
    /// What a reader sees.
    [[nodiscard]] std::vector<QString> shown() const;

    void writeTo(CborWriter &out) const;

private:
    [[nodiscard]] Result<> write(const WrittenAt &at, const ParagraphId &paragraph, std::optional<QString> text,
        std::span<const ChangeId> replaced);

    std::vector<Paragraph> m_paragraphs;
};

} // namespace pochin::ledger
