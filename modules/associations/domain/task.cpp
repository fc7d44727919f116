// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/task.h"

namespace pochin::associations {

namespace {

void writeRequest(CborWriter &out, const Request &request)
{
    out.writeArrayHeader(3);
    out.writeBytes(request.person.bytes());
    write(out, request.mark);
    out.writeBool(request.isDeclined);
}

} // namespace

void Task::moveTo(const ChangeId &association, const ledger::WrittenAt &at)
{
    if (this->association() != association)
        formerHomes.push_back(this->association());
    home.write(at, association, home.versionIds());
}

bool Task::isTakenBy(const PersonId &person) const
{
    return std::ranges::any_of(taken, [&](const auto &mark) { return mark.second.by == person; });
}

bool Task::isChecked() const
{
    return std::ranges::any_of(checked, [&](const auto &check) {
        return std::ranges::any_of(check.second.second, [&](const ChangeId &looked) { return done.contains(looked); });
    });
}

void Task::writeTo(CborWriter &out) const
{
    out.writeArrayHeader(14);
    write(out, offered);
    out.writeText(origin);
    home.writeTo(out, [](CborWriter &to, const ChangeId &where) { to.writeBytes(where.bytes()); });
    write(out, formerHomes);
    write(out, title);
    write(out, details);
    due.writeTo(out, [](CborWriter &to, const std::optional<Day> &day) {
        to.writeArrayHeader(day ? 1 : 0);
        if (day)
            to.writeUint(numberOf(*day));
    });
    parent.writeTo(out, [](CborWriter &to, const std::optional<ChangeId> &above) {
        write(to, above ? std::span<const ChangeId>(&*above, 1) : std::span<const ChangeId>());
    });
    blockedBy.writeTo(out, [](CborWriter &to, const std::vector<ChangeId> &ids) { write(to, ids); });
    write(out, taken);
    write(out, done);
    out.writeMapHeader(checked.size());
    for (const auto &[change, check] : checked) {
        out.writeBytes(change.bytes());
        out.writeArrayHeader(2);
        write(out, check.first);
        write(out, check.second);
    }
    write(out, dropped);
    out.writeMapHeader(requests.size());
    for (const auto &[change, request] : requests) {
        out.writeBytes(change.bytes());
        writeRequest(out, request);
    }
}

} // namespace pochin::associations
