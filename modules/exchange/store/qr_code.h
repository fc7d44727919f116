// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QImage>
#include <QString>

namespace pochin::exchange {

/// The text of a card or a request as a QR code with its quiet border, black on white. In capitals, which such a code
/// packs tighter. LimitExceeded: longer than any QR code.
[[nodiscard]] Result<QImage> qrCodeOf(const QString &text);

/// The text of the QR code in a picture: a scan, a photograph, a screenshot. NotFound: there is none in it.
[[nodiscard]] Result<QString> textInPicture(const QImage &picture);

} // namespace pochin::exchange
