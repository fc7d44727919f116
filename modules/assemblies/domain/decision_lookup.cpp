// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/decision_lookup.h"

#include "groups/domain/promise_part.h"

#include <QStringList>

#include <algorithm>
#include <ranges>
#include <set>

using namespace Qt::StringLiterals;

namespace pochin::assemblies {

using namespace ledger;

QString nameOf(MatterState state)
{
    switch (state) {
    case MatterState::Open:
        return u"open"_s;
    case MatterState::Adopted:
        return u"adopted"_s;
    case MatterState::NotAdopted:
        return u"not-adopted"_s;
    case MatterState::Disputed:
        return u"disputed"_s;
    case MatterState::Withdrawn:
        return u"withdrawn"_s;
    case MatterState::Replaced:
        return u"replaced"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

const Wording *decidedWording(const Outlook &outlook, const Matter &matter)
{
    for (const Wording &wording : matter.wordings | std::views::reverse) {
        if (outlook.standing().outcome(wording.id) == Outcome::Adopted)
            return &wording;
    }
    return nullptr;
}

const Wording &shownWording(const Outlook &outlook, const Matter &matter)
{
    const Wording *decided = decidedWording(outlook, matter);
    return decided ? *decided : matter.current();
}

namespace {

bool isReplaced(const Outlook &outlook, const Wording &decided)
{
    const auto &revisions = outlook.part<Decisions>().revisions;
    const auto by = revisions.find(decided.id);
    return by != revisions.end() && std::ranges::any_of(by->second, [&](const ChangeId &wording) {
        return outlook.standing().outcome(wording) == Outcome::Adopted;
    });
}

} // namespace

MatterState stateOf(const Outlook &outlook, const Matter &matter)
{
    if (const Wording *decided = decidedWording(outlook, matter))
        return isReplaced(outlook, *decided) ? MatterState::Replaced : MatterState::Adopted;
    if (!matter.withdrawn.empty())
        return MatterState::Withdrawn;
    switch (outlook.standing().outcome(matter.current().id)) {
    case Outcome::Disputed:
        return MatterState::Disputed;
    case Outcome::Rejected:
        return MatterState::NotAdopted;
    case Outcome::Open:
    case Outcome::Adopted:
        break;
    }
    return MatterState::Open;
}

std::vector<PersonId> boundBy(const Outlook &outlook, const ChangeId &wording)
{
    std::vector<PersonId> bound;
    for (const Heard &heard : outlook.standing().heard(wording)) {
        if (heard.stance == Stance::For)
            bound.push_back(heard.person);
    }
    bound.erase(std::unique(bound.begin(), bound.end()), bound.end());
    return bound;
}

std::vector<PersonId> consentAwaited(const Outlook &, const Wording &wording)
{
    std::vector<PersonId> awaited;
    for (const PersonId &person : wording.text.addressees) {
        const auto last
            = std::ranges::find(wording.answers | std::views::reverse, person, &Kept<AddresseeAnswered>::by);
        if (last == (wording.answers | std::views::reverse).end() || !last->act.consents)
            awaited.push_back(person);
    }
    return awaited;
}

std::vector<const Kept<ConcernDeclared> *> decidedPast(
    const Outlook &outlook, const Matter &matter, const Wording &wording)
{
    const auto bound = boundBy(outlook, wording.id);
    std::vector<const Kept<ConcernDeclared> *> past;
    for (const auto &concern : matter.concerns) {
        if (!std::ranges::binary_search(bound, concern.by))
            past.push_back(&concern);
    }
    return past;
}

std::vector<const Kept<PositionTaken> *> dissent(const Outlook &outlook, const Wording &wording)
{
    std::set<ChangeId> objections;
    for (const Heard &heard : outlook.standing().heard(wording.id)) {
        if (heard.stance == Stance::Block)
            objections.insert(outlook.space.graph().id(heard.position));
    }
    std::vector<const Kept<PositionTaken> *> kept;
    for (const auto &position : wording.positions) {
        if (objections.contains(position.id))
            kept.push_back(&position);
    }
    return kept;
}

const Kept<PositionTaken> *positionOf(const Outlook &outlook, const Wording &wording, const PersonId &person)
{
    for (const auto &position : wording.positions | std::views::reverse) {
        if (position.by != person)
            continue;
        const auto heard = outlook.standing().heard(wording.id);
        const bool counts = std::ranges::any_of(
            heard, [&](const Heard &one) { return outlook.space.graph().id(one.position) == position.id; });
        return counts ? &position : nullptr;
    }
    return nullptr;
}

std::vector<const Kept<PositionTold> *> unconfirmed(const Wording &wording)
{
    std::vector<const Kept<PositionTold> *> waiting;
    for (const auto &told : wording.told) {
        const auto isBy = [&](const auto &position) { return position.by == told.act.person; };
        if (std::ranges::none_of(wording.positions, isBy))
            waiting.push_back(&told);
    }
    return waiting;
}

DoersNote doersNote(const Outlook &outlook, const Wording &wording)
{
    std::set<PersonId> doers;
    for (const auto &position : wording.positions) {
        if (position.act.kind == PositionKind::ForDoing)
            doers.insert(position.by);
    }
    for (const auto &[id, promise] : groups::promisesFrom(outlook.part<groups::PromisePart>(), wording.id))
        doers.insert(promise->bearer);
    if (doers.empty())
        return DoersNote::NobodyActs;
    const auto bound = boundBy(outlook, wording.id);
    const auto tookPart = [&](const PersonId &doer) { return std::ranges::binary_search(bound, doer); };
    return std::ranges::none_of(doers, tookPart) ? DoersNote::DoersDidNotTakePart : DoersNote::None;
}

bool hasTextChangedSince(const Outlook &outlook, const Matter &matter, const PersonId &person)
{
    const Wording &shown = shownWording(outlook, matter);
    const auto hasSaid = [&](const Wording &wording) {
        return std::ranges::any_of(wording.positions, [&](const auto &position) { return position.by == person; });
    };
    return !hasSaid(shown) && std::ranges::any_of(matter.wordings, hasSaid);
}

bool waitsForPositionOf(const Outlook &outlook, const Matter &matter, const PersonId &person)
{
    if (stateOf(outlook, matter) != MatterState::Open)
        return false;
    const auto &positions = matter.current().positions;
    return std::ranges::none_of(positions, [&](const auto &position) { return position.by == person; });
}

namespace {

bool isReviewDue(const Outlook &outlook, MatterState state, const Wording &shown)
{
    return state == MatterState::Adopted && shown.text.review
        && *shown.text.review <= outlook.now.time_since_epoch().count();
}

} // namespace

MatterSeen seen(const Outlook &outlook, const Matter &matter)
{
    const Wording &shown = shownWording(outlook, matter);
    const MatterState state = stateOf(outlook, matter);
    const auto blocks = [](const auto &position) { return position.act.stance == Stance::Block; };
    // Asked only where somebody objected at all: what counts of it is a longer question.
    const bool hasDissent = state == MatterState::Adopted && std::ranges::any_of(shown.positions, blocks)
        && !dissent(outlook, shown).empty();
    const bool isOpen = state == MatterState::Open || state == MatterState::Disputed;
    return {.shown = &shown,
        .state = state,
        .waitsForMe = waitsForPositionOf(outlook, matter, outlook.self),
        .hasTextChanged = isOpen && hasTextChangedSince(outlook, matter, outlook.self),
        .isReviewDue = isReviewDue(outlook, state, shown),
        .hasDissent = hasDissent};
}

Count soFar(const Outlook &outlook, const ChangeId &wording)
{
    const auto heard = outlook.standing().heard(wording);
    Count count{.members = static_cast<quint32>(outlook.standing().members().size())};
    for (auto one = heard.begin(); one != heard.end();) {
        const auto next
            = std::find_if(one, heard.end(), [&](const Heard &other) { return other.person != one->person; });
        if (!outlook.standing().isMember(one->person)) {
            one = next; // they spoke, and are not asked any more
            continue;
        }
        if (next - one > 1)
            ++count.unconfirmed;
        else if (one->stance == Stance::For)
            ++count.inFavour;
        else if (one->stance == Stance::StandAside)
            ++count.standingAside;
        else
            ++(one->stance == Stance::Block ? count.blocks : count.conditional);
        one = next;
    }
    return count;
}

namespace {

bool hasWord(const ProposalText &text, const QString &word)
{
    for (const QString *field : {&text.what, &text.why, &text.concerns, &text.doers}) {
        if (field->contains(word, Qt::CaseInsensitive))
            return true;
    }
    return std::ranges::any_of(
        text.citations, [&](const QString &address) { return address.compare(word, Qt::CaseInsensitive) == 0; });
}

bool hasWords(const Matter &matter, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::ranges::any_of(
            matter.wordings, [&](const Wording &wording) { return hasWord(wording.text, word); });
    });
}

bool fits(const Outlook &outlook, const Matter &matter, const MatterFilter &filter, const QStringList &words)
{
    const MatterSeen is = seen(outlook, matter);
    return (!filter.state || is.state == *filter.state) && (!filter.waitsForMe || is.waitsForMe)
        && (!filter.textChanged || is.hasTextChanged) && (!filter.reviewDue || is.isReviewDue)
        && (!filter.dissent || is.hasDissent) && (words.isEmpty() || hasWords(matter, words));
}

} // namespace

std::vector<const Matter *> mattersIn(const Outlook &outlook, const MatterFilter &filter)
{
    const QStringList words = filter.words.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<Node, const Matter *>> found;
    const CausalGraph &graph = outlook.space.graph();
    for (const auto &[id, matter] : outlook.part<Decisions>().matters) {
        if (fits(outlook, matter, filter, words))
            found.emplace_back(*graph.find(id), &matter);
    }
    std::ranges::sort(found, [&](const auto &a, const auto &b) { return graph.comesBefore(b.first, a.first); });
    std::vector<const Matter *> matters;
    matters.reserve(found.size());
    for (const auto &[node, matter] : found)
        matters.push_back(matter);
    return matters;
}

std::vector<const Matter *> citing(const Outlook &outlook, const QString &address)
{
    const auto &decisions = outlook.part<Decisions>();
    std::vector<const Matter *> matters;
    const auto found = decisions.citations.find(address);
    if (found == decisions.citations.end())
        return matters;
    for (const ChangeId &wording : found->second) {
        const Matter *matter = decisions.matter(wording);
        if (std::ranges::find(matters, matter) == matters.end())
            matters.push_back(matter);
    }
    return matters;
}

namespace {

QString momentText(const std::optional<qint64> &moment)
{
    return moment ? QString::number(*moment) : QString();
}

QString procedureText(const ProcedureRef &ref)
{
    return ref.decision ? ref.decision->hex() : QString::number(ref.ofFounding);
}

} // namespace

std::vector<Difference> differences(const ProposalText &before, const ProposalText &after)
{
    std::vector<Difference> found;
    const auto compare = [&](const QString &field, const QString &was, const QString &is) {
        if (was != is)
            found.push_back({field, was, is});
    };
    compare(u"what"_s, before.what, after.what);
    compare(u"why"_s, before.why, after.why);
    compare(u"concerns"_s, before.concerns, after.concerns);
    compare(u"doers"_s, before.doers, after.doers);
    compare(u"why-here"_s, before.whyHere, after.whyHere);
    compare(u"procedure"_s, procedureText(before.procedure), procedureText(after.procedure));
    compare(u"deadline"_s, momentText(before.deadline), momentText(after.deadline));
    compare(u"review"_s, momentText(before.review), momentText(after.review));
    compare(u"citations"_s, QStringList(before.citations.begin(), before.citations.end()).join(u' '),
        QStringList(after.citations.begin(), after.citations.end()).join(u' '));
    return found;
}

} // namespace pochin::assemblies
