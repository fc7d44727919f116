// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/meeting/item_panel.h"

#include "assemblies/views/meeting/hands_counter.h"
#include "assemblies/views/meeting/speakers_panel.h"
#include "assemblies/words/meeting_words.h"
#include "assemblies/words/minutes_draft.h"
#include "groups/domain/promise_acts.h"
#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"
#include "workbench/sheet/deed_button.h"

#include <KLocalizedString>

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace pochin::assemblies {

using namespace ledger;
using workbench::DeedButton;
using workbench::HeadingLabel;
using workbench::PlainTextLabel;

namespace {
constexpr int linesOfNote = 4;
constexpr qint64 aMinute = 60'000;
} // namespace

ItemPanel::ItemPanel(AssemblyDeeds &deeds, QWidget *parent)
    : QWidget(parent), m_deeds(deeds), m_number(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet)),
      m_title(new HeadingLabel(HeadingLabel::Level::Page, this)),
      m_clock(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet)), m_words(new PlainTextLabel(this)),
      m_noteTitle(new HeadingLabel(HeadingLabel::Level::Group, this)), m_note(new QPlainTextEdit(this)),
      m_hands(new HandsCounter(this)), m_lines(new PlainTextLabel(this)), m_propose(new DeedButton(this)),
      m_tell(new DeedButton(this)), m_count(new DeedButton(this)), m_take(new DeedButton(this)),
      m_task(new DeedButton(this)), m_mandate(new DeedButton(this)), m_notReached(new DeedButton(this))
{
    layOut();
    connectParts();
    workbench::inEveryLanguage(this, [this] { sayWords(); });
}

void ItemPanel::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->addWidget(m_number, 1);
    head->addWidget(m_clock);
    column->addLayout(head);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_noteTitle);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * linesOfNote + 2 * m_note->frameWidth() + 8);
    column->addWidget(m_note);
    column->addWidget(m_hands);
    column->addWidget(m_lines); // what came of it is read aloud, and stands before what may still come of it
    for (DeedButton *deed : {m_propose, m_tell, m_count, m_take, m_task, m_mandate, m_notReached})
        column->addWidget(deed);
    column->addStretch(1);
}

void ItemPanel::connectParts()
{
    connect(m_propose, &DeedButton::chosen, this, &ItemPanel::propose);
    connect(m_count, &DeedButton::chosen, this, &ItemPanel::countPositions);
    connect(m_take, &DeedButton::chosen, this, &ItemPanel::take);
    connect(m_task, &DeedButton::chosen, this, &ItemPanel::takeIntoAssociation);
    connect(m_mandate, &DeedButton::chosen, this, &ItemPanel::writeMandate);
    connect(m_tell, &DeedButton::chosen, this, &ItemPanel::tellPosition);
    connect(m_notReached, &DeedButton::chosen, this, &ItemPanel::notReached);
    connect(m_hands, &HandsCounter::counted, this, [this](quint32 inFavour, quint32 against, quint32 aside) {
        m_hands->clear();
        m_deeds.count({.item = *m_item, .inFavour = inFavour, .against = against, .aside = aside});
    });
}

void ItemPanel::sayWords()
{
    m_noteTitle->setText(i18nc("@title what was said on an item", "What was said (F12)"));
    m_note->setAccessibleName(m_noteTitle->text());
    m_note->setPlaceholderText(i18nc("@info:placeholder", "It is written down when you go on to another item."));
    m_propose->say(i18nc("@action:button", "A proposal from this (F7)"));
    m_tell->say(i18nc("@action:button", "A position, yours or by word of mouth (Shift+F7)"));
    m_count->say(i18nc("@action:button", "Count what was said (Shift+F5)"));
    m_take->say(i18nc("@action:button", "Somebody takes this on (F8)"));
    m_task->say(i18nc("@action:button", "Into an association (Shift+F8)"));
    m_mandate->say(i18nc("@action:button", "A mandate from this (Shift+F6)"));
    m_notReached->say(i18nc("@action:button", "Leave it for the next assembly (F9)"));
}

