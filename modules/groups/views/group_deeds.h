// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/hand_over.h"
#include "groups/domain/sealing.h"
#include "groups/views/decision_source.h"
#include "ledger/views/spaces_desk.h"

class QWidget;

namespace pochin::workbench {
class DeedForm;
}

namespace pochin::groups {

struct PairOfCards;

/// What is drawn by lot for a sealed statement; a view draws nothing itself.
using LotSource = std::function<Lots()>;

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
    void setLots(LotSource lots) { m_lots = std::move(lots); }
    /// All spaces that are here, for what is carried between them.
    [[nodiscard]] std::vector<const ledger::Space *> around() const;
    /// Why no group of this person can stand for another one before the union in front; empty: one can.
    [[nodiscard]] QString whyNoWelcome() const;
    /// Why the group in front cannot draft an agreement; empty: it can.
    [[nodiscard]] QString whyNoAgreement() const;

    // Rows, by the hex of their id.
    void vouch(const QString &person);
    void keepOrTakeOver(const QString &promise);
    void takeOrHandOver(const QString &errand);
    void settleOrAnswer(const QString &need);
    void book(const QString &thing);
    void goOnWithLink(const QString &link); ///< leave a union, welcome a group, accept or end an agreement
    void goOnWithSealed(const QString &draft); ///< sign it, say it, write it to a file; or bring home what was said

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
    void draftCard();
    void draftAgreement();
    void askForSealed();

    /// A statement that stands, to be carried to those who are not here.
    void writeSealed(const ledger::ChangeId &draft, const QString &path);
    /// What another group, or this one in another place, said under its seal.
    void hearSealed(const QString &path);

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
    void leaveUnion(const ledger::ChangeId &link);
    void tellUnionOfLeaving(const ledger::SpaceId &unionSpace, const QString &word, const Behind &behind);
    void welcome(const StatementId &card);
    void acceptAgreement(const AgreementSeen &agreement);
    void endAgreement(const AgreementSeen &agreement);
    void signDraft(const ledger::ChangeId &draft);
    void askWhereTo(const ledger::ChangeId &draft);
    void sayThere(const ledger::ChangeId &draft, const ledger::SpaceId &there);
    void bringHome(const ledger::SpaceId &from);
    [[nodiscard]] QString hear(const ledger::SpaceId &where, const Sealed &sealed);
    [[nodiscard]] std::vector<PairOfCards> pairsOfCards() const;
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
    LotSource m_lots;
};

} // namespace pochin::groups
