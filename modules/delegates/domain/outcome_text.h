// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/said.h"

namespace pochin::delegates {

/// What somebody says for or against an outcome; dissent travels with it to every base group (П.I.3.6.В: a contest of
/// ideas, not statistics).
struct Voice {
    QString who; ///< as the council calls them: a group, a pseudonym
    QString words;
    friend bool operator==(const Voice &, const Voice &) = default;
};

/// What delegates agreed on, in words: proposed for ratification, with the arguments for it and the dissent beside it.
struct OutcomeText {
    static constexpr std::size_t mostVoices = 60;
    static constexpr qsizetype mostBytes = 48'000;

    QString matter;
    QString words;
    std::vector<QString> reasons = {};
    std::vector<Voice> dissent = {};

    /// Of the matter and the words, which are written once; voices join them later. An answer quotes it, so that nobody
    /// is made to have answered other words.
    [[nodiscard]] ContentHash hash() const;
    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<OutcomeText> decoded(QByteArrayView bytes);
    friend bool operator==(const OutcomeText &, const OutcomeText &) = default;
};

} // namespace pochin::delegates
