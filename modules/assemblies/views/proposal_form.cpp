// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/proposal_form.h"

#include "assemblies/domain/asking.h"
#include "assemblies/views/proposal_effects.h"
#include "assemblies/words/assembly_words.h"
#include "groups/domain/description.h"

#include <KLocalizedString>

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;
using namespace Qt::StringLiterals;
using workbench::DeedForm;
using workbench::FormField;
using workbench::FormValues;
using Kind = FormField::Kind;

namespace {

QDate dayOf(const Outlook &outlook, const std::optional<qint64> &moment, int otherwiseInDays)
{
    const qint64 now = outlook.now.time_since_epoch().count();
    const QDate day = QDateTime::fromMSecsSinceEpoch(moment.value_or(now), QTimeZone::UTC).date();
    return moment ? day : day.addDays(otherwiseInDays);
}

QString joined(const std::vector<QString> &addresses)
{
    return QStringList(addresses.begin(), addresses.end()).join(u", "_s);
}

QVariantList rowsOf(const std::vector<PersonId> &people, const std::vector<PersonId> &chosen)
{
    QVariantList rows;
    for (std::size_t row = 0; row < people.size(); ++row) {
        if (std::ranges::find(chosen, people[row]) != chosen.end())
            rows.append(static_cast<int>(row));
    }
    return rows;
}

/// What the rooms offer and, once this program knows newer rules than the group has, those.
std::vector<EffectOffer> allOffers(const ProposalStart &start, const Outlook &outlook)
{
    std::vector<EffectOffer> offers = start.offers(outlook);
    const auto latest = outlook.space.latestRuleset();
    if (latest > outlook.space.ruleset())
        offers.push_back({.effect = {.kind = WrittenEffect::Kind::UpgradeRuleset, .ruleset = latest}, .title = {}});
    return offers;
}

} // namespace

ProposalFields::ProposalFields(ProposalStart start) : m_start(std::move(start))
{
    for (const Outlook &group : m_start.groups)
        m_offers.push_back(allOffers(m_start, group));
}

/// Requires: `outlook` is one of the groups of the form.
const std::vector<EffectOffer> &ProposalFields::offers(const Outlook &outlook) const
{
    return m_offers[static_cast<std::size_t>(&outlook - m_start.groups.data())];
}

const Outlook &ProposalFields::outlook(const FormValues &values) const
{
    const auto chosen = static_cast<std::size_t>(std::max(0, values.value(u"group"_s).toInt()));
    return m_start.groups[std::min(chosen, m_start.groups.size() - 1)];
}

SpaceId ProposalFields::group(const FormValues &values) const
{
    return outlook(values).space.graph().space();
}

// --- what is asked ---------------------------------------------------------------------------------------------------

DeedForm::Words ProposalFields::words() const
{
    switch (m_start.purpose) {
    case ProposalStart::Purpose::New:
        return {.title = i18nc("@title:window", "New proposal"),
            .explanation = i18nc("@info",
                "What touches nobody else needs no proposal: announce it and do it. What touches others is put to "
                "them."),
            .deed = i18nc("@action:button", "Propose")};
    case ProposalStart::Purpose::Amendment:
        return {.title = i18nc("@title:window", "Another wording"),
            .explanation = i18nc("@info",
                "Everybody is asked anew, for nobody is for a text they have not read. If the proposal is somebody "
                "else’s, yours stands beside theirs."),
            .deed = i18nc("@action:button", "Put this wording")};
    case ProposalStart::Purpose::Rival:
        return {.title = i18nc("@title:window", "Rival proposal"),
            .explanation = i18nc("@info", "Both stand side by side, each with its own positions."),
            .deed = i18nc("@action:button", "Propose")};
    case ProposalStart::Purpose::Anew:
        return {.title = i18nc("@title:window", "Propose anew"),
            .explanation = i18nc("@info",
                "If this is adopted, it takes the place of the decision: prolong it, change it, or say that it ends."),
            .deed = i18nc("@action:button", "Propose")};
    }
    Q_UNREACHABLE_RETURN({});
}

QList<FormField> ProposalFields::fields() const
{
    const Outlook &outlook = m_start.groups.front();
    QList<FormField> all = mainFields() + procedureFields();
    all.append({.key = u"more"_s,
        .label = i18nc("@option:check shows more fields", "&More: days, paragraphs, people, what it does by itself"),
        .kind = Kind::Check,
        .value = m_start.purpose == ProposalStart::Purpose::Anew});
    return all + moreFields() + effectFields(outlook, offers(outlook));
}

QList<FormField> ProposalFields::mainFields() const
{
    QStringList names;
    for (const Outlook &group : m_start.groups)
        names << groups::titleOf(group.space.state());
    const ProposalText &text = m_start.text;
    return {{.key = u"what"_s,
                .label = i18nc("@label:textbox", "&What:"),
                .value = text.what,
                .hint = i18nc("@info:placeholder", "one line, as it would stand in the minutes")},
        {.key = u"why"_s, .label = i18nc("@label:textbox", "Wh&y:"), .kind = Kind::Text, .value = text.why},
        {.key = u"concerns"_s,
            .label = i18nc("@label:textbox", "Whom it &concerns:"),
            .value = text.concerns,
            .hint = i18nc("@info:placeholder", "they are to have a say")},
        {.key = u"doers"_s,
            .label = i18nc("@label:textbox", "Who &does it:"),
            .value = text.doers,
            .note = i18nc("@info", "Who decides and who does it should not be apart (П.I.3.5.В).")},
        {.key = u"group"_s,
            .label = i18nc("@label:listbox", "&Group:"),
            .kind = Kind::Choice,
            .value = 0,
            .choices = names},
        {.key = u"whyHere"_s,
            .label = i18nc("@label:textbox", "Why not on the &spot:"),
            .value = text.whyHere,
            .note = i18nc("@info", "The wider body does not take what the local can do itself (П.I.3.5.Б-3).")}};
}

