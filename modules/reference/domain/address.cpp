// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/address.h"

#include "reference/domain/address_reader.h"

#include <array>

using namespace Qt::StringLiterals;

namespace pochin::reference {

namespace {

constexpr std::array works{u'Л', u'М', u'П'};
constexpr std::array divisions{"I"_L1, "II"_L1, "III"_L1, "IV"_L1, "V"_L1, "VI"_L1, "VII"_L1, "VIII"_L1, "IX"_L1};

QString divisionText(int division)
{
    return division <= static_cast<int>(divisions.size())
        ? QString(divisions.at(static_cast<std::size_t>(division - 1)))
        : QString::number(division);
}

} // namespace

std::optional<Address> Address::fromCanonical(QStringView printed)
{
    auto address = AddressReader(printed).canonical();
    // The reader is lenient; what it understood must print as what it was given.
    return address && address->text() == printed ? address : std::nullopt;
}

std::optional<Address> Address::fromTyped(QStringView typed)
{
    return AddressReader(typed).typed();
}

Address Address::heading(Work work, int first, int chapter, int section)
{
    Address address;
    address.m_work = work;
    address.m_division = first;
    address.m_chapter = chapter;
    address.m_section = section;
    return address;
}

Address::Kind Address::kind() const
{
    if (m_point != 0)
        return Kind::Point;
    if (m_part != 0)
        return Kind::Part;
    return m_unit != 0 ? Kind::Paragraph : Kind::Heading;
}

Address Address::paragraph() const
{
    Address whole = *this;
    whole.m_part = 0;
    whole.m_point = 0;
    return whole;
}

Address Address::part(int number) const
{
    Address part = paragraph();
    part.m_part = number;
    return part;
}

QString Address::unitText() const
{
    if (m_unit == namedUnit)
        return m_work == Work::Manifesto ? u"призыв"_s : u"лозунг"_s;
    return m_work == Work::Programme ? QString(QChar(static_cast<char16_t>(u'А' + m_unit - 1)))
                                     : QString::number(m_unit);
}

QString Address::text() const
{
    QString text(QChar(works.at(static_cast<std::size_t>(m_work))));
    if (m_work == Work::Manifesto && m_division != 0)
        return text + u'/' + QString::number(m_division);
    if (m_division != 0)
        text += u'.' + divisionText(m_division);
    for (const int number : {m_chapter, m_section}) {
        if (number != 0)
            text += u'.' + QString::number(number);
    }
    if (m_unit != 0)
        text += u'.' + unitText();
    if (m_point != 0)
        text += u'-' + QString::number(m_point);
    else if (m_part != 0)
        text += u'.' + QString::number(m_part);
    return text;
}

QString Address::link() const
{
    return "pochin:"_L1 + text();
}

char *toString(const Address &address)
{
    return qstrdup(address.text().toUtf8().constData());
}

} // namespace pochin::reference
