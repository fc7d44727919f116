// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/exchange/exchange_json.h"

#include "composition/deed_words.h"
#include "ctl/reference/reference_json.h"
#include "ctl/spaces/chosen.h"
#include "exchange/store/fingerprint_words.h"
#include "exchange/words/exchange_words.h"
#include "groups/domain/description.h"
#include "groups/domain/people_part.h"

#include <KLocalizedString>

namespace pochin::ctl {

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const PreviewItem &item, const ledger::Space *space)
{
    const QString name = space ? groups::nameOf(space->state(), item.author) : QString();
    return {{u"id"_s, item.id.hex()}, {u"what"_s, composition::typeNameOf(item.type)}, {u"author"_s, item.author.hex()},
        {u"name"_s, name},
        {u"sentence"_s, composition::deedSentence(item.type, name.isEmpty() ? shortOf(item.author) : name)},
        {u"wall"_s, isoOf(Instant(std::chrono::milliseconds(item.wall)))},
        {u"standing"_s, ledger::nameOf(item.verdict.standing)}, {u"reason"_s, ledger::nameOf(item.verdict.reason)}};
}

QString nameOf(Agreement agreement)
{
    static const QStringList names{u"not-compared"_s, u"agrees"_s, u"diverges"_s};
    return names.at(static_cast<int>(agreement));
}

} // namespace

QJsonObject jsonOf(const Card &card)
{
    const Fingerprint fingerprint = fingerprintOf(card.feed, card.recipient);
    const auto words = [&](vault::WordLanguage language) {
        return QJsonArray::fromStringList(fingerprintWords(fingerprint, language));
    };
    return {{u"feed"_s, card.feed.hex()}, {u"recipient"_s, QString::fromLatin1(card.recipient.toHex())},
        {u"kind"_s, card.recipient.size() == hybridRecipientBytes ? u"hybrid"_s : u"x25519"_s}, {u"name"_s, card.name},
        {u"space"_s, card.space ? QJsonValue(card.space->hex()) : QJsonValue()},
        {u"fingerprint"_s,
            QJsonObject{
                {u"ru"_s, words(vault::WordLanguage::Russian)}, {u"en"_s, words(vault::WordLanguage::English)}}}};
}

QString fingerprintLine(const Card &card)
{
    const bool isRussian = KLocalizedString::languages().value(0).startsWith(u"ru");
    return fingerprintWords(fingerprintOf(card.feed, card.recipient),
        isRussian ? vault::WordLanguage::Russian : vault::WordLanguage::English)
        .join(u' ');
}

QString titleOf(const ledger::Space *space, const ledger::SpaceId &id)
{
    const QString title = space ? groups::titleOf(space->state()) : QString();
    return title.isEmpty() ? shortOf(id) : title;
}

QString nameOf(const ledger::Space *space, const ledger::FeedKey &device)
{
    const QString name = space ? groups::nameOf(space->state(), space->standing().ownerOf(device)) : QString();
    return name.isEmpty() ? shortOf(device) : name;
}

QJsonArray jsonOf(const std::vector<Reader> &readers, const ledger::Space &space)
{
    QJsonArray json;
    for (const Reader &reader : readers) {
        json.append(QJsonObject{{u"person"_s, reader.person.hex()}, {u"name"_s, nameOf(&space, reader.device.feed)},
            {u"device"_s, reader.device.feed.hex()}});
    }
    return json;
}

QJsonArray jsonOf(const std::vector<Gap> &gaps, const ledger::Space *space, const ledger::FeedKey &sender)
{
    QJsonArray json;
    for (const Gap &gap : gaps) {
        const QByteArray half(reinterpret_cast<const char *>(gap.feed.data()), std::ssize(gap.feed));
        const QString shown = gap.key ? nameOf(space, *gap.key) : QString::fromLatin1(half.toHex().first(8));
        json.append(QJsonObject{{u"feed"_s, gap.key ? gap.key->hex() : QString::fromLatin1(half.toHex())},
            {u"from"_s, qint64(gap.from)}, {u"to"_s, qint64(gap.to)},
            {u"sentence"_s, sentenceFor(gap, shown, nameOf(space, sender))}});
    }
    return json;
}

QJsonObject jsonOf(const Preview &preview, const OpenedBundle &bundle, const ledger::Space *space)
{
    const auto items = [space](const std::vector<PreviewItem> &all) {
        QJsonArray json;
        for (const PreviewItem &item : all)
            json.append(jsonOf(item, space));
        return json;
    };
    QJsonArray forked;
    for (const ledger::FeedKey &feed : preview.forked)
        forked.append(feed.hex());
    const Manifest &manifest = bundle.manifest;
    return {{u"for"_s, titleOf(space, manifest.space)}, {u"space"_s, manifest.space.hex()},
        {u"kind"_s, manifest.isRequest() ? u"request"_s : u"changes"_s}, {u"from"_s, nameOf(space, manifest.sender)},
        {u"sender"_s, manifest.sender.hex()}, {u"fromMember"_s, preview.isSenderMember},
        {u"written"_s, isoOf(Instant(std::chrono::milliseconds(manifest.wall)))}, {u"newSpace"_s, preview.isNewSpace},
        {u"new"_s, qint64(preview.fresh.size())}, {u"known"_s, qint64(preview.known)},
        {u"aside"_s, qint64(preview.setAside())}, {u"changed"_s, items(preview.changed)},
        {u"conflicting"_s, qint64(preview.conflicting())}, {u"forked"_s, forked},
        {u"splits"_s, qint64(preview.splits.size())}, {u"waiting"_s, qint64(preview.waiting)},
        {u"missing"_s, jsonOf(preview.gaps, space, manifest.sender)}, {u"agreement"_s, nameOf(preview.agreement)},
        {u"items"_s, items(preview.fresh)}};
}

} // namespace pochin::ctl
