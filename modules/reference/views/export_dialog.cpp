// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/export_dialog.h"

#include "workbench/in_every_language.h"

#include <KLocalizedString>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>

namespace pochin::reference {

ExportDialog::ExportDialog(For purpose, const Offer &offer, QWidget *parent)
    : QDialog(parent), m_purpose(purpose), m_offer(offer), m_extentLabel(new QLabel(this)),
      m_extent(new QComboBox(this)), m_formatLabel(new QLabel(this)), m_format(new QComboBox(this)),
      m_notes(new QCheckBox(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    auto *form = new QFormLayout(this);
    form->addRow(m_extentLabel, m_extent);
    form->addRow(m_formatLabel, m_format);
    form->addRow(m_notes);
    form->addRow(m_buttons);
    m_extentLabel->setBuddy(m_extent);
    m_formatLabel->setBuddy(m_format);
    m_extent->addItems({QString(), QString(), QString()});
    m_format->addItems({QString(), QString(), QString(), QString()});
    if (auto *rows = qobject_cast<QStandardItemModel *>(m_extent->model()))
        rows->item(static_cast<int>(ExportExtent::Selection))->setEnabled(offer.hasSelection);
    m_extent->setCurrentIndex(static_cast<int>(offer.hasSelection ? ExportExtent::Selection : ExportExtent::Chapter));
    m_format->setCurrentIndex(static_cast<int>(ExportFormat::Pdf));
    m_formatLabel->setVisible(purpose == For::File);
    m_format->setVisible(purpose == For::File);
    m_notes->setEnabled(offer.hasNotebook);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    workbench::inEveryLanguage(this, [this] { say(); });
}

void ExportDialog::say()
{
    setWindowTitle(m_purpose == For::File ? i18nc("@title:window", "Export the texts")
                                          : i18nc("@title:window", "Print the texts"));
    m_extentLabel->setText(i18nc("@label:listbox what to export", "What:"));
    m_extent->setItemText(static_cast<int>(ExportExtent::Selection),
        m_offer.hasSelection ? i18nc("@item:inlistbox", "What is selected")
                             : i18nc("@item:inlistbox", "What is selected (nothing is)"));
    m_extent->setItemText(static_cast<int>(ExportExtent::Chapter),
        i18nc("@item:inlistbox %1 is the title of a chapter", "This chapter: %1", m_offer.chapter));
    m_extent->setItemText(static_cast<int>(ExportExtent::Everything), i18nc("@item:inlistbox", "All the texts"));
    m_formatLabel->setText(i18nc("@label:listbox file format", "Format:"));
    m_format->setItemText(static_cast<int>(ExportFormat::Markdown), i18nc("@item:inlistbox", "Markdown (.md)"));
    m_format->setItemText(static_cast<int>(ExportFormat::Html), i18nc("@item:inlistbox", "Web page (.html)"));
    m_format->setItemText(static_cast<int>(ExportFormat::Pdf), i18nc("@item:inlistbox", "PDF (.pdf)"));
    m_format->setItemText(static_cast<int>(ExportFormat::Odt), i18nc("@item:inlistbox", "OpenDocument (.odt)"));
    m_notes->setText(m_offer.hasNotebook
            ? i18nc("@option:check", "With my notes (they leave the vault, readable by anyone)")
            : i18nc("@option:check", "With my notes (the vault is not open)"));
    m_buttons->button(QDialogButtonBox::Ok)
        ->setText(m_purpose == For::File ? i18nc("@action:button", "Choose a file…")
                                         : i18nc("@action:button", "Choose a printer…"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(i18nc("@action:button", "Cancel"));
}

ExportExtent ExportDialog::extent() const
{
    return static_cast<ExportExtent>(m_extent->currentIndex());
}

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(m_format->currentIndex());
}

NotesInExport ExportDialog::notes() const
{
    return m_notes->isEnabled() && m_notes->isChecked() ? NotesInExport::With : NotesInExport::Without;
}

} // namespace pochin::reference
