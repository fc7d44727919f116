// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/appearance.h"
#include "desktop/demo.h"
#include "desktop/pages.h"
#include "desktop/preferences.h"
#include "desktop/workbench_window.h"
#include "support/eventually.h"
#include "support/looked_at.h"
#include "vault/views/vault_session.h"
#include "workbench/language.h"
#include "workbench/workbench_page.h"

#include <QAbstractItemView>
#include <QSignalSpy>
#include <QTest>

using namespace pochin;
using namespace pochin::desktop;

/// Looks around in the example as somebody does who has just installed the program: every page, every row of its list,
/// in both languages and in a small window. What is wrong on a page with something real on it shows here.
class DemoTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<workbench::LanguageChoice> m_languages;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<vault::VaultSession> m_session;
    std::unique_ptr<WorkbenchWindow> m_window;
    using Look = QStringList (*)(const QWidget *);

    /// Every row of the page's list in turn, or the page as it is.
    template <typename Seen>
    void showEachRow(Seen seen)
    {
        QAbstractItemView *list = nullptr;
        for (QAbstractItemView *view : m_window->findChildren<QAbstractItemView *>()) {
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0 && !list)
                list = view;
        }
        const int rows = list ? std::min(list->model()->rowCount(), 6) : 1;
        for (int row = 0; row < rows; ++row) {
            if (list)
                list->setCurrentIndex(list->model()->index(row, 0));
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents();
            seen(row);
        }
    }

    QStringList complaints(Look look)
    {
        QStringList all;
        for (const QString &language : {QStringLiteral("ru"), QStringLiteral("en")}) {
            m_languages->use(language);
            for (const workbench::WorkbenchPage *page : m_window->pages()) {
                m_window->showPage(page->name());
                showEachRow([&](int row) {
                    for (const QString &complaint : look(m_window.get()))
                        all.append(
                            QStringLiteral("%1, row %2 (%3): %4").arg(page->name()).arg(row).arg(language, complaint));
                });
            }
        }
        all.removeDuplicates();
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareLook();
        m_languages = std::make_unique<workbench::LanguageChoice>();
        m_demo = std::make_unique<Demo>();
        const auto made = m_demo->make();
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        m_preferences = std::make_unique<Preferences>(m_demo->preferencesFile());
        m_session = std::make_unique<vault::VaultSession>(m_demo->vaultFolder());
        m_window = std::make_unique<WorkbenchWindow>();
        furnish(*m_window, {*m_session, *m_preferences, *m_languages});
        m_window->resize(1024, 640);
        m_window->show();
        m_session->unlock(m_demo->passphrase());
        EVENTUALLY(m_session->state() == vault::VaultSession::State::Unlocked);
    }

    void every_page_can_be_looked_at()
    {
        const QString pictures = qEnvironmentVariable("POCHIN_DEMO_PICTURES");
        for (const workbench::WorkbenchPage *page : m_window->pages()) {
            m_window->showPage(page->name());
            QCOMPARE(m_window->currentPage(), page->name());
            showEachRow([&](int row) {
                const QPixmap seen = m_window->grab();
                QVERIFY(!seen.isNull());
                if (!pictures.isEmpty())
                    seen.save(QStringLiteral("%1/%2-%3.png").arg(pictures, page->name()).arg(row));
            });
        }
    }

    void every_control_that_takes_the_focus_has_a_name()
    {
        const QStringList found = complaints(lookedAt::namelessControls);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void no_text_is_clipped_in_a_small_window()
    {
        const QStringList found = complaints(lookedAt::clippedTexts);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void nothing_reaches_beyond_the_window_sideways()
    {
        const QStringList found = complaints(lookedAt::beyondTheEdge);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void labels_show_what_people_wrote_as_it_is()
    {
        const QStringList found = complaints(lookedAt::markupIn);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void nothing_of_it_is_left_behind()
    {
        const QString folder = m_demo->vaultFolder();
        QVERIFY(QFileInfo::exists(folder));
        m_window.reset();
        m_session.reset();
        m_preferences.reset();
        m_demo.reset();
        QVERIFY(!QFileInfo::exists(folder));
    }
};

QTEST_MAIN(DemoTest)
#include "demo_test.moc"
