// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/fitting_dialog.h"
#include "workbench/sheet/sheet_rows.h"

class QVBoxLayout;

namespace pochin::workbench {
class DeedButton;
class PlainTextLabel;
} // namespace pochin::workbench

namespace pochin::exchange {

/// A dialog that tells something part by part and offers one deed: what a bundle brings before it is taken, who can
/// read one before it is written. Deletes itself.
class SectionedDialog : public workbench::FittingDialog
{
    Q_OBJECT

public:
    struct Section {
        QString heading;
        QList<workbench::SheetRow> rows;
    };
    struct Words {
        QString title;
        QString sentence; ///< plain text
        QString deed; ///< the button; without one there is nothing to be done
        QString refusal = {}; ///< why the deed is not possible; empty: it is
        QString wayOut; ///< the other button
    };

    SectionedDialog(const Words &words, const std::vector<Section> &sections, QWidget *parent);

    /// Something to look at under the sections, such as a picture.
    void add(QWidget *widget);
    /// A further deed, which leaves the dialog open.
    workbench::DeedButton *addDeed(const QString &deed);
    [[nodiscard]] workbench::DeedButton *deed() const { return m_deed; }

private:
    QVBoxLayout *m_column;
    QVBoxLayout *m_body;
    QVBoxLayout *m_deeds;
    workbench::DeedButton *m_deed = nullptr;
};

} // namespace pochin::exchange
