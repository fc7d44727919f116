// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/today/today_view.h"

#include "workbench/empty_state.h"
#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"
#include "workbench/readable_column.h"
#include "workbench/sheet/sheet_rows.h"
#include "workbench/sheet/sheet_section.h"

#include <KLocalizedString>

#include <QDateTime>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pochin::workbench {

namespace {

constexpr std::chrono::days soon{7};

QDateTime momentOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
}

/// "garden · until 12 December 2026", as far as either is known.
QString noteOf(const Waiting &waiting)
{
    if (!waiting.due)
        return waiting.whose;
    const QString day = QLocale().toString(momentOf(*waiting.due).date(), QLocale::LongFormat);
    return waiting.whose.isEmpty() ? i18nc("@info when something is due", "until %1", day)
                                   : i18nc("@info a group, when something is due", "%1, until %2", waiting.whose, day);
}

} // namespace

TodayView::TodayView(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)),
      m_nothing(new EmptyState(QStringLiteral("checkmark"), m_stack)),
      m_closed(new EmptyState(QStringLiteral("object-locked"), m_stack)), m_title(nullptr), m_day(nullptr),
      m_sheet(makeSheet())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    for (QWidget *state : {static_cast<QWidget *>(m_closed), static_cast<QWidget *>(m_nothing), m_sheet})
        m_stack->addWidget(state);
    connect(m_closed, &EmptyState::deedChosen, this, &TodayView::vaultWanted);
    connect(m_nothing, &EmptyState::citationRequested, this, &TodayView::citationRequested);
    setFocusPolicy(Qt::StrongFocus);
    inEveryLanguage(this, [this] { sayWords(); });
}

QWidget *TodayView::makeSheet()
{
    auto *sheet = new ReadableColumn(m_stack);
    m_title = new HeadingLabel(HeadingLabel::Level::Page, sheet->sheet());
    m_day = new PlainTextLabel(sheet->sheet(), PlainTextLabel::Tone::Quiet);
    sheet->column()->addWidget(m_title);
    sheet->column()->addWidget(m_day);
    for (std::size_t i = 0; i < sections; ++i) {
        m_sections.at(i) = new SheetSection(sheet->sheet());
        m_rows.at(i) = m_sections.at(i)->add<SheetRows>();
        connect(m_rows.at(i), &SheetRows::deedChosen, this, &TodayView::go);
        sheet->column()->addWidget(m_sections.at(i));
    }
    return sheet;
}

void TodayView::sayWords()
{
    m_title->setText(i18nc("@title the page of what waits for me", "Today"));
    setAccessibleName(m_title->text());
    m_nothing->say({i18nc("@title nothing waits for me", "Nothing waits for you"),
        i18nc("@info",
            "What others ask of you, what you took on and what ends soon will stand here. You may begin "
            "something yourself."),
        QStringLiteral("П.I.3.8.В"), {}});
    m_closed->say({i18nc("@title", "What waits for you is in the vault"),
        i18nc("@info", "Open it, and this page tells what your groups ask of you."), {},
        i18nc("@action:button", "Open the vault")});
    m_sections[0]->say(i18nc("@title of what waits", "Now"));
    m_sections[1]->say(i18nc("@title of what waits", "In the next seven days"));
    m_sections[2]->say(i18nc("@title of what waits", "Later"));
    m_sections[3]->say(i18nc("@title of what waits: it has no day", "Whenever you like"));
    tell(m_waiting, m_now);
}

TodayView::When TodayView::whenOf(const Waiting &waiting, Instant now)
{
    if (!waiting.due)
        return When::AnyTime;
    if (momentOf(*waiting.due).date() <= momentOf(now).date())
        return When::Overdue;
    return *waiting.due - now <= soon ? When::Soon : When::Later;
}

void TodayView::tell(const QList<Waiting> &waiting, Instant now)
{
    if (now == Instant())
        return; // nobody has told anything yet
    m_now = now;
    m_waiting = waiting;
    std::ranges::stable_sort(m_waiting, {}, [](const Waiting &w) { return w.due.value_or(Instant::max()); });
    m_day->setText(QLocale().toString(momentOf(now).date(), QLocale::LongFormat));
    for (const When when : {When::Overdue, When::Soon, When::Later, When::AnyTime})
        fill(when);
    m_stack->setCurrentWidget(m_waiting.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_sheet);
}

void TodayView::tellClosed()
{
    m_waiting.clear();
    m_now = {};
    for (SheetRows *rows : m_rows)
        rows->setRows({});
    m_stack->setCurrentWidget(m_closed);
}

void TodayView::fill(When when)
{
    QList<SheetRow> rows;
    for (const Waiting &waiting : m_waiting) {
        if (whenOf(waiting, m_now) == when)
            rows.append({.key = waiting.key,
                .lead = {},
                .text = waiting.sentence,
                .note = noteOf(waiting),
                .deed = waiting.deed,
                .refusal = {},
                .mark = when == When::Overdue ? Mark::Attention : Mark::None});
    }
    const auto at = static_cast<std::size_t>(when);
    m_rows.at(at)->setRows(rows);
    m_sections.at(at)->setHidden(rows.isEmpty());
}

void TodayView::go(const QString &key) const
{
    const auto chosen = std::ranges::find(m_waiting, key, &Waiting::key);
    if (chosen != m_waiting.end()) {
        const auto there = chosen->go; // going may change what waits
        there();
    }
}

} // namespace pochin::workbench
