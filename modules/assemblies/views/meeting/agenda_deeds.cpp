// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with an agenda, and with the errands of one assembly.
#include "assemblies/views/meeting/assembly_form.h"
#include "groups/domain/draw_acts.h"
#include "groups/domain/errand_acts.h"

#include <KLocalizedString>

#include <algorithm>
#include <memory>

namespace pochin::assemblies {

using namespace ledger;
using workbench::FormValues;
using namespace Qt::StringLiterals;

namespace {

std::optional<ChangeId> idIn(const QString &key)
{
    return ChangeId::fromBytes(QByteArray::fromHex(key.toLatin1()));
}

} // namespace

void AssemblyDeeds::addItem()
{
    if (!m_place)
        return;
    open({.words = {.title = i18nc("@title:window", "Onto the agenda"),
              .explanation = i18nc("@info", "Anybody brings up what touches them; nobody takes it off for them."),
              .deed = i18nc("@action:button", "Put it on")},
        .fields = {{.key = u"title"_s, .label = i18nc("@label:textbox an item of an agenda", "&What:")},
            {.key = u"words"_s,
                .label = i18nc("@label:textbox an item of an agenda", "&More:"),
                .kind = FieldKind::Text},
            {.key = u"minutes"_s,
                .label = i18nc("@label:textbox an item of an agenda", "M&inutes:"),
                .hint = i18nc("@info:placeholder", "not said")}},
        .sentence = i18nc("@info", "It is on the agenda."),
        .make = [id = m_place->assembly](const Outlook &seen, const FormValues &values) {
            return assemblies::addItem(seen,
                {.assembly = id,
                    .title = textOf(values, u"title"_s),
                    .words = textOf(values, u"words"_s),
                    .minutes = textOf(values, u"minutes"_s).toUInt()});
        }});
}

void AssemblyDeeds::addOffer(const QString &key)
{
    for (const AgendaOffer &offer : offers()) {
        if (offer.about.hex() + u'/' + QString::number(static_cast<int>(offer.kind)) == key)
            doAtOnce(i18nc("@info", "It is on the agenda."), [this, offer](const Outlook &seen) {
                return assemblies::addItem(seen, itemFrom(*assembly(seen), offer));
            });
    }
}

void AssemblyDeeds::takeOff(const QString &item)
{
    if (const auto id = idIn(item))
        doAtOnce(i18nc("@info", "Your item is off the agenda."),
            [id](const Outlook &seen) { return assemblies::takeOff(seen, {*id}); });
}

void AssemblyDeeds::move(const ChangeId &item, int by)
{
    const auto seen = outlook();
    const Assembly *chosen = assembly(seen);
    if (!chosen)
        return;
    const auto agenda = agendaOf(*chosen);
    const auto at = std::ranges::find(agenda, item, &AgendaItem::id);
    const auto place = std::max<std::ptrdiff_t>(0, (at - agenda.begin()) + by);
    if (at != agenda.end() && place < std::ssize(agenda))
        doAtOnce({}, [&](const Outlook &now) { return moveItem(now, item, static_cast<std::size_t>(place)); });
}

void AssemblyDeeds::offerRole()
{
    if (!m_place)
        return;
    const ChangeId id = m_place->assembly;
    const auto isDrawn = std::make_shared<bool>(false);
    const QStringList kinds{i18nc("@option what an errand is called", "lead through the assembly"),
        i18nc("@option what an errand is called", "write the minutes")};
    open({.words = {.title = i18nc("@title:window", "An errand for this assembly"),
              .explanation = i18nc("@info",
                  "It gives no power and ends with the day. Whoever has not done it yet may take it, or be drawn."),
              .deed = i18nc("@action:button", "Offer it")},
        .fields = {{.key = u"kind"_s,
                       .label = i18nc("@label:listbox", "&What:"),
                       .kind = FieldKind::Choice,
                       .value = 0,
                       .choices = kinds},
            {.key = u"drawn"_s,
                .label = i18nc("@option:check", "&Draw among the willing; I am one of them"),
                .kind = FieldKind::Check,
                .value = false,
                .note = i18nc("@info", "Drawn first are those who have never done it (М.13).")}},
        .sentence = i18nc("@info", "It is offered."),
        .make =
            [id, kinds, isDrawn](const Outlook &seen, const FormValues &values) {
                *isDrawn = values.value(u"drawn"_s).toBool();
                const int kind = values.value(u"kind"_s).toInt();
                return assemblies::offerRole(seen, id, static_cast<groups::ErrandKind>(kind), kinds.value(kind));
            },
        .then =
            [this, id, isDrawn](const ChangeId &errand) {
                doAtOnce({}, [&](const Outlook &seen) { return openRole(seen, {.assembly = id, .errand = errand}); });
                if (*isDrawn)
                    beWilling(errand);
            }});
}

/// Would take it if drawn; the draw itself is called and shown where the errands of the group are.
void AssemblyDeeds::beWilling(const ChangeId &errand)
{
    const auto feed = m_desk.spaces().feed(m_place->group);
    const auto signer
        = feed ? m_desk.spaces().keys().signer(*feed) : Result<ledger::Ed25519Signer>(refusal(Refusal::NotAMember));
    if (signer)
        doAtOnce({}, [&](const Outlook &now) { return groups::stateWilling(now, errand, *signer); });
    else
        Q_EMIT failed(reasonOf(signer.error()));
}

void AssemblyDeeds::takeOrHandOverRole(const QString &errand)
{
    const auto id = idIn(errand);
    const auto seen = outlook();
    if (!id || !seen || !seen->part<groups::ErrandPart>().errands.contains(*id))
        return;
    const auto holders = groups::holdersOf(seen->part<groups::ErrandPart>().errands.at(*id), seen->standing());
    if (std::ranges::find(holders, seen->self) != holders.end())
        doAtOnce(i18nc("@info", "Its place is free for the next."),
            [&](const Outlook &now) { return groups::handOverErrand(now, {.errand = *id}); });
    else
        doAtOnce(i18nc("@info", "It is yours for this assembly. It gives no power."),
            [&](const Outlook &now) { return groups::takeErrand(now, {*id}); });
}

} // namespace pochin::assemblies
