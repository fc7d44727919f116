// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/views/exchange_sheet.h"

#include "exchange/store/text_form.h"
#include "exchange/views/exchange_lists.h"
#include "exchange/views/preview_dialog.h"
#include "exchange/words/exchange_words.h"
#include "ledger/store/ed25519.h"
#include "workbench/background_work.h"
#include "workbench/empty_state.h"
#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/notice_bar.h"
#include "workbench/plain_text_label.h"
#include "workbench/progress_row.h"
#include "workbench/readable_column.h"

#include <KLocalizedString>

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pochin::exchange {

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

constexpr int listHeight = 130;
constexpr int newsMargin = 12;

QListWidget *madeList(QWidget *parent, const QString &name)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(name);
    list->setWordWrap(true);
    list->setFixedHeight(listHeight);
    return list;
}

QString filter()
{
    return i18nc("@item a kind of files", "Bundles of Pochin") + u" (*.pochin)"_s;
}

} // namespace

ExchangeSheet::ExchangeSheet(ledger::SpacesDesk &desk, OpenExchange exchange, Naming naming, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_exchange(std::move(exchange)), m_naming(std::move(naming)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(u"document-send"_s, m_stack)),
      m_notice(new NoticeBar(this)), m_progress(new ProgressRow(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    // Above both: who is in no group yet opens a first bundle and hears of it too.
    auto *news = new QVBoxLayout;
    news->setContentsMargins(newsMargin, newsMargin, newsMargin, 0);
    news->addWidget(m_notice);
    news->addWidget(m_progress);
    m_progress->hide();
    layout->addLayout(news);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(madeSheet());
    connect(m_empty, &EmptyState::deedChosen, this, &ExchangeSheet::askWhichFile);
    connect(m_group, &QComboBox::currentIndexChanged, this, &ExchangeSheet::showGroup);
    connect(m_write, &QPushButton::clicked, this, [this] { askWhereTo(Outgoing::Changes); });
    connect(m_request, &QPushButton::clicked, this, [this] { askWhereTo(Outgoing::Request); });
    connect(m_copy, &QPushButton::clicked, this, &ExchangeSheet::copyRequest);
    connect(m_open, &QPushButton::clicked, this, &ExchangeSheet::askWhichFile);
    for (const auto sign : {&ledger::SpacesDesk::opened, &ledger::SpacesDesk::closed})
        connect(&desk, sign, this, &ExchangeSheet::showGroups);
    connect(&desk, &ledger::SpacesDesk::changed, this, &ExchangeSheet::showGroups);
    inEveryLanguage(this, [this] {
        say();
        showGroups();
    });
}

QWidget *ExchangeSheet::madeSheet()
{
    auto *sheet = new ReadableColumn(m_stack);
    QWidget *on = sheet->sheet();
    m_heading = new HeadingLabel(HeadingLabel::Level::Page, on);
    m_groupLabel = new PlainTextLabel(on);
    m_group = new QComboBox(on);
    m_group->setObjectName(u"group"_s);
    m_whyNot = new PlainTextLabel(on, PlainTextLabel::Tone::Quiet);
    m_peersHeading = new HeadingLabel(HeadingLabel::Level::Section, on);
    m_peers = madeList(on, u"peers"_s);
    m_historyHeading = new HeadingLabel(HeadingLabel::Level::Section, on);
    m_history = madeList(on, u"history"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton **button : {&m_open, &m_write, &m_request, &m_copy})
        buttons->addWidget(*button = new QPushButton(on));
    m_open->setObjectName(u"open"_s);
    m_write->setObjectName(u"write"_s);
    buttons->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_groupLabel, m_group})
        sheet->column()->addWidget(part);
    sheet->column()->addLayout(buttons);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_whyNot, m_peersHeading, m_peers, m_historyHeading, m_history})
        sheet->column()->addWidget(part);
    sheet->column()->addStretch();
    return sheet;
}

