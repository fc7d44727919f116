// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

// Qt's SQLite driver brings a second, unencrypted SQLite with the same symbols into the process; which of the two a
// call reaches is then up to the linker. So Qt's SQL module is used nowhere.
class OneSqliteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobody_uses_the_sql_module_of_qt()
    {
        static const QRegularExpression sqlOfQt(QStringLiteral("QSql[A-Z]|QtSql|Qt6::Sql|COMPONENTS[^)]*\\bSql\\b"));
        const QString root = QStringLiteral(POCHIN_SOURCE_DIR);
        int files = 0;
        for (const char *room : {"/modules", "/app", "/cmake", "/tests"}) {
            QDirIterator each(root + QLatin1StringView(room),
                {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.txt"), QStringLiteral("*.cmake")},
                QDir::Files, QDirIterator::Subdirectories);
            while (each.hasNext()) {
                QFile file(each.next());
                if (file.fileName().endsWith(QStringLiteral("one_sqlite_test.cpp")))
                    continue;
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!sqlOfQt.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(file.fileName()));
                ++files;
            }
        }
        QVERIFY(files > 20);
    }
};

QTEST_GUILESS_MAIN(OneSqliteTest)
#include "one_sqlite_test.moc"
