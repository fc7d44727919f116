// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/views/meeting/assembly_rows.h"
#include "assemblies/views/meeting/meeting_surroundings.h"
#include "ledger/views/spaces_desk.h"

class QWidget;

namespace pochin::workbench {
class DeedForm;
}

namespace pochin::assemblies {

/// What a person does with assemblies, from the sheet and from the mode in which one is held: each opens the form that
/// its deed needs, or does it at once.
class AssemblyDeeds : public QObject
{
    Q_OBJECT

public:
    /// `desk` must outlive it. Forms open above `parent`.
    AssemblyDeeds(ledger::SpacesDesk &desk, MeetingSurroundings surroundings, QWidget *parent);

    void turnTo(const std::optional<AssemblyPlace> &place) { m_place = place; }
    [[nodiscard]] ledger::SpacesDesk &desk() const { return m_desk; }
    [[nodiscard]] const std::optional<AssemblyPlace> &place() const { return m_place; }
    [[nodiscard]] std::optional<ledger::Outlook> outlook() const;
    /// Null: nothing is chosen, or it is not here.
    [[nodiscard]] const Assembly *assembly(const std::optional<ledger::Outlook> &outlook) const;
    [[nodiscard]] const MeetingSurroundings &surroundings() const { return m_surroundings; }
    [[nodiscard]] std::vector<AgendaOffer> offers() const;

    using Make = std::function<Result<ledger::Deed>(const ledger::Outlook &)>;
    /// Why it is not possible now; empty: it is.
    [[nodiscard]] QString trouble(const Make &make) const;
    /// Does it, and says so or why not.
    std::optional<ledger::ChangeId> doAtOnce(const QString &sentence, const Make &make);

    // The call.
    void call();
    void change();
    void callOff();
    void mark(MeetingMarked::Mark mark);

    // The agenda.
    void addItem();
    void addOffer(const QString &key);
    void takeOff(const QString &item);
    void move(const ledger::ChangeId &item, int by);
    void offerRole();
    void takeOrHandOverRole(const QString &errand);

    // One item, while the assembly lasts.
    void propose(const ledger::ChangeId &item);
    void take(const ledger::ChangeId &item);
    void takeIntoAssociation(const ledger::ChangeId &item);
    /// Why no task can go into an association now; empty: it can.
    [[nodiscard]] QString whyNoAssociation() const;
    /// One's own counts at once, another's once they confirm it.
    void tellPosition(const ledger::ChangeId &item);
    /// Why what was said on the proposal of an item cannot be counted now; empty: it can. Requires: it has one.
    [[nodiscard]] QString whyNoCount(const ledger::ChangeId &item) const;
    void countPositions(const ledger::ChangeId &item);
    void writeMandate(const ledger::ChangeId &item);
    void note(const ledger::ChangeId &item, ItemNoted::How how, const QString &words);
    void count(const HandsCounted &counted);
    void notePresence(const Attendant &who, PresenceNoted::How how);
    void noteGuest();

    // The minutes.
    void writeMinutes();
    void answerMinutes(const QString &minutes);
    void answerTold(const QString &told);
    void denyPresence(const QString &person);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);
    void called(const QString &key);

private:
    struct Form;
    void beWilling(const ledger::ChangeId &errand);
    [[nodiscard]] std::optional<ledger::ChangeId> wordingFor(const ledger::ChangeId &item) const;
    workbench::DeedForm *open(const Form &form);
    [[nodiscard]] QString reasonOf(const Failure &failure) const;
    [[nodiscard]] QString troubleIn(const ledger::SpaceId &group, const Make &make) const;
    [[nodiscard]] std::vector<ledger::SpaceId> ownGroups() const;

    ledger::SpacesDesk &m_desk;
    MeetingSurroundings m_surroundings;
    QWidget *m_parent;
    std::optional<AssemblyPlace> m_place;
};

} // namespace pochin::assemblies
