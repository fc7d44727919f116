// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/views/vault_gate.h"
#include "workbench/workbench_page.h"

namespace pochin::vault {

class VaultSession;

/// The way into the vault as a page of the window. Its title follows what can be done: set up, or unlock.
class VaultGatePage : public workbench::WorkbenchPage
{
    Q_OBJECT

public:
    /// `session` must outlive the page.
    VaultGatePage(VaultSession &session, VaultGate::Reading reading);

    [[nodiscard]] QString name() const override { return QStringLiteral("gate"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QWidget *createWidget(QWidget *parent) override;

Q_SIGNALS:
    void entered();
    void readingRequested();

private:
    VaultSession &m_session;
    VaultGate::Reading m_reading;
};

} // namespace pochin::vault
