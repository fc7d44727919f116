// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out. What comes in is in exchange_deeds.cpp.
#include "exchange/store/lane.h"
#include "exchange/store/plain_file.h"
#include "exchange/store/qr_code.h"
#include "exchange/store/told_words.h"
#include "exchange/views/card_view.h"
#include "exchange/views/exchange_deeds.h"
#include "exchange/views/form_dialog.h"
#include "exchange/views/sectioned_dialog.h"
#include "exchange/views/traffic.h"
#include "exchange/words/exchange_words.h"
#include "workbench/form/deed_form.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/word_grid.h"

#include <KLocalizedString>

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>

namespace pochin::exchange {

using namespace Qt::StringLiterals;
using workbench::DeedButton;
using workbench::NoticeBar;

namespace {

QString bundleFilter()
{
    return i18nc("@item a kind of files", "Bundles of Pochin") + u" (*.pochin)"_s;
}

bool isRussian()
{
    return KLocalizedString::languages().value(0).startsWith(u"ru");
}

} // namespace

void ExchangeDeeds::askWhereTo()
{
    const ledger::Space *here = space();
    Exchange *open = exchange();
    const auto traffic = here && open ? trafficOf(*open, *here) : failure(Failure::Kind::Locked);
    if (!traffic || !traffic->planned)
        return tell(traffic ? traffic->planned.error() : traffic.error());
    auto *dialog = new SectionedDialog(
        {.title = i18nc("@title:window", "Who can read it"),
            .sentence = i18nc("@info",
                "Whoever holds a device of these people can read the file, and nobody else. Who has left keeps what "
                "they had."),
            .deed = i18nc("@action:button", "Choose a file…"),
            .wayOut = i18nc("@action:button", "Write nothing")},
        {{i18nc("@title", "For these people"), peerRows(*traffic, naming())}}, m_parent);
    connect(dialog, &QDialog::accepted, this, [this] {
        const QString path = QFileDialog::getSaveFileName(m_parent, i18nc("@title:window", "Write a bundle"),
            u"%1.pochin"_s.arg(i18nc("@item the name of a file", "bundle")), bundleFilter());
        if (!path.isEmpty())
            writeTo(path);
    });
    dialog->open();
}

void ExchangeDeeds::writeTo(const QString &path)
{
    const ledger::Space *here = space();
    const auto written
        = here && exchange() ? exchange()->write({.space = *m_group}, path) : failure(Failure::Kind::Locked);
    if (!written)
        return tell(written.error());
    tellDone(i18ncp("@info %2 is a file, %3 are names", "%2 holds %1 change. It can be read by: %3.",
        "%2 holds %1 changes. It can be read by: %3.", written->changes, written->file,
        readerNames(*written, *here, naming())));
}

void ExchangeDeeds::sayWhatIsHere()
{
    const auto text = space() && exchange() ? exchange()->requestText(*m_group) : failure(Failure::Kind::Locked);
    if (!text)
        return tell(text.error());
    auto *dialog = new SectionedDialog(
        {.title = i18nc("@title:window", "Say what you have"),
            .sentence = i18nc("@info",
                "Whoever hears it sends exactly what is not here. As a picture or a text it names keys of the group: "
                "hand it to members only."),
            .deed = i18nc("@action:button", "Save it sealed for members…"),
            .wayOut = i18nc("@action:button", "Close")},
        {}, m_parent);
    if (const auto code = qrCodeOf(*text)) {
        auto *picture = new QLabel(dialog);
        picture->setPixmap(shownCode(*code));
        picture->setAccessibleName(i18nc("@info", "What is here, as a QR code"));
        dialog->add(picture);
    }
    DeedButton *copy = dialog->addDeed(i18nc("@action:button", "Copy as text"));
    connect(copy, &DeedButton::chosen, this, [this, text = *text] {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT told(NoticeBar::Kind::Information, i18nc("@info", "What you have is on the clipboard as text."));
    });
    connect(dialog, &QDialog::accepted, this, &ExchangeDeeds::writeRequest);
    dialog->open();
}

void ExchangeDeeds::writeRequest()
{
    const QString path = QFileDialog::getSaveFileName(m_parent, i18nc("@title:window", "Say what you have"),
        u"%1.pochin"_s.arg(i18nc("@item the name of a file", "what-is-here")), bundleFilter());
    if (path.isEmpty())
        return;
    const auto written
        = space() && exchange() ? exchange()->writeRequest(*m_group, path) : failure(Failure::Kind::Locked);
    written ? tellDone(i18nc("@info %1 is a file", "%1 says what is here.", written->file)) : tell(written.error());
}

void ExchangeDeeds::invite()
{
    if (!space())
        return;
    auto *dialog = new FormDialog({.title = i18nc("@title:window", "Invite somebody"),
                                      .sentence = i18nc("@info",
                                          "An invitation says your words, what the group is, how one comes in and what "
                                          "is open there; it names nobody. Whoever opens it can make a card and hand "
                                          "it back."),
                                      .label = i18nc("@label", "Your words, if you like"),
                                      .deed = i18nc("@action:button", "Choose a file…")},
        FormDialog::Field::Text, {}, m_parent);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { writeInvitation(dialog->text()); });
    dialog->open();
}

