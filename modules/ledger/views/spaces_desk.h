// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/store/spaces.h"
#include "ledger/views/space_history.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace pochin::ledger {

/// The spaces of the vault as pages see them: there while the vault is open, and gone when it locks. Pages read states
/// here, do their deeds here, and hear what changed, whoever did it.
class SpacesDesk final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `spaces` stays the lender's, who takes it back before it goes.
    void lend(Spaces &spaces);
    void takeBack();

    /// While somebody else works with the vault, states can be read and deeds answer InUse.
    void setBusy(bool busy);

    [[nodiscard]] bool isOpen() const { return m_spaces != nullptr; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Everything, for those who need more than a page does (exchange). Requires: isOpen().
    [[nodiscard]] Spaces &spaces() { return *m_spaces; }
    /// In the order in which they came; none while nothing is lent.
    [[nodiscard]] std::vector<SpaceId> ids() const;
    /// Nothing: the space is not here, or this device has no feed in it.
    [[nodiscard]] std::optional<Outlook> outlook(const SpaceId &id) const;

    /// What was done in the space, or to one thing in it by these changes, for a workbench::HistorySection: to be asked
    /// for anew whenever the space changed. Null: the space is not here.
    [[nodiscard]] std::shared_ptr<const workbench::HistorySource> history(const SpaceId &id) const;
    [[nodiscard]] std::shared_ptr<const workbench::HistorySource> history(
        const SpaceId &id, const std::vector<ChangeId> &only) const;
    /// How histories speak; from whoever knows all rooms.
    void speakHistory(HistoryWords words) { m_historyWords = std::move(words); }

    /// Founds a space with a fresh key of this device, which `genesis` is told.
    [[nodiscard]] Result<SpaceId> found(
        const std::function<Result<Payload>(const DeviceCard &)> &genesis, RecipientKind kind = RecipientKind::X25519);
    /// Asks `deed`, which sees the space as it is now, and does what it answers. A refusal is returned, never
    /// signalled: whoever asked shows it where it was asked.
    [[nodiscard]] Result<ChangeId> does(const SpaceId &id, const std::function<Result<Deed>(const Outlook &)> &deed);
    /// To be called by whoever brought changes in by another way than `does`.
    void tellChanged(const SpaceId &id) { Q_EMIT changed(id); }

Q_SIGNALS:
    void opened();
    /// What was shown is gone, and with it should be what reminds of it.
    void closed();
    void changed(const pochin::ledger::SpaceId &id);
    void busyChanged(bool busy);

private:
    [[nodiscard]] Result<> requireIdle() const;

    Spaces *m_spaces = nullptr;
    HistoryWords m_historyWords;
    bool m_busy = false;
};

} // namespace pochin::ledger
