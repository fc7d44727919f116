// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secret.h"
#include "reference/language/russian_words.h"
#include "reference/library/reference_library.h"
#include "reference/store/notebook.h"
#include "reference/store/russian_analyzer.h"
#include "reference/store/vault_storage.h"
#include "reference/texts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pochin;
using namespace pochin::reference;

namespace {

const RussianWords &stemmer()
{
    static const RussianWords words{QStringList()};
    return words;
}

const ReferenceLibrary &library()
{
    static const auto library = *ReferenceLibrary::open(&stemmer());
    return *library;
}

/// A vault of its own for each test, gone with it.
struct Home {
    QTemporaryDir folder;
    std::unique_ptr<vault::Vault> vault;

    Home()
    {
        vault::VaultOptions options;
        options.workFactor = vault::WorkFactor::light();
        options.analyzer = std::make_shared<RussianAnalyzer>(library().lexicon(), stemmer());
        auto made = vault::Vault::create(
            folder.filePath(u"vault"_s), crypto::Secret::ofBytes("пять разных слов для пробы"), options);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        vault = *std::move(made);
    }
};

Note note()
{
    const Paragraph &paragraph = *edition().paragraph(*Address::fromCanonical(u"М.7"));
    return {*MarkId::fromBytes(QByteArray(32, 'n')), anchored(paragraph), u"Обсудить"_s, Instant{}};
}

} // namespace

class VaultStorageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_notebook_lives_in_a_vault()
    {
        Home home;
        VaultStorage storage(*home.vault);
        QVERIFY(Notebook::open(storage)->keep(note()));
        QCOMPARE(Notebook::open(storage)->pages().notes, std::vector{note()});
        QVERIFY(Notebook::open(storage)->forget(note().id));
        QVERIFY(Notebook::open(storage)->pages().notes.empty());
    }

    void a_locked_vault_says_so()
    {
        Home home;
        VaultStorage storage(*home.vault);
        Notebook notebook = *Notebook::open(storage);
        home.vault->lock();
        QCOMPARE(notebook.keep(note()).error().kind, Failure::Kind::Locked);
        QVERIFY(notebook.pages().notes.empty());
    }

    void people_s_own_records_are_found_in_every_form_of_a_word()
    {
        Home home;
        vault::SearchRows rows = home.vault->searchRows();
        QVERIFY(rows.put(
            {u"proposal"_s, "1", u"Отзыв делегатов"_s, u"Людям не платят денег за самоуправление 😀 почин"_s}));
        QVERIFY(rows.put({u"proposal"_s, "2", u"Посадка яблонь"_s, u"Купить саженцев"_s}));
        const auto found = [&](const QString &typed) {
            QByteArray ids;
            const auto hits = rows.find({typed});
            for (const vault::SearchHit &hit : *hits)
                ids += hit.row.record;
            return ids;
        };
        QCOMPARE(found(u"отзыва"_s), "1");
        QCOMPARE(found(u"человек деньги"_s), "1");
        QCOMPARE(found(u"саженцы"_s), "2");
        QCOMPARE(found(u"яблони"_s), "2");
        QCOMPARE(found(u"капитал"_s), "");
        const vault::SearchHit hit = rows.find({u"почина"_s})->front();
        QCOMPARE(hit.inText.size(), 1U);
        QCOMPARE(hit.row.text.sliced(hit.inText[0].begin, hit.inText[0].end - hit.inText[0].begin), u"почин"_s);
    }

    void the_name_of_the_analysis_changes_with_the_lexicon()
    {
        const Lexicon other = *Lexicon::parse("а\t-\tа\t-\n");
        QVERIFY(RussianAnalyzer(other, stemmer()).name() != RussianAnalyzer(library().lexicon(), stemmer()).name());
    }
};

QTEST_GUILESS_MAIN(VaultStorageTest)
#include "vault_storage_test.moc"
