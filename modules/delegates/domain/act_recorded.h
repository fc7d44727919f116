// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/said.h"

namespace pochin::delegates {

/// Something the delegate did: on a point of the mandate, or honestly outside it. Recorded in ten seconds: the point,
/// a line of words, done. It binds nobody before the group ratifies it (М.7, П.I.3.8.А).
struct ActRecorded {
    static constexpr quint16 type = 264;
    static constexpr QLatin1StringView name{"act.recorded"};
    enum class Progress { GoesOn, PointDone };

    ChangeId mandate;
    quint32 point = 0; ///< as people count, from 1; 0: outside the mandate
    QString words;
    Progress progress = Progress::GoesOn;

    [[nodiscard]] bool isOutside() const { return point == 0; }
    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<ActRecorded> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const { return ledger::Act{mandate}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const ActRecorded &, const ActRecorded &) = default;
};

/// Refusals: NotTheDelegate, NotApproved, NotAccepted, AlreadyRecalled, AlreadyEnded, NoSuchPoint, NoWords,
/// TextTooLong.
[[nodiscard]] Result<Deed> recordAct(const Outlook &outlook, const ActRecorded &act);

} // namespace pochin::delegates