QList<FormField> ProposalFields::procedureFields() const
{
    const Outlook &outlook = m_start.groups.front();
    const auto inForce = outlook.standing().proceduresInForce();
    const auto chosen = std::ranges::find(inForce, m_start.text.procedure);
    const auto members = outlook.standing().members();
    const Lot lot = m_start.text.lot.value_or(Lot{members, 2});
    return {{.key = u"procedure"_s,
                .label = i18nc("@label:listbox", "Decided &by:"),
                .kind = Kind::Choice,
                .value = chosen == inForce.end() ? 0 : static_cast<int>(chosen - inForce.begin()),
                .choices = procedureSentences(outlook)},
        {.key = u"hands"_s,
            .label = i18nc("@label", "&Hands in the draw:"),
            .kind = Kind::Several,
            .value = rowsOf(members, lot.hands),
            .choices = memberNames(outlook)},
        {.key = u"choices"_s,
            .label = i18nc("@label:textbox", "Draws &among:"),
            .value = QString::number(lot.choices),
            .note = i18nc("@info", "So many choices; say in “Why” which number is which.")}};
}

QList<FormField> ProposalFields::moreFields() const
{
    constexpr int soon = 7;
    constexpr int later = 180;
    const Outlook &outlook = m_start.groups.front();
    const ProposalText &text = m_start.text;
    const auto members = outlook.standing().members();
    return {{.key = u"hasDeadline"_s,
                .label = i18nc("@option:check", "Positions until a certain &day"),
                .kind = Kind::Check,
                .value = text.deadline.has_value()},
        {.key = u"deadline"_s,
            .label = i18nc("@label a day", "Positions &until:"),
            .kind = Kind::Day,
            .value = dayOf(outlook, text.deadline, soon)},
        {.key = u"hasReview"_s,
            .label = i18nc("@option:check", "To be looked at a&gain"),
            .kind = Kind::Check,
            .value = text.review.has_value()},
        {.key = u"review"_s,
            .label = i18nc("@label a day", "Looked at again &on:"),
            .kind = Kind::Day,
            .value = dayOf(outlook, text.review, later)},
        {.key = u"cites"_s,
            .label = i18nc("@label:textbox", "Rests on &paragraphs:"),
            .value = joined(text.citations),
            .hint = i18nc("@info:placeholder", "М.7, П.I.3.5.Б-3; may be empty")},
        {.key = u"addressees"_s,
            .label = i18nc("@label", "Directed a&t:"),
            .kind = Kind::Several,
            .value = rowsOf(members, text.addressees),
            .choices = memberNames(outlook),
            .note = i18nc("@info", "Not in force towards them without their own consent (П.I.3.5.Б-2).")}};
}

// --- what follows from what ------------------------------------------------------------------------------------------

void ProposalFields::turnToGroup(DeedForm &form, const Outlook &outlook) const
{
    for (const QString &key : {u"hands"_s, u"addressees"_s, u"person"_s})
        form.setChoices(key, memberNames(outlook));
    for (const QString &key : {u"procedure"_s, u"ended"_s})
        form.setChoices(key, procedureSentences(outlook));
    form.setChoices(u"effect"_s, effectNames(offers(outlook)));
}

void ProposalFields::heed(DeedForm &form)
{
    if (const int chosen = form.values().value(u"group"_s).toInt(); chosen != m_turnedTo) {
        m_turnedTo = chosen;
        turnToGroup(form, outlook(form.values()));
    }
    const FormValues values = form.values();
    const Outlook &group = outlook(values);
    const auto inForce = group.standing().proceduresInForce();
    const Procedure *procedure
        = inForce.empty() ? nullptr : group.standing().procedure(atRow(inForce, values.value(u"procedure"_s)));
    const bool draws = procedure && procedure->means == Procedure::Means::Lot;
    const bool isMore = values.value(u"more"_s).toBool();
    const bool mayHaveEffect = m_start.purpose != ProposalStart::Purpose::Amendment && !draws;
    form.setFieldShown(u"group"_s, m_start.groups.size() > 1);
    form.setFieldShown(u"whyHere"_s, asksWhyHere(group) || !m_start.text.whyHere.isEmpty());
    form.setNote(u"procedure"_s,
        inForce.empty() ? sentenceFor(Refusal::NoSuchProcedure)
                        : atRow(procedureSentences(group), values.value(u"procedure"_s)));
    form.setFieldShown(u"hands"_s, draws);
    form.setFieldShown(u"choices"_s, draws);
    for (const QString &key : {u"hasDeadline"_s, u"hasReview"_s, u"cites"_s, u"addressees"_s})
        form.setFieldShown(key, isMore);
    form.setFieldShown(u"deadline"_s, isMore && values.value(u"hasDeadline"_s).toBool());
    form.setFieldShown(u"review"_s, isMore && values.value(u"hasReview"_s).toBool());
    heedEffect(form, values, isMore && mayHaveEffect);
}

} // namespace pochin::assemblies
