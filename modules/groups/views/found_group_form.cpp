// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/views/found_group_form.h"

#include "groups/domain/description.h"
#include "groups/domain/genesis.h"
#include "groups/domain/going_on.h"
#include "groups/domain/group_part.h"
#include "groups/domain/may.h"
#include "groups/domain/people_part.h"
#include "groups/views/group_rows.h"
#include "groups/words/group_words.h"
#include "workbench/form/deed_form.h"

#include <KLocalizedString>

#include <array>
#include <memory>

namespace pochin::groups {

using namespace ledger;
using namespace Qt::StringLiterals;
using workbench::DeedForm;
using workbench::FormField;
using workbench::FormValues;

namespace {

using Kind = FormField::Kind;

/// The ways in, in the order of the form: open, so many vouchers, by assembly. П.I.3.5.Б-1.
struct WayIn {
    EntryWay entry = EntryWay::Open;
    quint32 vouchers = 1;
};
constexpr std::array waysIn{WayIn{EntryWay::Open, 1}, WayIn{EntryWay::Vouched, 1}, WayIn{EntryWay::Vouched, 2},
    WayIn{EntryWay::Vouched, 3}, WayIn{EntryWay::Vouched, 5}, WayIn{EntryWay::ByAssembly, 1}};
constexpr int oneVoucher = 1;

QStringList entryWords()
{
    QStringList words;
    for (const WayIn &way : waysIn)
        words << entrySentence(way.entry, {.vouchersNeeded = way.vouchers});
    return words;
}

/// What has weight beyond the one who does it. Both are the founders' own (М.15).
QStringList powerWords()
{
    return {i18nc("@item:inlistbox who ends exchange, gives mandates, joins unions", "the group decides it together"),
        i18nc("@item:inlistbox who ends exchange, gives mandates, joins unions", "any member does it alone")};
}

QString text(const FormValues &values, const QString &key)
{
    return values.value(key).toString().trimmed();
}

/// Ready-made ones; nothing in the program prefers one. What the founders leave open they decide later, by one of
/// these.
std::vector<NamedProcedure> ready()
{
    return {consensus(), consensus(1), majority(), shareOfAll(2, 3), lot()};
}

QStringList readyWords()
{
    return {i18nc("@item how a group decides", "consensus: one objection stops it"),
        i18nc("@item how a group decides", "consensus less one: one objection is borne"),
        i18nc("@item how a group decides", "more for than against, of those who spoke"),
        i18nc("@item how a group decides", "two thirds of all members"),
        i18nc("@item how a group decides", "by lot, where somebody is to be drawn")};
}

Genesis genesisOf(const FormValues &values, const DeviceCard &own)
{
    const WayIn &way = waysIn.at(values.value(u"entry"_s).toUInt());
    Genesis genesis{.kind = static_cast<GroupKind>(values.value(u"kind"_s).toInt()),
        .title = text(values, u"title"_s),
        .ground = text(values, u"ground"_s),
        .deed = text(values, u"deed"_s),
        .entry = way.entry,
        .founders = {{.card = own, .name = text(values, u"name"_s)}},
        // The key of the founder was drawn by lot for this group alone; so is what it gives here.
        .nonce = own.feed.bytes().first(Genesis::nonceSize).toByteArray()};
    genesis.rules.vouchersNeeded = way.vouchers;
    genesis.rules.powers
        = values.value(u"powers"_s).toInt() == 0 ? SpaceRules::Powers::DecisionOnly : SpaceRules::Powers::EachMember;
    genesis.procedures.clear();
    for (const QVariant &chosen : values.value(u"procedures"_s).toList())
        genesis.procedures.push_back(ready().at(static_cast<std::size_t>(chosen.toInt())));
    return genesis;
}

QString whyNot(const FormValues &values)
{
    if (!writable(text(values, u"title"_s), aName))
        return i18nc("@info why not", "The group needs a name of 1 to 80 characters.");
    if (!writable(text(values, u"name"_s), aName))
        return i18nc("@info why not", "Say how you are called in it; any name will do.");
    if (values.value(u"procedures"_s).toList().isEmpty())
        return i18nc("@info why not", "Choose at least one way in which you decide. Others can be added by decision.");
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
            .value = oneVoucher,
            .choices = entryWords()},
        {.key = u"powers"_s,
            .label = i18nc("@label:listbox what has weight beyond the one who does it", "&Weighty matters:"),
            .kind = Kind::Choice,
            .value = 0,
            .choices = powerWords(),
            .note = i18nc("@info", "Mandates, unions, end of exchange, dissolution.")},
        {.key = u"procedures"_s,
            .label = i18nc("@label", "You &decide by:"),
            .kind = Kind::Several,
            .value = QVariantList{0},
            .choices = readyWords()},
        {.key = u"hybrid"_s,
            .label = i18nc("@option:check", "Post-&quantum keys, for bundles that must stay closed for decades"),
            .kind = Kind::Check}};
}

