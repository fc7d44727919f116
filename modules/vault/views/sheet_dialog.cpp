// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/sheet_dialog.h"

#include "vault/views/drill_view.h"
#include "vault/views/recovery_sheet_view.h"
#include "vault/views/vault_session.h"
#include "workbench/in_every_language.h"

#include <KLocalizedString>

#include <QStackedWidget>
#include <QVBoxLayout>

namespace pochin::vault {

SheetDialog::SheetDialog(VaultSession &session, const QStringList &words, QWidget *parent)
    : FittingDialog(640, parent), m_steps(new QStackedWidget(this)), m_sheet(new RecoverySheetView(this)),
      m_drill(new DrillView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->addWidget(m_steps);
    m_steps->addWidget(m_sheet);
    m_steps->addWidget(m_drill);
    m_sheet->setSheet(sheetOf(session, words));
    connect(m_sheet, &RecoverySheetView::writtenDown, this, [this, words] {
        m_steps->setCurrentWidget(m_drill);
        m_drill->begin(words);
    });
    connect(m_drill, &DrillView::sheetWanted, this, [this] { m_steps->setCurrentWidget(m_sheet); });
    connect(m_drill, &DrillView::proven, &session, &VaultSession::markSheetProven);
    connect(m_drill, &DrillView::proven, this, &QDialog::accept);
    connect(m_drill, &DrillView::postponed, this, &QDialog::reject);
    connect(&session, &VaultSession::aboutToLock, this, &QDialog::reject);
    workbench::inEveryLanguage(this, [this] { setWindowTitle(i18nc("@title:window", "New recovery sheet")); });
}

} // namespace pochin::vault
