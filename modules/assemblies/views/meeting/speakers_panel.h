// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/meeting/floor.h"
#include "ledger/domain/outlook.h"

#include <QWidget>

namespace pochin::workbench {
class DeedButton;
class HeadingLabel;
class PlainTextLabel;
class SheetRows;
} // namespace pochin::workbench

namespace pochin::assemblies {

/// Who speaks, for how long, and who is next: first those who have not spoken yet.
class SpeakersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SpeakersPanel(QWidget *parent);

    void show(const ledger::Outlook &outlook, const Floor &floor);
    using QWidget::show;
    /// Once a second.
    void tick(Instant now);
    [[nodiscard]] workbench::DeedButton *next() const { return m_next; }

Q_SIGNALS:
    void nextWanted();
    void silenceWanted();

private:
    workbench::HeadingLabel *m_title;
    workbench::PlainTextLabel *m_speaking;
    workbench::PlainTextLabel *m_clock;
    workbench::SheetRows *m_order;
    workbench::DeedButton *m_next;
    workbench::DeedButton *m_silence;
    std::optional<qint64> m_since;
};

/// "12:05", "1:02:30"
[[nodiscard]] QString lengthOf(qint64 milliseconds);

} // namespace pochin::assemblies
