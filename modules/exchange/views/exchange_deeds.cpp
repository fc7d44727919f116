// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in. What goes out is in exchange_deeds_out.cpp.
#include "exchange/views/exchange_deeds.h"

#include "exchange/domain/divergence.h"
#include "exchange/domain/limits.h"
#include "exchange/store/card_file.h"
#include "exchange/store/qr_code.h"
#include "exchange/store/text_form.h"
#include "exchange/store/told_words.h"
#include "exchange/views/card_view.h"
#include "exchange/views/form_dialog.h"
#include "exchange/views/preview_words.h"
#include "exchange/words/exchange_words.h"
#include "ledger/store/ed25519.h"
#include "workbench/background_work.h"
#include "workbench/sheet/deed_button.h"

#include <KLocalizedString>

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>

namespace pochin::exchange {

using namespace Qt::StringLiterals;
using workbench::DeedButton;
using workbench::NoticeBar;

ExchangeDeeds::ExchangeDeeds(ledger::SpacesDesk &desk, Rooms rooms, QWidget *parent)
    : QObject(parent), m_desk(desk), m_rooms(std::move(rooms)), m_parent(parent)
{
}

const ledger::Space *ExchangeDeeds::space() const
{
    return m_group && m_desk.isOpen() ? m_desk.spaces().space(*m_group) : nullptr;
}

void ExchangeDeeds::tell(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Cancelled)
        return Q_EMIT told(NoticeBar::Kind::Information, i18nc("@info", "Stopped. Nothing was taken."));
    Q_EMIT told(NoticeBar::Kind::Failure,
        sentenceForFile(failure).value_or(
            i18nc("@info", "That was not possible now; nothing was changed. Unlock the vault and try again.")));
}

void ExchangeDeeds::tellDone(const QString &sentence)
{
    Q_EMIT changed();
    Q_EMIT told(NoticeBar::Kind::Success, sentence);
}

void ExchangeDeeds::askWhichFile()
{
    const QString path = QFileDialog::getOpenFileName(m_parent,
        i18nc("@title:window", "Open a bundle, an invitation, a card or a request"), {},
        i18nc("@item a kind of files", "Bundles, cards and pictures of cards")
            + u" (*.pochin *.card *.txt *.png *.jpg *.jpeg);;"_s + i18nc("@item a kind of files", "All files")
            + u" (*)"_s);
    if (!path.isEmpty())
        openFile(path);
}

void ExchangeDeeds::openFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tell({Failure::Kind::NotFound, path});
    if (isSealedWithWords(file))
        return askWords(path);
    if (isSealed(file)) {
        auto keys = exchange() ? exchange()->openKeys() : failure(Failure::Kind::Locked);
        if (!keys)
            return tell(keys.error());
        return open(path, *std::move(keys),
            [this, path](OpenedBundle &&bundle) { preview(std::move(bundle), QFileInfo(path).fileName()); });
    }
    if (const QImage picture(path); !picture.isNull()) {
        const auto text = textInPicture(picture);
        return text ? read(*text) : tell(trouble(Trouble::NotACard).error());
    }
    const QByteArray beginning = file.read(limits::textChars);
    if (looksLikeText(beginning))
        return read(QString::fromUtf8(beginning));
    const auto card = readCardFile(path);
    card ? showCard(*card) : tell({Failure::Kind::Malformed, path});
}

void ExchangeDeeds::askForText()
{
    auto *dialog = new FormDialog(
        {.title = i18nc("@title:window", "Read a pasted text"),
            .sentence = i18nc("@info", "A card or a request that came by letter or messenger."),
            .label = i18nc("@label", "Text"),
            .deed = i18nc("@action:button", "Read it")},
        FormDialog::Field::Text,
        [](const QString &typed) {
            return bytesOf(TextKind::Card, typed) || bytesOf(TextKind::Request, typed)
                ? QString()
                : i18nc("@info why not", "This is neither a card nor a request, or a letter of it is wrong.");
        },
        m_parent);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { read(dialog->text()); });
    dialog->open();
}

void ExchangeDeeds::read(const QString &text)
{
    if (const auto card = cardOfText(text))
        return showCard(*card);
    hear(text);
}

void ExchangeDeeds::hear(const QString &text)
{
    const auto heard = exchange() ? exchange()->hearRequest(text) : failure(Failure::Kind::Locked);
    if (!heard)
        return tell(heard.error());
    const ledger::Space &here = *m_desk.spaces().space(heard->space);
    tellDone(
        i18nc("@info %1 is a person, %2 a group", "%1 said what is there of “%2”; the next bundle holds what is not.",
            naming().device(here, heard->sender), naming().title(here)));
}

