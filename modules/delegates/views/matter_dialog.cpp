// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/views/matter_dialog.h"

#include "delegates/words/delegate_words.h"

#include <KLocalizedString>

#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace pochin::delegates {

namespace {

constexpr qint64 julianDayOf1970 = 2'440'588;
constexpr int usualTerm = 90;

} // namespace

MatterDialog::MatterDialog(For purpose, Instant now, QWidget *parent)
    : AskingDialog(parent), m_purpose(purpose), m_matter(new QLineEdit(this)), m_words(new QPlainTextEdit(this)),
      m_more(new QLineEdit(this)), m_day(new QDateEdit(this))
{
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(110);
    m_day->setCalendarPopup(true);
    const QDate today
        = QDate::fromJulianDay(julianDayOf1970 + std::chrono::floor<std::chrono::days>(now).time_since_epoch().count());
    m_day->setDateRange(today, today.addDays(Term::longest.count() - 1));
    m_day->setDate(today.addDays(usualTerm));
    for (QWidget *field : std::initializer_list<QWidget *>{m_matter, m_words, m_more, m_day})
        ask(field);
    m_more->setVisible(purpose == For::Outcome);
    m_day->setVisible(purpose == For::Committee || isGoingOn());
    m_matter->setVisible(!isGoingOn());
    sayFor();
    connect(m_matter, &QLineEdit::textChanged, this, &MatterDialog::look);
    connect(m_words, &QPlainTextEdit::textChanged, this, &MatterDialog::look);
    (isGoingOn() ? static_cast<QWidget *>(m_words) : m_matter)->setFocus();
    look();
}

void MatterDialog::sayFor()
{
    switch (m_purpose) {
    case For::Agenda:
        say(i18nc("@title:window", "Lay a matter before the council"), i18nc("@info", "What is to be talked about?"),
            i18nc("@action:button", "Lay it down"));
        break;
    case For::Outcome:
        say(i18nc("@title:window", "Propose an outcome"),
            i18nc("@info",
                "What was agreed? It is proposed for ratification, and in force for nobody before their group ratifies "
                "it."),
            i18nc("@action:button", "Propose"));
        break;
    case For::Committee:
        say(i18nc("@title:window", "Found a committee"),
            i18nc("@info",
                "For one field of work, open to anybody here, and with a day on which it ends unless it is renewed."),
            i18nc("@action:button", "Found"));
        break;
    case For::Renewal:
        say(i18nc("@title:window", "Renew the committee"),
            i18nc(
                "@info", "Why does it go on, and until when? Everybody sees the reasons and how often it was renewed."),
            i18nc("@action:button", "Renew"));
        break;
    case For::Review:
        say(i18nc("@title:window", "Is the council still needed?"),
            i18nc("@info",
                "What for, and until when will you ask again? A council is to dissolve in the end; whoever would "
                "rather "
                "let it end leaves it, and takes their group’s mandate home."),
            i18nc("@action:button a council", "It is still needed"));
        break;
    }
    m_matter->setPlaceholderText(m_purpose == For::Committee ? i18nc("@info:placeholder", "field of work")
                                                             : i18nc("@info:placeholder", "matter"));
    m_matter->setAccessibleName(m_matter->placeholderText());
    m_words->setPlaceholderText(i18nc("@info:placeholder", "in words"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_more->setPlaceholderText(i18nc("@info:placeholder", "an argument for it"));
    m_more->setAccessibleName(m_more->placeholderText());
    m_day->setAccessibleName(i18nc("@label:spinbox", "Day of review"));
}

QString MatterDialog::matter() const
{
    return m_matter->text().trimmed();
}

QString MatterDialog::words() const
{
    return m_words->toPlainText().trimmed();
}

QString MatterDialog::more() const
{
    return m_more->text().trimmed();
}

Day MatterDialog::day() const
{
    return Day(std::chrono::days(m_day->date().toJulianDay() - julianDayOf1970));
}

void MatterDialog::look()
{
    const bool needsWords = m_purpose == For::Outcome || isGoingOn();
    const bool lacksMatter = !isGoingOn() && matter().isEmpty();
    offerUnless(lacksMatter || (needsWords && words().isEmpty()) ? sentenceFor(Refusal::NoWords) : QString());
}

} // namespace pochin::delegates
