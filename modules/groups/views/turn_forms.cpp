// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forms that offer more than one way to go on: a draw, a need of one's own, the end of a group.
#include "groups/domain/draw.h"
#include "groups/domain/draw_acts.h"
#include "groups/domain/errand_acts.h"
#include "groups/domain/going_on.h"
#include "groups/domain/need_acts.h"
#include "groups/views/deed_form_of_group.h"
#include "groups/views/group_rows.h"
#include "groups/words/group_words.h"

#include <KLocalizedString>

namespace pochin::groups {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

enum DrawTurn : quint8 { Willing, CallDraw, LayOpen, TakeOutright };
enum NeedTurn : quint8 { Met, Raise, TakeBack };

QString drawNote(const Outlook &outlook, const Errand &errand)
{
    const auto nameOfWilling = [&](const Errand::Willing &willing) { return nameIn(outlook, willing.who); };
    QStringList names;
    for (const Errand::Willing &willing : willingNow(errand, outlook.standing()))
        names << nameOfWilling(willing);
    QStringList lines{names.isEmpty() ? i18nc("@info of a draw", "Nobody is willing in this round yet.")
                                      : i18nc("@info of a draw, %1 are people", "Willing: %1", names.join(u", "_s))};
    if (errand.draws.empty())
        return lines.front();
    const DrawSeen last = seen(errand, errand.draws.back(), outlook.space.graph());
    if (last.isVoid)
        lines << i18nc("@info of a draw", "The last draw is void: whoever called it had seen one of its secrets.");
    else if (last.drawn)
        lines << i18nc("@info of a draw, %1 is a person", "Drawn: %1", nameIn(outlook, *last.drawn));
    else
        lines << i18nc(
            "@info of a draw, %1 are people", "Still to lay their secret open: %1", namesIn(outlook, last.awaited));
    return lines.join(u'\n');
}

} // namespace

bool isDrawn(const Errand &errand)
{
    return !errand.willing.empty();
}

/// Nobody can choose a draw: who is willing commits to a secret before anybody lays theirs open.
void GroupDeeds::draw(const ChangeId &errand)
{
    const auto seen = outlook();
    const Errand &about = seen->part<ErrandPart>().errands.at(errand);
    open({.words = {.title = i18nc("@title:window", "Draw the errand"),
              .explanation = about.what + u'\n' + drawNote(*seen, about),
              .deed = i18nc("@action:button", "Do it")},
        .fields = {{.key = u"turn"_s,
            .label = i18nc("@label", "You:"),
            .kind = Kind::OneOf,
            .value = about.draws.empty() ? Willing : LayOpen,
            .choices = {i18nc("@option:radio in a draw", "would take it if drawn"),
                i18nc("@option:radio in a draw", "call the draw among those who are willing"),
                i18nc("@option:radio in a draw", "lay your secret open in the last draw"),
                i18nc("@option:radio in a draw", "take it: you were drawn, or nobody minds")}}},
        .sentence = i18nc("@info", "Done. The others see it with the next bundle."),
        .make = [this, errand](const Outlook &now, const FormValues &values) {
            return drawTurn(now, errand, values.value(u"turn"_s).toInt());
        }});
}

void GroupDeeds::beWilling(const ChangeId &errand)
{
    (void)m_desk.does(*m_group, [&](const Outlook &now) { return drawTurn(now, errand, Willing); });
}

Result<Deed> GroupDeeds::drawTurn(const Outlook &now, const ChangeId &id, int turn) const
{
    if (turn == CallDraw)
        return callDraw(now, id);
    if (turn == TakeOutright)
        return takeErrand(now, {.errand = id});
    const auto feed = m_desk.spaces().feed(*m_group);
    const auto signer = feed ? m_desk.spaces().keys().signer(*feed) : refusal(Refusal::NotAMember);
    if (!signer)
        return std::unexpected(signer.error());
    if (turn == Willing)
        return stateWilling(now, id, *signer);
    const Errand &errand = now.part<ErrandPart>().errands.at(id);
    return errand.draws.empty() ? refusal(Refusal::NothingNamed) : reveal(now, id, errand.draws.back().id, *signer);
}

/// П.I.3.5.Б-3: whoever raises it says why it cannot be met here.
void GroupDeeds::settleOwnNeed(const ChangeId &need)
{
    open({.words = {.title = i18nc("@title:window", "Your need or offer"),
              .explanation = outlook()->part<NeedPart>().needs.at(need).what,
              .deed = i18nc("@action:button", "Say it")},
        .fields = {{.key = u"turn"_s,
                       .label = i18nc("@label", "It:"),
                       .kind = Kind::OneOf,
                       .value = Met,
                       .choices = {i18nc("@option:radio of a need", "is met"),
                           i18nc("@option:radio of a need", "goes further, to a union: it cannot be met here"),
                           i18nc("@option:radio of a need", "is taken back")}},
            {.key = u"word"_s,
                .label = i18nc("@label:textbox", "In a &word:"),
                .note = i18nc("@info", "The wider body does not take what the local can do itself (П.I.3.5.Б-3).")}},
        .sentence = i18nc("@info", "Said."),
        .make = [need](const Outlook &now, const FormValues &values) -> Result<Deed> {
            const QString word = textOf(values, u"word"_s);
            switch (static_cast<NeedTurn>(values.value(u"turn"_s).toInt())) {
            case Met:
                return settleNeed(now, {.need = need, .word = word});
            case Raise:
                return raiseNeed(now, {.need = need, .reason = word});
            case TakeBack:
                return withdrawNeed(now, need);
            }
            Q_UNREACHABLE_RETURN(refusal(Refusal::NothingNamed));
        }});
}

/// Nothing is destroyed: what is open is handed over, and what was here stays readable.
void GroupDeeds::dissolve()
{
    const auto seen = outlook();
    const auto left = m_liabilities(*seen);
    QStringList lines{i18nc("@info", "What was here stays readable. What is open is free to take over.")};
    for (const Liability &liability : left)
        lines << u"– "_s + sentenceFor(liability, nameIn(*seen, liability.bearer));
    open({.words = {.title = i18nc("@title:window", "Dissolve the group"),
              .explanation = lines.join(u'\n'),
              .deed = i18nc("@action:button", "Dissolve it")},
        .fields = {{.key = u"word"_s, .label = i18nc("@label:textbox", "A &word for those who read it later:")}},
        .sentence = i18nc("@info", "The group is dissolved. Hand over what is open."),
        .make = [](const Outlook &now, const FormValues &values) {
            return groups::dissolve(now, textOf(values, u"word"_s));
        }});
}

} // namespace pochin::groups
