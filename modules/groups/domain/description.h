// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/outlook.h"
#include "ledger/domain/register.h"
#include "ledger/domain/space_act.h"

namespace pochin::groups {

enum class DescriptionField { Title, Ground, Purpose, Place };

/// How a group describes itself. Anybody writes it; what two write without knowing of each other stands side by side.
/// П.I.3.5.Б-8: what a group is called and how it is set up is settled in the group and nowhere else.
struct DescriptionPart {
    static constexpr QLatin1StringView partName{"description"};
    std::map<DescriptionField, ledger::Register<QString>> fields;
    void writeTo(CborWriter &out) const;
};

struct Described {
    static constexpr quint16 type = 25;
    static constexpr QLatin1StringView name{"group.described"};

    DescriptionField field = DescriptionField::Title;
    QString text;
    std::vector<ledger::ChangeId> replaced = {}; ///< versions that the author had seen

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Described> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Described &, const Described &) = default;
};

/// As it is shown; from the founding, where nobody wrote it anew.
[[nodiscard]] QString described(const ledger::SpaceState &state, DescriptionField field);
[[nodiscard]] QString titleOf(const ledger::SpaceState &state);

/// Refusals: NotAMember, NothingSaid, CannotBeWritten.
[[nodiscard]] Result<ledger::Deed> describe(
    const ledger::Outlook &outlook, DescriptionField field, const QString &text);

} // namespace pochin::groups
