// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/cleaned_text.h"

#include <KLocalizedString>

#include <QRegularExpression>

#include <algorithm>

namespace pochin::composition {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEnding = 3; ///< of a case: -а, -ой, -ами
constexpr qsizetype shortestInflected = 3; ///< of names that are shorter only the very word is one

const QString omitted = u"…"_s;

/// The part of a name that all its cases share: "Вер" of "Вера", "Олег" of "Олег".
QStringView stemOf(QStringView name)
{
    constexpr QStringView endings = u"аяйьоеыиу";
    return name.size() > shortestInflected && endings.contains(name.back().toLower()) ? name.chopped(1) : name;
}

bool isCaseOf(const QString &word, const QString &name)
{
    if (word.compare(name, Qt::CaseInsensitive) == 0)
        return true;
    const QStringView stem = stemOf(name);
    const bool couldBeName = word.front().isUpper() || name.front().isLower();
    return couldBeName && stem.size() >= shortestInflected && word.startsWith(stem, Qt::CaseInsensitive)
        && word.size() - stem.size() <= longestEnding;
}

/// What leads to a person without being a name: mail, links, @names, long rows of digits.
QString withoutTraces(QString text)
{
    static const QRegularExpression traces(
        uR"((?:https?://|www\.)\S+|[^\s@]+@[^\s@]+\.\w+|@\w[\w.]*|\+?\d[\d\s()-]{5,}\d)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(traces, omitted);
}

} // namespace

CleanedText::CleanedText(const QStringList &names, Names way) : m_names(names), m_way(way)
{
    m_names.removeAll(QString());
}

QString CleanedText::wordFor(const QString &word) const
{
    const auto name = std::ranges::find_if(m_names, [&](const QString &known) { return isCaseOf(word, known); });
    if (name == m_names.end())
        return word;
    return m_way == Names::LeftOut ? omitted
                                   : i18nc("@item stands for a name in a public report, %1 is a number", "somebody %1",
                                         static_cast<int>(name - m_names.begin()) + 1);
}

QString CleanedText::of(const QString &text) const
{
    static const QRegularExpression words(uR"([\p{L}\p{N}_]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString whole = withoutTraces(text);
    for (const QString &name : m_names) { // names of several words first, as they stand
        if (name.contains(u' '))
            whole.replace(name, wordFor(name), Qt::CaseInsensitive);
    }
    QString cleaned;
    qsizetype done = 0;
    for (auto found = words.globalMatch(whole); found.hasNext();) {
        const auto match = found.next();
        cleaned += QStringView(whole).sliced(done, match.capturedStart() - done);
        cleaned += wordFor(match.captured());
        done = match.capturedEnd();
    }
    cleaned += QStringView(whole).sliced(done);
    return cleaned;
}

} // namespace pochin::composition
