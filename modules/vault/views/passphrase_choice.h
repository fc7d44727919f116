// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QRadioButton;

namespace pochin::workbench {
class HeadingLabel;
class PlainTextLabel;
class WordGrid;
} // namespace pochin::workbench

namespace pochin::vault {

class PassphraseField;

/// A new passphrase: drawn by the machine unless one insists on an own one, which then has to follow the policy.
class PassphraseChoice : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseChoice(QWidget *parent);

    /// Draws new words and forgets what was typed.
    void begin();
    /// Whether there is a passphrase that may be used.
    [[nodiscard]] bool isReady() const;
    /// The passphrase. It stays here for another try until begin() or forget().
    [[nodiscard]] crypto::Secret chosen() const;
    void forget();
    [[nodiscard]] QStringList drawnWords() const;
    /// What stands in the way of the typed passphrase, in words; empty if nothing does.
    [[nodiscard]] QString objection() const;

    [[nodiscard]] QRadioButton *drawnButton() const { return m_drawn; }
    [[nodiscard]] QRadioButton *ownButton() const { return m_own; }
    [[nodiscard]] PassphraseField *ownField() const { return m_first; }
    [[nodiscard]] PassphraseField *repeatField() const { return m_second; }

Q_SIGNALS:
    void edited();

private:
    void layOutDrawnPart();
    void layOutOwnPart();
    void draw();
    void sayWords();
    void sayChoice();

    workbench::HeadingLabel *m_heading;
    QRadioButton *m_drawn;
    QRadioButton *m_own;
    QWidget *m_drawnPart;
    QWidget *m_ownPart;
    workbench::WordGrid *m_words;
    workbench::PlainTextLabel *m_strength;
    QPushButton *m_again;
    QLabel *m_firstLabel;
    PassphraseField *m_first;
    QLabel *m_secondLabel;
    PassphraseField *m_second;
    workbench::PlainTextLabel *m_objection;
    int m_bits = 0;
};

} // namespace pochin::vault
