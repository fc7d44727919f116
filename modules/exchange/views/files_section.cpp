// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/views/files_section.h"

#include "exchange/views/file_rows.h"
#include "exchange/words/exchange_words.h"
#include "workbench/form/deed_form.h"
#include "workbench/in_every_language.h"
#include "workbench/notice_bar.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/sheet_section.h"

#include <KLocalizedString>

#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

namespace pochin::exchange {

using namespace Qt::StringLiterals;
using namespace workbench;
using ledger::SpacesDesk;

namespace {

template <typename Id>
std::optional<Id> idIn(const QString &hex)
{
    return Id::fromBytes(QByteArray::fromHex(hex.toLatin1()));
}

} // namespace

FilesSection::FilesSection(SpacesDesk &desk, OpenExchange exchange, Naming naming, QWidget *parent)
    : Guest(parent), m_desk(desk), m_exchange(std::move(exchange)), m_naming(std::move(naming)),
      m_section(new SheetSection(this)), m_notice(m_section->add<NoticeBar>()), m_rows(m_section->add<SheetRows>())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_section);
    m_rows->setObjectName(u"files"_s);
    connect(m_rows, &SheetRows::deedChosen, this, &FilesSection::look);
    connect(m_section->deed(), &DeedButton::chosen, this, &FilesSection::askWhichFile);
    connect(&m_desk, &SpacesDesk::changed, this, &FilesSection::showWhatThereIs);
    connect(&m_desk, &SpacesDesk::busyChanged, this, &FilesSection::showWhatThereIs);
    connect(&m_desk, &SpacesDesk::closed, this, [this] { m_notice->fallSilent(); });
    inEveryLanguage(this, [this] { sayWords(); });
}

void FilesSection::sayWords()
{
    m_section->say(i18nc("@title a part of a sheet", "Files"));
    m_section->deed()->say(i18nc("@action:button", "Give a file…"));
    m_rows->sayNothing(i18nc("@info", "No files. One that you give travels with your next bundle, sealed."));
    showWhatThereIs();
}

void FilesSection::turnTo(const QString &space, const QString &thing)
{
    const auto turned = idIn<ledger::SpaceId>(space);
    const auto about = idIn<ledger::ChangeId>(thing);
    if (turned != m_space || about != m_about)
        m_notice->fallSilent();
    m_space = turned;
    m_about = about;
    showWhatThereIs();
}

std::optional<GroupFiles> FilesSection::files() const
{
    Exchange *open = m_space && m_desk.isOpen() ? m_exchange() : nullptr;
    return open ? std::optional<GroupFiles>(std::in_place, open->vault(), open->spaces()) : std::nullopt;
}

void FilesSection::showWhatThereIs()
{
    const auto outlook = m_space ? m_desk.outlook(*m_space) : std::nullopt;
    setVisible(outlook.has_value());
    const auto here = files();
    if (!outlook || !here || m_desk.isBusy())
        return; // what stood there stands while the vault is lent
    const auto all = here->all(*m_space);
    if (!all)
        return tell(all.error());
    m_rows->setRows(fileRows(*all, m_about, outlook->space, m_naming));
    m_section->deed()->offerUnless(trouble({.called = u"-"_s}));
}

QString FilesSection::trouble(const AttachedFile &file) const
{
    const auto outlook = m_space ? m_desk.outlook(*m_space) : std::nullopt;
    const auto may = outlook ? mayAttach(*outlook, file) : failure(Failure::Kind::Locked);
    return may ? QString() : sentenceForFile(may.error()).value_or(i18nc("@info why not", "The vault is locked."));
}

void FilesSection::askWhichFile()
{
    const QString path = QFileDialog::getOpenFileName(this, i18nc("@title:window", "Which file?"));
    if (!path.isEmpty())
        give(path);
}

AttachedFile FilesSection::filledIn(const QString &called, const QString &word) const
{
    return {.called = called.trimmed(), .word = word.trimmed(), .about = m_about};
}

void FilesSection::give(const QString &path)
{
    const auto fileOf = [this](const FormValues &values) {
        return filledIn(values.value(u"called"_s).toString(), values.value(u"word"_s).toString());
    };
    auto *form = new DeedForm(
        {.title = i18nc("@title:window", "Give a file"),
            .explanation = i18nc("@info",
                "Every member gets it, sealed. Look into it first: pictures and documents often "
                "hold names, places and times that nobody sees."),
            .deed = i18nc("@action:button", "Give it")},
        {{.key = u"called"_s, .label = i18nc("@label", "&Name:"), .value = QFileInfo(path).fileName()},
            {.key = u"word"_s, .label = i18nc("@label", "A &word on it:")}},
        [this, fileOf](const FormValues &values) { return trouble(fileOf(values)); },
        [this, fileOf, path](const FormValues &values) {
            const auto done = given(fileOf(values), path);
            return done ? QString() : sentenceForFile(done.error()).value_or(done.error().detail);
        },
        window());
    form->setObjectName(u"give"_s);
    form->open();
}