void ExchangeSheet::say()
{
    m_heading->setText(i18nc("@title a page", "Exchange"));
    m_groupLabel->setText(i18nc("@label", "Group"));
    m_group->setAccessibleName(i18nc("@label", "Group"));
    m_peersHeading->setText(i18nc("@title", "Who can read what you send, and what is known to be there"));
    m_peers->setAccessibleName(m_peersHeading->text());
    m_historyHeading->setText(i18nc("@title", "Written and taken"));
    m_history->setAccessibleName(m_historyHeading->text());
    m_open->setText(i18nc("@action:button", "Open a bundle…"));
    m_write->setText(i18nc("@action:button", "Write a bundle…"));
    m_request->setText(i18nc("@action:button", "Say what you have…"));
    m_copy->setText(i18nc("@action:button", "Copy it as text"));
    m_empty->say({.heading = i18nc("@title", "Nothing to exchange yet"),
        .explanation = i18nc("@info",
            "Groups meet through files that a liaison carries: sealed for their members, signed "
            "by who wrote in them.\nWhoever was let into a group opens its first bundle here."),
        .citation = u"П.I.3.7"_s,
        .deed = i18nc("@action:button", "Open a bundle…")});
}

const ledger::Space *ExchangeSheet::space() const
{
    const auto id = ledger::SpaceId::fromBytes(m_group->currentData().toByteArray());
    return id && m_desk.isOpen() ? m_desk.spaces().space(*id) : nullptr;
}

void ExchangeSheet::showGroups()
{
    const QSignalBlocker quiet(m_group);
    const QVariant former = m_group->currentData();
    m_group->clear();
    for (const ledger::SpaceId &id : m_desk.ids())
        m_group->addItem(m_naming.title(*m_desk.spaces().space(id)), id.bytes().toByteArray());
    m_group->setCurrentIndex(std::max(m_group->findData(former), m_group->count() > 0 ? 0 : -1));
    m_stack->setCurrentIndex(m_group->count() > 0 ? 1 : 0);
    showGroup();
}

void ExchangeSheet::showGroup()
{
    m_peers->clear();
    m_history->clear();
    const ledger::Space *here = space();
    Exchange *exchange = m_exchange();
    if (!here || !exchange)
        return;
    m_peers->addItems(peerLines(*exchange, *here, m_naming));
    m_history->addItems(historyLines(*exchange, *here, m_naming));
    const auto planned = exchange->planned({.space = here->graph().space()});
    const QString why = planned ? QString() : sentenceForFile(planned.error()).value_or(planned.error().detail);
    m_whyNot->setText(why);
    m_whyNot->setVisible(!why.isEmpty());
    m_write->setEnabled(planned.has_value());
    m_request->setEnabled(planned.has_value());
}

void ExchangeSheet::askWhereTo(Outgoing what)
{
    const ledger::Space *here = space();
    Exchange *exchange = m_exchange();
    const auto planned
        = here && exchange ? exchange->planned({.space = here->graph().space()}) : failure(Failure::Kind::Locked);
    if (!planned)
        return tell(planned.error());
    const QString readers = readerNames(*planned, *here, m_naming);
    auto *dialog
        = new PreviewDialog({.title = i18nc("@title:window", "Who can read it"),
                                .heading = i18nc("@info %1 are names",
                                    "Whoever holds a device of these people can read the file, and nobody else: %1. "
                                    "Who has left keeps what they had.",
                                    readers),
                                .lines = peerLines(*exchange, *here, m_naming),
                                .deed = i18nc("@action:button", "Choose a file…")},
            this);
    connect(dialog, &QDialog::accepted, this, [this, what] {
        const QString path = QFileDialog::getSaveFileName(
            this, i18nc("@title:window", "Write a bundle"), u"%1.pochin"_s.arg(m_group->currentText()), filter());
        if (path.isEmpty())
            return;
        if (what == Outgoing::Changes)
            return writeTo(path);
        const auto written = m_exchange()->writeRequest(space()->graph().space(), path);
        written ? showGroup() : tell(written.error());
    });
    dialog->open();
}