void ExchangeDeeds::writeInvitation(const QString &words)
{
    const QString path = QFileDialog::getSaveFileName(m_parent, i18nc("@title:window", "Invite somebody"),
        u"%1.pochin"_s.arg(i18nc("@item the name of a file", "invitation")), bundleFilter());
    const ledger::Space *here = space();
    if (path.isEmpty() || !here)
        return;
    const auto kind = kindOf(readersOf(*here));
    auto secret = drawnWords(isRussian() ? vault::WordLanguage::Russian : vault::WordLanguage::English);
    const QStringList shown = QString::fromUtf8(secret.view()).split(u' ');
    const auto written = !kind ? std::unexpected(kind.error())
        : !exchange()          ? failure(Failure::Kind::Locked)
                               : exchange()->writeInvitation(*m_group,
                                     {.group = naming().title(*here),
                                         .words = words,
                                         .recipients = *kind,
                                         .card = m_rooms.welcome.card ? m_rooms.welcome.card(*here) : QByteArray()},
                                     std::move(secret), path);
    if (!written)
        return tell(written.error());
    auto *dialog = new SectionedDialog({.title = i18nc("@title:window", "The words of the invitation"),
                                           .sentence = i18nc("@info",
                                               "Hand the file on by any way, and tell these words by another: by voice "
                                               "is best. They are shown this once."),
                                           .deed = {},
                                           .wayOut = i18nc("@action:button", "I have told them")},
        {}, m_parent);
    auto *grid = new workbench::WordGrid(dialog);
    grid->setWords(shown);
    dialog->add(grid);
    dialog->open();
    tellDone(i18nc("@info %1 is a file", "%1 is an invitation.", QFileInfo(path).fileName()));
}

void ExchangeDeeds::askForName(const std::optional<ledger::SpaceId> &space)
{
    auto *dialog = new FormDialog(
        {.title = i18nc("@title:window", "Make a card"),
            .sentence = i18nc("@info",
                "A card has keys of its own, made for one group, so that nobody can link "
                "the groups you are in. The name is how you want to be called there."),
            .label = i18nc("@label", "Name"),
            .deed = i18nc("@action:button", "Make it")},
        FormDialog::Field::Line,
        [](const QString &typed) {
            return isName(typed)
                ? QString()
                : i18nc("@info why not", "A name has at least one letter and at most 128 bytes, on one line.");
        },
        m_parent);
    dialog->setObjectName(u"card-name"_s);
    dialog->setText(naming().owner());
    connect(dialog, &QDialog::accepted, this, [this, dialog, space] { makeCard(dialog->text(), space); });
    dialog->open();
}

void ExchangeDeeds::makeCard(const QString &name, const std::optional<ledger::SpaceId> &space)
{
    Exchange *open = exchange();
    const auto made = open ? OwnCards(open->vault(), open->spaces()).make(name, space) : failure(Failure::Kind::Locked);
    if (!made)
        return tell(made.error());
    tellDone(i18nc("@info", "The card is made. Hand it to a member, and compare the words by voice."));
    Q_EMIT cardMade(made->card.feed);
}

void ExchangeDeeds::save(const OwnCard &card)
{
    const QString path = QFileDialog::getSaveFileName(
        m_parent, i18nc("@title:window", "Save the card"), u"%1.card"_s.arg(i18nc("@item the name of a file", "card")));
    if (path.isEmpty())
        return;
    const auto written = writePlainFile(path, card.text().toUtf8() + '\n');
    written ? tellDone(i18nc("@info %1 is a file", "%1 is your card.", QFileInfo(path).fileName()))
            : tell(written.error());
}

