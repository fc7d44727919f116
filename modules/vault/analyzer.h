// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <vector>

namespace pochin::vault {

/// One word of a text: where it stands, and every form under which it is to be found.
struct Term {
    qsizetype begin; ///< in bytes of the UTF-8 text
    qsizetype end;
    QByteArrayList forms; ///< UTF-8; first the word itself, folded, then its lemmas if the analyzer knows some

    friend bool operator==(const Term &, const Term &) = default;
};

/// Cuts a text into terms for the search index. The vault brings a simple one; a room that knows a language brings a
/// better one, and the vault need not know that room.
///
/// The same text must give the same terms for as long as `name()` stays the same; when it changes, the index is
/// rebuilt.
class Analyzer
{
public:
    virtual ~Analyzer() = default;

    /// Names the analysis and its version, such as "simple 1".
    [[nodiscard]] virtual QByteArray name() const = 0;
    /// In the order of the text. `utf8` is valid UTF-8.
    [[nodiscard]] virtual std::vector<Term> terms(QByteArrayView utf8) const = 0;

protected:
    Analyzer() = default;
    Analyzer(const Analyzer &) = default;
    Analyzer &operator=(const Analyzer &) = default;
};

/// Words are runs of letters and digits; case is folded and ё is е. Knows no grammar.
class SimpleAnalyzer final : public Analyzer
{
public:
    [[nodiscard]] QByteArray name() const override { return QByteArrayLiteral("simple 1"); }
    [[nodiscard]] std::vector<Term> terms(QByteArrayView utf8) const override;
};

} // namespace pochin::vault
