// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault_state.h"

#include "crypto/hash.h"
#include "vault/operating_system.h"

#include <QFile>

namespace pochin::vault {

namespace {

constexpr auto firstLine = QLatin1StringView("pochin-vault-state 1");
constexpr qint64 largest = 65'536;

QString digestOf(QByteArrayView bytes)
{
    return QString::fromLatin1(QByteArray(crypto::sha256(bytes).data(), 32).toHex());
}

} // namespace

VaultState::VaultState(const Fingerprint &fingerprint) : m_lines{{QStringLiteral("vault"), {fingerprint.hex()}}} { }

std::optional<VaultState> VaultState::read(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QStringList lines = QString::fromUtf8(opened.read(largest)).split(u'\n');
    if (lines.first() != firstLine)
        return std::nullopt;
    VaultState state;
    for (const QString &line : lines.sliced(1)) {
        const QString name = line.section(QStringLiteral(": "), 0, 0);
        if (!name.isEmpty())
            state.m_lines[name].insert(line.sliced(qMin(line.size(), name.size() + 2)));
    }
    return state;
}

Result<> VaultState::write(const QString &file) const
{
    QString text = firstLine + QLatin1Char('\n');
    for (const auto &[name, values] : m_lines) {
        for (const QString &value : values)
            text += name + QStringLiteral(": ") + value + QLatin1Char('\n');
    }
    return os::writeDurably(file, text.toUtf8());
}

void VaultState::expect(const QString &name, QByteArrayView bytes)
{
    m_lines[name].insert(digestOf(bytes));
}

void VaultState::expectOnly(const QString &name, QByteArrayView bytes)
{
    m_lines[name] = {digestOf(bytes)};
}

bool VaultState::expects(const QString &name, QByteArrayView bytes) const
{
    const auto line = m_lines.find(name);
    return line != m_lines.end() && line->second.contains(digestOf(bytes));
}

} // namespace pochin::vault