void ExchangeDeeds::savePicture(const OwnCard &card)
{
    const QString path = QFileDialog::getSaveFileName(m_parent, i18nc("@title:window", "Save the QR code"),
        u"%1.png"_s.arg(i18nc("@item the name of a file", "card")));
    const auto picture = qrCodeOf(card.text());
    if (path.isEmpty() || !picture)
        return;
    picture->save(path, "PNG") ? tellDone(i18nc("@info %1 is a file", "%1 is your card.", QFileInfo(path).fileName()))
                               : tell({Failure::Kind::StorageBroken, path});
}

void ExchangeDeeds::askWhichFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        m_parent, i18nc("@title:window", "Which folder does a synchroniser keep in step between you?"));
    if (!folder.isEmpty())
        shareFolder(folder);
}

void ExchangeDeeds::shareFolder(const QString &folder)
{
    Exchange *open = exchange();
    const auto lane = m_group && open ? Lane::opened(open->vault(), open->spaces(), *open, folder, *m_group)
                                      : failure(Failure::Kind::Locked);
    if (!lane && lane.error().kind == Failure::Kind::InvalidInput) {
        return Q_EMIT told(NoticeBar::Kind::Warning,
            i18nc("@info why not", "This folder carries another group already; one folder is for one group."));
    }
    lane ? goRound(folder) : tell(lane.error());
}

void ExchangeDeeds::goRound(const QString &folder)
{
    Exchange *open = exchange();
    const auto round = !m_group || !open
        ? failure(Failure::Kind::Locked)
        : Lane::opened(open->vault(), open->spaces(), *open, folder, *m_group).and_then([&](Lane &&lane) {
              return lane.sync(open->now());
          });
    if (!round)
        return tell(round.error());
    if (round->fresh > 0)
        m_desk.tellChanged(*m_group);
    QStringList sentences{round->fresh == 0 ? i18nc("@info of a shared folder", "Nothing new lay in the folder.")
                                            : i18ncp("@info", "%1 new change came through the folder.",
                                                  "%1 new changes came through the folder.", round->fresh)};
    for (const LaneTrouble &trouble : round->troubles)
        sentences.append(sentenceForFile(trouble.failure).value_or(trouble.failure.detail));
    sentences.removeDuplicates();
    tellDone(sentences.join(u' '));
    if (!round->divergence.isEmpty())
        Q_EMIT diverged(sentenceFor(Agreement::Diverges), round->divergence);
}

void ExchangeDeeds::askWhichToForget()
{
    Exchange *open = exchange();
    const auto lanes = m_group && open ? LaneBook(open->vault()).lanesOf(*m_group) : failure(Failure::Kind::Locked);
    if (!lanes)
        return tell(lanes.error());
    QStringList folders;
    for (const LaneRecord &lane : *lanes)
        folders.append(lane.folder);
    auto *form = new workbench::DeedForm(
        {.title = i18nc("@title:window", "Forget a shared folder"),
            .explanation = i18nc("@info",
                "Nothing of yours goes through it any more. The folder and what lies "
                "in it stay as they are."),
            .deed = i18nc("@action:button", "Forget it")},
        {{.key = u"folder"_s,
            .label = i18nc("@label", "&Folder:"),
            .kind = workbench::FormField::Kind::Choice,
            .value = 0,
            .choices = folders}},
        [](const workbench::FormValues &) { return QString(); },
        [this, folders](const workbench::FormValues &values) {
            forgetFolder(folders.value(values.value(u"folder"_s).toInt()));
            return QString();
        },
        m_parent);
    form->setObjectName(u"forget-folder"_s);
    form->open();
}

void ExchangeDeeds::forgetFolder(const QString &folder)
{
    Exchange *open = exchange();
    const auto forgotten = open ? LaneBook(open->vault()).forget(folder) : failure(Failure::Kind::Locked);
    forgotten ? tellDone(i18nc("@info %1 is a folder", "Nothing goes through %1 any more.", folder))
              : tell(forgotten.error());
}

void ExchangeDeeds::saveReport(const QByteArray &report)
{
    const QString path = QFileDialog::getSaveFileName(m_parent, i18nc("@title:window", "Save the report"),
        u"%1.json"_s.arg(i18nc("@item the name of a file", "divergence")));
    if (path.isEmpty())
        return;
    const auto written = writePlainFile(path, report);
    written ? tellDone(i18nc(
                  "@info", "The report is saved. It holds texts of the group: show it only to whom the group trusts."))
            : tell(written.error());
}

} // namespace pochin::exchange
