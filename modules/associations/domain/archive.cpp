// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/archive.h"

#include <QStringList>

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

/// Russian and English endings are mostly one or two letters: a long word is looked for without them.
QStringView stemOf(const QString &word)
{
    constexpr qsizetype shortest = 4;
    return QStringView(word).first(std::max(std::min(word.size(), shortest), word.size() - 2));
}

bool hasAll(const QString &text, const QStringList &query)
{
    const QStringList words = wordsIn(text);
    return std::ranges::all_of(query, [&](const QString &wanted) {
        const QStringView stem = stemOf(wanted);
        return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(stem); });
    });
}

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

/// The first of `texts` that has a word of the query, if together they have all.
std::optional<QString> found(const QStringList &texts, const QStringList &query)
{
    if (!hasAll(texts.join(u'\n'), query))
        return std::nullopt;
    const auto telling = std::ranges::find_if(texts, [&](const QString &text) {
        return std::ranges::any_of(query, [&](const QString &word) { return hasAll(text, {word}); });
    });
    return *telling;
}

} // namespace

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

std::vector<ArchiveHit> searchedArchive(const Outlook &outlook, const QString &query)
{
    std::vector<ArchiveHit> hits;
    const QStringList words = wordsIn(query);
    if (words.isEmpty())
        return hits;
    const auto ended = archive(outlook);
    for (const Association *association : ended) {
        if (auto said = found(saidOnCard(*association), words))
            hits.push_back({.association = association, .said = *std::move(said)});
    }
    for (const auto &[id, task] : outlook.part<AssociationsPart>().tasks) {
        const auto home = std::ranges::find(ended, task.association(), &Association::id);
        if (home == ended.end())
            continue;
        if (auto said = found(saidOf(task), words))
            hits.push_back({.association = *home, .task = &task, .said = *std::move(said)});
    }
    return hits;
}

} // namespace pochin::associations