/// An invitation. Its words were told by voice.
void ExchangeDeeds::askWords(const QString &path)
{
    auto *dialog = new FormDialog(
        {.title = i18nc("@title:window", "Open an invitation"),
            .sentence = i18nc("@info", "It is sealed with words that whoever invites you tells you by another way."),
            .label = i18nc("@label", "Words"),
            .deed = i18nc("@action:button", "Open it")},
        FormDialog::Field::Line,
        [](const QString &typed) {
            return typed.isEmpty() ? i18nc("@info why not", "Without its words it stays shut.") : QString();
        },
        m_parent);
    dialog->setObjectName(u"words"_s);
    connect(dialog, &QDialog::accepted, this, [this, dialog, path] {
        open(path, keysOfWords(dialog->text()), [this](OpenedBundle &&bundle) {
            bundle.manifest.invitation ? showInvitation(bundle.manifest) : tell({Failure::Kind::Malformed, {}});
        });
    });
    dialog->open();
}

/// Told from the worker, now and then; answers it whether to go on.
Progress ExchangeDeeds::progress()
{
    m_stop = std::make_shared<std::atomic_bool>(false);
    constexpr double step = 0.01;
    return [stop = m_stop, told = 0.0, self = QPointer(this)](double share) mutable {
        if (share - told >= step) {
            told = share;
            QMetaObject::invokeMethod(QCoreApplication::instance(), [self, share] {
                if (self)
                    Q_EMIT self->advanced(share);
            });
        }
        return *stop ? crypto::age::Continue::No : crypto::age::Continue::Yes;
    };
}

void ExchangeDeeds::cancel()
{
    if (m_stop)
        *m_stop = true;
}

void ExchangeDeeds::open(const QString &path, OpenKeys keys, const Opened &then)
{
    auto shared = std::make_shared<OpenKeys>(std::move(keys));
    Progress heed = progress(); // before anybody can hear of it and stop it
    Q_EMIT begun(i18nc("@info:progress", "Opening and checking the bundle"));
    workbench::inBackground(
        this,
        [shared, path, heed = std::move(heed)]() -> Result<OpenedBundle> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return failure(Failure::Kind::NotFound, path);
            return openBundle(file, shared->all(), ledger::Ed25519Verifier(), heed);
        },
        [this, then, stop = m_stop](Result<OpenedBundle> bundle) {
            Q_EMIT ended();
            if (*stop)
                tell({Failure::Kind::Cancelled, {}});
            else if (bundle)
                then(*std::move(bundle));
            else
                tell(bundle.error());
        });
}

std::vector<SectionedDialog::Section> ExchangeDeeds::welcomeSections(const QByteArray &card) const
{
    std::vector<SectionedDialog::Section> sections;
    if (m_rooms.welcome.parts && !card.isEmpty()) {
        for (const Welcome::Part &part : m_rooms.welcome.parts(card))
            sections.push_back({part.heading, part.rows});
    }
    return sections;
}

/// Whoever comes in reads first what the group is and what is open there.
std::vector<SectionedDialog::Section> ExchangeDeeds::sectionsOf(
    const Previewed &previewed, const OpenedBundle &bundle) const
{
    std::vector<SectionedDialog::Section> sections;
    if (previewed.preview.isNewSpace && m_rooms.welcome.card)
        sections = welcomeSections(m_rooms.welcome.card(previewed.trial->space()));
    const auto brought = previewSections(previewed, bundle, naming());
    sections.insert(sections.end(), brought.begin(), brought.end());
    return sections;
}

void ExchangeDeeds::preview(OpenedBundle &&bundle, const QString &file)
{
    if (bundle.manifest.invitation)
        return tell(trouble(Trouble::NothingInside).error());
    const auto kept = std::make_shared<const OpenedBundle>(std::move(bundle));
    const auto seen = exchange() ? exchange()->preview(*kept) : failure(Failure::Kind::Locked);
    if (!seen)
        return tell(seen.error());
    const bool isNew = seen->preview.isNewSpace;
    auto *dialog = new SectionedDialog(
        {.title = isNew ? i18nc("@title:window", "A group that is new to you")
                        : i18nc("@title:window", "What the bundle brings"),
            .sentence = previewSentence(*seen, *kept, naming()),
            .deed = isNew ? i18nc("@action:button into a group", "Come in") : i18nc("@action:button", "Take it"),
            .wayOut = isNew ? i18nc("@action:button into a group", "Not yet") : i18nc("@action:button", "Leave it")},
        sectionsOf(*seen, *kept), m_parent);
    dialog->setObjectName(u"preview"_s);
    if (seen->preview.agreement == Agreement::Diverges) {
        const QByteArray report = divergenceReport(seen->trial->space(), kept->manifest);
        DeedButton *save = dialog->addDeed(i18nc("@action:button", "Save the report…"));
        connect(save, &DeedButton::chosen, this, [this, report] { saveReport(report); });
    }
    connect(dialog, &QDialog::accepted, this, [this, kept, file] { take(*kept, file); });
    dialog->open();
}

