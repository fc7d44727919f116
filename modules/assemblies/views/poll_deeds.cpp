// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/poll_deeds.h"

#include "assemblies/views/decision_rows.h"
#include "assemblies/words/poll_words.h"
#include "groups/domain/description.h"

#include <KLocalizedString>

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;
using namespace Qt::StringLiterals;
using workbench::DeedForm;
using workbench::FormField;
using workbench::FormValues;
using Kind = FormField::Kind;

namespace {

QString keyOf(std::size_t choice)
{
    return QString::number(choice);
}

/// One field for all choices of a simple poll, otherwise one for each.
QList<FormField> answerFields(const PollOpened &poll, QByteArrayView before)
{
    const auto markOf = [&](std::size_t choice) {
        return before.isEmpty() ? 0 : static_cast<int>(static_cast<quint8>(before[static_cast<qsizetype>(choice)]));
    };
    QList<FormField> fields;
    QVariantList chosen;
    for (std::size_t choice = 0; choice < poll.choices.size(); ++choice) {
        if (markOf(choice))
            chosen.append(static_cast<int>(choice));
        fields.append({.key = keyOf(choice),
            .label = poll.choices[choice] + u':',
            .kind = Kind::Choice,
            .value = markOf(choice),
            .choices = marksInWords(poll)});
    }
    if (poll.kind == PollKind::Simple)
        fields = {{.key = u"suits"_s,
            .label = i18nc("@label", "What suits &you:"),
            .kind = Kind::Several,
            .value = chosen,
            .choices = {poll.choices.begin(), poll.choices.end()}}};
    fields.append({.key = u"words"_s, .label = i18nc("@label:textbox", "A &word, if you like:")});
    return fields;
}

QByteArray marksIn(const PollOpened &poll, const FormValues &values)
{
    QByteArray marks(std::ssize(poll.choices), '\0');
    for (const QVariant &choice : values.value(u"suits"_s).toList())
        marks[choice.toInt()] = 1;
    for (std::size_t choice = 0; poll.kind != PollKind::Simple && choice < poll.choices.size(); ++choice)
        marks[static_cast<qsizetype>(choice)] = static_cast<char>(values.value(keyOf(choice)).toInt());
    return marks;
}

std::vector<QString> linesOf(const QString &text)
{
    std::vector<QString> lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.push_back(line.trimmed());
    }
    return lines;
}

QList<FormField> questionFields(const Outlook &outlook)
{
    constexpr int soon = 7;
    const QDate today = QDateTime::fromMSecsSinceEpoch(outlook.now.time_since_epoch().count(), QTimeZone::UTC).date();
    return {{.key = u"question"_s, .label = i18nc("@label:textbox", "&Question:")},
        {.key = u"kind"_s,
            .label = i18nc("@label:listbox", "&Asks:"),
            .kind = Kind::Choice,
            .value = 0,
            .choices = {wordFor(PollKind::Simple), wordFor(PollKind::Ranked), wordFor(PollKind::Dates)}},
        {.key = u"choices"_s, .label = i18nc("@label:textbox", "&Choices, one a line:"), .kind = Kind::Text},
        {.key = u"hasUntil"_s, .label = i18nc("@option:check", "Answers until a certain &day"), .kind = Kind::Check},
        {.key = u"until"_s,
            .label = i18nc("@label a day", "Answers &until:"),
            .kind = Kind::Day,
            .value = today.addDays(soon)}};
}

} // namespace

PollDeeds::PollDeeds(SpacesDesk &desk, QWidget *parent) : QObject(parent), m_desk(desk), m_parent(parent) { }

std::optional<Outlook> PollDeeds::outlook() const
{
    return m_place ? m_desk.outlook(m_place->group) : std::nullopt;
}

const Poll *PollDeeds::poll(const std::optional<Outlook> &outlook) const
{
    if (!outlook)
        return nullptr;
    const auto &polls = outlook->part<Polls>().polls;
    const auto found = polls.find(m_place->poll);
    return found == polls.end() ? nullptr : &found->second;
}

void PollDeeds::openIn(const SpaceId &group, const DeedForm::Words &words, const QList<FormField> &fields,
    const Make &make, const Tell &tell)
{
    open([group](const FormValues &) { return group; }, words, fields, make, tell);
}

