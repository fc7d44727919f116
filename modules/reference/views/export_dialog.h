// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/views/export_texts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;

namespace pochin::reference {

/// What to export, in which format, with or without one's notes.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class For { File, Paper };
    struct Offer {
        bool hasSelection = false;
        bool hasNotebook = false;
        QString chapter; ///< the title of the chapter being read
    };

    ExportDialog(For purpose, const Offer &offer, QWidget *parent);

    [[nodiscard]] ExportExtent extent() const;
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] NotesInExport notes() const;

private:
    void say();

    For m_purpose;
    Offer m_offer;
    QLabel *m_extentLabel;
    QComboBox *m_extent;
    QLabel *m_formatLabel;
    QComboBox *m_format;
    QCheckBox *m_notes;
    QDialogButtonBox *m_buttons;
};

} // namespace pochin::reference
