// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/meeting/speakers_panel.h"

#include "assemblies/words/meeting_words.h"
#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/sheet_rows.h"

#include <KLocalizedString>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;
using workbench::DeedButton;
using workbench::HeadingLabel;
using workbench::PlainTextLabel;
using workbench::SheetRow;
using namespace Qt::StringLiterals;

QString lengthOf(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(0, milliseconds / 1000);
    const QString minutes = QString::number(seconds / 60 % 60).rightJustified(seconds >= 3600 ? 2 : 1, u'0');
    const QString tail = minutes + u':' + QString::number(seconds % 60).rightJustified(2, u'0');
    return seconds >= 3600 ? QString::number(seconds / 3600) + u':' + tail : tail;
}

SpeakersPanel::SpeakersPanel(QWidget *parent)
    : QWidget(parent), m_title(new HeadingLabel(HeadingLabel::Level::Group, this)),
      m_speaking(new PlainTextLabel(this)), m_clock(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet)),
      m_order(new workbench::SheetRows(this)), m_next(new DeedButton(this)), m_silence(new DeedButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    auto *now = new QHBoxLayout;
    now->addWidget(m_speaking, 1);
    now->addWidget(m_clock, 0, Qt::AlignTop);
    column->addLayout(now);
    column->addWidget(m_order);
    column->addWidget(m_next);
    column->addWidget(m_silence);
    connect(m_next, &DeedButton::chosen, this, &SpeakersPanel::nextWanted);
    connect(m_silence, &DeedButton::chosen, this, &SpeakersPanel::silenceWanted);
    workbench::inEveryLanguage(this, [this] {
        m_title->setText(i18nc("@title who speaks", "Speaking"));
        m_order->sayNothing(i18nc("@info", "Nobody waits to speak. F3 raises a hand."));
        m_next->say(i18nc("@action:button", "Next speaker (F4)"));
        m_silence->say(i18nc("@action:button", "Has spoken"));
    });
}

void SpeakersPanel::show(const Outlook &outlook, const Floor &floor)
{
    m_since = floor.speaking ? std::optional(floor.speaking->since) : std::nullopt;
    m_speaking->setText(floor.speaking ? nameOf(outlook, floor.speaking->who) : i18nc("@info", "Nobody speaks."));
    QList<SheetRow> rows;
    for (const Attendant &who : speakingOrder(floor)) {
        const bool isFirst = !floor.turns.contains(who);
        rows.append({.key = who.person ? who.person->hex() : who.guest,
            .lead = QString::number(rows.size() + 1),
            .text = nameOf(outlook, who),
            .note = isFirst ? i18nc("@info of somebody who waits to speak", "has not spoken yet") : QString()});
    }
    m_order->setRows(rows);
    m_next->offerUnless(rows.isEmpty() ? i18nc("@info why not", "Nobody waits to speak.") : QString());
    m_silence->offerUnless(floor.speaking ? QString() : i18nc("@info why not", "Nobody speaks."));
    tick(outlook.now);
}

void SpeakersPanel::tick(Instant now)
{
    m_clock->setText(m_since ? lengthOf(now.time_since_epoch().count() - *m_since) : QString());
}

} // namespace pochin::assemblies