void PollDeeds::open(const Where &where, const DeedForm::Words &words, const QList<FormField> &fields, const Make &make,
    const Tell &tell)
{
    auto *form = new DeedForm(
        words, fields,
        [this, where, make](const FormValues &values) {
            const auto seen = m_desk.outlook(where(values));
            return seen ? reasonOf(make(*seen, values)) : i18nc("@info why not", "The vault is locked.");
        },
        [this, where, make, tell](const FormValues &values) {
            const SpaceId group = where(values);
            const auto id = m_desk.does(group, [&](const Outlook &now) { return make(now, values); });
            if (id)
                tell(group, *id);
            return reasonOf(id);
        },
        m_parent);
    connect(&m_desk, &SpacesDesk::closed, form, &QDialog::reject);
    form->open();
}

std::vector<SpaceId> PollDeeds::ownGroups(const std::optional<SpaceId> &first) const
{
    std::vector<SpaceId> own;
    for (const SpaceId &id : m_desk.ids()) {
        if (const auto seen = m_desk.outlook(id); seen && seen->isMember())
            own.push_back(id);
    }
    std::ranges::stable_partition(own, [&](const SpaceId &id) { return id == first; });
    return own;
}

void PollDeeds::ask(const std::optional<SpaceId> &first)
{
    const std::vector<SpaceId> groups = ownGroups(first);
    const auto seen = groups.empty() ? std::nullopt : m_desk.outlook(groups.front());
    if (!seen)
        return;
    const DeedForm::Words words{.title = i18nc("@title:window", "Ask the group"),
        .explanation = i18nc("@info", "A poll decides nothing and binds nobody. What comes of it is proposed."),
        .deed = i18nc("@action:button", "Ask")};
    QList<FormField> fields = questionFields(*seen);
    if (groups.size() > 1)
        fields.prepend(groupField(groups));
    open([groups](const FormValues &values) { return groups.at(values.value(u"group"_s).toUInt()); }, words, fields,
        [](const Outlook &now, const FormValues &values) {
            const bool hasUntil = values.value(u"hasUntil"_s).toBool();
            return openPoll(now,
                {.kind = static_cast<PollKind>(values.value(u"kind"_s).toInt()),
                    .question = values.value(u"question"_s).toString().trimmed(),
                    .choices = linesOf(values.value(u"choices"_s).toString()),
                    .until
                    = hasUntil ? std::optional(workbench::endOf(values.value(u"until"_s))) : std::optional<qint64>()});
        },
        [this](const SpaceId &group, const ChangeId &id) { Q_EMIT asked(group, id); });
}

FormField PollDeeds::groupField(const std::vector<SpaceId> &groups) const
{
    QStringList titles;
    for (const SpaceId &id : groups)
        titles << groups::titleOf(m_desk.outlook(id)->space.state());
    return {.key = u"group"_s,
        .label = i18nc("@label:listbox", "&Group:"),
        .kind = Kind::Choice,
        .value = 0,
        .choices = titles};
}

void PollDeeds::answer()
{
    const auto seen = outlook();
    const Poll *about = poll(seen);
    if (!about)
        return;
    const PollOpened question = about->opened.act;
    const auto before = about->answers.find(seen->self);
    openIn(
        m_place->group,
        {.title = i18nc("@title:window", "Answer"),
            .explanation = question.question,
            .deed = i18nc("@action:button", "Answer")},
        answerFields(question, before == about->answers.end() ? QByteArrayView() : before->second.act.marks),
        [id = m_place->poll, question](const Outlook &now, const FormValues &values) {
            return answerPoll(now, {id, marksIn(question, values), values.value(u"words"_s).toString().trimmed()});
        },
        [this](const SpaceId &, const ChangeId &) { Q_EMIT done(i18nc("@info", "You have answered.")); });
}

void PollDeeds::end()
{
    if (!m_place)
        return;
    openIn(
        m_place->group,
        {.title = i18nc("@title:window", "End the poll"),
            .explanation = i18nc("@info", "Its answers stay readable."),
            .deed = i18nc("@action:button", "End it")},
        {{.key = u"words"_s, .label = i18nc("@label:textbox", "What &comes of it:")}},
        [id = m_place->poll](const Outlook &now, const FormValues &values) {
            return endPoll(now, {id, values.value(u"words"_s).toString().trimmed()});
        },
        [this](const SpaceId &, const ChangeId &) { Q_EMIT done(i18nc("@info", "The poll is over.")); });
}

} // namespace pochin::assemblies
