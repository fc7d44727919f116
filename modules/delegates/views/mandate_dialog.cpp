// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/views/mandate_dialog.h"

#include "delegates/domain/delegates_part.h"
#include "delegates/domain/draft.h"
#include "delegates/views/council_rows.h"
#include "delegates/views/mandate_rows.h"
#include "groups/domain/description.h"

#include <KLocalizedString>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pochin::delegates {

namespace {

constexpr qint64 julianDayOf1970 = 2'440'588;

QDate dateOf(Instant moment)
{
    return QDate::fromJulianDay(
        julianDayOf1970 + std::chrono::floor<std::chrono::days>(moment).time_since_epoch().count());
}

} // namespace

MandateDialog::MandateDialog(std::vector<Outlook> groups, QWidget *parent)
    : AskingDialog(parent, 640), m_groups(std::move(groups)), m_group(new QComboBox(this)),
      m_delegate(new QComboBox(this)), m_council(new QComboBox(this)), m_matter(new QLineEdit(this)),
      m_lastDay(new QDateEdit(this)), m_event(new QLineEdit(this)), m_lastPoint(new QCheckBox(this)),
      m_pointRows(new QVBoxLayout)
{
    say(i18nc("@title:window", "New mandate"),
        i18nc("@info",
            "A mandate is about a matter, with points, and it ends. Its words are frozen when the group gives it."),
        i18nc("@action:button", "Put it to the group"));
    for (const Outlook &group : m_groups)
        m_group->addItem(groups::titleOf(group.space.state()));
    askForAll();
    connect(m_group, &QComboBox::currentIndexChanged, this, &MandateDialog::fillMembers);
    connect(m_matter, &QLineEdit::textChanged, this, &MandateDialog::look);
    connect(m_delegate, &QComboBox::currentIndexChanged, this, &MandateDialog::look);
    connect(m_lastDay, &QDateEdit::dateChanged, this, &MandateDialog::look);
    connect(m_lastPoint, &QCheckBox::toggled, this, &MandateDialog::look);
    fillMembers();
    addPoint();
    m_matter->setFocus();
}

void MandateDialog::askForAll()
{
    addRow(i18nc("@label:listbox", "Group"), m_group);
    addRow(i18nc("@label:textbox", "What about"), m_matter);
    addRow(i18nc("@label:listbox", "Who goes"), m_delegate);
    askForCouncil();
    auto *points = new QWidget(this);
    m_pointRows->setContentsMargins(0, 0, 0, 0);
    points->setLayout(m_pointRows);
    ask(points);
    auto *another = new QPushButton(i18nc("@action:button", "One more point"), this);
    connect(another, &QPushButton::clicked, this, &MandateDialog::addPoint);
    ask(another);
    const Instant now = m_groups.front().now;
    m_lastDay->setCalendarPopup(true);
    m_lastDay->setDateRange(dateOf(now), dateOf(now + Term::longest));
    m_lastDay->setDate(dateOf(now + std::chrono::days(30)));
    addRow(i18nc("@label:spinbox", "Last day"), m_lastDay);
    m_event->setPlaceholderText(i18nc("@info:placeholder", "an event that ends it sooner, if any"));
    addRow(i18nc("@label:textbox", "Event"), m_event);
    m_lastPoint->setText(i18nc("@option:check", "It ends sooner with the last point done"));
    ask(m_lastPoint);
}

/// Where the delegate is sent, if that is a council that this person is in; elsewhere a mandate needs no space.
void MandateDialog::askForCouncil()
{
    m_council->addItem(i18nc("@item:inlistbox where a delegate is sent", "no council of this program"));
    for (const Outlook &space : m_groups) {
        if (isCouncil(space))
            m_council->addItem(groups::titleOf(space.space.state()), space.space.graph().space().bytes().toByteArray());
    }
    if (m_council->count() > 1)
        addRow(i18nc("@label:listbox", "To the council"), m_council);
    else
        m_council->hide();
}

void MandateDialog::begin(const SpaceId &group, const QString &matter)
{
    const auto of = std::ranges::find(m_groups, group, [](const Outlook &one) { return one.space.graph().space(); });
    m_group->setCurrentIndex(static_cast<int>(of - m_groups.begin()));
    m_group->setEnabled(false);
    m_matter->setText(matter);
    m_delegate->setFocus();
}

