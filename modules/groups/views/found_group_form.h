// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/genesis.h"
#include "ledger/views/spaces_desk.h"

class QWidget;

namespace pochin::workbench {
class DeedForm;
}

namespace pochin::groups {

/// Asks a person for the card of somebody else, as a file; nothing: none was chosen, or it is none. From outside: cards
/// are the business of the exchange.
using CardPicker = std::function<std::optional<Founder>(QWidget *parent)>;

struct FoundingStart {
    QString pseudonym = {};
    /// The group whose history goes on in the new one; the form asks whether another one's does too.
    std::optional<ledger::SpaceId> after = {};
    CardPicker pickCard = {}; ///< empty: one founds alone, and lets the others in
};

/// Founding a group in under a minute: a name, how one is called, something to begin with, how others come in and how
/// one decides; alone, with a second person by their card, or so that the history of a group goes on: by some of it, or
/// of two together.
workbench::DeedForm *openFoundGroupForm(ledger::SpacesDesk &desk, const FoundingStart &start, QWidget *parent,
    std::function<void(const ledger::SpaceId &)> founded);

} // namespace pochin::groups
