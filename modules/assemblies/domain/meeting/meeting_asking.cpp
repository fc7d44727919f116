// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/meeting/meeting_asking.h"

namespace pochin::assemblies {

using namespace ledger;

Result<const Assembly *> askedAssembly(const Outlook &outlook, const ChangeId &id)
{
    if (!outlook.isMember())
        return refusal(Refusal::NotAMember);
    const Assembly *assembly = outlook.part<AssembliesPart>().assembly(id);
    if (!assembly)
        return refusal(MeetingRefusal::NoSuchAssembly);
    return assembly;
}

Result<const Assembly *> askedLiveAssembly(const Outlook &outlook, const ChangeId &id)
{
    const auto assembly = askedAssembly(outlook, id);
    if (!assembly)
        return assembly;
    const AssemblyPhase phase = phaseOf(outlook, **assembly);
    if (phase == AssemblyPhase::CalledOff)
        return refusal(MeetingRefusal::CalledOff);
    if (phase == AssemblyPhase::Confirmed)
        return refusal(MeetingRefusal::AlreadyConfirmed);
    return assembly;
}

Result<const Assembly *> askedHeldAssembly(const Outlook &outlook, const ChangeId &id)
{
    const auto assembly = askedLiveAssembly(outlook, id);
    if (assembly && (*assembly)->marks.empty())
        return refusal(MeetingRefusal::NotOpened);
    return assembly;
}

namespace {

using Asked = Result<const Assembly *> (*)(const Outlook &, const ChangeId &);

Result<const AgendaItem *> itemOf(const Outlook &outlook, const ChangeId &id, Asked asked)
{
    if (!outlook.isMember())
        return refusal(Refusal::NotAMember);
    const AgendaItem *item = outlook.part<AssembliesPart>().item(id);
    if (!item)
        return refusal(MeetingRefusal::NoSuchItem);
    if (const auto assembly = asked(outlook, item->added.act.assembly); !assembly)
        return std::unexpected(assembly.error());
    if (item->isTakenOff())
        return refusal(MeetingRefusal::ItemWithdrawn);
    return item;
}

} // namespace

Result<const AgendaItem *> askedItem(const Outlook &outlook, const ChangeId &id)
{
    return itemOf(outlook, id, askedLiveAssembly);
}

Result<const AgendaItem *> askedHeldItem(const Outlook &outlook, const ChangeId &id)
{
    return itemOf(outlook, id, askedHeldAssembly);
}

const Assembly &assemblyOf(const Outlook &outlook, const ChangeId &item)
{
    const auto &part = outlook.part<AssembliesPart>();
    return part.assemblies.at(part.assemblyOf.at(item));
}

} // namespace pochin::assemblies
