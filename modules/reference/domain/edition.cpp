// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/edition.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace pochin::reference {

QString Paragraph::text() const
{
    QStringList lines;
    for (const Part &part : parts)
        lines += part.text;
    return lines.join(u'\n');
}

const Paragraph *Edition::paragraph(const Address &address) const
{
    const qsizetype position = positionOf(address.paragraph());
    return position < 0 ? nullptr : std::get_if<Paragraph>(&m_outline[static_cast<std::size_t>(position)]);
}

const Heading *Edition::heading(const Address &address) const
{
    const qsizetype position = positionOf(address);
    return position < 0 ? nullptr : std::get_if<Heading>(&m_outline[static_cast<std::size_t>(position)]);
}

const Part *Edition::part(const Address &address) const
{
    const Paragraph *owner = paragraph(address);
    if (!owner || address.kind() == Address::Kind::Paragraph)
        return nullptr;
    int number = address.partNumber();
    if (address.pointNumber() != 0) {
        int points = 0;
        const auto found = std::ranges::find_if(owner->parts,
            [&](const Part &part) { return part.kind == Part::Kind::Point && ++points == address.pointNumber(); });
        number = static_cast<int>(found - owner->parts.begin()) + 1;
    }
    const auto index = static_cast<std::size_t>(number - 1);
    return index < owner->parts.size() ? &owner->parts[index] : nullptr;
}

bool Edition::contains(const Address &address) const
{
    return positionOf(address) >= 0 || part(address) != nullptr;
}

std::optional<Address> Edition::placeTyped(QStringView typed) const
{
    const auto address = Address::fromTyped(typed);
    return address && contains(*address) ? address : std::nullopt;
}

bool Edition::isWithin(const Address &place, const Address &heading) const
{
    if (place == heading)
        return contains(place);
    if (const Paragraph *found = paragraph(place))
        return place.paragraph() == heading || std::ranges::contains(found->headings, heading);
    const Heading *found = this->heading(place);
    return found && std::ranges::contains(found->parents, heading);
}

std::vector<Address> Edition::paragraphsWithin(const Address &place) const
{
    if (const Paragraph *one = paragraph(place))
        return {one->address};
    std::vector<Address> within;
    std::ranges::copy_if(
        m_paragraphs, std::back_inserter(within), [&](const Address &address) { return isWithin(address, place); });
    return within;
}

std::optional<Address> Edition::paragraphBefore(const Address &place) const
{
    const auto next = std::ranges::lower_bound(
        m_paragraphs, positionOf(place.paragraph()), {}, [this](const Address &a) { return positionOf(a); });
    return next == m_paragraphs.begin() ? std::nullopt : std::optional(*std::prev(next));
}

std::optional<Address> Edition::paragraphAfter(const Address &place) const
{
    const qsizetype position = positionOf(place.paragraph());
    if (position < 0)
        return std::nullopt;
    const auto next
        = std::ranges::upper_bound(m_paragraphs, position, {}, [this](const Address &a) { return positionOf(a); });
    return next == m_paragraphs.end() ? std::nullopt : std::optional(*next);
}

qsizetype Edition::positionOf(const Address &place) const
{
    const auto found = m_positions.find(place);
    return found == m_positions.end() ? -1 : found->second;
}

QString Edition::checksum() const
{
    return QString::fromLatin1(QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex());
}

QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetter())
            letters += c.toLower();
    }
    return letters;
}

QByteArray lettersHash(const Paragraph &paragraph)
{
    const QByteArray letters = lettersOf(paragraph.text()).toUtf8();
    return QCryptographicHash::hash(letters, QCryptographicHash::Sha256).toHex();
}

} // namespace pochin::reference