void ExchangeDeeds::take(const OpenedBundle &bundle, const QString &file)
{
    // Whoever saw the number of changes in the preview and takes them was asked.
    const auto taken
        = exchange() ? exchange()->take(bundle, file, Exchange::ManyChanges::Take) : failure(Failure::Kind::Locked);
    if (!taken)
        return tell(taken.error());
    m_desk.tellChanged(bundle.manifest.space);
    tellDone(i18ncp("@info %2 is a sentence", "%1 new change is here now. %2", "%1 new changes are here now. %2",
        taken->fresh, sentenceFor(taken->agreement)));
    if (taken->agreement == Agreement::Diverges) {
        Q_EMIT diverged(sentenceFor(taken->agreement),
            divergenceReport(*m_desk.spaces().space(bundle.manifest.space), bundle.manifest));
    }
}

void ExchangeDeeds::showInvitation(const Manifest &manifest)
{
    const Invitation &invitation = *manifest.invitation;
    auto sections = welcomeSections(invitation.card);
    sections.insert(sections.begin(),
        {i18nc("@title what an inviter says", "In their words"),
            {{.key = u"words"_s,
                .text = invitation.words.isEmpty() ? i18nc("@info", "No words came with it.") : invitation.words}}});
    auto *dialog = new SectionedDialog({.title = i18nc("@title:window", "An invitation"),
                                           .sentence = i18nc("@info %1 is a group",
                                               "You are invited to “%1”. Nothing has begun: read first. To come in, "
                                               "make a card and hand it to whoever "
                                               "invited you.",
                                               invitation.group),
                                           .deed = i18nc("@action:button into a group", "Come in: make a card…"),
                                           .wayOut = i18nc("@action:button into a group", "Not yet")},
        sections, m_parent);
    dialog->setObjectName(u"invitation"_s);
    connect(dialog, &QDialog::accepted, this, [this, space = manifest.space] { askForName(space); });
    dialog->open();
}

/// Whoever lets somebody in has compared the words first; the dialog says so above the button.
void ExchangeDeeds::showCard(const Card &card)
{
    const auto outlook = m_group ? m_desk.outlook(*m_group) : std::nullopt;
    QString why;
    if (!outlook)
        why = i18nc("@info why not", "Choose a group of yours in the list first.");
    else if (card.space && *card.space != *m_group)
        why = i18nc("@info why not", "This card was made for another group.");
    else if (const auto admitted = m_rooms.admission.admit(*outlook, card); !admitted)
        why = m_rooms.admission.whyNot(admitted.error());
    const QString group = outlook ? naming().title(outlook->space) : QString();
    auto *dialog = new SectionedDialog(
        {.title = i18nc("@title:window %1 is a name", "Card of %1", card.name),
            .sentence = i18nc("@info %1 is a name",
                "Call “%1” and compare these words by voice. If one differs, somebody changed the card on its way.",
                card.name),
            .deed = group.isEmpty() ? i18nc("@action:button", "Let in")
                                    : i18nc("@action:button %1 is a group", "The words agree: let in to “%1”", group),
            .refusal = why,
            .wayOut = i18nc("@action:button", "Not now")},
        {}, m_parent);
    dialog->setObjectName(u"card"_s);
    auto *view = new CardView(dialog);
    view->showCard(card);
    dialog->add(view);
    connect(dialog, &QDialog::accepted, this, [this, card] { letIn(card); });
    dialog->open();
}

void ExchangeDeeds::letIn(const Card &card)
{
    const auto done
        = m_desk.does(*m_group, [&](const ledger::Outlook &now) { return m_rooms.admission.admit(now, card); });
    if (!done)
        return Q_EMIT told(NoticeBar::Kind::Failure, m_rooms.admission.whyNot(done.error()));
    tellDone(i18nc("@info %1 is a name",
        "%1 is let in. Write a bundle and hand it over: without it, %1 does not know of it.", card.name));
}

} // namespace pochin::exchange
