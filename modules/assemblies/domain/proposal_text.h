// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/named_procedure.h"

namespace pochin::assemblies {

/// What a proposal would do by itself, as it is written down.
struct WrittenEffect {
    enum class Kind { None, EndExchange, GiveMandate, Recall, Dissolve, Ratify, ChangeProcedures, UpgradeRuleset };
    Kind kind = Kind::None;
    QByteArray about = {}; ///< 32 bytes: a person, a mandate, an association or a change, as the kind asks
    std::optional<ledger::NamedProcedure> procedure = {}; ///< ChangeProcedures: the one put in force
    std::vector<ledger::ProcedureRef> ended = {}; ///< ChangeProcedures
    quint32 ruleset = 0; ///< UpgradeRuleset: the one that the group goes on to
    [[nodiscard]] ledger::Effect effect() const;
    friend bool operator==(const WrittenEffect &, const WrittenEffect &) = default;
};

/// One wording of a proposal, in four fields and what belongs to them. It is never altered: an amendment is another
/// wording, with an id of its own, and a position is always about one wording.
struct ProposalText {
    QString what; ///< one line
    QString why = {};
    QString concerns = {}; ///< П.I.3.5.Б-2: whom it touches
    QString doers = {}; ///< П.I.3.5.В: who does it
    ledger::ProcedureRef procedure = {};
    std::optional<qint64> deadline = {}; ///< no close counts that claims an earlier time
    std::optional<qint64> review = {}; ///< when the group will look at it again
    WrittenEffect effect = {};
    std::optional<ledger::Lot> lot = {};
    std::vector<QString> citations = {}; ///< plain addresses: "М.7"
    std::vector<ledger::PersonId> addressees = {}; ///< П.I.3.5.Б-2: at whom it is directed; each must consent
    QString whyHere = {}; ///< П.I.3.5.Б-3: why it is not decided on the spot
    std::optional<ledger::ChangeId> rivalOf = {}; ///< another proposal for the same matter
    std::optional<ledger::ChangeId> revises = {}; ///< a decision that this one takes the place of

    void writeTo(ledger::PayloadWriter &out) const;
    [[nodiscard]] static ProposalText readFrom(ledger::PayloadReader &in);
    [[nodiscard]] ledger::Proposal claim() const;
    friend bool operator==(const ProposalText &, const ProposalText &) = default;
};

/// The first key that is free for an act that holds a text.
inline constexpr quint64 keyAfterText = 30;

/// Whether what a person wrote can be meant, as its reader will judge.
[[nodiscard]] bool isWritableText(const ProposalText &text);

} // namespace pochin::assemblies
