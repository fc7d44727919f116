// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace pochin::workbench {

class PlainTextLabel;

/// A deed as a button. While it is not possible the button is disabled and the reason stands beside it in words: nobody
/// has to guess why something is grey.
class DeedButton : public QWidget
{
    Q_OBJECT

public:
    explicit DeedButton(QWidget *parent);

    /// What the deed is called, and the icon of it, or none.
    void say(const QString &deed, const QString &iconName = {});
    /// What a screen reader calls it where the word on the button needs its surroundings: "Take: carry the carts".
    void sayInFull(const QString &name);
    /// It is possible now.
    void offer();
    /// It is not possible now. `why` is a sentence for people and never empty.
    void refuse(const QString &why);
    /// The two above in one: an empty `why` offers.
    void offerUnless(const QString &why);

    [[nodiscard]] bool isOffered() const;
    /// Why it is not possible; empty while it is.
    [[nodiscard]] QString reason() const;
    /// For whoever makes it the default of a dialog or gives it a shortcut.
    [[nodiscard]] QPushButton *button() const { return m_button; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void chosen();
    void offeredChanged(bool isOffered);

private:
    void change(bool isPossible, const QString &why);
    void layOutFor(int width);

    QBoxLayout *m_row;
    QPushButton *m_button;
    PlainTextLabel *m_reason;
};

} // namespace pochin::workbench
