// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/meeting/assembly_deeds.h"

#include "assemblies/views/meeting/assembly_form.h"

#include <KLocalizedString>

namespace pochin::assemblies {

using namespace ledger;
using workbench::DeedForm;
using workbench::FormValues;
using namespace Qt::StringLiterals;

AssemblyDeeds::AssemblyDeeds(SpacesDesk &desk, MeetingSurroundings surroundings, QWidget *parent)
    : QObject(parent), m_desk(desk), m_surroundings(std::move(surroundings)), m_parent(parent)
{
}

std::optional<Outlook> AssemblyDeeds::outlook() const
{
    return m_place ? m_desk.outlook(m_place->group) : std::nullopt;
}

const Assembly *AssemblyDeeds::assembly(const std::optional<Outlook> &outlook) const
{
    return outlook && m_place ? outlook->part<AssembliesPart>().assembly(m_place->assembly) : nullptr;
}

std::vector<AgendaOffer> AssemblyDeeds::offers() const
{
    const auto seen = outlook();
    const Assembly *chosen = assembly(seen);
    return chosen ? m_surroundings.offers(*seen, *chosen) : std::vector<AgendaOffer>();
}

QString AssemblyDeeds::reasonOf(const Failure &failure) const
{
    const QString reason = m_surroundings.reason(failure);
    return reason.isEmpty() ? i18nc("@info why not", "This could not be written down. Nothing has been changed.")
                            : reason;
}

QString AssemblyDeeds::troubleIn(const SpaceId &group, const Make &make) const
{
    const auto seen = m_desk.outlook(group);
    const auto deed = seen ? make(*seen) : Result<Deed>(failure(Failure::Kind::Locked));
    return deed ? QString() : reasonOf(deed.error());
}

QString AssemblyDeeds::trouble(const Make &make) const
{
    return m_place ? troubleIn(m_place->group, make) : reasonOf(Failure{Failure::Kind::NotFound, {}});
}

std::optional<ChangeId> AssemblyDeeds::doAtOnce(const QString &sentence, const Make &make)
{
    if (!m_place)
        return std::nullopt;
    const auto id = m_desk.does(m_place->group, make);
    if (!id) {
        Q_EMIT failed(reasonOf(id.error()));
        return std::nullopt;
    }
    if (!sentence.isEmpty())
        Q_EMIT done(sentence);
    return *id;
}

DeedForm *AssemblyDeeds::open(const Form &form)
{
    const auto group
        = [this, form](const FormValues &values) { return form.where ? form.where(values) : m_place->group; };
    const auto made = [form](const FormValues &values) {
        return [form, values](const Outlook &seen) { return form.make(seen, values); };
    };
    auto *dialog = new DeedForm(
        form.words, form.fields,
        [this, group, made](const FormValues &values) { return troubleIn(group(values), made(values)); },
        [this, group, made, form](const FormValues &values) {
            const auto id = m_desk.does(group(values), made(values));
            if (!id)
                return reasonOf(id.error());
            if (form.then)
                form.then(*id);
            Q_EMIT done(form.sentence);
            return QString();
        },
        m_parent);
    dialog->open();
    return dialog;
}

std::vector<SpaceId> AssemblyDeeds::ownGroups() const
{
    std::vector<SpaceId> groups;
    for (const SpaceId &id : m_desk.ids()) {
        if (const auto seen = m_desk.outlook(id); seen && seen->isMember())
            groups.push_back(id);
    }
    return groups;
}

} // namespace pochin::assemblies
