// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/hand_over.h"
#include "groups/views/decision_source.h"
#include "ledger/views/spaces_desk.h"

class QWidget;

namespace pochin::workbench {
class DeedForm;
}

namespace pochin::groups {

/// What a person does in one group from its sheet: each slot opens the form that its deed needs, or does it at once.
class GroupDeeds : public QObject
{
    Q_OBJECT

public:
    /// `desk` must outlive it. Forms open above `parent`.
    GroupDeeds(ledger::SpacesDesk &desk, QWidget *parent);

    void turnTo(const std::optional<ledger::SpaceId> &group) { m_group = group; }
    [[nodiscard]] const std::optional<ledger::SpaceId> &group() const { return m_group; }
    [[nodiscard]] std::optional<ledger::Outlook> outlook() const;
    [[nodiscard]] const ledger::SpacesDesk &desk() const { return m_desk; }
    void setLiabilities(LiabilitySource source) { m_liabilities = std::move(source); }
    void setDecisions(DecisionSource source) { m_decisions = std::move(source); }

    // Rows, by the hex of their id.
    void vouch(const QString &person);
    void keepOrTakeOver(const QString &promise);
    void takeOrHandOver(const QString &errand);
    void settleOrAnswer(const QString &need);
    void book(const QString &thing);
    void leaveUnion(const QString &link);
    void signDraft(const QString &draft);

    // Forms.
    void stateSkills();
    void makePromise();
    void offerErrand();
    void stateNeed();
    void shareThing();
    void describe();
    void goAwayOrComeBack();
    void leave();
    void dissolve();
    void goOnApart() { Q_EMIT goingOnWanted(*m_group); }
    void offerSealKey();

    // Behind "More".
    void chooseName();
    void declineNewcomer();
    void endExchange();
    void layDownPromise();
    void withdrawErrand();
    void moveThing();
    void withdrawBooking();
    void agreeBooking();
    void joinUnion();
    void noteHandOver();

Q_SIGNALS:
    /// `sentence`: what was done.
    void done(const QString &sentence);
    void failed(const QString &sentence);
    /// Some of that group wish to go on in another one.
    void goingOnWanted(const pochin::ledger::SpaceId &group);

private:
    using Make = std::function<Result<ledger::Deed>(const ledger::Outlook &)>;
    struct Form;
    struct DecisionChoice;
    void admitByDecision(const ledger::PersonId &person);
    void draw(const ledger::ChangeId &errand);
    void beWilling(const ledger::ChangeId &errand);
    [[nodiscard]] Result<ledger::Deed> drawTurn(
        const ledger::Outlook &now, const ledger::ChangeId &errand, int turn) const;
    void settleOwnNeed(const ledger::ChangeId &need);
    void doAtOnce(const QString &sentence, const Make &make);
    workbench::DeedForm *open(const Form &form);
    [[nodiscard]] QString trouble(const Make &make) const;

    ledger::SpacesDesk &m_desk;
    QWidget *m_parent;
    std::optional<ledger::SpaceId> m_group;
    LiabilitySource m_liabilities;
    DecisionSource m_decisions;
};

} // namespace pochin::groups
