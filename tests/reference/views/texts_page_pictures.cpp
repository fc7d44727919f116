// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures of the texts page in its states, to be looked at: texts_page_pictures FOLDER [ru|en] [light|dark]
// [WIDTHxHEIGHT]. QT_SCALE_FACTOR and QT_QPA_PLATFORM=offscreen as usual.
#include "reference/views/about_text_dialog.h"
#include "reference/views/beside_sheet.h"
#include "reference/views/export_dialog.h"
#include "reference/views/notes_panel.h"
#include "reference/views/reading_desk.h"
#include "workbench/language.h"

#include <BreezeIcons>
#include <KColorSchemeManager>

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace pochin;
using namespace pochin::reference;

namespace {

struct Scene {
    QString name;
    std::function<void(ReadingDesk &)> play;
};

void search(ReadingDesk &desk, const QString &typed)
{
    desk.choose(ReaderActions::Find);
    desk.type(typed);
}

void select(ReadingDesk &desk, QStringView place, const QString &words)
{
    const qsizetype start = library().edition().paragraph(at(place))->text().indexOf(words);
    Q_ASSERT(start >= 0);
    desk.select(at(place), {start, start + words.size()});
}

void write(ReadingDesk &desk)
{
    desk.unlock();
    select(desk, u"М.7", u"система всеобщего самоуправления"_s);
    desk.choose(ReaderActions::LightYellow);
    select(desk, u"М.7", u"правом немедленного отзыва делегатов"_s);
    desk.choose(ReaderActions::LightGreen);
    select(desk, u"М.8", u"непрерывное развитие вширь"_s);
    desk.choose(ReaderActions::LightBlue);
    select(desk, u"М.8", u"освобожденной культуры повседневности"_s);
    desk.choose(ReaderActions::LightPink);
    desk.page().open(at(u"М.7"));
    desk.choose(ReaderActions::ToggleBookmark);
    desk.choose(ReaderActions::WriteNote);
    desk.type(u"На собрании 3 мая спросили: что делать, если отзыв пришёл поздно? Решение ждёт ратификации."_s);
    desk.press(QKeySequence(u"Ctrl+Return"_s));
    desk.page().open(at(u"П.I.3.8.В"));
    desk.choose(ReaderActions::ToggleBookmark);
    select(desk, u"М.8", u"непрерывное развитие вширь"_s);
    desk.choose(ReaderActions::WriteNote);
    desk.type(u"Сравнить с П.I.3.8"_s);
    desk.press(QKeySequence(u"Ctrl+Return"_s));
}

std::vector<Scene> scenes()
{
    using enum ReaderActions::Deed;
    return {
        {u"01-fresh"_s, [](ReadingDesk &) {}},
        {u"02-programme"_s, [](ReadingDesk &desk) { desk.page().open(at(u"П.I.3.5.Б")); }},
        {u"03-search"_s, [](ReadingDesk &desk) { search(desk, u"отзыв"_s); }},
        {u"04-search-hits"_s,
            [](ReadingDesk &desk) {
                search(desk, u"делегатов"_s);
                desk.press(QKeySequence(Qt::Key_Return));
                desk.choose(NextHit);
            }},
        {u"05-nothing-found"_s, [](ReadingDesk &desk) { search(desk, u"самоуправленее"_s); }},
        {u"06-address"_s, [](ReadingDesk &desk) { search(desk, u"п 1 3 8 в"_s); }},
        {u"07-locked"_s,
            [](ReadingDesk &desk) {
                desk.page().takeNotebookBack(NoNotebook::Locked);
                desk.choose(WriteNote);
            }},
        {u"08-no-notes"_s,
            [](ReadingDesk &desk) {
                desk.unlock();
                desk.choose(ShowNotes);
            }},
        {u"09-notes"_s,
            [](ReadingDesk &desk) {
                write(desk);
                desk.page().open(at(u"М.7"));
                desk.choose(ShowNotes);
                desk.choose(ShowNotes);
            }},
        {u"10-writing"_s,
            [](ReadingDesk &desk) {
                write(desk);
                desk.page().open(at(u"М.9"));
                desk.choose(WriteNote);
                desk.type(u"Это о нас: "_s);
            }},
        {u"11-bookmarks"_s,
            [](ReadingDesk &desk) {
                write(desk);
                desk.choose(ShowBookmarks);
            }},
        {u"12-highlights"_s,
            [](ReadingDesk &desk) {
                write(desk);
                desk.choose(ShowHighlights);
            }},
        {u"13-parallels"_s,
            [](ReadingDesk &desk) {
                desk.choose(ShowParallels);
                desk.view().compare(library().parallels().front());
            }},
        {u"14-history"_s,
            [](ReadingDesk &desk) {
                search(desk, u"отзыв"_s);
                desk.press(QKeySequence(Qt::Key_Return));
                desk.page().open(at(u"П.I.3.8.В"));
                desk.choose(ShowHistory);
            }},
        {u"15-deleted"_s,
            [](ReadingDesk &desk) {
                write(desk);
                desk.page().open(at(u"П.I.3.8.В"));
                desk.choose(ToggleBookmark);
            }},
        {u"16-large-letters"_s,
            [](ReadingDesk &desk) {
                desk.page().open(at(u"М.9"));
                for (int i = 0; i < 6; ++i)
                    desk.choose(LargerLetters);
            }},
    };
}

void paintDialogs(const QDir &folder)
{
    AboutTextDialog about(library().edition(), library().errata(), nullptr);
    ExportDialog exporting(ExportDialog::For::File, {true, true, u"Формы самоуправления"_s}, nullptr);
    for (auto &[name, dialog] :
        std::initializer_list<std::pair<QString, QDialog *>>{{u"17-about"_s, &about}, {u"18-export"_s, &exporting}}) {
        dialog->show();
        QCoreApplication::processEvents();
        dialog->grab().save(folder.filePath(name + u".png"_s));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    BreezeIcons::initIcons();
    const QStringList arguments = application.arguments() + QStringList{u"."_s, u"en"_s, u"light"_s, u"1200x760"_s};
    const auto argument = [&arguments, argc](int i) { return i < argc ? arguments[i] : arguments[argc - 1 + i]; };
    workbench::LanguageChoice languages;
    languages.use(argument(2));
    KColorSchemeManager *schemes = KColorSchemeManager::instance();
    schemes->setAutosaveChanges(false);
    schemes->activateScheme(schemes->indexForSchemeId(argument(3) == u"dark"_s ? u"BreezeDark"_s : u"BreezeLight"_s));
    const QStringList size = argument(4).split(u'x');
    QDir folder(argument(1));
    folder.mkpath(u"."_s);
    for (const Scene &scene : scenes()) {
        ReadingDesk desk({size.value(0).toInt(), size.value(1).toInt()});
        scene.play(desk);
        desk.settle();
        desk.view().grab().save(folder.filePath(scene.name + u".png"_s));
    }
    paintDialogs(folder);
    return 0;
}