Result<ledger::ChangeId> FilesSection::given(const AttachedFile &file, const QString &path)
{
    auto here = files();
    QFile content(path);
    if (!here || m_desk.isBusy())
        return failure(Failure::Kind::Locked);
    if (!content.open(QIODevice::ReadOnly))
        return failure(Failure::Kind::NotFound, path);
    auto done = here->give(*m_space, file, content);
    if (done) {
        m_desk.tellChanged(*m_space);
        tellDone(i18nc("@info %1 is a file", "“%1” travels with the next bundle.", file.called));
    }
    return done;
}

Result<GroupFile> FilesSection::file(const QString &key) const
{
    const auto here = files();
    if (!here)
        return failure(Failure::Kind::Locked);
    return here->all(*m_space).and_then([&](const std::vector<GroupFile> &all) -> Result<GroupFile> {
        const auto found = std::ranges::find(all, key, [](const GroupFile &file) { return file.change.hex(); });
        return found == all.end() ? failure(Failure::Kind::NotFound, key) : Result<GroupFile>(*found);
    });
}

QByteArray FilesSection::beginningOf(const GroupFile &file) const
{
    const auto here = files();
    const auto piece = here && file.isHere ? here->beginning(file) : Result<QByteArray>();
    return piece ? *piece : QByteArray();
}

void FilesSection::look(const QString &key)
{
    const auto chosen = file(key);
    const auto outlook = m_space ? m_desk.outlook(*m_space) : std::nullopt;
    if (!chosen || !outlook)
        return tell(chosen ? Failure{Failure::Kind::Locked, {}} : chosen.error());
    auto *dialog = new SectionedDialog(
        {.title = chosen->told.called,
            .sentence
            = i18nc("@info", "Pochin opens no files of others. Save it only if you expect it from whoever gave it."),
            .deed = i18nc("@action:button", "Save it out…"),
            .refusal = chosen->isHere ? QString() : i18nc("@info why not", "Its bytes are not on this machine."),
            .wayOut = i18nc("@action:button", "Close")},
        fileSections(*chosen, beginningOf(*chosen), outlook->space, m_naming), window());
    dialog->setObjectName(u"file"_s);
    connect(dialog, &QDialog::accepted, this, [this, file = *chosen] { askWhereTo(file); });
    DeedButton *other = dialog->addDeed(chosen->isForgotten ? i18nc("@action:button a file", "Ask for it again")
                                                            : i18nc("@action:button a file", "Forget it here"));
    other->setObjectName(u"other"_s);
    connect(other, &DeedButton::chosen, this, [this, dialog, key, isForgotten = chosen->isForgotten] {
        dialog->reject();
        isForgotten ? wantBack(key) : forget(key);
    });
    dialog->open();
}

/// The name that others gave it is a suggestion, cleaned of all that is no name; a person chooses the place.
void FilesSection::askWhereTo(const GroupFile &file)
{
    const QString path = QFileDialog::getSaveFileName(
        this, i18nc("@title:window", "Save a file of the group"), fileNameFor(file.told));
    if (!path.isEmpty())
        saveTo(file.change.hex(), path);
}

void FilesSection::saveTo(const QString &key, const QString &path)
{
    const auto here = files();
    const auto chosen = file(key);
    if (!here || !chosen)
        return tell(chosen ? Failure{Failure::Kind::Locked, {}} : chosen.error());
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return tell({Failure::Kind::StorageBroken, out.errorString()});
    if (const auto read = here->read(*chosen, out); !read)
        return tell(read.error());
    if (!out.commit())
        return tell({Failure::Kind::StorageBroken, out.errorString()});
    tellDone(i18nc("@info %1 is a file of a group, %2 one here", "“%1” is in %2, and outside the vault.",
        chosen->told.called, QFileInfo(path).fileName()));
}

void FilesSection::forget(const QString &key)
{
    auto here = files();
    const auto chosen = file(key);
    const auto done = here && chosen ? here->forget(*chosen) : failure(Failure::Kind::Locked);
    if (!done)
        return tell(done.error());
    tellDone(i18nc("@info %1 is a file", "“%1” is not on this machine any more. Others keep it.", chosen->told.called));
}

void FilesSection::wantBack(const QString &key)
{
    auto here = files();
    const auto chosen = file(key);
    const auto done = here && chosen ? here->wantBack(*chosen) : failure(Failure::Kind::Locked);
    if (!done)
        return tell(done.error());
    tellDone(i18nc("@info %1 is a file", "“%1” is asked for with your next bundle or request.", chosen->told.called));
}

void FilesSection::tell(const Failure &failure)
{
    m_notice->say(NoticeBar::Kind::Failure,
        sentenceForFile(failure).value_or(
            i18nc("@info", "The file could not be read or written; nothing was changed.")));
}

void FilesSection::tellDone(const QString &sentence)
{
    showWhatThereIs();
    m_notice->say(NoticeBar::Kind::Success, sentence);
}

} // namespace pochin::exchange
