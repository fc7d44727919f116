// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/delegates_part.h"

#include <algorithm>

namespace pochin::delegates {

namespace {

template <typename Value>
const Value *findIn(const std::map<ChangeId, Value> &all, const ChangeId &id)
{
    const auto found = all.find(id);
    return found == all.end() ? nullptr : &found->second;
}

/// The one of that id in a list that every mandate has.
template <typename Act>
const Said<Act> *findInMandates(
    const std::map<ChangeId, Mandate> &mandates, std::vector<Said<Act>> Mandate::*list, const ChangeId &id)
{
    for (const auto &[mandateId, mandate] : mandates) {
        const auto found = std::ranges::find(mandate.*list, id, &Said<Act>::id);
        if (found != (mandate.*list).end())
            return &*found;
    }
    return nullptr;
}

template <typename Value, typename Write>
void writeMap(CborWriter &out, const std::map<ChangeId, Value> &all, const Write &write)
{
    out.writeMapHeader(all.size());
    for (const auto &[id, value] : all) {
        out.writeBytes(id.bytes());
        write(value);
    }
}

} // namespace

bool Mandate::isAccepted() const
{
    return !answers.empty() && answers.front().act.answer == MandateAnswered::Answer::Accepted;
}

bool Mandate::isDeclined() const
{
    return !answers.empty() && !isAccepted();
}

bool Mandate::isPointDone(quint32 point) const
{
    return std::ranges::any_of(acts, [&](const Said<ActRecorded> &act) {
        return act.act.point == point && act.act.progress == ActRecorded::Progress::PointDone;
    });
}

void Mandate::writeTo(CborWriter &out) const
{
    out.writeArrayHeader(9);
    out.writeBytes(by.bytes());
    out.writeBytes(quoted.draft.bytes());
    writeAll(out, answers);
    writeAll(out, acts);
    writeAll(out, questions);
    writeAll(out, reports);
    writeAll(out, recalls);
    writeAll(out, resignations);
    writeAll(out, events);
}

const Said<Draft> *DelegatesPart::draft(const ChangeId &id) const
{
    return findIn(drafts, id);
}

const Mandate *DelegatesPart::mandate(const ChangeId &id) const
{
    return findIn(mandates, id);
}

const Said<QuestionAsked> *DelegatesPart::question(const ChangeId &id) const
{
    return findInMandates(mandates, &Mandate::questions, id);
}

const Said<Recall> *DelegatesPart::recall(const ChangeId &id) const
{
    return findInMandates(mandates, &Mandate::recalls, id);
}

void DelegatesPart::writeTo(CborWriter &out) const
{
    const auto writeOne = [&](const auto &value) { value.writeTo(out); };
    out.writeArrayHeader(7);
    writeMap(out, drafts, writeOne);
    writeMap(out, mandates, writeOne);
    writeMap(out, answers, [&](const auto &all) { writeAll(out, all); });
    writeAll(out, ratifications);
    writeAll(out, contested);
    writeMap(out, outcomes, writeOne);
    writeAll(out, confirmed);
}

} // namespace pochin::delegates
