// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/recovery_sheet_view.h"

#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/notice_bar.h"
#include "workbench/plain_text_label.h"
#include "workbench/tinted_icon.h"
#include "workbench/word_grid.h"

#include <KLocalizedString>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace pochin::vault {

using workbench::HeadingLabel;
using workbench::NoticeBar;
using workbench::PlainTextLabel;
using workbench::WordGrid;

RecoverySheetView::RecoverySheetView(QWidget *parent)
    : QWidget(parent), m_heading(new HeadingLabel(HeadingLabel::Level::Page, this)),
      m_explanation(new PlainTextLabel(this)), m_words(new WordGrid(this, 3)), m_notice(new NoticeBar(this)),
      m_done(new QPushButton(this)), m_print(new QPushButton(this)), m_save(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_done);
    buttons->addStretch(1);
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
    column->addWidget(m_heading);
    column->addWidget(m_explanation);
    column->addSpacing(6);
    column->addWidget(m_words);
    column->addSpacing(6);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    m_print->setIcon(workbench::tintedIcon(QStringLiteral("document-print")));
    m_save->setIcon(workbench::tintedIcon(QStringLiteral("document-save")));
    m_done->setDefault(true);
    setFocusProxy(m_done);
    connect(m_done, &QPushButton::clicked, this, &RecoverySheetView::writtenDown);
    connect(m_print, &QPushButton::clicked, this, &RecoverySheetView::printSheet);
    connect(m_save, &QPushButton::clicked, this, &RecoverySheetView::saveSheet);
    workbench::inEveryLanguage(this, [this] { sayWords(); });
}

void RecoverySheetView::setSheet(const RecoverySheet &sheet)
{
    m_sheet = sheet;
    m_words->setWords(sheet.words);
    m_notice->fallSilent();
    m_done->setFocus(Qt::OtherFocusReason);
}

void RecoverySheetView::clear()
{
    setSheet({});
}

void RecoverySheetView::printSheet()
{
    // Shared with the dialog's answer: the dialog stays open after this function has returned.
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { print(m_sheet, *printer); });
    dialog->open();
}

void RecoverySheetView::saveSheet()
{
    const QString title = i18nc("@title:window", "Save the recovery sheet");
    const QString name = i18nc("@info proposed file name, without blanks", "pochin-recovery-sheet.pdf");
    auto *dialog = new QFileDialog(this, title, name, i18nc("@item:inlistbox kind of files", "PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (const auto saved = saveAsPdf(m_sheet, file))
            m_notice->say(NoticeBar::Kind::Warning,
                i18nc("@info",
                    "Saved. A file can be copied unseen: print it and delete it, or keep it off this machine."));
        else
            m_notice->say(NoticeBar::Kind::Failure,
                i18nc("@info %1 is the system's reason", "The sheet was not saved: %1", saved.error().detail));
    });
    dialog->open();
}

void RecoverySheetView::sayWords()
{
    m_heading->setText(i18nc("@title", "Your recovery sheet"));
    m_explanation->setText(i18nc("@info",
        "Write these words on paper, with their numbers. They open the vault if you forget the passphrase; nobody else "
        "can help you then, because nobody else has a key."));
    m_done->setText(i18nc("@action:button", "I have written them down"));
    m_print->setText(i18nc("@action:button", "Print…"));
    m_save->setText(i18nc("@action:button", "Save as PDF…"));
}

} // namespace pochin::vault
