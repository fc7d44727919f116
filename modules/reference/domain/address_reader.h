// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/address.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace pochin::reference {

/// Reads an address out of what people type. Used by Address alone.
///
/// The input is cut into steps (a run of digits, a run of letters); the first step says which work, the others fill the
/// numbers of the address from left to right. Whatever is left over makes it no address.
class AddressReader
{
public:
    explicit AddressReader(QStringView input) : m_input(input) { }

    /// As printed; also reads some shapes that are not quite canonical.
    [[nodiscard]] std::optional<Address> canonical() const;
    /// In any shape, with either keyboard layout.
    [[nodiscard]] std::optional<Address> typed() const;

private:
    struct Step {
        QString text; ///< letters, upper case; or digits
        QChar before; ///< the last separator in front of it; null if none
        [[nodiscard]] bool isNumber() const { return text.front().isDigit(); }
        [[nodiscard]] int number() const { return text.toInt(); }
    };
    using Steps = std::vector<Step>;

    [[nodiscard]] static Steps stepsOf(QStringView text);
    [[nodiscard]] static std::optional<Address> addressFrom(Steps steps);
    [[nodiscard]] static std::optional<Address::Work> workOf(Steps &steps);
    [[nodiscard]] static std::optional<Address> numbered(Address::Work work, const Steps &steps);
    [[nodiscard]] static std::optional<Address> programme(Steps steps);
    [[nodiscard]] static std::optional<Address> withPart(Address address, std::span<const Step> rest);

    QStringView m_input;
};

} // namespace pochin::reference
