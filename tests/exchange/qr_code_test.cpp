// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/domain/frontier.h"
#include "exchange/store/qr_code.h"
#include "exchange/store/text_form.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pochin;
using namespace pochin::exchange;
using namespace Qt::StringLiterals;

class QrCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // card 5
    void a_card_comes_back_out_of_a_picture_file()
    {
        const QTemporaryDir folder;
        const QString text = textOf(TextKind::Card, QByteArray(170, 'c'));
        QVERIFY(qrCodeOf(text)->save(folder.filePath(u"card.png"_s)));
        const QString read = textInPicture(QImage(folder.filePath(u"card.png"_s))).value();
        QCOMPARE(bytesOf(TextKind::Card, read).value(), QByteArray(170, 'c'));
    }

    // bundle 11
    void a_request_for_twenty_feeds_fits()
    {
        // Twenty entries, and what the statement has around them.
        const QByteArray statement(20 * 40 + 32 + 32 + 64 + 48, 'r');
        const auto code = qrCodeOf(textOf(TextKind::Request, statement));
        QVERIFY(code);
        QCOMPARE(bytesOf(TextKind::Request, textInPicture(*code).value()).value(), statement);
    }

    void a_picture_without_a_code_says_so()
    {
        QImage sheet(200, 200, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QCOMPARE(textInPicture(sheet).error().kind, Failure::Kind::NotFound);
        QCOMPARE(textInPicture(QImage()).error().kind, Failure::Kind::NotFound);
        QCOMPARE(qrCodeOf(u"A"_s.repeated(5000)).error().kind, Failure::Kind::LimitExceeded);
    }
};

QTEST_MAIN(QrCodeTest)
#include "qr_code_test.moc"
