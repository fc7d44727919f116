// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/words/assembly_words.h"

#include "groups/domain/people_part.h"

#include <KLocalizedString>

namespace pochin::assemblies {

using namespace ledger;

QString sentenceFor(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotAMember:
        return i18nc("@info why not", "You are not a member of this group. Ask one of its members to let you in.");
    case Refusal::NoSuchProposal:
        return i18nc("@info why not",
            "There is no such proposal here, or it was set aside. Perhaps the bundle with it has not arrived yet.");
    case Refusal::NoSuchProcedure:
        return i18nc("@info why not",
            "The group does not decide by this procedure, or no longer does. Choose one that is in force.");
    case Refusal::BeyondProcedure:
        return i18nc("@info why not",
            "This procedure is not made for that. Choose another one, or propose to change the procedure.");
    case Refusal::NothingOfThatName:
        return i18nc("@info why not", "Nothing and nobody of that name is known in this group.");
    case Refusal::HandsMissing:
        return i18nc("@info why not", "A draw needs at least two hands, all of them members.");
    case Refusal::WhyHereMissing:
        return i18nc("@info why not",
            "Say why this is not decided on the spot: the wider body does not take what the local can do itself.");
    case Refusal::UnfitText:
        return i18nc("@info why not", "Something is missing, too long, or has characters that no text has.");
    case Refusal::NothingChanged:
        return i18nc("@info why not", "The text is the same as before.");
    case Refusal::Withdrawn:
        return i18nc("@info why not", "Whoever proposed this took it back.");
    case Refusal::Adopted:
        return i18nc("@info why not", "This was adopted already. Propose a decision that takes its place.");
    case Refusal::NotAdopted:
        return i18nc("@info why not",
            "This was not adopted, so there is no consent to withdraw; take another position instead.");
    case Refusal::BeforeDeadline:
        return i18nc("@info why not", "Positions are collected until the deadline; close it after that.");
    case Refusal::SealsMissing:
        return i18nc("@info why not", "The draw waits until every hand has sealed a seed and then shown it.");
    case Refusal::NotYours:
        return i18nc("@info why not", "Only the one whose it is may do this.");
    case Refusal::ConditionMissing:
        return i18nc("@info why not", "Write under which condition you say yes.");
    case Refusal::ReasonMissing:
        return i18nc("@info why not", "Write why you object, so that the others can answer.");
    case Refusal::NoSuchPosition:
        return i18nc("@info why not", "The procedure has no such position.");
    case Refusal::NotBound:
        return i18nc("@info why not", "You have not consented to this, so it binds you to nothing.");
    case Refusal::HandOverMissing:
        return i18nc("@info why not", "You had taken something on. Write what becomes of it.");
    case Refusal::NotAddressed:
        return i18nc("@info why not", "This is not directed at you, so your consent is not asked for.");
    case Refusal::OwnRecord:
        return i18nc("@info why not", "Nobody confirms what they themselves wrote down. Ask another member.");
    case Refusal::NotAHand:
        return i18nc("@info why not", "You have no part in this draw.");
    case Refusal::AlreadySealed:
        return i18nc("@info why not", "You have sealed your seed for this draw already.");
    case Refusal::NoSuchParagraph:
        return i18nc("@info why not", "The texts have no such paragraph. One is written М.7 or П.I.3.8.В.");
    case Refusal::ChoicesMissing:
        return i18nc("@info why not", "A poll needs at least two choices, and none of them twice.");
    case Refusal::UnfitAnswer:
        return i18nc("@info why not", "Say something of each choice; in a ranked poll no place is given twice.");
    case Refusal::PollOver:
        return i18nc("@info why not", "Whoever asked has heard enough: the poll is over.");
    case Refusal::WrittenElsewhere:
        return i18nc("@info why not",
            "These words are frozen: they are decided on as they are. Whoever wants other words proposes other ones.");
    case Refusal::RulesetInForce:
        return i18nc("@info why not", "The group goes by these rules already.");
    case Refusal::RulesetUnknown:
        return i18nc("@info why not",
            "This version of Pochin does not know these rules and could not read the group afterwards. Install a newer "
            "one first, or object and say so.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(MatterState state)
{
    switch (state) {
    case MatterState::Open:
        return i18nc("state of a proposal", "positions are being taken");
    case MatterState::Adopted:
        return i18nc("state of a proposal", "adopted");
    case MatterState::NotAdopted:
        return i18nc("state of a proposal", "not adopted");
    case MatterState::Disputed:
        return i18nc("state of a proposal", "disputed");
    case MatterState::Withdrawn:
        return i18nc("state of a proposal", "withdrawn");
    case MatterState::Replaced:
        return i18nc("state of a decision", "replaced by a later one");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(PositionKind kind)
{
    switch (kind) {
    case PositionKind::ForDoing:
        return i18nc("position on a proposal", "for, and I take it on");
    case PositionKind::For:
        return i18nc("position on a proposal", "for");
    case PositionKind::YesIf:
        return i18nc("position on a proposal", "yes, if …");
    case PositionKind::StandAside:
        return i18nc("position on a proposal", "I stand aside and do not obstruct");
    case PositionKind::Object:
        return i18nc("position on a proposal", "I object");
    case PositionKind::Own:
        return i18nc("position on a proposal", "in the group’s own words");
    }
    Q_UNREACHABLE_RETURN({});
}

namespace {

QString baseOf(const Procedure &rule)
{
    switch (rule.shareOf) {
    case Procedure::ShareOf::Members:
        return i18nc("of whom a share is taken", "all members");
    case Procedure::ShareOf::NotStandingAside:
        return i18nc("of whom a share is taken", "all who do not stand aside");
    case Procedure::ShareOf::ThoseWhoSpoke:
        return i18nc("of whom a share is taken", "those who spoke for or against");
    }
    Q_UNREACHABLE_RETURN({});
}

QString shareOf(const Procedure &rule)
{
    if (rule.sharePart == rule.shareWhole)
        return i18nc("@info %1 is a set of people", "Consent of %1.", baseOf(rule));
    return rule.threshold == Procedure::Threshold::MoreThan
        ? i18nc("@info %1 of %2 is a share, %3 a set of people", "More than %1 of %2 of %3.", rule.sharePart,
              rule.shareWhole, baseOf(rule))
        : i18nc("@info %1 of %2 is a share, %3 a set of people", "At least %1 of %2 of %3.", rule.sharePart,
              rule.shareWhole, baseOf(rule));
}

QString objectionsOf(const Procedure &rule)
{
    if (!rule.objectionsBorne)
        return i18nc("@info", "An objection is a voice against.");
    if (*rule.objectionsBorne == 0)
        return i18nc("@info", "One objection stops it.");
    return i18ncp("@info", "%1 objection is borne, one more stops it.", "%1 objections are borne, one more stops it.",
        *rule.objectionsBorne);
}

} // namespace

QString sentenceFor(const NamedProcedure &procedure)
{
    const Procedure &rule = procedure.rule;
    QStringList said;
    if (!procedure.name.isEmpty())
        said << procedure.name + QLatin1Char(':');
    if (rule.means == Procedure::Means::Lot)
        said << i18nc("@info", "Drawn by lot from what every hand adds.");
    else if (rule.means == Procedure::Means::Recorded)
        said << procedure.words
             << i18ncp("@info", "The outcome is written down and confirmed by %1 other.",
                    "The outcome is written down and confirmed by %1 others.", rule.confirmations);
    else
        said << shareOf(rule) << objectionsOf(rule);
    if (rule.quorumPart > 0)
        said << i18nc("@info %1 of %2 is a share", "At least %1 of %2 of the members take part.", rule.quorumPart,
            rule.quorumWhole);
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

QString sentenceFor(DoersNote note)
{
    switch (note) {
    case DoersNote::None:
        return {};
    case DoersNote::NobodyActs:
        return i18nc("@info", "Nobody has taken it on yet.");
    case DoersNote::DoersDidNotTakePart:
        return i18nc("@info", "Those who are to do it have not consented to it.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameIn(const ledger::Outlook &outlook, const ledger::PersonId &person)
{
    constexpr qsizetype digitsShown = 8;
    if (person == outlook.self)
        return i18nc("the reader of this line", "you");
    const QString name = groups::nameOf(outlook.space.state(), person);
    return name.isEmpty() ? person.hex().first(digitsShown) : name;
}

} // namespace pochin::assemblies
