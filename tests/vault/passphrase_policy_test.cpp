// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/passphrase_policy.h"

#include <QTest>

using namespace pochin::vault;

using Fault = std::optional<PassphraseFault>;

class PassphrasePolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Twenty fixed cases: what people type, and what becomes of it.
    void judges_what_people_type_data()
    {
        using enum PassphraseFault;
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Fault>("fault");
        const auto row = [](const char *what, const char16_t *typed, Fault fault) {
            QTest::newRow(what) << QString::fromUtf16(typed) << fault;
        };
        row("nothing", u"", TooShort);
        row("eleven characters", u"жёлтый слон", TooShort);
        row("twelve characters", u"жёлтый слон!", std::nullopt);
        row("characters are counted, not bytes", u"щщщщщщ", TooShort);
        row("signs beyond the first plane count once each", u"🍏🍐🍊🍋🍌🍉", TooShort);
        row("one letter over and over", u"аааааааааааааааа", TooUniform);
        row("two letters over and over", u"121212121212121212", TooUniform);
        row("common, with digits after it", u"password123456", Common);
        row("common, with digits and signs around it", u"!!Пароль-2024!!", Common);
        row("common in Russian, typed on Latin keys", u"gfhjkm123456", Common);
        row("common in English, typed on Russian keys", u"зфыыцщкв123456", Common);
        row("common in Russian, transliterated", u"parolparol2024", Common);
        row("common, in capitals", u"QWERTYUIOP[]", Common);
        row("common, repeated", u"солнышко солнышко", Common);
        row("two common ones in a row", u"iloveyoufootball1", Common);
        row("a slogan that everyone knows", u"Пролетарии всех стран, соединяйтесь!", Common);
        row("the same slogan typed on Latin keys", u"Ghjktnfhbb dct[ cnhfy? cjtlbyzqntcm!", Common);
        row("a famous example of a good one", u"correct horse battery staple", Common);
        row("a sentence of one's own", u"дед прячет грабли за баней", std::nullopt);
        row("a sentence that contains a common word", u"мой пароль спит под яблоней", std::nullopt);
    }
    void judges_what_people_type()
    {
        QFETCH(const QString, typed);
        QFETCH(const Fault, fault);
        QCOMPARE(faultOf(typed), fault);
    }
};

QTEST_GUILESS_MAIN(PassphrasePolicyTest)
#include "passphrase_policy_test.moc"
