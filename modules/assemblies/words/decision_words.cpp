// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/words/decision_words.h"

#include "assemblies/domain/asking.h"
#include "assemblies/words/assembly_words.h"
#include "groups/domain/people_part.h"
#include "groups/words/group_words.h"

#include <KLazyLocalizedString>
#include <KLocalizedString>

#include <map>

namespace pochin::assemblies {

using namespace ledger;
using namespace Qt::StringLiterals;

QString sentenceFor(const Count &count)
{
    QStringList parts{i18ncp("@info part of a count", "%1 for", "%1 for", static_cast<int>(count.inFavour))};
    const auto add = [&](quint32 number, const QString &words) {
        if (number > 0)
            parts << words;
    };
    const auto whole = [](quint32 number) { return static_cast<int>(number); };
    add(count.standingAside,
        i18ncp("@info part of a count", "%1 stands aside", "%1 stand aside", whole(count.standingAside)));
    add(count.blocks, i18ncp("@info part of a count", "%1 objects", "%1 object", whole(count.blocks)));
    add(count.conditional,
        i18ncp("@info part of a count", "%1 says “yes, if …”", "%1 say “yes, if …”", whole(count.conditional)));
    add(count.unconfirmed,
        i18ncp("@info part of a count", "%1 said two things at once", "%1 said two things at once",
            whole(count.unconfirmed)));
    const quint32 spoke = count.inFavour + count.standingAside + count.blocks + count.conditional + count.unconfirmed;
    const quint32 silent = count.members > spoke ? count.members - spoke : 0;
    const QString said = parts.join(u", "_s);
    return silent == 0 ? i18nc("@info %1 is a count of positions", "%1; everybody has spoken", said)
                       : i18nc("@info %1 is a count of positions, %2 of %3 are members",
                             "%1; %2 of %3 have said nothing", said, whole(silent), whole(count.members));
}

QString wordForField(const QString &field)
{
    static const std::map<QString, KLazyLocalizedString> words{
        {u"what"_s, kli18nc("@label a field of a proposal", "What")},
        {u"why"_s, kli18nc("@label a field of a proposal", "Why")},
        {u"concerns"_s, kli18nc("@label a field of a proposal", "Whom it concerns")},
        {u"doers"_s, kli18nc("@label a field of a proposal", "Who does it")},
        {u"why-here"_s, kli18nc("@label a field of a proposal", "Why not on the spot")},
        {u"procedure"_s, kli18nc("@label a field of a proposal", "Decided by")},
        {u"deadline"_s, kli18nc("@label a field of a proposal", "Positions until")},
        {u"review"_s, kli18nc("@label a field of a proposal", "To be looked at again")},
        {u"citations"_s, kli18nc("@label a field of a proposal", "Rests on")},
    };
    const auto found = words.find(field);
    return found == words.end() ? field : found->second.toString();
}

QString valueInWords(const Outlook &outlook, const QString &field, const QString &value)
{
    if (value.isEmpty())
        return {};
    if (field == "deadline"_L1 || field == "review"_L1)
        return groups::dayOf(value.toLongLong());
    if (field != "procedure"_L1)
        return value;
    const auto decision = ChangeId::fromBytes(QByteArray::fromHex(value.toLatin1()));
    const ProcedureRef ref = decision ? ProcedureRef{.decision = decision} : ProcedureRef{.ofFounding = value.toUInt()};
    const auto procedure = namedProcedure(outlook, ref);
    return procedure ? sentenceFor(*procedure) : value;
}

namespace {

/// The sentence, and what it is about.
QString about(const QString &sentence, const QString &subject)
{
    return subject.isEmpty()
        ? sentence
        : i18nc("@info %1 says what a decision does, %2 to what", "%1 That is: %2", sentence, subject.simplified());
}

} // namespace

QString effectInWords(const Outlook &outlook, const WrittenEffect &effect, const QString &subject)
{
    switch (effect.kind) {
    case WrittenEffect::Kind::None:
        return {};
    case WrittenEffect::Kind::EndExchange: {
        const auto person = PersonId::fromBytes(effect.about);
        return i18nc("@info what a decision does, %1 is a person", "Ends exchange with %1.",
            person ? groups::nameOf(outlook.space.state(), *person) : QString());
    }
    case WrittenEffect::Kind::GiveMandate:
        return i18nc("@info what a decision does", "Gives a mandate.");
    case WrittenEffect::Kind::Recall:
        return about(i18nc("@info what a decision does", "Recalls a delegate."), subject);
    case WrittenEffect::Kind::Dissolve:
        return ChangeId::fromBytes(effect.about) == outlook.space.graph().id(Node{0})
            ? i18nc("@info what a decision does", "Dissolves the group.")
            : about(i18nc("@info what a decision does", "Dissolves an association."), subject);
    case WrittenEffect::Kind::Ratify:
        return about(i18nc("@info what a decision does", "Adopts what was brought home or set aside."), subject);
    case WrittenEffect::Kind::ChangeProcedures:
        return effect.procedure ? i18nc("@info what a decision does, %1 describes a procedure",
                                      "From then on the group may decide so: %1", sentenceFor(*effect.procedure))
                                : i18nc("@info what a decision does", "Ends a procedure.");
    case WrittenEffect::Kind::UpgradeRuleset:
        return i18nc("@info what a decision does, %1 is a number",
            "From then on the group goes by the rules number %1. Who has an older Pochin sees nothing newer until they "
            "install one that knows them.",
            QString::number(effect.ruleset));
    }
    Q_UNREACHABLE_RETURN({});
}

QString positionInWords(const Outlook &outlook, const Wording &wording, const PositionTaken &position)
{
    if (position.kind != PositionKind::Own)
        return wordFor(position.kind);
    const auto procedure = namedProcedure(outlook, wording.text.procedure);
    return procedure && position.own < procedure->ownPositions.size() ? procedure->ownPositions[position.own].name
                                                                      : wordFor(position.kind);
}

QString wordFor(ReasonGiven::Side side)
{
    switch (side) {
    case ReasonGiven::Side::Neither:
        return i18nc("what a reason is", "a thought or a question");
    case ReasonGiven::Side::For:
        return i18nc("what a reason is", "for it");
    case ReasonGiven::Side::Against:
        return i18nc("what a reason is", "against it");
    }
    Q_UNREACHABLE_RETURN({});
}

QString stateInWords(const MatterSeen &seen)
{
    const QString state = wordFor(seen.state);
    const ProposalText &text = seen.shown->text;
    if (seen.state == MatterState::Open && text.deadline)
        return i18nc("@info %1 is a state, %2 a day", "%1, until %2", state, groups::dayOf(*text.deadline));
    if (seen.isReviewDue)
        return i18nc(
            "@info %1 is a state, %2 a day", "%1; was to be looked at again on %2", state, groups::dayOf(*text.review));
    return state;
}

} // namespace pochin::assemblies
