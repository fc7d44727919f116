// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/vault/pseudonym.h"

#include "vault/new_vault.h"

namespace pochin::ctl {

Result<QString> pseudonymIn(Session &session, const Arguments &arguments, const QString &option)
{
    if (arguments.has(option))
        return arguments.last(option);
    const auto vault = session.unlockedVault();
    if (!vault)
        return std::unexpected(vault.error());
    return (*vault)->settings().value(vault::pseudonymKey()).transform([](const auto &name) {
        return name.value_or(QString());
    });
}

} // namespace pochin::ctl
