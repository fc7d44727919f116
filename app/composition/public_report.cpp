// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/public_report.h"

#include "assemblies/domain/decision_lookup.h"
#include "associations/domain/associations_part.h"
#include "delegates/domain/delegates_part.h"
#include "delegates/domain/mandate_standing.h"
#include "delegates/words/delegate_words.h"
#include "groups/domain/description.h"
#include "groups/domain/group_part.h"
#include "groups/domain/need_part.h"
#include "groups/domain/own_card.h"
#include "groups/domain/people_part.h"

#include <KLocalizedString>

namespace pochin::composition {

using namespace Qt::StringLiterals;
using namespace ledger;

namespace {

QString lineOf(const QString &text)
{
    return u"• "_s + text;
}

QStringList decided(const Outlook &outlook)
{
    QStringList lines;
    for (const assemblies::Matter *matter : assemblies::mattersIn(outlook, {.state = assemblies::MatterState::Adopted}))
        lines.append(lineOf(assemblies::shownWording(outlook, *matter).text.what));
    return lines;
}

QStringList mandated(const Outlook &outlook)
{
    using namespace delegates;
    QStringList lines;
    for (const auto &[id, mandate] : outlook.part<DelegatesPart>().mandates) {
        const MandateState state = standingOf(outlook.space, mandate, outlook.now).state;
        if (state != MandateState::Active && state != MandateState::Ended)
            continue;
        lines.append(lineOf(i18nc("@item of a public report, %1 is a matter, %2 how a mandate stands", "%1 (%2)",
            mandate.words.matter, wordFor(state))));
        for (const MandatePoint &point : mandate.words.points)
            lines.append(u"    "_s
                + i18nc("@item %1 the strength of a point, %2 its words", "%1: %2", wordFor(point.kind), point.words));
    }
    return lines;
}

QStringList done(const Outlook &outlook)
{
    QStringList lines;
    for (const auto &[id, association] : outlook.part<associations::AssociationsPart>().associations) {
        const QString task = *association.task.shown();
        lines.append(lineOf(association.solved.empty()
                ? task
                : i18nc("@item of a public report, %1 is the task of an association", "%1: done", task)));
    }
    return lines;
}

QStringList openNeeds(const Outlook &outlook, groups::NeedKind kind)
{
    QStringList lines;
    for (const auto &[id, need] : outlook.part<groups::NeedPart>().needs) {
        if (need.kind == kind && groups::isOpen(need, outlook.now))
            lines.append(lineOf(need.what));
    }
    return lines;
}

/// Every name that anybody bore here. The state has those of today and those with which people came; a text may have
/// any between, so the history is asked.
QStringList namesIn(const Outlook &outlook)
{
    QStringList names;
    for (const auto &[id, person] : outlook.part<groups::GroupPart>().people)
        names.append(person.name);
    for (const auto &[id, request] : outlook.part<groups::PeoplePart>().requests)
        names.append(request.name);
    for (const Node node : outlook.space.order()) {
        const auto change = outlook.space.change(node);
        if (!change || change->body().type != groups::OwnNameChosen::type || !change->payload())
            continue;
        if (const auto chosen = groups::OwnNameChosen::decoded(change->payload()->bytes))
            names.append(chosen->pseudonym);
    }
    names.removeDuplicates();
    return names;
}

} // namespace

QString publicReport(const Outlook &outlook, Names names)
{
    const SpaceState &group = outlook.space.state();
    QStringList blocks{groups::titleOf(group)};
    const auto add = [&blocks](const QString &heading, const QStringList &lines) {
        if (!lines.isEmpty())
            blocks.append(heading + u'\n' + lines.join(u'\n'));
    };
    QStringList about{groups::described(group, groups::DescriptionField::Ground),
        groups::described(group, groups::DescriptionField::Purpose)};
    about.removeAll(QString());
    if (!about.isEmpty())
        blocks.append(about.join(u'\n'));
    add(i18nc("@title of a part of a public report", "What we decided"), decided(outlook));
    add(i18nc("@title of a part of a public report", "With what we sent delegates"), mandated(outlook));
    add(i18nc("@title of a part of a public report", "What we joined up for"), done(outlook));
    add(i18nc("@title of a part of a public report", "What we need"), openNeeds(outlook, groups::NeedKind::Need));
    add(i18nc("@title of a part of a public report", "What we offer"), openNeeds(outlook, groups::NeedKind::Offer));
    return CleanedText(namesIn(outlook), names).of(blocks.join(u"\n\n"_s)) + u'\n';
}

} // namespace pochin::composition
