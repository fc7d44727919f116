// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/poll_lookup.h"
#include "ledger/views/spaces_desk.h"
#include "workbench/form/deed_form.h"

namespace pochin::assemblies {

/// What a person does with polls: ask, answer, end.
class PollDeeds : public QObject
{
    Q_OBJECT

public:
    struct Place {
        ledger::SpaceId group;
        ledger::ChangeId poll;
    };

    /// `desk` must outlive it. Forms open above `parent`.
    PollDeeds(ledger::SpacesDesk &desk, QWidget *parent);

    void turnTo(const std::optional<Place> &place) { m_place = place; }
    [[nodiscard]] std::optional<ledger::Outlook> outlook() const;
    [[nodiscard]] const Poll *poll(const std::optional<ledger::Outlook> &outlook) const;

    /// In one of one's groups, which the form lets choose where there are several: `first` first.
    void ask(const std::optional<ledger::SpaceId> &first);
    void answer();
    void end();

Q_SIGNALS:
    void done(const QString &sentence);
    void asked(const pochin::ledger::SpaceId &group, const pochin::ledger::ChangeId &poll);

private:
    using Make = std::function<Result<ledger::Deed>(const ledger::Outlook &, const workbench::FormValues &)>;
    using Tell = std::function<void(const ledger::SpaceId &group, const ledger::ChangeId &)>;
    using Where = std::function<ledger::SpaceId(const workbench::FormValues &)>;
    [[nodiscard]] std::vector<ledger::SpaceId> ownGroups(const std::optional<ledger::SpaceId> &first) const;
    void openIn(const ledger::SpaceId &group, const workbench::DeedForm::Words &words,
        const QList<workbench::FormField> &fields, const Make &make, const Tell &tell);
    void open(const Where &where, const workbench::DeedForm::Words &words, const QList<workbench::FormField> &fields,
        const Make &make, const Tell &tell);
    [[nodiscard]] workbench::FormField groupField(const std::vector<ledger::SpaceId> &groups) const;

    ledger::SpacesDesk &m_desk;
    QWidget *m_parent;
    std::optional<Place> m_place;
};

} // namespace pochin::assemblies
