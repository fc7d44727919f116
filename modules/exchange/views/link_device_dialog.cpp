// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/views/link_device_dialog.h"

#include "exchange/store/card_file.h"
#include "exchange/views/device_rows.h"
#include "exchange/words/exchange_words.h"
#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"
#include "workbench/word_grid.h"

#include <KLocalizedString>

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pochin::exchange {

using workbench::PlainTextLabel;
using workbench::WordGrid;

namespace {

constexpr int widthOfDialog = 560;
constexpr int linesOfCard = 4;
constexpr int columnsOfWords = 3;

} // namespace

LinkDeviceDialog::LinkDeviceDialog(std::function<QString(const ledger::DeviceCard &)> whyNot,
    std::function<void(const ledger::DeviceCard &)> link, QWidget *parent)
    : FittingDialog(widthOfDialog, parent), m_whyNot(std::move(whyNot)), m_link(std::move(link)),
      m_about(new PlainTextLabel(this)), m_text(new QPlainTextEdit(this)), m_file(new QPushButton(this)),
      m_compare(new PlainTextLabel(this)), m_words(new WordGrid(this, columnsOfWords)),
      m_why(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    layOut();
    connect(m_text, &QPlainTextEdit::textChanged, this, &LinkDeviceDialog::read);
    connect(m_file, &QPushButton::clicked, this, &LinkDeviceDialog::openFile);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        m_link(*m_card);
        accept();
    });
    workbench::inEveryLanguage(this, [this] { sayWords(); });
    read();
}

void LinkDeviceDialog::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * linesOfCard + 2 * m_text->frameWidth() + 12);
    column->addWidget(m_about);
    column->addWidget(m_text);
    column->addWidget(m_file, 0, Qt::AlignLeading);
    column->addWidget(m_compare);
    column->addWidget(m_words);
    column->addWidget(m_why);
    column->addWidget(m_buttons);
}

void LinkDeviceDialog::sayWords()
{
    setWindowTitle(i18nc("@title:window", "Link a device"));
    m_about->setText(i18nc("@info",
        "Make a card on your other device with “pochinctl card create” and bring it here: paste its text, or open its "
        "file. The two devices then write as one person, who is counted once."));
    m_text->setPlaceholderText(i18nc("@info:placeholder", "Text of the card"));
    m_text->setAccessibleName(i18nc("@label:textbox", "Text of the card"));
    m_file->setText(i18nc("@action:button", "Open the card's file…"));
    m_compare->setText(i18nc("@info", "Compare: the other device must show the same words."));
    m_buttons->button(QDialogButtonBox::Ok)->setText(i18nc("@action:button", "Link"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(i18nc("@action:button", "Cancel"));
    read();
}

void LinkDeviceDialog::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void LinkDeviceDialog::read()
{
    const QString typed = m_text->toPlainText().simplified();
    if (typed.isEmpty())
        take(failure(Failure::Kind::NotFound));
    else
        take(cardOfText(typed));
}

void LinkDeviceDialog::openFile()
{
    const QString file = QFileDialog::getOpenFileName(this, i18nc("@title:window", "The card of your other device"));
    if (!file.isEmpty())
        take(readCardFile(file));
}

void LinkDeviceDialog::take(const Result<Card> &card)
{
    m_card = card ? std::optional(ledger::DeviceCard{card->feed, card->recipient}) : std::nullopt;
    const bool isAsked = !card && card.error().kind == Failure::Kind::NotFound;
    const QString why = card ? m_whyNot(*m_card)
        : isAsked            ? i18nc("@info why not", "The card of the other device is still missing.")
                             : sentenceForFile(card.error()).value_or(card.error().detail);
    if (card)
        m_words->setWords(fingerprintLine(*m_card).split(u' '));
    for (QWidget *part : std::initializer_list<QWidget *>{m_compare, m_words})
        part->setVisible(card.has_value());
    m_why->setText(why);
    m_why->setHidden(why.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(why.isEmpty());
}

} // namespace pochin::exchange
