// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of proposals and decisions: thousands of rows, so words are made once and not for each of them.
#include "assemblies/views/decision_rows.h"
#include "assemblies/words/assembly_words.h"
#include "groups/domain/description.h"
#include "groups/domain/people_part.h"
#include "groups/words/group_words.h"

#include <KLocalizedString>

#include <algorithm>
#include <iterator>
#include <map>

namespace pochin::assemblies {

using namespace ledger;
using namespace Qt::StringLiterals;
using workbench::ListFilter;
using workbench::ListRow;
using workbench::Mark;

namespace {

enum Section : quint8 { Waits, Open, ToReview, Decided, NotDecided, TakenBack };

Section sectionOf(const MatterSeen &is)
{
    switch (is.state) {
    case MatterState::Open:
        return is.waitsForMe ? Waits : Open;
    case MatterState::Disputed:
        return Open;
    case MatterState::Adopted:
        return is.isReviewDue ? ToReview : Decided;
    case MatterState::NotAdopted:
        return NotDecided;
    case MatterState::Replaced:
    case MatterState::Withdrawn:
        return TakenBack;
    }
    Q_UNREACHABLE_RETURN(Open);
}

QStringList kindsOf(const MatterSeen &is)
{
    QStringList kinds{nameOf(is.state)};
    if (is.state == MatterState::Disputed)
        kinds << u"open"_s;
    if (is.state == MatterState::Open && is.waitsForMe)
        kinds << u"waiting"_s;
    if (is.hasTextChanged)
        kinds << u"changed"_s;
    if (is.isReviewDue)
        kinds << u"review"_s;
    if (is.hasDissent)
        kinds << u"dissent"_s;
    return kinds;
}

QString foundBy(const Matter &matter)
{
    QStringList words;
    for (const Wording &wording : matter.wordings) {
        const ProposalText &text = wording.text;
        words << text.what << text.why << text.concerns << text.doers;
        for (const QString &address : text.citations)
            words << address;
    }
    return words.join(u'\n');
}

struct Listed {
    ListRow row;
    Section section;
    qint64 deadline;
};

/// Rows of one group.
class GroupRows
{
public:
    explicit GroupRows(const Outlook &outlook)
        : m_outlook(outlook), m_group(groups::titleOf(outlook.space.state())),
          m_sections{i18nc("@title:group proposals", "Waiting for you"), i18nc("@title:group proposals", "Open"),
              i18nc("@title:group decisions", "To be looked at again"), i18nc("@title:group decisions", "Decided"),
              i18nc("@title:group proposals", "Not adopted"), i18nc("@title:group proposals", "Taken back or replaced")}
    {
    }

    void addTo(std::vector<Listed> &all)
    {
        for (const Matter *matter : mattersIn(m_outlook, {}))
            all.push_back(listed(*matter));
    }

private:
    Listed listed(const Matter &matter)
    {
        const MatterSeen is = seen(m_outlook, matter);
        const Section section = sectionOf(is);
        const auto deadline = is.state == MatterState::Open ? is.shown->text.deadline : std::nullopt;
        return {{.key = keyOf(m_outlook, matter.id),
                    .title = is.shown->text.what,
                    .detail = deadline ? day(*deadline) : word(is.state),
                    .under = nameOf(matter.first().by) + u" · "_s + m_group,
                    .mark = markFor(is),
                    .kinds = kindsOf(is),
                    .section = m_sections[section],
                    .foundBy = foundBy(matter)},
            section, deadline.value_or(std::numeric_limits<qint64>::max())};
    }
    const QString &nameOf(const PersonId &person)
    {
        auto found = m_names.find(person);
        if (found == m_names.end())
            found = m_names.emplace(person, nameIn(m_outlook, person)).first;
        return found->second;
    }
    const QString &word(MatterState state)
    {
        QString &word = m_words[state];
        return word.isEmpty() ? word = wordFor(state) : word;
    }
    QString day(qint64 deadline)
    {
        QString &day = m_days[deadline];
        return day.isEmpty() ? day = i18nc("%1 is a day", "until %1", groups::dayOf(deadline)) : day;
    }

    Outlook m_outlook;
    QString m_group;
    QStringList m_sections;
    std::map<PersonId, QString> m_names;
    std::map<MatterState, QString> m_words;
    std::map<qint64, QString> m_days;
};

} // namespace

QString keyOf(const Outlook &outlook, const ChangeId &matter)
{
    return outlook.space.graph().space().hex() + u'/' + matter.hex();
}

std::optional<std::pair<SpaceId, ChangeId>> matterOfKey(const QString &key)
{
    const auto group = SpaceId::fromBytes(QByteArray::fromHex(key.section(u'/', 0, 0).toLatin1()));
    const auto matter = ChangeId::fromBytes(QByteArray::fromHex(key.section(u'/', 1).toLatin1()));
    return group && matter ? std::optional(std::pair(*group, *matter)) : std::nullopt;
}

Mark markFor(const MatterSeen &is)
{
    switch (is.state) {
    case MatterState::Open:
        return is.waitsForMe ? Mark::Waiting : Mark::Open;
    case MatterState::Disputed:
        return Mark::Attention;
    case MatterState::Adopted:
        return is.isReviewDue ? Mark::Attention : Mark::Running;
    case MatterState::NotAdopted:
    case MatterState::Withdrawn:
    case MatterState::Replaced:
        return Mark::Ended;
    }
    Q_UNREACHABLE_RETURN(Mark::None);
}

QList<ListRow> decisionListRows(const std::vector<Outlook> &groups)
{
    std::vector<Listed> all;
    for (const Outlook &group : groups)
        GroupRows(group).addTo(all);
    std::ranges::stable_sort(all, {}, [](const Listed &one) { return std::pair(one.section, one.deadline); });
    QList<ListRow> rows;
    rows.reserve(static_cast<qsizetype>(all.size()));
    for (Listed &one : all)
        rows.append(std::move(one.row));
    return rows;
}

QList<ListFilter> decisionFilters()
{
    return {{{}, i18nc("@item:inlistbox proposals and decisions", "All")},
        {u"waiting"_s, i18nc("@item:inlistbox proposals", "Waiting for me")},
        {u"changed"_s, i18nc("@item:inlistbox proposals", "Text changed since I spoke")},
        {u"open"_s, i18nc("@item:inlistbox proposals", "Open")},
        {u"disputed"_s, i18nc("@item:inlistbox proposals", "Disputed")},
        {u"adopted"_s, i18nc("@item:inlistbox decisions", "Adopted")},
        {u"review"_s, i18nc("@item:inlistbox decisions", "To be looked at again")},
        {u"dissent"_s, i18nc("@item:inlistbox decisions", "With dissent")},
        {u"not-adopted"_s, i18nc("@item:inlistbox proposals", "Not adopted")},
        {u"replaced"_s, i18nc("@item:inlistbox decisions", "Replaced")},
        {u"withdrawn"_s, i18nc("@item:inlistbox proposals", "Taken back")},
        {u"poll"_s, i18nc("@item:inlistbox", "Polls")}};
}

} // namespace pochin::assemblies