void MandateDialog::reword(const SpaceId &group, const Mandate &mandate)
{
    m_replaced = mandate.id;
    say(i18nc("@title:window", "Other words for the mandate"),
        i18nc("@info",
            "The words of a mandate are frozen. Other words are a new mandate, which the group gives anew; with it the "
            "present one ends."),
        i18nc("@action:button", "Put it to the group"));
    const MandateText &words = mandate.words;
    begin(group, words.matter);
    m_delegate->setCurrentIndex(static_cast<int>(std::ranges::find(m_members, words.delegate) - m_members.begin()));
    if (words.council)
        m_council->setCurrentIndex(std::max(0, m_council->findData(words.council->bytes().toByteArray())));
    m_lastDay->setDate(dateOf(words.term.lastDay));
    m_event->setText(words.term.event);
    m_lastPoint->setChecked(words.term.endsWithLastPoint);
    for (std::size_t i = 0; i < words.points.size(); ++i) {
        if (i == m_points.size())
            addPoint();
        m_points[i].kind->setCurrentIndex(static_cast<int>(words.points[i].kind));
        m_points[i].words->setText(words.points[i].words);
    }
    m_matter->setFocus();
}

void MandateDialog::addRow(const QString &label, QWidget *field)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *name = new QLabel(label, row);
    name->setBuddy(field);
    name->setMinimumWidth(110);
    line->addWidget(name);
    line->addWidget(field, 1);
    field->setAccessibleName(label);
    ask(row);
}

void MandateDialog::addPoint()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    const PointFields fields{new QComboBox(row), new QLineEdit(row)};
    for (const PointKind kind : {PointKind::Execute, PointKind::Voice, PointKind::FindOut, PointKind::DoNotAgree})
        fields.kind->addItem(wordFor(kind));
    const auto number = static_cast<int>(m_points.size()) + 1;
    fields.kind->setAccessibleName(i18nc("@label:listbox %1 is a number", "Strength of point %1", number));
    fields.words->setAccessibleName(i18nc("@label:textbox %1 is a number", "Words of point %1", number));
    line->addWidget(fields.kind);
    line->addWidget(fields.words, 1);
    m_pointRows->addWidget(row);
    m_points.push_back(fields);
    connect(fields.words, &QLineEdit::textChanged, this, &MandateDialog::look);
    connect(fields.kind, &QComboBox::currentIndexChanged, this, &MandateDialog::look);
    fields.words->setFocus();
    look();
}

void MandateDialog::fillMembers()
{
    const Outlook &group = m_groups[static_cast<std::size_t>(m_group->currentIndex())];
    m_members = group.standing().members();
    m_delegate->clear();
    for (const PersonId &person : m_members)
        m_delegate->addItem(namesIn(group.space)(person));
    look();
}

SpaceId MandateDialog::group() const
{
    return m_groups[static_cast<std::size_t>(m_group->currentIndex())].space.graph().space();
}

MandateText MandateDialog::text() const
{
    const auto chosen = static_cast<std::size_t>(std::max(0, m_delegate->currentIndex()));
    MandateText text{.delegate = m_members.at(chosen),
        .matter = m_matter->text().trimmed(),
        .points = {},
        .term = {.lastDay = Day(std::chrono::days(m_lastDay->date().toJulianDay() - julianDayOf1970)),
            .event = m_event->text().trimmed(),
            .endsWithLastPoint = m_lastPoint->isChecked()},
        .replaces = m_replaced,
        .council = SpaceId::fromBytes(m_council->currentData().toByteArray()),
        .citations = {QStringLiteral("М.7"), QStringLiteral("П.I.3.8.А")}};
    for (const PointFields &point : m_points) {
        if (const QString words = point.words->text().trimmed(); !words.isEmpty())
            text.points.push_back({static_cast<PointKind>(point.kind->currentIndex()), words});
    }
    return text;
}

void MandateDialog::look()
{
    if (m_members.empty())
        return;
    const auto possible = checked(m_groups[static_cast<std::size_t>(m_group->currentIndex())], text());
    const auto refusal = possible ? std::nullopt : refusalOf(possible.error());
    offerUnless(refusal ? sentenceFor(*refusal) : QString());
}

} // namespace pochin::delegates
