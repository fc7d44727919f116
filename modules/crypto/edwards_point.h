// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QByteArrayView>

namespace pochin::crypto {

/// Malformed unless these 32 bytes are the canonical encoding (RFC 8032, 5.1.2) of a point on edwards25519 whose order
/// is not one of 1, 2, 4, 8. Public data only: takes no care about time.
[[nodiscard]] Result<> checkedEdwardsPoint(QByteArrayView encoded);

} // namespace pochin::crypto
