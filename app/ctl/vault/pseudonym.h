// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/line/session.h"

namespace pochin::ctl {

/// How the person wants to be called where something begins: as `option` says, or as the owner of the vault. May be
/// empty.
[[nodiscard]] Result<QString> pseudonymIn(Session &session, const Arguments &arguments, const QString &option);

} // namespace pochin::ctl
