// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/decision_lookup.h"
#include "assemblies/views/decision_surroundings.h"
#include "ledger/views/spaces_desk.h"

class QWidget;

namespace pochin::workbench {
class DeedForm;
}

namespace pochin::assemblies {

struct ProposalStart;

/// What a person does with one proposal from its sheet: each slot opens the form that its deed needs, or does it at
/// once. Writing proposals is in proposal_form.h.
class DecisionDeeds : public QObject
{
    Q_OBJECT

public:
    struct Place {
        ledger::SpaceId group;
        ledger::ChangeId matter;
    };

    /// `desk` must outlive it. Forms open above `parent`.
    DecisionDeeds(ledger::SpacesDesk &desk, DecisionSurroundings surroundings, QWidget *parent);

    void turnTo(const std::optional<Place> &place) { m_place = place; }
    [[nodiscard]] ledger::SpacesDesk &desk() const { return m_desk; }
    [[nodiscard]] const std::optional<Place> &place() const { return m_place; }
    [[nodiscard]] std::optional<ledger::Outlook> outlook() const;
    [[nodiscard]] const Matter *matter(const std::optional<ledger::Outlook> &outlook) const;

    [[nodiscard]] QString effectSubject(const ledger::Outlook &outlook, const WrittenEffect &effect) const
    {
        return m_surroundings.effectSubject(outlook, effect);
    }

    // Writing: another text beside or in place of this one.
    void propose();
    void amend();
    void proposeRival();
    void proposeAnew();

    // Saying.
    void takePosition();
    void giveReason() { answerReason({}); }
    void answerReason(const QString &reason);
    void declareConcern();
    void answerAsAddressee();
    void confirm(const QString &told);
    void settle(const QString &promise);

    // Deciding.
    void close();
    void withdraw();
    void withdrawConsent();
    void recordOutcome();
    void bearOut(const QString &record);
    void sealSeed();
    void showSeed();

Q_SIGNALS:
    /// `sentence`: what was done.
    void done(const QString &sentence);
    /// As done, and `undo` takes it back by saying again what was said before.
    void canBeUndone(const QString &sentence, const std::function<void()> &undo);
    void failed(const QString &sentence);
    void proposed(const pochin::ledger::SpaceId &group, const pochin::ledger::ChangeId &wording);

private:
    using Make = std::function<Result<ledger::Deed>(const ledger::Outlook &)>;
    struct Form;
    bool doAtOnce(const QString &sentence, const Make &make);
    workbench::DeedForm *open(const Form &form);
    [[nodiscard]] QString trouble(const ledger::SpaceId &group, const Make &make) const;
    /// Requires: a matter is here.
    [[nodiscard]] ledger::ChangeId shownId() const;
    [[nodiscard]] Result<std::vector<QString>> paragraphsIn(const QString &typed) const;
    void tellPosition(const PositionTaken &said, const std::optional<PositionTaken> &before);
    void openWriting(ProposalStart start, const std::optional<ledger::ChangeId> &amends);

    ledger::SpacesDesk &m_desk;
    DecisionSurroundings m_surroundings;
    QWidget *m_parent;
    std::optional<Place> m_place;
};

} // namespace pochin::assemblies
