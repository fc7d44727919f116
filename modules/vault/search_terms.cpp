// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/search_terms.h"

#include <QStringList>

#include <algorithm>

namespace pochin::vault {

namespace {

enum class Match { Whole, Beginning };

QString quoted(const QByteArray &form, Match match)
{
    const QString inside = QString::fromUtf8(form).replace(u'"', QStringLiteral("\"\""));
    return u'"' + inside + (match == Match::Beginning ? QStringLiteral("\"*") : QStringLiteral("\""));
}

QString alternatives(const Term &term, Match lastForm)
{
    QStringList forms;
    for (const QByteArray &form : term.forms)
        forms << quoted(form, lastForm);
    return u'(' + forms.join(QStringLiteral(" OR ")) + u')';
}

/// Counts the UTF-16 units before a place given in bytes; places must be asked for in rising order.
class Utf16Places
{
public:
    explicit Utf16Places(QByteArrayView utf8) : m_utf8(utf8) { }
    qsizetype at(qsizetype byte)
    {
        m_units += QString::fromUtf8(m_utf8.sliced(m_byte, byte - m_byte)).size();
        m_byte = byte;
        return m_units;
    }

private:
    QByteArrayView m_utf8;
    qsizetype m_byte = 0;
    qsizetype m_units = 0;
};

} // namespace

SearchTerms::SearchTerms(const SearchQuestion &question, const Analyzer &analyzer)
    : m_terms(analyzer.terms(question.text.toUtf8())), m_lastWord(question.lastWord)
{
    std::erase_if(m_terms, [](const Term &term) { return term.forms.isEmpty(); });
}

QString SearchTerms::expression() const
{
    QStringList parts;
    for (const Term &term : m_terms) {
        const bool mayGoOn = &term == &m_terms.back() && m_lastWord == SearchQuestion::LastWord::MayGoOn;
        parts << alternatives(term, mayGoOn ? Match::Beginning : Match::Whole);
    }
    return parts.join(QStringLiteral(" AND "));
}

std::vector<Stretch> SearchTerms::stretchesIn(const QString &text, const Analyzer &analyzer) const
{
    const QByteArray utf8 = text.toUtf8();
    Utf16Places places(utf8);
    std::vector<Stretch> found;
    for (const Term &word : analyzer.terms(utf8)) {
        if (!isAnsweredBy(word))
            continue;
        const qsizetype begin = places.at(word.begin);
        found.push_back({begin, places.at(word.end)});
    }
    return found;
}

bool SearchTerms::isAnsweredBy(const Term &word) const
{
    const auto answers = [&](const Term &ours) {
        const bool mayGoOn = &ours == &m_terms.back() && m_lastWord == SearchQuestion::LastWord::MayGoOn;
        return std::ranges::any_of(ours.forms, [&](const QByteArray &form) {
            return std::ranges::any_of(
                word.forms, [&](const QByteArray &other) { return mayGoOn ? other.startsWith(form) : other == form; });
        });
    };
    return std::ranges::any_of(m_terms, answers);
}

} // namespace pochin::vault
