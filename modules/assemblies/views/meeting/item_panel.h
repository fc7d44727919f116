// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/views/meeting/assembly_deeds.h"

#include <QWidget>

class QPlainTextEdit;

namespace pochin::workbench {
class DeedButton;
class HeadingLabel;
class PlainTextLabel;
} // namespace pochin::workbench

namespace pochin::assemblies {

class HandsCounter;

/// The item that is talked about: in large letters, what it is about, what is noted, hands, and what comes of it.
class ItemPanel : public QWidget
{
    Q_OBJECT

public:
    ItemPanel(AssemblyDeeds &deeds, QWidget *parent);

    /// Null: the agenda is empty.
    void show(const ledger::Outlook &outlook, const AgendaItem *item, int number);
    using QWidget::show;
    void tick(Instant now);
    /// Writes what was typed on the item that is shown, if it is not written yet.
    void writeNote();

    // For the keys.
    void goToNote();
    void goToHands();
    void propose();
    void take();
    void takeIntoAssociation();
    void tellPosition();
    void countPositions();
    void writeMandate();
    void notReached();

private:
    void layOut();
    void connectParts();
    void sayWords();
    void offerDeeds();

    AssemblyDeeds &m_deeds;
    std::optional<ledger::ChangeId> m_item;
    QString m_written; ///< what is noted already
    qint64 m_since = 0; ///< since when it is shown
    quint32 m_minutes = 0;
    workbench::PlainTextLabel *m_number;
    workbench::HeadingLabel *m_title;
    workbench::PlainTextLabel *m_clock;
    workbench::PlainTextLabel *m_words;
    workbench::HeadingLabel *m_noteTitle;
    QPlainTextEdit *m_note;
    HandsCounter *m_hands;
    workbench::PlainTextLabel *m_lines;
    workbench::DeedButton *m_propose, *m_tell, *m_count, *m_take, *m_task, *m_mandate, *m_notReached;
};

} // namespace pochin::assemblies
