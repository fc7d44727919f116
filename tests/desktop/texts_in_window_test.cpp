// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/picture_stage.h"
#include "desktop/search_palette.h"
#include "reference/store/notebook.h"
#include "reference/store/vault_storage.h"
#include "reference/views/reader_sheet.h"
#include "reference/views/texts_page.h"
#include "support/eventually.h"
#include "vault/passphrase.h"
#include "vault/views/vault_gate.h"
#include "workbench/language.h"

#include <QLineEdit>
#include <QTest>

using namespace pochin;
using namespace pochin::desktop;

/// The page of the texts among its neighbours: the window, the search field and the vault.
class TextsInWindowTest : public QObject
{
    Q_OBJECT

    const QString m_passphrase = QStringLiteral("four carts and one bridge");
    std::unique_ptr<workbench::LanguageChoice> m_languages;
    std::unique_ptr<PictureStage> m_stage;

    reference::TextsPage *page()
    {
        for (workbench::WorkbenchPage *page : m_stage->window().pages()) {
            if (auto *texts = qobject_cast<reference::TextsPage *>(page))
                return texts;
        }
        return nullptr;
    }
    void makeVault()
    {
        m_stage->session().create(QStringLiteral("Vera"), vault::typedPassphrase(m_passphrase));
        m_stage->settle();
        m_stage->window().showPage(QStringLiteral("texts"));
    }
    qsizetype bookmarks()
    {
        reference::VaultStorage storage(*m_stage->session().vault());
        const auto notebook = reference::Notebook::open(storage);
        return notebook ? static_cast<qsizetype>(notebook->pages().bookmarks.size()) : -1;
    }

private Q_SLOTS:
    void initTestCase() { m_languages = std::make_unique<workbench::LanguageChoice>(); }
    void init()
    {
        m_languages->use(QStringLiteral("en"));
        m_stage = std::make_unique<PictureStage>(*m_languages);
        m_stage->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_stage->window()));
        m_stage->window().showPage(QStringLiteral("texts"));
        m_stage->settle();
    }
    void cleanup() { m_stage.reset(); }

    void the_place_stands_in_the_title_of_the_window()
    {
        page()->openTyped(QStringLiteral("М.7"));
        EVENTUALLY(m_stage->window().windowTitle().contains(QStringLiteral("М.7")));
    }

    void the_search_field_goes_to_a_paragraph()
    {
        m_stage->window().showPage(QStringLiteral("settings"));
        m_stage->window().openSearch();
        auto *field = m_stage->window().searchPalette()->findChild<QLineEdit *>();
        QTest::keyClicks(field, QStringLiteral("m7"));
        field->setText(QStringLiteral("М.7"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_stage->window().currentPage(), QStringLiteral("texts"));
        EVENTUALLY(m_stage->window().windowTitle().contains(QStringLiteral("М.7")));
    }

    void wishing_to_write_without_a_vault_leads_to_the_gate()
    {
        Q_EMIT page()->vaultWanted();
        QCOMPARE(m_stage->window().currentPage(), QStringLiteral("gate"));
    }

    void a_bookmark_is_there_again_after_locking_and_unlocking()
    {
        makeVault();
        page()->openTyped(QStringLiteral("М.7"));
        m_stage->settle();
        QCOMPARE(bookmarks(), 0);
        QTest::keyClick(m_stage->the<reference::ReaderSheet>(), Qt::Key_D, Qt::ControlModifier);
        EVENTUALLY(bookmarks() == 1);
        m_stage->session().lock();
        m_stage->session().unlock(vault::typedPassphrase(m_passphrase));
        m_stage->settle();
        QCOMPARE(bookmarks(), 1);
    }

    void the_size_of_the_texts_is_one_wherever_it_is_chosen()
    {
        auto *sheet = m_stage->the<reference::ReaderSheet>();
        m_stage->preferences().chooseReadingScale(150);
        QCOMPARE(sheet->zoom(), 150);
        sheet->setZoom(120);
        QCOMPARE(m_stage->preferences().readingScale(), 120);
    }
};

QTEST_MAIN(TextsInWindowTest)
#include "texts_in_window_test.moc"
