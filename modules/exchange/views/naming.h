// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/space.h"

#include <functional>

namespace pochin::exchange {

/// What things of other rooms are called; this room knows only keys. None is ever empty.
struct Naming {
    std::function<QString(const ledger::Space &space)> title;
    std::function<QString(const ledger::Space &space, const ledger::FeedKey &device)> device;
    std::function<QString(const ledger::Space &space, const ledger::PersonId &person)> person;
    /// "Вера vouched for a newcomer".
    std::function<QString(quint16 type, const QString &author)> deed;
};

} // namespace pochin::exchange
