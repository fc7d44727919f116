// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/reasons_thread.h"

#include "workbench/plain_text_label.h"
#include "workbench/sheet/chip_button.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/flow_layout.h"

#include <KLocalizedString>

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pochin::assemblies {

using workbench::ChipButton;
using workbench::DeedButton;
using workbench::PlainTextLabel;

namespace {
constexpr int step = 24;
constexpr int deepest = 5;
} // namespace

ReasonsThread::ReasonsThread(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
}

void ReasonsThread::sayNothing(const QString &words)
{
    m_nothing = words;
    refill();
}

void ReasonsThread::setReasons(const QList<ReasonItem> &reasons)
{
    if (reasons == m_reasons)
        return;
    m_reasons = reasons;
    refill();
}

void ReasonsThread::refill()
{
    QString focused;
    for (const auto *button : findChildren<DeedButton *>()) {
        if (button->button()->hasFocus())
            focused = button->objectName();
    }
    while (QLayoutItem *item = m_column->takeAt(0)) {
        for (auto *button : item->widget()->findChildren<DeedButton *>())
            button->setObjectName({}); // it goes when the event that may have come from it has been handled
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ReasonItem &reason : m_reasons)
        m_column->addWidget(widgetFor(reason));
    if (m_reasons.isEmpty() && !m_nothing.isEmpty()) {
        auto *nothing = new PlainTextLabel(this, PlainTextLabel::Tone::Quiet);
        nothing->setText(m_nothing);
        m_column->addWidget(nothing);
    }
    if (auto *again = focused.isEmpty() ? nullptr : findChild<DeedButton *>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

QWidget *ReasonsThread::widgetFor(const ReasonItem &reason)
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(step * std::min(reason.depth, deepest), 0, 0, 0);
    column->setSpacing(2);
    auto *text = new PlainTextLabel(place, PlainTextLabel::Tone::Normal, PlainTextLabel::Selectable::Yes);
    text->setText(reason.text);
    if (reason.depth > 0)
        text->setAccessibleName(i18nc("@info an answer read aloud, %1 how deep in its thread, %2 its words",
            "answer, level %1: %2", reason.depth, reason.text));
    column->addWidget(text);
    column->addWidget(footFor(reason, place));
    return place;
}

QWidget *ReasonsThread::footFor(const ReasonItem &reason, QWidget *place)
{
    auto *foot = new QWidget(place);
    auto *row = new workbench::FlowLayout(foot, 8);
    auto *note = new PlainTextLabel(foot, PlainTextLabel::Tone::Quiet);
    note->setWordWrap(false);
    note->setText(reason.note);
    row->addWidget(note);
    for (const QString &address : reason.citations) {
        auto *chip = new ChipButton(address, {}, foot);
        chip->setAccessibleName(
            i18nc("@action:button opens a paragraph of the texts, %1 is its address", "Read %1", address));
        connect(chip, &ChipButton::clicked, this, [this, address] { Q_EMIT citationRequested(address); });
        row->addWidget(chip);
    }
    auto *answer = new DeedButton(foot);
    answer->setObjectName(reason.key);
    answer->say(i18nc("@action:button to a reason", "Answer…"));
    answer->sayInFull(i18nc("@action:button read aloud, %1 is a reason", "Answer: %1", reason.text.left(80)));
    answer->setHidden(!reason.refusal.isEmpty()); // the reason stands beside the deed of the section
    connect(answer, &DeedButton::chosen, this, [this, key = reason.key] { Q_EMIT answerWanted(key); });
    row->addWidget(answer);
    return foot;
}

} // namespace pochin::assemblies
