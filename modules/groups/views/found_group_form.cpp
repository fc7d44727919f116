// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/views/found_group_form.h"

#include "groups/domain/genesis.h"
#include "groups/domain/may.h"
#include "groups/views/deed_form.h"
#include "groups/views/group_rows.h"
#include "groups/words/group_words.h"

#include <KLocalizedString>

namespace pochin::groups {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

using Kind = FormField::Kind;

/// The ways in, in the order of the form.
enum Entry { EntryOpen, EntryOneVoucher, EntryTwoVouchers };

QStringList entryWords()
{
    const auto vouchers = [](quint32 number) { return SpaceRules{.vouchersNeeded = number}; };
    return {entrySentence(EntryWay::Open, {}), entrySentence(EntryWay::Vouched, vouchers(1)),
        entrySentence(EntryWay::Vouched, vouchers(2))};
}

QString text(const FormValues &values, const QString &key)
{
    return values.value(key).toString().trimmed();
}

Genesis genesisOf(const FormValues &values, const DeviceCard &own)
{
    const int entry = values.value(u"entry"_s).toInt();
    Genesis genesis{.kind = static_cast<GroupKind>(values.value(u"kind"_s).toInt()),
        .title = text(values, u"title"_s),
        .ground = text(values, u"ground"_s),
        .deed = text(values, u"deed"_s),
        .entry = entry == EntryOpen ? EntryWay::Open : EntryWay::Vouched,
        .founders = {{.card = own, .name = text(values, u"name"_s)}},
        // The key of the founder was drawn by lot for this group alone; so is what it gives here.
        .nonce = own.feed.bytes().first(Genesis::nonceSize).toByteArray()};
    genesis.rules.vouchersNeeded = entry == EntryTwoVouchers ? 2 : 1;
    return genesis;
}

QString whyNot(const FormValues &values)
{
    if (!writable(text(values, u"title"_s), aName))
        return i18nc("@info why not", "The group needs a name of 1 to 80 characters.");
    if (!writable(text(values, u"name"_s), aName))
        return i18nc("@info why not", "Say how you are called in it; any name will do.");
    for (const QString &key : {u"deed"_s, u"ground"_s}) {
        if (const auto fits = writableOrEmpty(text(values, key), aLine); !fits)
            return reasonOf(fits);
    }
    return {};
}

QList<FormField> fieldsFor(const QString &pseudonym)
{
    QStringList kinds;
    for (const GroupKind kind :
        {GroupKind::AffinityGroup, GroupKind::Collective, GroupKind::Initiative, GroupKind::Union})
        kinds.append(wordFor(kind));
    return {{.key = u"title"_s, .label = i18nc("@label:textbox", "&Name of the group:")},
        {.key = u"name"_s,
            .label = i18nc("@label:textbox", "&You in it:"),
            .value = pseudonym,
            .hint = i18nc("@info:placeholder", "a pseudonym, for this group alone")},
        {.key = u"deed"_s,
            .label = i18nc("@label:textbox", "You &begin with:"),
            .hint = i18nc("@info:placeholder", "a small real deed")},
        {.key = u"ground"_s,
            .label = i18nc("@label:textbox", "What &joins you:"),
            .hint = i18nc("@info:placeholder", "a deed, a place, a craft, a view")},
        {.key = u"kind"_s,
            .label = i18nc("@label:listbox", "&Kind:"),
            .kind = Kind::Choice,
            .value = 0,
            .choices = kinds},
        {.key = u"entry"_s,
            .label = i18nc("@label:listbox", "&Coming in:"),
            .kind = Kind::Choice,
            .value = EntryOneVoucher,
            .choices = entryWords()}};
}

} // namespace

DeedForm *openFoundGroupForm(
    SpacesDesk &desk, const QString &pseudonym, QWidget *parent, std::function<void(const SpaceId &)> founded)
{
    const DeedForm::Words words{.title = i18nc("@title:window", "Found a group"),
        .explanation = i18nc("@info",
            "Begin small, with a real deed. Everything here can be written anew later; how one comes in "
            "and how you decide are agreed for good by those who found it."),
        .deed = i18nc("@action:button", "Found the group")};
    auto *form = new DeedForm(
        words, fieldsFor(pseudonym), whyNot,
        [&desk, founded = std::move(founded)](const FormValues &values) {
            const auto id = desk.found([&](const DeviceCard &own) { return founding(genesisOf(values, own)); });
            if (id)
                founded(*id);
            return reasonOf(id);
        },
        parent);
    QObject::connect(&desk, &SpacesDesk::closed, form, &QDialog::reject);
    form->open();
    return form;
}

} // namespace pochin::groups
