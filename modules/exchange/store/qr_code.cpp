// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/store/qr_code.h"

#include <Prison/Barcode>
#include <ZXing/ReadBarcode.h>

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pochin::exchange {

namespace {

constexpr int pixelsPerModule = 4;
constexpr int border = 4; ///< modules, as the standard wants

} // namespace

Result<QImage> qrCodeOf(const QString &text)
{
    auto code = Prison::Barcode::create(Prison::QRCode);
    if (!code)
        return failure(Failure::Kind::Unsupported, u"QR code"_s);
    code->setData(text.toUpper());
    const QSize modules = code->preferredSize(1).toSize();
    const QImage bare = code->toImage(QSizeF(modules * pixelsPerModule));
    if (modules.isEmpty() || bare.isNull())
        return failure(Failure::Kind::LimitExceeded, u"QR code: %1 characters"_s.arg(text.size()));
    constexpr int margin = border * pixelsPerModule;
    QImage framed(bare.size() + QSize(2 * margin, 2 * margin), QImage::Format_Grayscale8);
    framed.fill(Qt::white);
    QPainter(&framed).drawImage(margin, margin, bare);
    return framed;
}

Result<QString> textInPicture(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull())
        return failure(Failure::Kind::NotFound, u"no picture"_s);
    const ZXing::ImageView view(
        grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    const auto found
        = ZXing::ReadBarcode(view, ZXing::ReaderOptions().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true));
    if (!found.isValid())
        return failure(Failure::Kind::NotFound, u"no QR code in the picture"_s);
    return QString::fromStdString(found.text());
}

} // namespace pochin::exchange
