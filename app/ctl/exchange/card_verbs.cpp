// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/exchange/exchange_json.h"
#include "ctl/line/session.h"
#include "ctl/room_verbs.h"
#include "ctl/spaces/chosen.h"
#include "ctl/vault/pseudonym.h"
#include "exchange/store/card_file.h"
#include "exchange/store/own_cards.h"
#include "exchange/store/qr_code.h"
#include "exchange/store/text_form.h"
#include "exchange/words/exchange_words.h"
#include "ledger/store/spaces.h"
#include "vault/operating_system.h"

namespace pochin::ctl {

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

Result<std::optional<ledger::SpaceId>> spaceFor(const Arguments &arguments)
{
    if (!arguments.has(u"space"_s))
        return std::nullopt;
    const auto id = ledger::SpaceId::fromBytes(QByteArray::fromHex(arguments.last(u"space"_s).toLatin1()));
    if (!id)
        return failure(Failure::Kind::InvalidInput, u"--space takes the 64 digits that an invitation shows"_s);
    return id;
}

Result<Outcome> created(Session &session, const Arguments &arguments)
{
    const auto name = pseudonymIn(session, arguments, u"name"_s);
    const auto space = spaceFor(arguments);
    if (!name || !space)
        return std::unexpected(name ? space.error() : name.error());
    if (!isName(*name))
        return failure(Failure::Kind::InvalidInput, u"a card needs a name: --name PSEUDONYM"_s);
    const auto spaces = session.spaces();
    if (!spaces)
        return std::unexpected(spaces.error());
    const auto kind = arguments.has(u"post-quantum"_s) ? RecipientKind::Hybrid : RecipientKind::X25519;
    const auto own = OwnCards(**session.unlockedVault(), **spaces).make(*name, *space, kind);
    if (!own)
        return std::unexpected(own.error());
    const QString text = own->text();
    QJsonObject json = jsonOf(own->card);
    json[u"text"_s] = text;
    if (arguments.has(u"out"_s)) {
        const QString file = arguments.last(u"out"_s);
        if (auto written = vault::os::writeDurably(file, text.toUtf8() + '\n'); !written)
            return std::unexpected(written.error());
        json[u"file"_s] = file;
    }
    if (arguments.has(u"qr"_s)) {
        const QString file = arguments.last(u"qr"_s);
        const auto picture = qrCodeOf(text);
        if (!picture)
            return std::unexpected(picture.error());
        if (!picture->save(file))
            return failure(Failure::Kind::StorageBroken, file);
        json[u"picture"_s] = file;
    }
    return Outcome{
        .text = i18nc("@info:shell %1 is a text to be handed on, %2 six words",
            "%1\nHand it to a member. Then compare these words by voice: %2", text, fingerprintLine(own->card)),
        .json = json,
        .found = {}};
}

/// A card in a file: bytes, text, or a picture of its QR code.
Result<Card> cardIn(const QString &file)
{
    const QImage picture(file);
    if (picture.isNull())
        return readCardFile(file).transform_error(ofFile);
    return textInPicture(picture).and_then([](const QString &text) { return cardOfText(text); });
}

Result<Outcome> shown(Session &, const Arguments &arguments)
{
    return cardIn(arguments.words.value(0)).transform([](const Card &card) {
        return Outcome{
            .text = i18nc("@info:shell %1 is a name, %2 six words",
                "“%1”. Compare these words by voice before you let anybody in: %2", card.name, fingerprintLine(card)),
            .json = jsonOf(card),
            .found = {}};
    });
}

} // namespace

std::vector<Verb> cardVerbs()
{
    return {
        {u"card create"_s, {}, ki18nc("@info:shell", "Make a card by which one group can let you in"),
            {{u"name"_s, u"PSEUDONYM"_s, ki18nc("@info:shell", "How you want to be called there")},
                {u"space"_s, u"ID"_s, ki18nc("@info:shell", "For this group and no other, as an invitation shows it")},
                {u"post-quantum"_s, {},
                    ki18nc("@info:shell", "With keys that a quantum computer does not open, where the group has such")},
                {u"out"_s, u"FILE"_s, ki18nc("@info:shell", "Write the card to a new file")},
                {u"qr"_s, u"FILE"_s, ki18nc("@info:shell", "Write a picture of its QR code, such as card.png")}},
            0, 0, created},
        {u"card show"_s, u"FILE"_s, ki18nc("@info:shell", "Read a card, and the words to be compared by voice"), {}, 1,
            1, shown},
    };
}

} // namespace pochin::ctl
