// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/views/spaces_desk.h"

class QWidget;

namespace pochin::groups {

class DeedForm;

/// Founding a group in under a minute: a name, how one is called, something to begin with, and how others come in.
DeedForm *openFoundGroupForm(ledger::SpacesDesk &desk, const QString &pseudonym, QWidget *parent,
    std::function<void(const ledger::SpaceId &)> founded);

} // namespace pochin::groups
