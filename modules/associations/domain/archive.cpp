// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/archive.h"

#include <algorithm>

namespace pochin::associations {

namespace {

/// The claimed time of the end; the last day's, where nobody has handed over.
qint64 endedAt(const Association &association)
{
    qint64 at = std::chrono::milliseconds(endOf(termOf(association).sunset).time_since_epoch()).count();
    for (const auto &[id, handOver] : association.handOvers)
        at = std::min(at, handOver.mark.wall);
    for (const auto &[id, mark] : association.dissolved)
        at = std::min(at, mark.wall);
    return at;
}

QStringList wordsIn(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            word += c.toLower();
        else if (!word.isEmpty())
            words << std::exchange(word, {});
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

/// The words of a query, looked for in one text after the other.
class Wanted
{
public:
    Wanted(const QString &query, const FormsOf &formsOf) : m_formsOf(formsOf), m_words(wordsIn(query))
    {
        for (const QString &word : m_words)
            m_forms.push_back(formsOf(word));
    }

    [[nodiscard]] bool isNothing() const { return m_words.isEmpty(); }

    /// The first of `texts` that has a word of the query, if together they have all.
    [[nodiscard]] std::optional<QString> foundIn(const QStringList &texts)
    {
        std::vector<bool> isFound(m_forms.size());
        std::optional<QString> telling;
        for (const QString &text : texts) {
            if (mark(isFound, wordsIn(text)) && !telling)
                telling = text;
        }
        return std::ranges::all_of(isFound, std::identity()) ? telling : std::nullopt;
    }

private:
    /// Whether there is one at all.
    bool mark(std::vector<bool> &isFound, const QStringList &words)
    {
        bool hasOne = false;
        for (std::size_t i = 0; i < m_forms.size(); ++i) {
            if (std::ranges::any_of(words, [&](const QString &word) { return isMeant(i, word); }))
                hasOne = isFound[i] = true;
        }
        return hasOne;
    }
    bool isMeant(std::size_t wanted, const QString &word)
    {
        if (word.startsWith(m_words[static_cast<qsizetype>(wanted)]))
            return true;
        auto known = m_known.find(word);
        if (known == m_known.end())
            known = m_known.emplace(word, m_formsOf(word)).first;
        return std::ranges::any_of(known->second, [&](const QString &form) { return m_forms[wanted].contains(form); });
    }

    const FormsOf &m_formsOf;
    QStringList m_words;
    std::vector<QStringList> m_forms; ///< of each
    std::map<QString, QStringList> m_known; ///< people use few words, and each of them often
};

void append(QStringList &texts, const QString &text)
{
    if (!text.isEmpty())
        texts << text;
}

template <typename T>
const T &shownOf(const Register<T> &field)
{
    static const T nothing{};
    return field.shown() ? *field.shown() : nothing;
}

/// Everything that a card says, most telling first.
QStringList saidOnCard(const Association &association)
{
    QStringList texts;
    append(texts, shownOf(association.task));
    for (const auto &[id, handOver] : association.handOvers) {
        append(texts, handOver.mark.word);
        append(texts, handOver.lessons);
        for (const QString &text : handOver.things)
            append(texts, text);
        for (const QString &text : handOver.debts)
            append(texts, text);
    }
    for (const auto &[person, debrief] : association.debriefs) {
        for (const QString &text : {debrief.mark.word, debrief.badly, debrief.otherwise, debrief.forOthers})
            append(texts, text);
    }
    append(texts, shownOf(association.doneTest));
    for (const QString &text : shownOf(association.needed))
        append(texts, text);
    for (const auto &[id, note] : association.notes)
        append(texts, note.mark.word);
    return texts;
}

QStringList saidOf(const Task &task)
{
    QStringList texts;
    for (const auto &[id, mark] : task.done)
        append(texts, mark.word);
    append(texts, task.shownTitle());
    append(texts, shownOf(task.details));
    return texts;
}

} // namespace

QStringList itselfOnly(const QString &word)
{
    return {word};
}

std::vector<const Association *> archive(const Outlook &outlook)
{
    std::vector<std::pair<qint64, const Association *>> ended;
    for (const auto &[id, association] : outlook.part<AssociationsPart>().associations) {
        if (standing(association, outlook).isOver())
            ended.emplace_back(endedAt(association), &association);
    }
    std::ranges::stable_sort(ended, std::ranges::greater(), [](const auto &pair) { return pair.first; });
    std::vector<const Association *> all;
    for (const auto &[at, association] : ended)
        all.push_back(association);
    return all;
}

std::map<ChangeId, QString> archivedTexts(const Outlook &outlook)
{
    std::map<ChangeId, QStringList> said;
    for (const Association *association : archive(outlook))
        said.emplace(association->id, saidOnCard(*association));
    for (const auto &[id, task] : outlook.part<AssociationsPart>().tasks) {
        if (const auto home = said.find(task.association()); home != said.end())
            home->second << saidOf(task);
    }
    std::map<ChangeId, QString> texts;
    for (const auto &[id, lines] : said)
        texts.emplace(id, lines.join(u'\n'));
    return texts;
}

std::vector<ArchiveHit> searchedArchive(const Outlook &outlook, const QString &query, const FormsOf &formsOf)
{
    std::vector<ArchiveHit> hits;
    Wanted wanted(query, formsOf);
    if (wanted.isNothing())
        return hits;
    const auto ended = archive(outlook);
    for (const Association *association : ended) {
        if (auto said = wanted.foundIn(saidOnCard(*association)))
            hits.push_back({.association = association, .said = *std::move(said)});
    }
    for (const auto &[id, task] : outlook.part<AssociationsPart>().tasks) {
        const auto home = std::ranges::find(ended, task.association(), &Association::id);
        if (home == ended.end())
            continue;
        if (auto said = wanted.foundIn(saidOf(task)))
            hits.push_back({.association = *home, .task = &task, .said = *std::move(said)});
    }
    return hits;
}

} // namespace pochin::associations
