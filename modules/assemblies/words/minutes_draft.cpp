// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/words/minutes_draft.h"

#include "assemblies/domain/decision_lookup.h"
#include "assemblies/words/assembly_words.h"
#include "assemblies/words/meeting_words.h"
#include "groups/domain/people_part.h"
#include "groups/domain/promise_part.h"

#include <KLocalizedString>

namespace pochin::assemblies {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

QString nameIn(const Outlook &outlook, const PersonId &person)
{
    return groups::nameOf(outlook.space.state(), person);
}

QStringList noteLines(const Outlook &outlook, const AgendaItem &item)
{
    QStringList lines;
    const bool areSeveral = item.notes.versions().size() > 1;
    for (const auto &version : item.notes.versions()) {
        const ItemNote &note = version.value;
        const QString said = note.how == ItemNoted::How::NotReached
            ? i18nc("@info in minutes, %1 is what was said about it, perhaps nothing", "Not reached. %1", note.words)
            : note.words;
        lines += areSeveral ? i18nc("@info in minutes, %1 is a scribe, %2 what they wrote", "%1 wrote: %2",
                                  nameIn(outlook, note.by), said)
                            : said;
    }
    return lines;
}

QStringList countLines(const Outlook &outlook, const AgendaItem &item)
{
    QStringList lines;
    for (const Kept<HandsCounted> &count : item.counts)
        lines += i18nc("@info in minutes, %1 are numbers, %2 who counted", "Hands: %1 (counted by %2)",
            sentenceFor(count.act), nameIn(outlook, count.by));
    return lines;
}

QStringList proposalLines(const Outlook &outlook, const AgendaItem &item)
{
    const auto proposal = proposalOf(outlook, item);
    const Matter *matter = proposal ? outlook.part<Decisions>().matter(*proposal) : nullptr;
    if (!matter)
        return {};
    const Wording &shown = shownWording(outlook, *matter);
    QStringList lines{i18nc("@info in minutes, %1 is what is proposed, %2 its state", "Proposal “%1”: %2",
        shown.text.what, wordFor(stateOf(outlook, *matter)))};
    for (const Kept<PositionTold> *told : unconfirmed(shown)) {
        const bool isDenied = outlook.part<AssembliesPart>().denied.contains(told->id);
        lines += isDenied
            ? i18nc("@info in minutes, %1 is a person", "%1 says that what was written down for them is not so.",
                  nameIn(outlook, told->act.person))
            : i18nc("@info in minutes, %1 is a person, %2 a position, %3 who wrote it down",
                  "%1, by word of mouth: %2 (written down by %3, not confirmed)", nameIn(outlook, told->act.person),
                  wordFor(told->act.kind), nameIn(outlook, told->by));
    }
    return lines;
}

QString lineOf(const Outlook &outlook, const Kept<TakingTold> &told)
{
    const QString person = nameIn(outlook, told.act.person);
    switch (stateOf(outlook, told)) {
    case ToldState::Awaiting:
        return i18nc("@info in minutes, %1 is a person, %2 what they take on, %3 who wrote it down",
            "%1, by word of mouth: %2 (written down by %3, not confirmed)", person, told.act.what,
            nameIn(outlook, told.by));
    case ToldState::Denied:
        return i18nc(
            "@info in minutes, %1 is a person", "%1 says that what was written down for them is not so.", person);
    case ToldState::Confirmed:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList promiseLines(const Outlook &outlook, const AgendaItem &item)
{
    QStringList lines;
    for (const ChangeId &id : promisesFrom(outlook, item)) {
        const groups::Promise &promise = outlook.part<groups::PromisePart>().promises.at(id);
        lines += i18nc("@info in minutes, %1 is a person, %2 what they took on", "%1 takes it on: %2",
            nameIn(outlook, promise.bearer), promise.what);
    }
    for (const Kept<TakingTold> &told : item.takings)
        lines += lineOf(outlook, told);
    return lines;
}

} // namespace

QStringList linesOf(const Outlook &outlook, const AgendaItem &item, const CameOf &cameOf)
{
    QStringList lines = noteLines(outlook, item) + countLines(outlook, item) + proposalLines(outlook, item);
    for (const Kept<ItemLedTo> &ledTo : item.ledTo)
        lines += cameOf ? cameOf(outlook, ledTo.act.what) : QString();
    lines += promiseLines(outlook, item);
    lines.removeAll(QString());
    return lines;
}

QStringList presenceLines(const Outlook &outlook, const Assembly &assembly)
{
    QStringList lines;
    for (const Presence &one : presenceAt(assembly))
        lines += i18nc("@info %1 is somebody present, %2 how that is known", "%1: %2", nameOf(outlook, one.who),
            wordsFor(outlook, one));
    return lines;
}

QString draftMinutes(const Outlook &outlook, const Assembly &assembly, const CameOf &cameOf)
{
    QStringList names;
    for (const Presence &one : presenceAt(assembly)) {
        if (!one.hasDenied)
            names += nameOf(outlook, one.who);
    }
    QStringList paragraphs{i18nc("@info in minutes, %1 are names", "Present: %1.", names.join(u", "_s))};
    int number = 0;
    for (const AgendaItem *item : agendaOf(assembly)) {
        const QString title
            = i18nc("@info in minutes, %1 is a number, %2 a title", "%1. %2", ++number, item->added.act.title);
        paragraphs += (QStringList{title} + linesOf(outlook, *item, cameOf)).join(u'\n');
    }
    return paragraphs.join(u"\n\n"_s).left(aText.most);
}

} // namespace pochin::assemblies
