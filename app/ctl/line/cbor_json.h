// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QJsonValue>

namespace pochin::ctl {

/// Deterministic CBOR as JSON, for people who look into a state: bytes become hexadecimal, keys of maps texts.
/// Requires: `bytes` were written by CborWriter.
[[nodiscard]] QJsonValue jsonOfCbor(QByteArrayView bytes);

} // namespace pochin::ctl
