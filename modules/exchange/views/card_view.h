// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/domain/card.h"

#include <QPixmap>
#include <QWidget>

class QLabel;

namespace pochin::workbench {
class SheetSection;
class WordGrid;
} // namespace pochin::workbench

namespace pochin::exchange {

/// A QR code as large as a camera needs it on a screen, and no larger.
[[nodiscard]] QPixmap shownCode(const QImage &code);

/// A card to be compared: its six words in both languages, and the QR code where there is a text.
class CardView : public QWidget
{
    Q_OBJECT

public:
    explicit CardView(QWidget *parent);

    /// `text`: what the code says; empty hides it.
    void showCard(const Card &card, const QString &text = {});
    void sayWords();

private:
    workbench::SheetSection *m_russian;
    workbench::WordGrid *m_russianWords;
    workbench::SheetSection *m_english;
    workbench::WordGrid *m_englishWords;
    workbench::SheetSection *m_code;
    QLabel *m_picture;
};

} // namespace pochin::exchange