/// Other groups of one's own, whose history may go on in the new one too.
std::vector<SpaceId> othersThan(const SpacesDesk &desk, const SpaceId &group)
{
    std::vector<SpaceId> all;
    for (const SpaceId &id : desk.ids()) {
        const auto outlook = desk.outlook(id);
        if (id != group && outlook && outlook->isMember())
            all.push_back(id);
    }
    return all;
}

class Founding
{
public:
    Founding(SpacesDesk &desk, FoundingStart start) : m_desk(desk), m_start(std::move(start))
    {
        if (m_start.after)
            m_others = othersThan(desk, *m_start.after);
    }

    [[nodiscard]] DeedForm::Words words() const
    {
        if (m_start.after)
            return {.title = i18nc("@title:window", "Go on apart"),
                .explanation = i18nc("@info",
                    "A new group that quotes the old one, where it is said where you went; the old one goes on for "
                    "those who stay. The others come in by their cards."),
                .deed = i18nc("@action:button", "Found the group")};
        return {.title = i18nc("@title:window", "Found a group"),
            .explanation = i18nc("@info",
                "Begin small, with a real deed. Everything here can be written anew later; how one comes in "
                "and how you decide are agreed for good by those who found it."),
            .deed = i18nc("@action:button", "Found the group")};
    }

    [[nodiscard]] QList<FormField> fields() const
    {
        QList<FormField> all = fieldsFor(m_start.pseudonym);
        if (m_start.pickCard)
            all.append({.key = u"second"_s,
                .label = i18nc("@option:check", "With a &second person, by their card…"),
                .kind = Kind::Check});
        if (m_start.after) {
            QStringList titles{i18nc("@item:inlistbox whose history goes on", "some of this group alone")};
            for (const SpaceId &id : m_others)
                titles << i18nc("@item:inlistbox whose history goes on, %1 is a group", "this group and “%1” together",
                    titleOf(m_desk.outlook(id)->space.state()));
            all.append({.key = u"with"_s,
                .label = i18nc("@label:listbox", "&Who goes on:"),
                .kind = Kind::Choice,
                .value = 0,
                .choices = titles});
        }
        return all;
    }

    /// A card is asked for when the person says so, and forgotten when they say otherwise.
    void heed(DeedForm &form)
    {
        const bool isWanted = form.values().value(u"second"_s).toBool();
        if (!isWanted)
            m_second.reset();
        else if (!m_second)
            m_second = m_start.pickCard(&form);
        if (m_start.pickCard)
            form.setNote(u"second"_s,
                m_second       ? i18nc("@info %1 is a name", "%1 founds it with you.", m_second->name)
                    : isWanted ? i18nc("@info", "No card was chosen; you found it alone.")
                               : QString());
    }

    Result<SpaceId> found(const FormValues &values)
    {
        const auto after = predecessors(values);
        const auto id = m_desk.found(
            [&](const DeviceCard &own) {
                Genesis genesis = genesisOf(values, own);
                genesis.predecessors = after;
                if (m_second)
                    genesis.founders.push_back(*m_second);
                return founding(genesis);
            },
            values.value(u"hybrid"_s).toBool() ? RecipientKind::Hybrid : RecipientKind::X25519);
        for (const Predecessor &old : id ? after : std::vector<Predecessor>())
            (void)m_desk.does(old.space, [&](const Outlook &now) {
                return goOn(now,
                    {.space = *id,
                        .way = after.size() > 1 ? Continuation::Merged : Continuation::Split,
                        .successor = text(values, u"title"_s)});
            });
        return id;
    }

private:
    [[nodiscard]] std::vector<Predecessor> predecessors(const FormValues &values) const
    {
        std::vector<SpaceId> ids;
        if (m_start.after)
            ids.push_back(*m_start.after);
        if (const int other = values.value(u"with"_s).toInt(); m_start.after && other > 0)
            ids.push_back(m_others.at(static_cast<std::size_t>(other) - 1));
        std::vector<Predecessor> all;
        for (const SpaceId &id : ids) {
            const auto seen = m_desk.outlook(id);
            all.push_back({.space = id,
                .head = seen->space.graph().id(seen->space.order().back()),
                .title = titleOf(seen->space.state())});
        }
        return all;
    }

    SpacesDesk &m_desk;
    FoundingStart m_start;
    std::vector<SpaceId> m_others;
    std::optional<Founder> m_second;
};

} // namespace

DeedForm *openFoundGroupForm(
    SpacesDesk &desk, const FoundingStart &start, QWidget *parent, std::function<void(const SpaceId &)> founded)
{
    const auto founding = std::make_shared<Founding>(desk, start);
    auto *form = new DeedForm(
        founding->words(), founding->fields(), whyNot,
        [founding, founded = std::move(founded)](const FormValues &values) {
            const auto id = founding->found(values);
            if (id)
                founded(*id);
            return reasonOf(id);
        },
        parent);
    QObject::connect(form, &DeedForm::changed, form, [form, founding] { founding->heed(*form); });
    QObject::connect(&desk, &SpacesDesk::closed, form, &QDialog::reject);
    form->open();
    return form;
}

} // namespace pochin::groups
