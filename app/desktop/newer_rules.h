// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pochin::ledger {
class SpacesDesk;
}

namespace pochin::desktop {

class WorkbenchWindow;

/// Says above every page which groups go by rules that this program does not know, for as long as there are any
/// (docs/rulesets.md). `spaces` must outlive the window.
void tellOfNewerRules(WorkbenchWindow &window, ledger::SpacesDesk &spaces);

} // namespace pochin::desktop
