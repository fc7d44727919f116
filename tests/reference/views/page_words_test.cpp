// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/about_text_dialog.h"
#include "reference/views/export_dialog.h"
#include "reference/views/reading_desk.h"
#include "workbench/language.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace pochin;
using namespace pochin::reference;

namespace {

/// Everything on the page that is read or heard, each with where it stands.
QHash<const QObject *, QStringList> wordsOn(const QWidget &page)
{
    QHash<const QObject *, QStringList> words;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        QStringList &said = words[widget];
        said << widget->toolTip() << widget->accessibleName();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            said << button->text();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            said << label->text();
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            said << field->placeholderText();
    }
    for (const QAction *action : page.findChildren<QAction *>())
        words[action] << action->text() << action->toolTip();
    return words;
}

bool isEnglish(const QString &text)
{
    // Keys, addresses and names of formats stay as they are in every language.
    static const QRegularExpression word(u"[A-Za-z]{4,}"_s);
    static const QRegularExpression untranslated(
        u"Ctrl|Shift|Alt|SHA-256|Markdown|OpenDocument|Return|Enter|Home|PageUp"_s);
    QString rest = text;
    return rest.remove(untranslated).contains(word);
}

void openEveryPanel(ReadingDesk &desk, const std::function<void()> &look)
{
    using enum ReaderActions::Deed;
    for (const auto deed :
        {ShowResults, ShowNotes, ShowBookmarks, ShowHighlights, ShowParallels, ShowHistory, ShowCitedBy}) {
        desk.choose(deed);
        look();
    }
}

bool canBeReached(const QWidget *widget)
{
    return widget->isVisible() && widget->focusPolicy() != Qt::NoFocus;
}

} // namespace

class PageWordsTest : public QObject
{
    Q_OBJECT

    workbench::LanguageChoice m_language;

    static void everyControlHasAName(const QWidget &page)
    {
        for (QWidget *widget : page.findChildren<QWidget *>()) {
            if (!canBeReached(widget))
                continue;
            QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(heard);
            const QString name = heard->text(QAccessible::Name);
            const QString where = QString::fromLatin1(widget->metaObject()->className()) + u" in "_s
                + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
            QVERIFY2(!name.isEmpty(), qPrintable(where));
        }
    }

private Q_SLOTS:
    void cleanup() { m_language.use(u"en"_s); }

    void every_control_has_a_name_in_both_languages()
    {
        for (const QString &code : {u"en"_s, u"ru"_s}) {
            m_language.use(code);
            ReadingDesk desk;
            openEveryPanel(desk, [&] { everyControlHasAName(desk.view()); });
            desk.unlock();
            openEveryPanel(desk, [&] { everyControlHasAName(desk.view()); });
            desk.choose(ReaderActions::WriteNote);
            everyControlHasAName(desk.view());
        }
    }

    void dialogs_have_names_everywhere_too()
    {
        AboutTextDialog about(library().edition(), library().errata(), nullptr);
        about.show();
        everyControlHasAName(about);
        ExportDialog exporting(ExportDialog::For::File, {}, nullptr);
        exporting.show();
        everyControlHasAName(exporting);
    }

    void a_change_of_language_changes_every_word_at_once()
    {
        m_language.use(u"en"_s);
        ReadingDesk desk;
        desk.unlock();
        openEveryPanel(desk, [] { });
        desk.choose(ReaderActions::WriteNote);
        const auto before = wordsOn(desk.view());
        m_language.use(u"ru"_s);
        desk.settle();
        qsizetype changed = 0;
        for (const auto &[thing, words] : wordsOn(desk.view()).asKeyValueRange()) {
            for (const QString &said : words) {
                QVERIFY2(!isEnglish(said), qPrintable(said));
                changed += !before.value(thing).contains(said) ? 1 : 0;
            }
        }
        QVERIFY(changed > 60);
    }

    void everything_is_reached_by_Tab()
    {
        ReadingDesk desk;
        desk.unlock();
        desk.choose(ReaderActions::ShowNotes);
        desk.sheet().setFocus();
        QSet<QWidget *> reached;
        for (int step = 0; step < 80; ++step) {
            desk.press(QKeySequence(Qt::Key_Tab));
            reached += QApplication::focusWidget();
        }
        for (QWidget *widget : desk.view().findChildren<QWidget *>()) {
            const bool isPart = !widget->isVisible() || !widget->isEnabled() || widget->focusProxy()
                || qobject_cast<QWidget *>(widget->parentWidget())->focusProxy() == widget;
            if ((widget->focusPolicy() & Qt::TabFocus) && !isPart)
                QVERIFY2(reached.contains(widget), widget->metaObject()->className());
        }
    }

    void no_word_of_a_button_is_cut_off_in_a_small_window()
    {
        for (const QString &code : {u"en"_s, u"ru"_s}) {
            m_language.use(code);
            ReadingDesk desk({840, 600});
            desk.unlock();
            openEveryPanel(desk, [&] {
                for (const QAbstractButton *button : desk.view().findChildren<QAbstractButton *>()) {
                    if (button->isVisible() && !button->text().isEmpty())
                        QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
                }
                QVERIFY(desk.view().width() <= 840);
                QVERIFY(desk.sheet().width() >= 300);
            });
        }
    }
};

QTEST_MAIN(PageWordsTest)
#include "page_words_test.moc"
