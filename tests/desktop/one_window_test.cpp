// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/one_window.h"
#include "support/eventually.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using pochin::desktop::OneWindow;

class OneWindowTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder; // a name that no other program on this machine uses
    [[nodiscard]] QString vault(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void a_second_start_brings_the_first_window_to_the_front()
    {
        OneWindow first(vault(QStringLiteral("a")));
        QVERIFY(first.isFirst());
        QSignalSpy wanted(&first, &OneWindow::heard);
        for (int again = 1; again <= 3; ++again) {
            const OneWindow second(vault(QStringLiteral("a")));
            QVERIFY(!second.isFirst());
            EVENTUALLY(wanted.count() == again);
        }
    }

    void the_file_that_a_second_start_was_given_is_handed_over()
    {
        OneWindow first(vault(QStringLiteral("a")));
        QSignalSpy heard(&first, &OneWindow::heard);
        const OneWindow second(vault(QStringLiteral("a")), "/home/вера/посылка.pochin");
        EVENTUALLY(heard.count() == 1);
        QCOMPARE(heard.first().first().toByteArray(), QByteArray("/home/вера/посылка.pochin"));
    }

    void another_vault_has_a_window_of_its_own()
    {
        const OneWindow first(vault(QStringLiteral("a")));
        const OneWindow other(vault(QStringLiteral("b")));
        QVERIFY(other.isFirst());
    }

    void after_the_first_has_ended_the_next_start_is_the_first()
    {
        {
            const OneWindow first(vault(QStringLiteral("a")));
            const OneWindow second(vault(QStringLiteral("a")));
        }
        const OneWindow next(vault(QStringLiteral("a")));
        QVERIFY(next.isFirst());
    }
};

QTEST_GUILESS_MAIN(OneWindowTest)
#include "one_window_test.moc"
