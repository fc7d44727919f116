// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/words/decision_waiting.h"

#include "assemblies/domain/poll_lookup.h"
#include "assemblies/words/assembly_words.h"

#include <KLocalizedString>

#include <algorithm>
#include <map>
#include <ranges>

namespace pochin::assemblies {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

const QString room = u"decisions"_s;

WaitingLine line(const QString &kind, const Matter &matter, const QString &sentence, std::optional<qint64> due)
{
    return {.kind = kind,
        .about = matter.id,
        .room = room,
        .sentence = sentence,
        .deed = i18nc("@action:button goes to a proposal from what waits", "To the proposal"),
        .due = due ? std::optional(Instant(std::chrono::milliseconds(*due))) : std::nullopt};
}

bool contains(const std::vector<PersonId> &people, const PersonId &person)
{
    return std::ranges::find(people, person) != people.end();
}

/// A draw waits for the seal of every hand, and then for every seed.
bool waitsForHand(const Outlook &outlook, const Wording &wording)
{
    const auto &lot = wording.text.lot;
    if (!lot || !contains(lot->hands, outlook.self))
        return false;
    const auto sealed = outlook.standing().sealedBy(wording.id);
    return !contains(sealed, outlook.self)
        || (sealed.size() == lot->hands.size() && !contains(outlook.standing().openedBy(wording.id), outlook.self));
}

bool saidYesIf(const Matter &matter, const PersonId &person)
{
    for (const Wording &wording : matter.wordings | std::views::reverse) {
        const auto last = std::ranges::find(
            wording.positions | std::views::reverse, person, [](const auto &position) { return position.by; });
        if (last != (wording.positions | std::views::reverse).end())
            return last->act.kind == PositionKind::YesIf;
    }
    return false;
}

std::optional<WaitingLine> openWaits(const Outlook &outlook, const Matter &matter, const MatterSeen &is)
{
    const ProposalText &text = is.shown->text;
    if (waitsForHand(outlook, *is.shown))
        return line(u"draw-waits"_s, matter,
            i18nc("@info what waits, %1 is what is proposed", "The draw «%1» waits for your hand.", text.what),
            text.deadline);
    if (is.hasTextChanged && is.waitsForMe)
        return line(u"text-changed"_s, matter,
            saidYesIf(matter, outlook.self)
                ? i18nc("@info what waits, %1 is what is proposed",
                      "The text of «%1» has changed since you said “yes, if …”. Is it a yes now?", text.what)
                : i18nc("@info what waits, %1 is what is proposed",
                      "The text of «%1» has changed since you spoke on it.", text.what),
            text.deadline);
    if (is.waitsForMe && !text.lot)
        return line(u"position-waits"_s, matter,
            i18nc("@info what waits, %1 is what is proposed", "«%1» waits for your position.", text.what),
            text.deadline);
    return std::nullopt;
}

std::optional<WaitingLine> consentWaits(const Outlook &outlook, const Matter &matter, const MatterSeen &is)
{
    const auto &answers = is.shown->answers;
    const bool hasAnswered = std::ranges::any_of(answers, [&](const auto &one) { return one.by == outlook.self; });
    if (hasAnswered || !contains(is.shown->text.addressees, outlook.self))
        return std::nullopt;
    return line(u"consent-waits"_s, matter,
        i18nc("@info what waits, %1 is what is proposed",
            "«%1» is directed at you, and it is not in force towards you without your consent.", is.shown->text.what),
        is.shown->text.deadline);
}

void addPolls(const Outlook &outlook, std::vector<WaitingLine> &all)
{
    for (const auto &[id, poll] : outlook.part<Polls>().polls) {
        if (!waitsForAnswerOf(outlook, poll, outlook.self))
            continue;
        const auto &until = poll.opened.act.until;
        all.push_back({.kind = u"poll-waits"_s,
            .about = id,
            .room = room,
            .sentence = i18nc("@info what waits, %1 is a question", "You are asked: «%1»", poll.opened.act.question),
            .deed = i18nc("@action:button goes to a poll from what waits", "To the poll"),
            .due = until ? std::optional(Instant(std::chrono::milliseconds(*until))) : std::nullopt});
    }
}

} // namespace

std::vector<WaitingLine> decisionsWaitingFor(const Outlook &outlook)
{
    std::vector<WaitingLine> all;
    if (!outlook.isMember())
        return all;
    for (const auto &[id, matter] : outlook.part<Decisions>().matters) {
        const MatterSeen is = seen(outlook, matter);
        if (is.state == MatterState::Open) {
            if (auto waits = openWaits(outlook, matter, is))
                all.push_back(*std::move(waits));
        }
        if (is.state == MatterState::Disputed)
            all.push_back(line(u"count-disputed"_s, matter,
                i18nc("@info what waits, %1 is what is proposed",
                    "Two counts of «%1» did not know of each other. Somebody who has both counts again.",
                    is.shown->text.what),
                {}));
        if (is.state == MatterState::Open || is.state == MatterState::Adopted) {
            if (auto waits = consentWaits(outlook, matter, is))
                all.push_back(*std::move(waits));
        }
        if (is.isReviewDue)
            all.push_back(line(u"review-due"_s, matter,
                i18nc(
                    "@info what waits, %1 is what was decided", "«%1» was to be looked at again.", is.shown->text.what),
                is.shown->text.review));
    }
    addPolls(outlook, all);
    return all;
}

std::vector<FoundLine> decisionsFoundIn(const Outlook &outlook)
{
    std::vector<FoundLine> all;
    std::map<MatterState, QString> words; // thousands of matters, six states
    const auto &matters = outlook.part<Decisions>().matters;
    all.reserve(matters.size());
    for (const auto &[id, matter] : matters) {
        const MatterState state = stateOf(outlook, matter);
        QString &detail = words[state];
        if (detail.isEmpty())
            detail = wordFor(state);
        all.push_back({.about = id, .room = room, .title = shownWording(outlook, matter).text.what, .detail = detail});
    }
    return all;
}

} // namespace pochin::assemblies
