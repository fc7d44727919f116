// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/deed_words.h"

#include "composition/change_types.h"
#include "groups/words/group_words.h"
#include "ledger/domain/erasure.h"

#include <KLazyLocalizedString>
#include <KLocalizedString>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace pochin::composition {

namespace {

/// By the name of the type; what is not here is told by that name.
const std::map<QString, KLazyLocalizedString> &words()
{
    static const std::map<QString, KLazyLocalizedString> all{
        {u"group.founded"_s, kli18nc("@item a deed, %1 is who did it", "%1 founded the group")},
        {u"merge"_s, kli18nc("@item a deed, %1 is who did it", "%1 took note of what others did")},
        {u"erasure"_s, kli18nc("@item a deed, %1 is who did it", "%1 asked to forget something of their own")},
        {u"device.linked"_s, kli18nc("@item a deed, %1 is who did it", "%1 linked a further device")},
        {u"device.retired"_s, kli18nc("@item a deed, %1 is who did it", "%1 gave up a device")},
        {u"file.attached"_s, kli18nc("@item a deed, %1 is who did it", "%1 gave the group a file")},
        {u"mandate.drafted"_s, kli18nc("@item a deed, %1 is who did it", "%1 drafted a mandate")},
        {u"mandate.given"_s, kli18nc("@item a deed, %1 is who did it", "%1 gave a mandate")},
        {u"mandate.proposed"_s, kli18nc("@item a deed, %1 is who did it", "%1 put a mandate to the group")},
        {u"mandate.answered"_s, kli18nc("@item a deed, %1 is who did it", "%1 answered a mandate")},
        {u"mandate.recalled"_s, kli18nc("@item a deed, %1 is who did it", "%1 recorded a recall")},
        {u"recall.contested"_s, kli18nc("@item a deed, %1 is who did it", "%1 said that a recall names them wrongly")},
        {u"recall.confirmed"_s, kli18nc("@item a deed, %1 is who did it", "%1 confirmed what a recall says of them")},
        {u"mandate.resigned"_s, kli18nc("@item a deed, %1 is who did it", "%1 laid a mandate down")},
        {u"mandate.event-came"_s,
            kli18nc("@item a deed, %1 is who did it", "%1 said that the event of a mandate has come")},
        {u"act.recorded"_s, kli18nc("@item a deed, %1 is who did it", "%1 recorded an act as a delegate")},
        {u"question.asked"_s, kli18nc("@item a deed, %1 is who did it", "%1 asked home")},
        {u"question.answered"_s, kli18nc("@item a deed, %1 is who did it", "%1 answered a delegate's question")},
        {u"report.filed"_s, kli18nc("@item a deed, %1 is who did it", "%1 reported home")},
        {u"ratification.proposed"_s, kli18nc("@item a deed, %1 is who did it", "%1 put an answer to the group")},
        {u"outcome.brought"_s, kli18nc("@item a deed, %1 is who did it", "%1 brought an outcome home")},
        {u"matter.laid"_s, kli18nc("@item a deed, %1 is who did it", "%1 laid a matter before the council")},
        {u"outcome.proposed"_s, kli18nc("@item a deed, %1 is who did it", "%1 proposed an outcome for ratification")},
        {u"voice.raised"_s, kli18nc("@item a deed, %1 is who did it", "%1 raised a voice on an outcome")},
        {u"work.declared"_s, kli18nc("@item a deed, %1 is who did it", "%1 said that they do the work")},
        {u"committee.founded"_s, kli18nc("@item a deed, %1 is who did it", "%1 founded a committee")},
        {u"committee.entered"_s, kli18nc("@item a deed, %1 is who did it", "%1 joined or left a committee")},
        {u"committee.renewed"_s, kli18nc("@item a deed, %1 is who did it", "%1 renewed a committee")},
        {u"committee.closed"_s, kli18nc("@item a deed, %1 is who did it", "%1 closed a committee")},
        {u"council.reviewed"_s, kli18nc("@item a deed, %1 is who did it", "%1 said why the council is still needed")},
        {u"proposal.opened"_s, kli18nc("@item a deed, %1 is who did it", "%1 made a proposal")},
        {u"proposal.amended"_s, kli18nc("@item a deed, %1 is who did it", "%1 put another wording of a proposal")},
        {u"position.taken"_s, kli18nc("@item a deed, %1 is who did it", "%1 said what they think of a proposal")},
        {u"proposal.closed"_s, kli18nc("@item a deed, %1 is who did it", "%1 counted what was said on a proposal")},
        {u"proposal.withdrawn"_s, kli18nc("@item a deed, %1 is who did it", "%1 took their proposal back")},
        {u"reason.given"_s, kli18nc("@item a deed, %1 is who did it", "%1 gave a reason on a proposal")},
        {u"concern.declared"_s, kli18nc("@item a deed, %1 is who did it", "%1 said whom a proposal concerns too")},
        {u"addressee.answered"_s,
            kli18nc("@item a deed, %1 is who did it", "%1 answered as one at whom it is directed")},
        {u"consent.withdrawn"_s, kli18nc("@item a deed, %1 is who did it", "%1 withdrew their consent")},
        {u"position.told"_s, kli18nc("@item a deed, %1 is who did it", "%1 wrote down what another said")},
        {u"outcome.recorded"_s, kli18nc("@item a deed, %1 is who did it", "%1 wrote down what came of a proposal")},
        {u"outcome.confirmed"_s, kli18nc("@item a deed, %1 is who did it", "%1 confirmed what another wrote down")},
        {u"lot.sealed"_s, kli18nc("@item a deed, %1 is who did it", "%1 sealed a number for a draw")},
        {u"lot.opened"_s, kli18nc("@item a deed, %1 is who did it", "%1 showed their number in a draw")},
        {u"poll.opened"_s, kli18nc("@item a deed, %1 is who did it", "%1 asked the group in a poll")},
        {u"poll.answered"_s, kli18nc("@item a deed, %1 is who did it", "%1 answered a poll")},
        {u"poll.ended"_s, kli18nc("@item a deed, %1 is who did it", "%1 ended a poll")},
        {u"assembly.called"_s, kli18nc("@item a deed, %1 is who did it", "%1 called an assembly")},
        {u"assembly.changed"_s, kli18nc("@item a deed, %1 is who did it", "%1 changed the call of an assembly")},
        {u"assembly.called-off"_s, kli18nc("@item a deed, %1 is who did it", "%1 called an assembly off")},
        {u"agenda.item-added"_s, kli18nc("@item a deed, %1 is who did it", "%1 put something on an agenda")},
        {u"agenda.ordered"_s, kli18nc("@item a deed, %1 is who did it", "%1 put an agenda in another order")},
        {u"agenda.item-taken-off"_s,
            kli18nc("@item a deed, %1 is who did it", "%1 took an item of theirs off an agenda")},
        {u"assembly.marked"_s, kli18nc("@item a deed, %1 is who did it", "%1 wrote that an assembly began or ended")},
        {u"presence.noted"_s, kli18nc("@item a deed, %1 is who did it", "%1 noted who was there")},
        {u"hands.counted"_s, kli18nc("@item a deed, %1 is who did it", "%1 counted hands")},
        {u"item.noted"_s, kli18nc("@item a deed, %1 is who did it", "%1 wrote down what was said on an item")},
        {u"item.led-to"_s, kli18nc("@item a deed, %1 is who did it", "%1 noted what came of an item")},
        {u"assembly.role-opened"_s, kli18nc("@item a deed, %1 is who did it", "%1 offered an errand for an assembly")},
        {u"undertaking.told"_s, kli18nc("@item a deed, %1 is who did it", "%1 wrote down what another took on aloud")},
        {u"told.denied"_s,
            kli18nc("@item a deed, %1 is who did it", "%1 said that what was written down for them is not so")},
        {u"minutes.written"_s, kli18nc("@item a deed, %1 is who did it", "%1 wrote minutes")},
        {u"minutes.answered"_s, kli18nc("@item a deed, %1 is who did it", "%1 answered the minutes")},
        {u"member.admitted"_s, kli18nc("@item a deed, %1 is who did it", "%1 vouched for a newcomer")},
        {u"association.called"_s, kli18nc("@item a deed, %1 is who did it", "%1 called an association")},
        {u"association.announced"_s, kli18nc("@item a deed, %1 is who did it", "%1 made an association known")},
        {u"association.joined"_s, kli18nc("@item a deed, %1 is who did it", "%1 joined an association")},
        {u"association.left"_s, kli18nc("@item a deed, %1 is who did it", "%1 left an association")},
        {u"association.reworded"_s, kli18nc("@item a deed, %1 is who did it", "%1 worded a call anew")},
        {u"association.extended"_s, kli18nc("@item a deed, %1 is who did it", "%1 asked to go on")},
        {u"association.stayed"_s, kli18nc("@item a deed, %1 is who did it", "%1 said yes to going on")},
        {u"association.solved"_s, kli18nc("@item a deed, %1 is who did it", "%1 said that it is solved")},
        {u"association.resumed"_s, kli18nc("@item a deed, %1 is who did it", "%1 said that it is not solved yet")},
        {u"association.handed-over"_s, kli18nc("@item a deed, %1 is who did it", "%1 handed over")},
        {u"association.dissolved"_s,
            kli18nc("@item a deed, %1 is who did it", "%1 ended an association for the group")},
        {u"task.offered"_s, kli18nc("@item a deed, %1 is who did it", "%1 offered a task")},
        {u"task.edited"_s, kli18nc("@item a deed, %1 is who did it", "%1 edited a task")},
        {u"task.taken"_s, kli18nc("@item a deed, %1 is who did it", "%1 took a task")},
        {u"task.released"_s, kli18nc("@item a deed, %1 is who did it", "%1 gave a task back")},
        {u"task.done"_s, kli18nc("@item a deed, %1 is who did it", "%1 said that a task is done")},
        {u"task.checked"_s, kli18nc("@item a deed, %1 is who did it", "%1 looked at what was done")},
        {u"task.reopened"_s, kli18nc("@item a deed, %1 is who did it", "%1 said that a task is not done after all")},
        {u"task.dropped"_s, kli18nc("@item a deed, %1 is who did it", "%1 dropped a task")},
        {u"task.asked"_s, kli18nc("@item a deed, %1 is who did it", "%1 asked somebody to take a task")},
        {u"task.declined"_s, kli18nc("@item a deed, %1 is who did it", "%1 declined a task")},
        {u"task.moved"_s, kli18nc("@item a deed, %1 is who did it", "%1 brought a task to another association")},
        {u"association.noted"_s, kli18nc("@item a deed, %1 is who did it", "%1 wrote a note")},
        {u"association.planned"_s, kli18nc("@item a deed, %1 is who did it", "%1 wrote on a plan")},
        {u"association.debriefed"_s, kli18nc("@item a deed, %1 is who did it", "%1 looked back")},
    };
    return all;
}

} // namespace

QString typeNameOf(quint16 type)
{
    if (type == ledger::ChangeBody::mergeType)
        return u"merge"_s;
    if (type == ledger::Erasure::type)
        return u"erasure"_s;
    const ledger::ChangeType *known = allChangeTypes().find(type);
    return known ? QString(known->name) : u"unknown-%1"_s.arg(type);
}

QString deedSentence(quint16 type, const QString &author)
{
    const auto found = words().find(typeNameOf(type));
    if (found != words().end())
        return found->second.subs(author).toString();
    if (const QString what = groups::sentenceForAct(type); !what.isEmpty())
        return i18nc("@item a deed, %1 is who did it, %2 what was done", "%1: %2", author, what);
    return i18nc("@item a deed, %1 is who did it, %2 a technical name", "%1: %2", author, typeNameOf(type));
}

QString deedWithoutWho(quint16 type)
{
    const QString sentence = deedSentence(type, QString());
    const auto begins = std::ranges::find_if(sentence, [](QChar c) { return c.isLetterOrNumber(); });
    return QString(begins, sentence.end() - begins);
}

} // namespace pochin::composition
