// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/cbor.h"
#include "ledger/domain/ids.h"

#include <concepts>
#include <map>
#include <memory>
#include <typeindex>

namespace pochin::ledger {

/// What a module keeps of a space: a plain value that begins empty and can say all of itself in canonical bytes.
template <typename Part>
concept StatePart
    = std::copyable<Part> && std::default_initializable<Part> && requires(const Part &part, CborWriter &out) {
          /// Stable, English, unlike every other module's.
          { Part::partName } -> std::convertible_to<QLatin1StringView>;
          /// Writes one item. Equal parts write equal bytes.
          part.writeTo(out);
      };

/// The state of one space, each module's part beside the others'.
///
/// Copies are cheap: they share a part until one of them alters it. That is what checkpoints of a fold live on.
class SpaceState
{
public:
    /// The part as it is; the empty one if nobody has altered it yet.
    template <StatePart Part>
    [[nodiscard]] const Part &part() const
    {
        static const Part empty{};
        const auto found = m_parts.find(typeid(Part));
        return found == m_parts.end() ? empty : static_cast<const Holder<Part> &>(*found->second).part;
    }

    /// The part, to be altered here and in no copy.
    template <StatePart Part>
    [[nodiscard]] Part &alterable()
    {
        auto &holder = m_parts[typeid(Part)];
        if (!holder)
            holder = std::make_shared<Holder<Part>>();
        else if (holder.use_count() > 1)
            holder = std::make_shared<Holder<Part>>(static_cast<const Holder<Part> &>(*holder));
        return static_cast<Holder<Part> &>(*holder).part;
    }

    /// One item: the parts that were ever altered, by their names.
    void writeTo(CborWriter &out) const;

private:
    struct AnyHolder {
        AnyHolder() = default;
        AnyHolder(const AnyHolder &) = default;
        AnyHolder &operator=(const AnyHolder &) = delete;
        virtual ~AnyHolder() = default;
        [[nodiscard]] virtual QLatin1StringView name() const = 0;
        virtual void writeTo(CborWriter &out) const = 0;
    };
    template <StatePart Part>
    struct Holder final : AnyHolder {
        [[nodiscard]] QLatin1StringView name() const override { return Part::partName; }
        void writeTo(CborWriter &out) const override { part.writeTo(out); }
        Part part;
    };

    /// Shared with copies of this state, which are the other owners. Ordered by type, which says nothing; bytes are
    /// written in the order of names.
    std::map<std::type_index, std::shared_ptr<AnyHolder>> m_parts;
};

} // namespace pochin::ledger