void ItemPanel::show(const Outlook &outlook, const AgendaItem *item, int number)
{
    setEnabled(item != nullptr);
    if (!item) {
        m_item.reset();
        m_number->clear();
        m_title->setText(i18nc("@info", "Nothing is on the agenda yet."));
        return;
    }
    if (m_item != item->id()) {
        m_item = item->id();
        m_since = outlook.now.time_since_epoch().count();
        m_hands->clear();
        m_written = item->notes.shown() ? item->notes.shown()->words : QString();
        m_note->setPlainText(m_written);
    }
    m_minutes = item->added.act.minutes;
    m_number->setText(
        i18nc("@info %1 is a number, %2 a kind of item", "%1 · %2", number, wordFor(item->added.act.kind)));
    m_title->setText(item->added.act.title);
    m_words->setText(item->added.act.words);
    m_words->setVisible(!item->added.act.words.isEmpty());
    m_lines->setText(linesOf(outlook, *item, m_deeds.surroundings().cameOf).join(u'\n'));
    m_lines->setHidden(m_lines->text().isEmpty());
    offerDeeds();
    tick(outlook.now);
}

void ItemPanel::offerDeeds()
{
    const ChangeId item = *m_item;
    const auto held = m_deeds.trouble([item](const Outlook &seen) { return countHands(seen, {.item = item}); });
    m_hands->offerUnless(held);
    for (DeedButton *deed : {m_propose, m_take, m_mandate, m_notReached})
        deed->offerUnless(held);
    m_task->offerUnless(held.isEmpty() ? m_deeds.whyNoAssociation() : held);
    const auto outlook = m_deeds.outlook();
    const AgendaItem *chosen = outlook ? outlook->part<AssembliesPart>().item(item) : nullptr;
    const bool hasProposal = chosen && proposalOf(*outlook, *chosen);
    const QString why = !held.isEmpty() ? held
        : hasProposal                   ? QString()
                                        : i18nc("@info why not", "Make a proposal from this first.");
    m_tell->offerUnless(why);
    m_count->setVisible(hasProposal);
    m_count->offerUnless(why.isEmpty() ? m_deeds.whyNoCount(item) : why);
}

void ItemPanel::tick(Instant now)
{
    if (!m_item)
        return m_clock->clear();
    const qint64 length = now.time_since_epoch().count() - m_since;
    const QString clock = lengthOf(length);
    if (m_minutes == 0)
        m_clock->setText(clock);
    else if (length > m_minutes * aMinute)
        m_clock->setText(i18nc("@info %1 is how long, %2 how long it was meant to take, in minutes",
            "%1, over the %2 min. meant for it", clock, static_cast<int>(m_minutes)));
    else
        m_clock->setText(i18nc("@info %1 is how long, %2 how long it is meant to take, in minutes", "%1 of %2 min.",
            clock, static_cast<int>(m_minutes)));
}

void ItemPanel::writeNote()
{
    const QString words = m_note->toPlainText().trimmed();
    if (!m_item || words == m_written || words.isEmpty())
        return;
    m_written = words;
    m_deeds.note(*m_item, ItemNoted::How::TalkedOver, words);
}

void ItemPanel::goToNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void ItemPanel::goToHands()
{
    m_hands->goTo();
}

void ItemPanel::propose()
{
    writeNote();
    if (m_propose->isOffered())
        m_deeds.propose(*m_item);
}

void ItemPanel::take()
{
    writeNote();
    if (m_take->isOffered())
        m_deeds.take(*m_item);
}

void ItemPanel::takeIntoAssociation()
{
    writeNote();
    if (m_task->isOffered())
        m_deeds.takeIntoAssociation(*m_item);
}

void ItemPanel::tellPosition()
{
    if (m_tell->isOffered())
        m_deeds.tellPosition(*m_item);
}

void ItemPanel::countPositions()
{
    writeNote();
    if (m_count->isOffered())
        m_deeds.countPositions(*m_item);
}

void ItemPanel::writeMandate()
{
    writeNote();
    if (m_mandate->isOffered())
        m_deeds.writeMandate(*m_item);
}

void ItemPanel::notReached()
{
    if (m_notReached->isOffered())
        m_deeds.note(*m_item, ItemNoted::How::NotReached, m_note->toPlainText().trimmed());
}

} // namespace pochin::assemblies
