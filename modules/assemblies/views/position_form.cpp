// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a position.
#include "assemblies/domain/asking.h"
#include "assemblies/views/decision_form.h"
#include "assemblies/words/assembly_words.h"
#include "assemblies/words/decision_words.h"

#include <KLocalizedString>

namespace pochin::assemblies {

using namespace ledger;
using namespace Qt::StringLiterals;
using workbench::DeedForm;
using workbench::FormValues;
using Kind = workbench::FormField::Kind;

namespace {

constexpr int commonPositions = static_cast<int>(PositionKind::Own);

PositionTaken positionOf(const ChangeId &wording, const FormValues &values)
{
    const int chosen = values.value(u"kind"_s).toInt();
    PositionTaken position{.wording = wording, .words = textOf(values, u"words"_s)};
    position.kind = static_cast<PositionKind>(std::min(chosen, commonPositions));
    if (chosen >= commonPositions)
        position.own = static_cast<quint32>(chosen - commonPositions);
    return position;
}

QStringList positionsOf(const Outlook &outlook, const Wording &wording)
{
    QStringList all;
    for (int kind = 0; kind < commonPositions; ++kind)
        all << wordFor(static_cast<PositionKind>(kind));
    if (const auto procedure = namedProcedure(outlook, wording.text.procedure)) {
        for (const OwnPosition &own : procedure->ownPositions)
            all << own.name;
    }
    return all;
}

QString noteFor(int chosen)
{
    switch (static_cast<PositionKind>(std::min(chosen, commonPositions))) {
    case PositionKind::ForDoing:
        return i18nc("@info", "What do you take on? It is your own promise once this is adopted.");
    case PositionKind::For:
    case PositionKind::Own:
        return i18nc("@info", "Your words, if you like: a reservation, a thought.");
    case PositionKind::YesIf:
        return i18nc("@info",
            "Under which condition? You are told when the text changes; until you say yes to it, it is no yes.");
    case PositionKind::StandAside:
        return i18nc("@info", "It will not bind you. Your words, if you like.");
    case PositionKind::Object:
        return i18nc("@info", "Why do you object? The reason stays with the decision, whatever comes of it.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

void DecisionDeeds::takePosition()
{
    const auto seen = outlook();
    const Wording &wording = shownWording(*seen, *matter(seen));
    const auto *before = assemblies::positionOf(*seen, wording, seen->self);
    const auto said = before ? std::optional(before->act) : std::nullopt;
    const auto made = [this, id = wording.id](const FormValues &values) -> Result<PositionTaken> {
        PositionTaken position = positionOf(id, values);
        if (position.kind != PositionKind::Object)
            return position;
        const auto cited = paragraphsIn(textOf(values, u"paragraph"_s));
        if (!cited)
            return std::unexpected(cited.error());
        position.paragraph = cited->empty() ? QString() : cited->front();
        return position;
    };
    DeedForm *form = open({.words = {.title = i18nc("@title:window", "Take a position"),
                               .explanation = wording.text.what,
                               .deed = i18nc("@action:button", "Say it")},
        .fields = {{.key = u"kind"_s,
                       .label = i18nc("@label", "You say:"),
                       .kind = Kind::OneOf,
                       .value = said ? static_cast<int>(said->kind) + static_cast<int>(said->own)
                                     : static_cast<int>(PositionKind::For),
                       .choices = positionsOf(*seen, wording)},
            {.key = u"words"_s,
                .label = i18nc("@label:textbox", "In your &words:"),
                .kind = Kind::Text,
                .value = said ? said->words : QString()},
            {.key = u"paragraph"_s,
                .label = i18nc("@label:textbox", "It rests on &paragraph:"),
                .value = said ? said->paragraph : QString(),
                .hint = i18nc("@info:placeholder", "П.I.3.5.Б-3; may be empty")}},
        .sentence = {},
        .make = [made](const Outlook &now, const FormValues &values) -> Result<Deed> {
            return made(values).and_then(
                [&](const PositionTaken &taken) { return assemblies::takePosition(now, taken); });
        },
        .tell = [this, made, said](const FormValues &values) { tellPosition(*made(values), said); }});
    const auto heed = [form] {
        const int chosen = form->values().value(u"kind"_s).toInt();
        form->setNote(u"words"_s, noteFor(chosen));
        form->setFieldShown(u"paragraph"_s, chosen == static_cast<int>(PositionKind::Object));
    };
    connect(form, &DeedForm::changed, form, heed);
    heed();
}

void DecisionDeeds::tellPosition(const PositionTaken &said, const std::optional<PositionTaken> &before)
{
    const auto seen = outlook();
    const Wording *wording = seen ? seen->part<Decisions>().wording(said.wording) : nullptr;
    if (!wording)
        return;
    const QString sentence = i18nc("@info %1 is a position, %2 what is proposed", "You say “%1” on «%2».",
        positionInWords(*seen, *wording, said), wording->text.what);
    if (!before) {
        Q_EMIT done(sentence);
        return;
    }
    Q_EMIT canBeUndone(sentence, [this, group = m_place->group, before = *before] {
        const auto again
            = m_desk.does(group, [&](const Outlook &now) { return assemblies::takePosition(now, before); });
        if (again)
            Q_EMIT done(i18nc("@info", "You say again what you said before."));
    });
}

} // namespace pochin::assemblies
