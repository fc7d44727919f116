// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault_check.h"

#include "vault/database.h"

namespace pochin::vault {

namespace {

using Findings = std::vector<Finding>;

enum class Outcome {
    ReadAll,
    Stopped, ///< by damage, so that later checks could not read either
};

/// A check answers with rows, one for each fault.
Result<Outcome> ask(Database &database, const char *pragma, Finding::Source source, Findings &found)
{
    auto asked = database.prepare(pragma);
    if (!asked)
        return std::unexpected(asked.error());
    for (;;) {
        const auto row = asked->step();
        if (!row && row.error().kind != Failure::Kind::Damaged)
            return std::unexpected(row.error());
        if (!row) {
            found.push_back({source, row.error().detail});
            return Outcome::Stopped;
        }
        if (!*row)
            return Outcome::ReadAll;
        if (const QString text = asked->text(0); text != u"ok")
            found.push_back({source, text});
    }
}

Result<> askSearchIndex(Database &database, Findings &found)
{
    // It is asked with the words of a change, which a reader may not say.
    if (database.isReadOnly())
        return {};
    const auto sound = database.run("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)");
    if (!sound && sound.error().kind != Failure::Kind::Damaged)
        return sound;
    if (!sound)
        found.push_back({Finding::Source::SearchIndex, sound.error().detail});
    return {};
}

} // namespace

Result<std::vector<Finding>> findingsIn(Database &database)
{
    Findings found;
    // The first check reads the file itself, so what waits in the log goes there first. A reader cannot do that.
    [[maybe_unused]] const auto moved = database.run("PRAGMA wal_checkpoint(TRUNCATE)");
    const std::initializer_list<std::pair<const char *, Finding::Source>> checks{
        {"PRAGMA cipher_integrity_check", Finding::Source::Seal},
        {"PRAGMA integrity_check(1000000)", Finding::Source::Structure},
        {"PRAGMA foreign_key_check", Finding::Source::Reference}};
    for (const auto &[pragma, source] : checks) {
        const auto outcome = ask(database, pragma, source, found);
        if (!outcome)
            return std::unexpected(outcome.error());
        if (*outcome == Outcome::Stopped)
            return found;
    }
    if (const auto done = askSearchIndex(database, found); !done)
        return std::unexpected(done.error());
    return found;
}

} // namespace pochin::vault
