// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/edition.h"
#include "reference/domain/errata.h"

#include <QDialog>

class QDialogButtonBox;
class QTreeWidget;

namespace pochin::workbench {
class HeadingLabel;
class PlainTextLabel;
} // namespace pochin::workbench

namespace pochin::reference {

/// Which edition this is, how it can be checked, and the slips of the authors that stand in it as printed.
class AboutTextDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `edition` must outlive the dialog.
    AboutTextDialog(const Edition &edition, std::vector<Erratum> errata, QWidget *parent);

Q_SIGNALS:
    void placeWanted(const pochin::reference::Address &place);

private:
    void say();

    const Edition &m_edition;
    std::vector<Erratum> m_slips;
    workbench::HeadingLabel *m_title;
    workbench::PlainTextLabel *m_text;
    workbench::PlainTextLabel *m_checksum;
    workbench::HeadingLabel *m_errataTitle;
    QTreeWidget *m_errata;
    QDialogButtonBox *m_buttons;
};

} // namespace pochin::reference
