// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/store/witness.h"

#include "ledger/domain/sha256.h"

#include <QSysInfo>

namespace pochin::ledger {

namespace {

constexpr QByteArrayView firstLine("pochin-vault-head 1");

template <typename Id>
std::optional<Id> idIn(const QByteArray &hex)
{
    return Id::fromBytes(QByteArray::fromHex(hex));
}

QByteArray wordFor(const std::optional<ChangeId> &id)
{
    return id ? id->bytes().toByteArray().toHex() : QByteArray("-");
}

} // namespace

Witness::Witness(vault::OutsideFile file, const vault::Fingerprint &vault, const QString &machine)
    : m_file(std::move(file)), m_vaultLine("vault: " + vault.hex().toLatin1()),
      // Mixed with the vault's, so that the files of two vaults do not tell that they lie on one machine.
      m_machineLine(
          "machine: " + sha256<Identifier<struct MachineTag>>({machine.toUtf8(), vault.bytes()}).hex().toLatin1())
{
    read();
}

/// A file of another vault or machine, or one that cannot be understood, says nothing of any key.
void Witness::read()
{
    const auto content = m_file.read();
    if (!content)
        return;
    const QByteArrayList lines = content->split('\n');
    if (lines.value(0) != firstLine || lines.value(1) != m_vaultLine || lines.value(2) != m_machineLine)
        return;
    for (const QByteArray &line : lines.sliced(3))
        readFeed(line.split(' '));
}

void Witness::readFeed(const QByteArrayList &words)
{
    const auto feed = idIn<FeedKey>(words.value(1));
    if (words.value(0) == "feed:" && feed)
        m_feeds[*feed] = {idIn<ChangeId>(words.value(2)), idIn<ChangeId>(words.value(3))};
}

Result<> Witness::write()
{
    QByteArray text = firstLine.toByteArray() + '\n' + m_vaultLine + '\n' + m_machineLine + '\n';
    for (const auto &[feed, seen] : m_feeds)
        text += "feed: " + feed.bytes().toByteArray().toHex() + ' ' + wordFor(seen.last) + ' ' + wordFor(seen.announced)
            + '\n';
    return m_file.write(text);
}

Witness::Word Witness::wordOn(const FeedKey &feed, const CausalGraph *graph) const
{
    const auto seen = m_feeds.find(feed);
    if (seen == m_feeds.end())
        return Word::Stranger;
    const auto &last = seen->second.last;
    return !last || (graph && graph->find(*last)) ? Word::Sound : Word::Behind;
}

Result<> Witness::introduce(const FeedKey &feed)
{
    m_feeds[feed] = {};
    return write();
}

Result<> Witness::announce(const FeedKey &feed, const std::optional<ChangeId> &last, const ChangeId &change)
{
    m_feeds[feed] = {last, change};
    return write();
}

Result<> Witness::confirm(const FeedKey &feed)
{
    Seen &seen = m_feeds[feed];
    if (seen.announced)
        seen = {seen.announced, {}};
    return write();
}

Result<> Witness::trust(const FeedKey &feed, const std::optional<ChangeId> &last)
{
    m_feeds[feed] = {last, {}};
    return write();
}

QString thisMachine()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty() ? QSysInfo::machineHostName() : QString::fromLatin1(id);
}

} // namespace pochin::ledger
