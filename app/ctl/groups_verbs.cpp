// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/random.h"
#include "ctl/chosen.h"
#include "ctl/room_verbs.h"
#include "ctl/session.h"
#include "groups/domain/genesis.h"
#include "groups/domain/group_part.h"
#include "ledger/store/spaces.h"
#include "vault/new_vault.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pochin::ctl {

using namespace groups;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

Result<QString> pseudonymOf(Session &session, const Arguments &arguments)
{
    if (arguments.has(u"as"_s))
        return arguments.last(u"as"_s);
    const auto vault = session.unlockedVault();
    if (!vault)
        return std::unexpected(vault.error());
    return (*vault)->settings().value(vault::pseudonymKey()).transform([](const auto &name) {
        return name.value_or(QString());
    });
}

Result<Outcome> groupFounded(Session &session, const Arguments &arguments)
{
    const auto spaces = session.spaces();
    if (!spaces)
        return std::unexpected(spaces.error());
    const auto pseudonym = pseudonymOf(session, arguments);
    if (!pseudonym)
        return std::unexpected(pseudonym.error());
    const auto card = (*spaces)->keys().draw();
    if (!card)
        return std::unexpected(card.error());
    const Genesis genesis{.title = arguments.words.value(0),
        .ground = arguments.last(u"ground"_s),
        .deed = arguments.last(u"deed"_s),
        .founders = {{.card = *card, .name = *pseudonym}},
        .nonce = crypto::randomBytes(Genesis::nonceSize)};
    return founding(genesis)
        .and_then([&](const Payload &payload) { return (*spaces)->found(card->feed, payload); })
        .transform([&](const SpaceId &id) {
            return Outcome{.text = i18nc("@info:shell %1 is a title, %2 a short id", "“%1” is founded (%2).",
                               genesis.title, shortOf(id)),
                .json = QJsonObject{{u"id"_s, id.hex()}, {u"title"_s, genesis.title}},
                .found = {}};
        });
}

} // namespace

std::vector<Verb> groupsVerbs()
{
    return {
        {u"group found"_s, u"NAME"_s, ki18nc("@info:shell", "Found a group"),
            {{u"as"_s, u"PSEUDONYM"_s, ki18nc("@info:shell", "How you are called in it")},
                {u"ground"_s, u"TEXT"_s,
                    ki18nc("@info:shell", "What joins its people: a deed, a place, a craft, a view")},
                {u"deed"_s, u"TEXT"_s, ki18nc("@info:shell", "What you begin with")}},
            1, 1, groupFounded},
    };
}

} // namespace pochin::ctl
