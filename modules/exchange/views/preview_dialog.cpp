// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/views/preview_dialog.h"

#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace pochin::exchange {

namespace {

constexpr int dialogWidth = 560;
constexpr int mostLines = 500; ///< beyond that nobody reads; the number stands in the first line
constexpr int listHeight = 260;

} // namespace

PreviewDialog::PreviewDialog(const Words &words, QWidget *parent) : FittingDialog(dialogWidth, parent)
{
    setWindowTitle(words.title);
    auto *layout = new QVBoxLayout(this);
    auto *heading = new workbench::PlainTextLabel(this);
    heading->setText(words.heading);
    layout->addWidget(heading);
    auto *list = new QListWidget(this);
    list->setObjectName(QStringLiteral("lines"));
    list->setAccessibleName(words.title);
    list->setWordWrap(true);
    list->setMinimumHeight(listHeight);
    list->addItems(words.lines.first(std::min<qsizetype>(words.lines.size(), mostLines)));
    layout->addWidget(list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(i18nc("@action:button", "Leave it"));
    if (!words.deed.isEmpty())
        buttons->addButton(words.deed, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace pochin::exchange
