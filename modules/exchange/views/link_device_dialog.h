// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/domain/card.h"
#include "ledger/domain/devices.h"
#include "workbench/fitting_dialog.h"

#include <functional>
#include <optional>

class QDialogButtonBox;
class QPlainTextEdit;
class QPushButton;

namespace pochin::workbench {
class PlainTextLabel;
class WordGrid;
} // namespace pochin::workbench

namespace pochin::exchange {

/// Takes the card of a further device, shows its six words for comparing, and says beside the disabled deed why a card
/// cannot be linked.
class LinkDeviceDialog : public workbench::FittingDialog
{
    Q_OBJECT

public:
    /// `whyNot`: a sentence, empty if the device can be linked. `link` is called with the card when it is chosen.
    LinkDeviceDialog(std::function<QString(const ledger::DeviceCard &)> whyNot,
        std::function<void(const ledger::DeviceCard &)> link, QWidget *parent);

    /// As if it had been pasted.
    void setText(const QString &text);

private:
    void layOut();
    void sayWords();
    void read();
    void openFile();
    void take(const Result<Card> &card);

    std::function<QString(const ledger::DeviceCard &)> m_whyNot;
    std::function<void(const ledger::DeviceCard &)> m_link;
    std::optional<ledger::DeviceCard> m_card;
    workbench::PlainTextLabel *m_about;
    QPlainTextEdit *m_text;
    QPushButton *m_file;
    workbench::PlainTextLabel *m_compare;
    workbench::WordGrid *m_words;
    workbench::PlainTextLabel *m_why;
    QDialogButtonBox *m_buttons;
};

} // namespace pochin::exchange
