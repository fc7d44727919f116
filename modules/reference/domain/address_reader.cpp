// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/address_reader.h"

#include "reference/domain/keyboard_layout.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace pochin::reference {

namespace {

constexpr qsizetype longestAddress = 64;
constexpr qsizetype longestNumber = 3;

/// Each letter with what looks or sounds like it on a Latin keyboard.
constexpr std::array unitLetters{u"АA", u"Б", u"ВBV", u"ГG", u"ДD", u"ЕE"};

bool looksRoman(const QString &text)
{
    return text.size() <= 3 && std::ranges::all_of(text, [](QChar c) { return QStringView(u"IІL").contains(c); });
}

int unitOf(const QString &text)
{
    if (text.size() != 1)
        return 0;
    const auto found
        = std::ranges::find_if(unitLetters, [&](QStringView alike) { return alike.contains(text.front()); });
    return found == unitLetters.end() ? 0 : static_cast<int>(found - unitLetters.begin()) + 1;
}

bool isDash(QChar c)
{
    return c.category() == QChar::Punctuation_Dash;
}

/// "pochin:%D0%9C.7" → "М.7"
QString withoutLink(QStringView input)
{
    constexpr QStringView scheme = u"pochin:";
    if (!input.startsWith(scheme, Qt::CaseInsensitive))
        return input.toString();
    return QUrl::fromPercentEncoding(input.sliced(scheme.size()).toUtf8());
}

} // namespace

std::optional<Address> AddressReader::canonical() const
{
    return m_input.size() > longestAddress ? std::nullopt : addressFrom(stepsOf(m_input));
}

std::optional<Address> AddressReader::typed() const
{
    const QStringView trimmed = m_input.trimmed();
    if (trimmed.size() > longestAddress)
        return std::nullopt;
    const QString input = withoutLink(trimmed);
    if (auto address = addressFrom(stepsOf(input)))
        return address;
    // Without a digit it is a word in the making, and the layout of words is the search's business.
    if (std::ranges::none_of(input, [](QChar c) { return c.isDigit(); }))
        return std::nullopt;
    return addressFrom(stepsOf(onOtherLayout(input)));
}

AddressReader::Steps AddressReader::stepsOf(QStringView text)
{
    Steps steps;
    QChar separator;
    bool joins = false; // the next sign may lengthen the last step
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KC).toUpper()) {
        if (!c.isLetter() && !c.isDigit()) {
            separator = c;
            joins = false;
            continue;
        }
        const QChar sign = c.isDigit() ? QChar(static_cast<char16_t>(u'0' + c.digitValue())) : c;
        if (joins && steps.back().isNumber() == sign.isDigit())
            steps.back().text += sign;
        else
            steps.push_back({QString(sign), std::exchange(separator, QChar())});
        joins = true;
    }
    return steps;
}

std::optional<Address> AddressReader::addressFrom(Steps steps)
{
    // A number that no edition could hold would not fit an int either.
    const bool tooLong = std::ranges::any_of(
        steps, [](const Step &step) { return step.isNumber() && step.text.size() > 2 * longestNumber; });
    if (steps.empty() || tooLong)
        return std::nullopt;
    const auto work = workOf(steps);
    if (!work)
        return std::nullopt;
    if (steps.empty())
        return Address::heading(*work);
    return *work == Address::Work::Programme ? programme(std::move(steps)) : numbered(*work, steps);
}

/// Takes the word or the letter that names a work off the front.
std::optional<Address::Work> AddressReader::workOf(Steps &steps)
{
    using enum Address::Work;
    struct Name {
        QStringView letters;
        std::array<QStringView, 2> words;
        Address::Work work;
    };
    static constexpr std::array names{Name{u"ЛL", {u"ЛИСТОВКА", u"LEAFLET"}, Leaflet},
        Name{u"МM", {u"МАНИФЕСТ", u"ТЕЗИС"}, Manifesto}, Name{u"ПP", {u"ПРОГРАММА", u"PROGRAMME"}, Programme}};
    QString &first = steps.front().text;
    for (const auto &[letters, words, work] : names) {
        const bool named = steps.size() > 1 && std::ranges::contains(words, QStringView(first));
        if (!named && !letters.contains(first.front()))
            continue;
        if (named || first.size() == 1)
            steps.erase(steps.begin());
        else
            first.remove(0, 1);
        return work;
    }
    return std::nullopt;
}

std::optional<Address> AddressReader::numbered(Address::Work work, const Steps &steps)
{
    Address address = Address::heading(work);
    const Step &first = steps.front();
    const bool isManifesto = work == Address::Work::Manifesto;
    if (isManifesto && first.text == u"ПРИЗЫВ"_s) {
        address.m_unit = Address::namedUnit;
    } else if (!first.isNumber() || first.text.size() > longestNumber || first.number() == 0) {
        return std::nullopt;
    } else if (isManifesto && first.before == u'/' && steps.size() == 1) {
        return Address::heading(work, first.number());
    } else {
        address.m_unit = first.number();
    }
    return withPart(address, std::span(steps).subspan(1));
}

/// П.I.3.8.В: a division, up to two numbers, a letter, a part. Numbers of the programme have one digit, so a run of
/// digits is as many numbers.
std::optional<Address> AddressReader::programme(Steps steps)
{
    std::vector<int> numbers;
    auto step = steps.begin();
    for (; step != steps.end() && (step->isNumber() || (numbers.empty() && looksRoman(step->text))); ++step) {
        if (!step->isNumber())
            numbers.push_back(static_cast<int>(step->text.size()));
        for (const QChar digit : step->isNumber() ? step->text : QString())
            numbers.push_back(digit.digitValue());
    }
    if (numbers.empty() || numbers.size() > 3 || std::ranges::contains(numbers, 0))
        return std::nullopt;
    numbers.resize(3);
    Address address = Address::heading(Address::Work::Programme, numbers[0], numbers[1], numbers[2]);
    if (step == steps.end())
        return address;
    address.m_unit = step->text == u"ЛОЗУНГ"_s ? Address::namedUnit : unitOf(step->text);
    if (address.m_unit == 0)
        return std::nullopt;
    return withPart(address, {step + 1, steps.end()});
}

std::optional<Address> AddressReader::withPart(Address address, std::span<const Step> rest)
{
    if (rest.empty())
        return address;
    const Step &last = rest.front();
    if (rest.size() > 1 || !last.isNumber() || last.text.size() > longestNumber || last.number() == 0)
        return std::nullopt;
    (isDash(last.before) ? address.m_point : address.m_part) = last.number();
    return address;
}

} // namespace pochin::reference
