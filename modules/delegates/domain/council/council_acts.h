// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/outcome_text.h"

namespace pochin::delegates {

// What people do in the space of a council. П.I.3.8.А, П.I.3.8.Д: a council is a technical channel. It can lay matters
// side by side and propose outcomes for ratification; nothing it does creates a duty or alters a group.

/// Something to be talked about: a line of the agenda.
struct MatterLaid {
    static constexpr quint16 type = 300;
    static constexpr QLatin1StringView name{"matter.laid"};

    QString title;
    QString words = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<MatterLaid> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const MatterLaid &, const MatterLaid &) = default;
};

/// What those present agreed on: proposed for ratification, and in force for nobody.
struct OutcomeProposed {
    static constexpr quint16 type = 301;
    static constexpr QLatin1StringView name{"outcome.proposed"};

    std::optional<ChangeId> matter = {};
    OutcomeText words;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<OutcomeProposed> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const OutcomeProposed &, const OutcomeProposed &) = default;
};

/// An argument or a dissent, added to an outcome; it travels with it to every base group (П.I.3.6.В).
struct VoiceRaised {
    static constexpr quint16 type = 302;
    static constexpr QLatin1StringView name{"voice.raised"};
    enum class Kind { Reason, Dissent };

    ChangeId outcome;
    Kind kind = Kind::Dissent;
    QString words;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<VoiceRaised> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const VoiceRaised &, const VoiceRaised &) = default;
};

/// П.I.4.5.Г: large undertakings join delegates on mandates with those who do the work. Whoever works says so of
/// themselves; it gives no seat, and is marked otherwise than one.
struct WorkDeclared {
    static constexpr quint16 type = 303;
    static constexpr QLatin1StringView name{"work.declared"};

    QString words; ///< what they do

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<WorkDeclared> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const WorkDeclared &, const WorkDeclared &) = default;
};

[[nodiscard]] Result<Deed> layMatter(const Outlook &outlook, const MatterLaid &matter);
[[nodiscard]] Result<Deed> proposeOutcome(const Outlook &outlook, const OutcomeProposed &outcome);
[[nodiscard]] Result<Deed> raiseVoice(const Outlook &outlook, const VoiceRaised &voice);
[[nodiscard]] Result<Deed> declareWork(const Outlook &outlook, const WorkDeclared &work);

} // namespace pochin::delegates
