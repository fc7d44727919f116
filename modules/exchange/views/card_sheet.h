// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/store/own_cards.h"
#include "workbench/sheet/sheet.h"

namespace pochin::workbench {
class FactRows;
}

namespace pochin::exchange {

class CardView;

/// A card of one's own that waits for a group to let one in by it; or, before there is one, what a card is.
class CardSheet final : public workbench::Sheet
{
    Q_OBJECT

public:
    explicit CardSheet(QWidget *parent);

    /// `group`: what the group is called that the card is for, where it is known here.
    void show(const OwnCard &card, const QString &group);
    void teach();
    void sayWords();

Q_SIGNALS:
    void makeWanted();
    void openWanted();
    void saveWanted();
    void pictureWanted();
    void copyWanted();
    void citationRequested(const QString &address);

private:
    workbench::PlainTextLabel *m_lesson;
    workbench::FactRows *m_facts;
    CardView *m_card;
    workbench::DeedButton *m_make;
    workbench::DeedButton *m_open;
    workbench::DeedButton *m_save;
    workbench::DeedButton *m_picture;
    workbench::DeedButton *m_copy;
};

} // namespace pochin::exchange
