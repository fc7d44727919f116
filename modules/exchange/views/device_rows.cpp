// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/views/device_rows.h"

#include "exchange/store/fingerprint_words.h"
#include "ledger/domain/device_retirement.h"
#include "ledger/words/device_words.h"

#include <KLocalizedString>

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pochin::exchange {

using namespace ledger;
using workbench::Mark;
using workbench::SheetRow;

namespace {

QString writtenBy(const OwnDevice &device)
{
    if (!device.lastWall)
        return i18nc("@info of a device", "has not written anything yet");
    const QString last
        = QLocale().toString(QDateTime::fromMSecsSinceEpoch(*device.lastWall).date(), QLocale::ShortFormat);
    return i18ncp("@info of a device, %2 is a day", "%1 deed, the last on %2", "%1 deeds, the last on %2",
        static_cast<int>(device.changes), last);
}

QString noteOf(const OwnDevice &device, const std::optional<DeviceRefusal> &whyNotSign)
{
    QStringList lines{writtenBy(device)};
    if (device.isForked)
        lines.append(i18nc("@info of a device",
            "It spoke twice at once, as a copied vault does: give it up, and link it anew with another card."));
    if (whyNotSign)
        lines.append(sentenceFor(*whyNotSign));
    return lines.join(u'\n');
}

SheetRow rowOf(const Outlook &outlook, const Spaces &spaces, const OwnDevice &device, const FeedKey &here)
{
    const bool isHere = device.card.feed == here;
    const auto whyNotSign = isHere ? spaces.whyNotSign(here).value_or(std::nullopt) : std::nullopt;
    SheetRow row{.key = device.card.feed.hex(),
        .lead = device.isRetired ? i18nc("@info a device", "given up")
            : isHere             ? i18nc("@info a device", "this one")
                                 : i18nc("@info a device", "another one"),
        .text = fingerprintLine(device.card),
        .note = noteOf(device, whyNotSign),
        .mark = device.isRetired                        ? Mark::Ended
            : device.isForked || whyNotSign.has_value() ? Mark::Waiting
                                                        : Mark::Running};
    if (!device.isRetired) {
        row.deed = i18nc("@action:button a device", "Give up…");
        row.refusal = reasonOf(retireDevice(outlook, here, device.card.feed));
    }
    return row;
}

} // namespace

QList<SheetRow> deviceRows(const Outlook &outlook, const Spaces &spaces)
{
    const auto here = spaces.feed(outlook.space.graph().space());
    auto devices = ownDevices(outlook).value_or(std::vector<OwnDevice>());
    if (!here)
        return {};
    std::ranges::stable_sort(
        devices, {}, [&](const OwnDevice &device) { return std::pair(device.isRetired, device.card.feed != *here); });
    QList<SheetRow> rows;
    for (const OwnDevice &device : devices)
        rows.append(rowOf(outlook, spaces, device, *here));
    return rows;
}

QString reasonOf(const Result<Deed> &deed)
{
    if (deed)
        return {};
    const auto refusal = deviceRefusalOf(deed.error());
    return refusal ? sentenceFor(*refusal) : deed.error().detail;
}

QString fingerprintLine(const DeviceCard &card)
{
    const bool isRussian = KLocalizedString::languages().value(0).startsWith(u"ru");
    return fingerprintWords(fingerprintOf(card.feed, card.recipient),
        isRussian ? vault::WordLanguage::Russian : vault::WordLanguage::English)
        .join(u' ');
}

} // namespace pochin::exchange
