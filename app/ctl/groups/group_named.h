// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/line/outcome.h"
#include "ctl/line/verb.h"
#include "ctl/spaces/chosen.h"
#include "ledger/domain/authoring.h"
#include "ledger/domain/outlook.h"

namespace pochin::ctl {

class Session;

// What the verbs of groups have in common: which thing is meant, what is done with it, and what is answered.

/// A thing of a group, and the group's space.
struct NamedInGroup {
    ledger::SpaceId space;
    ledger::ChangeId id;
};

/// One kind of thing that verbs name, as (id, title) in one space.
using Things = std::function<std::vector<std::pair<ledger::ChangeId, QString>>(const ledger::Space &)>;

/// By any beginning of its id or by its whole title, over all groups that are here.
[[nodiscard]] Result<NamedInGroup> chosenThing(Session &session, const QString &typed, const Things &things);
[[nodiscard]] std::vector<std::pair<ledger::ChangeId, QString>> errandsOf(const ledger::Space &space);
[[nodiscard]] std::vector<std::pair<ledger::ChangeId, QString>> promisesOf(const ledger::Space &space);
[[nodiscard]] std::vector<std::pair<ledger::ChangeId, QString>> needsOf(const ledger::Space &space);
[[nodiscard]] std::vector<std::pair<ledger::ChangeId, QString>> thingsOf(const ledger::Space &space);
[[nodiscard]] std::vector<std::pair<ledger::ChangeId, QString>> bookingsOf(const ledger::Space &space);
[[nodiscard]] std::vector<std::pair<ledger::ChangeId, QString>> unionLinksOf(const ledger::Space &space);
[[nodiscard]] std::vector<std::pair<ledger::ChangeId, QString>> sealDraftsOf(const ledger::Space &space);
/// Anybody the group knows a name of, members or not.
[[nodiscard]] Result<ledger::PersonId> chosenInGroup(
    Session &session, const ledger::SpaceId &space, const QString &typed);

/// The group as this device's person sees it.
[[nodiscard]] Result<ledger::Outlook> seenGroup(Session &session, const ledger::SpaceId &space);
/// All groups of this vault that this device's person sees.
[[nodiscard]] Result<std::vector<ledger::Outlook>> seenGroups(Session &session);

using GroupDeed = std::function<Result<ledger::Deed>(const ledger::Outlook &)>;
/// Asks the deed, does it, and answers with `sentence` and {"id","group"}.
[[nodiscard]] Result<Outcome> doneInGroup(
    Session &session, const ledger::SpaceId &space, const KLocalizedString &sentence, const GroupDeed &deed);

/// An option as a moment: a day such as 2026-12-31 means its end, in UTC. InvalidInput names the option.
[[nodiscard]] Result<qint64> momentIn(const Arguments &arguments, const QString &option);
[[nodiscard]] Result<std::optional<qint64>> optionalMomentIn(const Arguments &arguments, const QString &option);
/// The option's value as one of `words`, which stand in the order of an enum.
[[nodiscard]] Result<int> choiceIn(
    const Arguments &arguments, const QString &option, const QStringList &words, int otherwise);

/// Verbs of one shape: the first word names what the deed is about, the second, if any, says something.
using DeedOnThing = std::function<Result<ledger::Deed>(
    const ledger::Outlook &outlook, const ledger::ChangeId &id, const Arguments &arguments)>;
[[nodiscard]] Verb verbOnThing(const QString &name, const QString &operands, const KLocalizedString &summary,
    std::vector<OptionSyntax> options, const Things &things, const KLocalizedString &sentence, const DeedOnThing &deed);
using DeedInGroup = std::function<Result<ledger::Deed>(const ledger::Outlook &outlook, const Arguments &arguments)>;
[[nodiscard]] Verb verbInGroup(const QString &name, const QString &operands, const KLocalizedString &summary,
    std::vector<OptionSyntax> options, int words, const KLocalizedString &sentence, const DeedInGroup &deed);

} // namespace pochin::ctl