void ExchangeSheet::writeTo(const QString &path)
{
    const ledger::Space *here = space();
    Exchange *exchange = m_exchange();
    const auto written
        = here && exchange ? exchange->write({.space = here->graph().space()}, path) : failure(Failure::Kind::Locked);
    if (!written)
        return tell(written.error());
    showGroup();
    m_notice->say(NoticeBar::Kind::Success,
        i18ncp("@info %2 is a file, %3 are names", "%2 holds %1 change. It can be read by: %3.",
            "%2 holds %1 changes. It can be read by: %3.", written->changes, QFileInfo(path).fileName(),
            readerNames(*written, *here, m_naming)));
}

void ExchangeSheet::copyRequest()
{
    const ledger::Space *here = space();
    Exchange *exchange = m_exchange();
    const auto text = here && exchange ? exchange->requestText(here->graph().space()) : failure(Failure::Kind::Locked);
    if (!text)
        return tell(text.error());
    QGuiApplication::clipboard()->setText(*text);
    m_notice->say(NoticeBar::Kind::Information,
        i18nc("@info",
            "What you have is on the clipboard as text. It names keys of the group: hand it to members only."));
}

void ExchangeSheet::askWhichFile()
{
    const QString path = QFileDialog::getOpenFileName(this, i18nc("@title:window", "Open a bundle"), {}, filter());
    if (!path.isEmpty())
        openFile(path);
}

void ExchangeSheet::openFile(const QString &path)
{
    Exchange *exchange = m_exchange();
    auto keys = exchange ? exchange->openKeys() : failure(Failure::Kind::Locked);
    if (!keys)
        return tell(keys.error());
    m_progress->begin(i18nc("@info:progress", "Opening and checking the bundle"), ProgressRow::Cancel::Impossible);
    auto shared = std::make_shared<OpenKeys>(*std::move(keys));
    inBackground(
        this,
        [shared, path]() -> Result<OpenedBundle> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return failure(Failure::Kind::NotFound, path);
            return openBundle(file, shared->all(), ledger::Ed25519Verifier());
        },
        [this, path](Result<OpenedBundle> bundle) {
            m_progress->end();
            if (bundle)
                show(*std::move(bundle), QFileInfo(path).fileName());
            else
                tell(bundle.error());
        });
}

void ExchangeSheet::show(OpenedBundle bundle, const QString &file)
{
    Exchange *exchange = m_exchange();
    const auto kept = std::make_shared<const OpenedBundle>(std::move(bundle));
    const auto seen = exchange ? exchange->preview(*kept) : failure(Failure::Kind::Locked);
    if (!seen)
        return tell(seen.error());
    const ledger::Space &after = seen->trial->space();
    const QString sender = m_naming.device(after, kept->manifest.sender);
    auto *dialog
        = new PreviewDialog({.title = i18nc("@title:window", "What the bundle brings"),
                                .heading = i18nc("@info %1 is a group, %2 a person",
                                    "For “%1”, from %2. Nothing has been taken yet.", m_naming.title(after), sender),
                                .lines = previewLines(*seen, *kept, m_naming),
                                .deed = i18nc("@action:button", "Take it")},
            this);
    dialog->setObjectName(u"preview"_s);
    connect(dialog, &QDialog::accepted, this, [this, kept, file] { take(*kept, file); });
    dialog->open();
}

void ExchangeSheet::take(const OpenedBundle &bundle, const QString &file)
{
    Exchange *exchange = m_exchange();
    // Whoever saw the number of changes in the preview and takes them was asked.
    const auto taken
        = exchange ? exchange->take(bundle, file, Exchange::ManyChanges::Take) : failure(Failure::Kind::Locked);
    if (!taken)
        return tell(taken.error());
    m_desk.tellChanged(bundle.manifest.space);
    showGroups();
    const auto kind = taken->agreement == Agreement::Diverges ? NoticeBar::Kind::Warning : NoticeBar::Kind::Success;
    m_notice->say(kind,
        i18ncp("@info %2 is a sentence", "%1 new change is here now. %2", "%1 new changes are here now. %2",
            taken->fresh, sentenceFor(taken->agreement)));
}

void ExchangeSheet::tell(const Failure &failure)
{
    m_notice->say(NoticeBar::Kind::Failure,
        sentenceForFile(failure).value_or(
            i18nc("@info", "That was not possible now; nothing was changed. Unlock the vault and try again.")));
}

} // namespace pochin::exchange
