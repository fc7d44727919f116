// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/proposal_effects.h"

#include "assemblies/domain/asking.h"
#include "assemblies/words/assembly_words.h"
#include "groups/domain/people_part.h"

#include <KLocalizedString>

namespace pochin::assemblies {

using namespace ledger;
using namespace Qt::StringLiterals;
using workbench::DeedForm;
using workbench::FormField;
using workbench::FormValues;
using Kind = FormField::Kind;

namespace {

/// After these stands in the list what a group is offered besides.
enum EffectChoice : quint8 { NoEffect, EndsExchange, PutsProcedureInForce, EndsProcedure, DissolvesGroup, FirstOffer };

/// Ready-made ones; nothing in the program prefers one.
std::vector<NamedProcedure> templates()
{
    return {consensus(), consensus(1), majority(), majority(1, 2), shareOfAll(2, 3), shareOfAll(3, 4), lot()};
}

/// A line of the list, which may be long: what it does first.
QString inWords(const EffectOffer &offer)
{
    constexpr int longest = 60;
    const QString title = offer.title.simplified();
    const QString shown = title.size() > longest ? title.left(longest) + u'…' : title;
    switch (offer.effect.kind) {
    case WrittenEffect::Kind::Recall:
        return i18nc("@item:inlistbox what a decision does by itself, %1 names a delegate", "recalls %1", shown);
    case WrittenEffect::Kind::Dissolve:
        return i18nc(
            "@item:inlistbox what a decision does by itself, %1 is its task", "dissolves the association “%1”", shown);
    case WrittenEffect::Kind::UpgradeRuleset:
        return i18nc("@item:inlistbox what a decision does by itself", "lets the group go by newer rules");
    default:
        return i18nc("@item:inlistbox what a decision does by itself, %1 is what a delegate did", "adopts “%1”", shown);
    }
}

WrittenEffect endOfExchange(const Outlook &outlook, const FormValues &values)
{
    const PersonId person = atRow(outlook.standing().members(), values.value(u"person"_s));
    return {.kind = WrittenEffect::Kind::EndExchange, .about = person.bytes().toByteArray()};
}

} // namespace

QStringList memberNames(const Outlook &outlook)
{
    QStringList names;
    for (const PersonId &person : outlook.standing().members())
        names << groups::nameOf(outlook.space.state(), person);
    return names;
}

QStringList procedureSentences(const Outlook &outlook)
{
    QStringList names;
    for (const ProcedureRef &ref : outlook.standing().proceduresInForce()) {
        const auto procedure = namedProcedure(outlook, ref);
        names << (procedure ? sentenceFor(*procedure) : QString());
    }
    return names;
}

QStringList effectNames(const std::vector<EffectOffer> &offers)
{
    QStringList names{i18nc("@item:inlistbox what a decision does by itself", "nothing"),
        i18nc("@item:inlistbox what a decision does by itself", "ends exchange with somebody"),
        i18nc("@item:inlistbox what a decision does by itself", "lets the group decide in one more way"),
        i18nc("@item:inlistbox what a decision does by itself", "ends a way of deciding"),
        i18nc("@item:inlistbox what a decision does by itself", "dissolves the group")};
    for (const EffectOffer &offer : offers)
        names << inWords(offer);
    return names;
}

QList<FormField> effectFields(const Outlook &outlook, const std::vector<EffectOffer> &offers)
{
    QStringList ready;
    for (const NamedProcedure &procedure : templates())
        ready << sentenceFor(procedure);
    const auto choice = [](const QString &key, const QString &label, const QStringList &choices) {
        return FormField{.key = key, .label = label, .kind = Kind::Choice, .value = 0, .choices = choices};
    };
    return {choice(u"effect"_s, i18nc("@label:listbox", "By it&self:"), effectNames(offers)),
        choice(u"person"_s, i18nc("@label:listbox", "With &whom:"), memberNames(outlook)),
        choice(u"adopted"_s, i18nc("@label:listbox", "&In which way:"), ready),
        choice(u"ended"_s, i18nc("@label:listbox", "&Which way:"), procedureSentences(outlook))};
}

void heedEffect(DeedForm &form, const FormValues &values, bool isAsked)
{
    const int effect = isAsked ? values.value(u"effect"_s).toInt() : NoEffect;
    form.setFieldShown(u"effect"_s, isAsked);
    form.setFieldShown(u"person"_s, effect == EndsExchange);
    form.setFieldShown(u"adopted"_s, effect == PutsProcedureInForce);
    form.setFieldShown(u"ended"_s, effect == EndsProcedure);
}

WrittenEffect chosenEffect(const Outlook &outlook, const std::vector<EffectOffer> &offers, const FormValues &values)
{
    using enum WrittenEffect::Kind;
    const int chosen = values.value(u"effect"_s).toInt();
    switch (static_cast<EffectChoice>(std::min<int>(chosen, FirstOffer))) {
    case NoEffect:
        return {};
    case EndsExchange:
        return endOfExchange(outlook, values);
    case PutsProcedureInForce:
        return {.kind = ChangeProcedures, .procedure = atRow(templates(), values.value(u"adopted"_s))};
    case EndsProcedure:
        return {.kind = ChangeProcedures,
            .ended = {atRow(outlook.standing().proceduresInForce(), values.value(u"ended"_s))}};
    case DissolvesGroup:
        return {.kind = Dissolve, .about = outlook.space.graph().id(Node{0}).bytes().toByteArray()};
    case FirstOffer:
        return atRow(offers, chosen - FirstOffer).effect;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace pochin::assemblies
