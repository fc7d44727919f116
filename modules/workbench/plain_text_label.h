// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace pochin::workbench {

/// A label whose text is never markup, whoever wrote it: `<img src=…>` is shown as typed and loads nothing.
/// Wraps, and can be selected with the mouse where `Selectable::Yes`.
class PlainTextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Tone {
        Normal,
        Quiet, ///< for what accompanies; still has a contrast of at least 4.5 to 1
    };
    enum class Selectable { No, Yes };

    explicit PlainTextLabel(QWidget *parent, Tone tone = Tone::Normal, Selectable selectable = Selectable::No);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColour();

    Tone m_tone;
};

} // namespace pochin::workbench
