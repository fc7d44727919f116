// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/views/card_view.h"

#include "exchange/store/fingerprint_words.h"
#include "exchange/store/qr_code.h"
#include "workbench/sheet/sheet_section.h"
#include "workbench/word_grid.h"

#include <KLocalizedString>

#include <QLabel>
#include <QVBoxLayout>

namespace pochin::exchange {

using namespace workbench;

namespace {

constexpr int wordsAcross = 3;
constexpr int mostCode = 380;

} // namespace

/// Halved as often as needed: so every module keeps whole dots and sharp edges.
QPixmap shownCode(const QImage &code)
{
    int width = code.width();
    while (width > mostCode && width % 2 == 0)
        width /= 2;
    return QPixmap::fromImage(code.scaledToWidth(width, Qt::FastTransformation));
}

CardView::CardView(QWidget *parent)
    : QWidget(parent), m_russian(new SheetSection(this)), m_russianWords(new WordGrid(m_russian, wordsAcross)),
      m_english(new SheetSection(this)), m_englishWords(new WordGrid(m_english, wordsAcross)),
      m_code(new SheetSection(this)), m_picture(m_code->add<QLabel>())
{
    m_russian->content()->addWidget(m_russianWords);
    m_english->content()->addWidget(m_englishWords);
    m_picture->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    for (SheetSection *section : {m_russian, m_english, m_code})
        column->addWidget(section);
    sayWords();
}

void CardView::sayWords()
{
    m_russian->say(i18nc("@title six words of a card", "To be compared by voice, in Russian"));
    m_english->say(i18nc("@title six words of a card", "To be compared by voice, in English"));
    m_code->say(i18nc("@title a picture of a card", "The card as a QR code"));
    m_picture->setAccessibleName(i18nc("@info", "The card as a QR code"));
}

void CardView::showCard(const Card &card, const QString &text)
{
    const Fingerprint fingerprint = fingerprintOf(card.feed, card.recipient);
    m_russianWords->setWords(fingerprintWords(fingerprint, vault::WordLanguage::Russian));
    m_englishWords->setWords(fingerprintWords(fingerprint, vault::WordLanguage::English));
    const auto code = text.isEmpty() ? failure(Failure::Kind::NotFound) : qrCodeOf(text);
    m_code->setVisible(code.has_value());
    if (!code)
        return;
    m_picture->setPixmap(shownCode(*code));
}

} // namespace pochin::exchange
