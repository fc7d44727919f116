// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/text_range.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace pochin::reference {

/// The shape in which words are compared: lower case, composed, ё as е, without stress marks and soft hyphens.
[[nodiscard]] QString folded(QStringView word);

/// A word of a text, with where it stands.
struct Token {
    enum class Kind {
        Word,
        Compound, ///< several words joined by hyphens, as one; its parts are tokens too
    };
    QString folded; ///< of a compound without the hyphens
    TextRange range; ///< in the text as shown
    /// Words side by side meet: the `to` of one is the `from` of the next. A word is `Token::step` long, which leaves
    /// room for an erratum that means two words where one is printed.
    int from = 0;
    int to = 0;
    Kind kind = Kind::Word;

    static constexpr int step = 8;
};

/// Every word of a text in order; a compound follows its parts.
[[nodiscard]] std::vector<Token> tokens(QStringView text);

[[nodiscard]] bool isHyphen(QChar c);

} // namespace pochin::reference
