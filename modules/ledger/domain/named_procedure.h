// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/claim.h"
#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"

namespace pochin::ledger {

/// A position in the group's own words, and how it counts.
struct OwnPosition {
    QString name;
    Stance stance = Stance::For;
    friend bool operator==(const OwnPosition &, const OwnPosition &) = default;
};

/// A procedure with what people read of it. docs/FORMAT.md, "How a group decides".
struct NamedProcedure {
    QString name; ///< what the group calls it; may be empty, then views describe the rule
    QString words = {}; ///< the group's own words
    Procedure rule;
    std::vector<OwnPosition> ownPositions = {};
    friend bool operator==(const NamedProcedure &, const NamedProcedure &) = default;
};

void writeProcedure(PayloadWriter &out, const NamedProcedure &procedure);
[[nodiscard]] NamedProcedure readProcedure(PayloadReader &in);
/// One field: a number of the founders' procedures, or the proposal that put one in force.
void writeProcedureRef(PayloadWriter &out, quint64 numberKey, quint64 decisionKey, const ProcedureRef &ref);
[[nodiscard]] ProcedureRef readProcedureRef(PayloadReader &in, quint64 numberKey, quint64 decisionKey);

// Common ones, ready-made for forms and `pochinctl`; nothing in the program prefers one.
[[nodiscard]] NamedProcedure consensus(quint32 objectionsBorne = 0);
[[nodiscard]] NamedProcedure majority(quint32 quorumPart = 0, quint32 quorumWhole = 1);
/// At least `part` / `whole` of all members; an objection is a voice against.
[[nodiscard]] NamedProcedure shareOfAll(quint32 part, quint32 whole);
[[nodiscard]] NamedProcedure lot();
[[nodiscard]] NamedProcedure ownWords(const QString &words, quint32 confirmations);

} // namespace pochin::ledger
