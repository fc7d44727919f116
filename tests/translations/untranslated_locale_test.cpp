// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

/// glibc translates nothing under C, POSIX and C.UTF-8, whatever a program asks for; such are containers, rescue
/// systems and machines whose locales nobody generated.
class UntranslatedLocaleTest : public QObject
{
    Q_OBJECT

    using Environment = QMap<QString, QString>;

    static QStringList spoken(
        const QStringList &arguments, const Environment &changes, const QString &path = QStringLiteral(SPEAKS))
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"LANG", "LC_ALL", "LC_MESSAGES", "LC_NUMERIC", "LANGUAGE", "LOCPATH"})
            environment.remove(QString::fromLatin1(name));
        for (const auto &[name, value] : changes.asKeyValueRange())
            environment.insert(name, value);
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(path, arguments);
        if (!program.waitForFinished() || program.exitCode() != 0)
            return {QStringLiteral("did not run")};
        return QString::fromUtf8(program.readAllStandardOutput()).trimmed().split(u'\n');
    }

    static QStringList russian()
    {
        return {QStringLiteral("ru"), QStringLiteral("&Отозвать делегата"), QStringLiteral("1 голос"),
            QStringLiteral("3 голоса"), QStringLiteral("1\u00a0234\u00a0567 голосов")};
    }

private Q_SLOTS:
    void speaks_russian_under_every_locale_data()
    {
        QTest::addColumn<QMap<QString, QString>>("environment");
        for (const char *variable : {"LANG", "LC_ALL"})
            for (const char *locale : {"C", "POSIX", "C.UTF-8", "en_US.UTF-8", "ru_RU.UTF-8", "xx_XX.UTF-8"})
                QTest::addRow("%s=%s", variable, locale)
                    << Environment{{QString::fromLatin1(variable), QString::fromLatin1(locale)}};
        QTest::addRow("nothing set") << Environment{};
        // An empty LOCPATH folder is a machine on which no locale was ever generated.
        for (const char *locale : {"C.UTF-8", "ru_RU.UTF-8"})
            QTest::addRow("%s, none generated", locale)
                << Environment{{QStringLiteral("LANG"), QString::fromLatin1(locale)},
                       {QStringLiteral("LOCPATH"), QStringLiteral("/nonexistent")}};
    }

    void speaks_russian_under_every_locale()
    {
        QFETCH(const Environment, environment);
        QCOMPARE(spoken({QStringLiteral("ru")}, environment), russian());
    }

    void finds_catalogs_and_locale_wherever_the_program_is_carried_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("installed") << QStringLiteral("bin/speaks");
        QTest::newRow("one folder on a stick") << QStringLiteral("speaks");
        QTest::newRow("a bundle of macOS") << QStringLiteral("MacOS/speaks");
    }

    void finds_catalogs_and_locale_wherever_the_program_is_carried()
    {
        QFETCH(const QString, program);
        const QTemporaryDir place;
        const std::filesystem::path root = place.path().toStdU16String();
        const auto copy = root / program.toStdU16String();
        std::filesystem::create_directories(copy.parent_path());
        std::filesystem::copy_file(SPEAKS, copy);
        const auto *share = program.startsWith(u"MacOS") ? "Resources/share" : "share";
        std::filesystem::create_directories(root / share);
        std::filesystem::copy(SAMPLE_SHARE, root / share, std::filesystem::copy_options::recursive);
        const Environment bare{{QStringLiteral("LANG"), QStringLiteral("C")}};
        QCOMPARE(spoken({QStringLiteral("ru"), QStringLiteral("beside")}, bare, place.filePath(program)), russian());
    }

    void takes_the_language_of_the_system_when_none_is_asked_for()
    {
        const auto environment
            = [](const char *lang) { return Environment{{QStringLiteral("LANG"), QString::fromLatin1(lang)}}; };
        QCOMPARE(spoken({}, environment("ru_RU.UTF-8")), russian());
        QCOMPARE(spoken({}, environment("en_US.UTF-8")).constFirst(), QStringLiteral("en"));
        QCOMPARE(spoken({}, environment("C")).constFirst(), QStringLiteral("en"));
        QCOMPARE(spoken({}, environment("de_DE.UTF-8")).constLast(), QStringLiteral("1,234,567 voices"));
        auto preferring = environment("ru_RU.UTF-8");
        preferring.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en:ru"));
        QCOMPARE(spoken({}, preferring).constFirst(), QStringLiteral("en"));
    }

    void speaks_the_asked_language_whatever_the_variable_LANGUAGE_says()
    {
        Environment environment{{QStringLiteral("LANG"), QStringLiteral("en_US.UTF-8")},
            {QStringLiteral("LANGUAGE"), QStringLiteral("de:en")}};
        QCOMPARE(spoken({QStringLiteral("ru")}, environment), russian());
        // Here Qt takes the system for Russian that counts in American.
        environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("ru:en_US"));
        QCOMPARE(spoken({QStringLiteral("ru")}, environment), russian());
        QCOMPARE(spoken({QStringLiteral("en")}, environment).at(1), QStringLiteral("&Recall delegate"));
    }
};

QTEST_GUILESS_MAIN(UntranslatedLocaleTest)
#include "untranslated_locale_test.moc"
