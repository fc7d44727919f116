// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages.h"

#include "associations/views/associations_page.h"
#include "composition/adopted_decisions.h"
#include "composition/liabilities.h"
#include "crypto/random.h"
#include "delegates/views/councils_page.h"
#include "delegates/views/delegates_page.h"
#include "desktop/about_section.h"
#include "desktop/appearance.h"
#include "desktop/appearance_section.h"
#include "desktop/assemblies_room.h"
#include "desktop/decisions_room.h"
#include "desktop/exchange_room.h"
#include "desktop/help_page.h"
#include "desktop/language_section.h"
#include "desktop/locking_section.h"
#include "desktop/newer_rules.h"
#include "desktop/preferences.h"
#include "desktop/public_report_section.h"
#include "desktop/search_palette.h"
#include "desktop/settings_page.h"
#include "desktop/spaces_room.h"
#include "desktop/texts_room.h"
#include "desktop/today_room.h"
#include "desktop/way_back.h"
#include "desktop/window_deeds.h"
#include "desktop/workbench_window.h"
#include "exchange/store/card_file.h"
#include "exchange/views/devices_section.h"
#include "groups/views/federation_page.h"
#include "groups/views/groups_page.h"
#include "ledger/store/ed25519.h"
#include "vault/new_vault.h"
#include "vault/views/vault_gate_page.h"
#include "vault/views/vault_section.h"
#include "vault/views/vault_session.h"
#include "workbench/in_every_language.h"
#include "workbench/language.h"

#include <KLocalizedString>

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QPointer>
#include <QProcess>

namespace pochin::desktop {

using vault::VaultGate;
using vault::VaultGatePage;
using vault::VaultSession;

namespace {

const QString textsPage = QStringLiteral("texts");
const QString gatePage = QStringLiteral("gate");
constexpr qsizetype saltSize = 16; ///< of a sealed statement

QList<AboutSection::Fact> facts(const TextsRoom &texts)
{
    QList<AboutSection::Fact> all = versions();
    if (texts.areOpen())
        all.append({i18nc("@label a fact about the program", "SHA-256 of the texts"), texts.checksum()});
    return all;
}

std::unique_ptr<workbench::WorkbenchPage> settings(
    const Rooms &rooms, const TextsRoom &texts, ledger::SpacesDesk &spaces)
{
    return std::make_unique<SettingsPage>(std::vector<SettingsPage::SectionMaker>{
        [rooms](QWidget *parent) { return new LanguageSection(rooms.preferences, rooms.languages, parent); },
        [rooms](QWidget *parent) { return new AppearanceSection(rooms.preferences, parent); },
        [rooms](QWidget *parent) { return new vault::VaultSection(rooms.vault, parent); },
        [&spaces, &rooms](QWidget *parent) {
            return new exchange::DevicesSection(spaces, ExchangeRoom::naming(rooms.vault), parent);
        },
        [rooms](QWidget *parent) { return new LockingSection(rooms.preferences, parent); },
        [&texts](QWidget *parent) { return new AboutSection([&texts] { return facts(texts); }, parent); },
    });
}

void addGate(WorkbenchWindow &window, VaultSession &session)
{
    const auto reading = window.hasPage(textsPage) ? VaultGate::Reading::Possible : VaultGate::Reading::Impossible;
    auto page = std::make_unique<VaultGatePage>(session, reading);
    QObject::connect(page.get(), &VaultGatePage::readingRequested, &window, [&] { window.showPage(textsPage); });
    QObject::connect(page.get(), &VaultGatePage::entered, &window, [&] {
        window.sideBar()->setPlaceVisible(gatePage, false);
        window.showPage(textsPage);
    });
    QObject::connect(&session, &VaultSession::stateChanged, &window, [&](VaultSession::State state) {
        if (state == VaultSession::State::Unlocked)
            return; // setting up may have some more to show; it says when one has entered
        window.sideBar()->setPlaceVisible(gatePage, true);
        window.showPage(gatePage);
    });
    window.addPage(std::move(page), SideBar::Where::Below);
}

delegates::DelegatesPage *addDelegates(WorkbenchWindow &window, ledger::SpacesDesk &spaces, const TextsRoom &texts)
{
    auto page = std::make_unique<delegates::DelegatesPage>(spaces);
    QObject::connect(page.get(), &delegates::DelegatesPage::citationRequested, &window, [&](const QString &address) {
        window.showPage(textsPage);
        texts.openAt(address);
    });
    auto *added = page.get();
    window.addPage(std::move(page), SideBar::Where::Above);
    static const ledger::Ed25519Verifier verifier;
    auto councils = std::make_unique<delegates::CouncilsPage>(
        spaces, verifier, [] { return delegates::Lot{.salt = crypto::randomBytes(saltSize)}; });
    QObject::connect(councils.get(), &delegates::CouncilsPage::citationRequested, &window, [&](const QString &address) {
        window.showPage(textsPage);
        texts.openAt(address);
    });
    window.addPage(std::move(councils), SideBar::Where::Above);
    return added;
}

void connectToday(WorkbenchWindow &window, const TodayRoom &today, const TextsRoom &texts)
{
    QObject::connect(&today, &TodayRoom::vaultWanted, &window, [&window] { window.showPage(gatePage); });
    QObject::connect(&today, &TodayRoom::citationRequested, &window, [&window, &texts](const QString &address) {
        window.showPage(textsPage);
        texts.openAt(address);
    });
}

/// Whoever founds a group with somebody has their card as a file.
std::optional<groups::Founder> pickCard(QWidget *parent)
{
    const QString file = QFileDialog::getOpenFileName(parent, i18nc("@title:window", "The card of the other founder"),
        {}, i18nc("@item kinds of files", "Cards (*.card);;All files (*)"));
    const auto card = file.isEmpty() ? failure(Failure::Kind::Cancelled, file) : exchange::readCardFile(file);
    if (!card)
        return std::nullopt;
    return groups::Founder{.card = {.feed = card->feed, .recipient = card->recipient}, .name = card->name};
}

groups::GroupsPage *addGroups(
    WorkbenchWindow &window, ledger::SpacesDesk &spaces, const VaultSession &session, const TextsRoom &texts)
{
    auto page = std::make_unique<groups::GroupsPage>(spaces, composition::liabilities, composition::adoptedDecisions);
    QObject::connect(&spaces, &ledger::SpacesDesk::opened, page.get(), [&session, page = page.get()] {
        const auto name = session.vault()->settings().value(vault::pseudonymKey());
        page->setPseudonym(name ? name->value_or(QString()) : QString());
    });
    QObject::connect(page.get(), &groups::GroupsPage::citationRequested, &window, [&](const QString &address) {
        window.showPage(textsPage);
        texts.openAt(address);
    });
    page->setCardPicker(pickCard);
    page->setLots([] {
        return groups::Lots{.salt = crypto::randomBytes(groups::Lots::saltSize),
            .nonce = crypto::randomBytes(groups::Lots::saltSize),
            .blank = crypto::randomBytes(groups::DecisionSeal::size)};
    });
    QObject::connect(page.get(), &groups::GroupsPage::vaultWanted, &window, [&window] { window.showPage(gatePage); });
    auto map = std::make_unique<groups::FederationPage>(spaces);
    QObject::connect(map.get(), &groups::FederationPage::groupWanted, page.get(), &groups::GroupsPage::showGroup);
    QObject::connect(map.get(), &groups::FederationPage::groupsWanted, page.get(), &groups::GroupsPage::shown);
    QObject::connect(
        map.get(), &groups::FederationPage::citationRequested, page.get(), &groups::GroupsPage::citationRequested);
    auto *added = page.get();
    window.addPage(std::move(page), SideBar::Where::Above);
    window.addPage(std::move(map), SideBar::Where::Above);
    return added;
}

void addAssociations(WorkbenchWindow &window, ledger::SpacesDesk &spaces, const TextsRoom &texts)
{
    auto page = std::make_unique<associations::AssociationsPage>(spaces);
    QObject::connect(
        page.get(), &associations::AssociationsPage::citationRequested, &window, [&](const QString &address) {
            window.showPage(textsPage);
            texts.openAt(address);
        });
    page->setForms([&texts](const QString &word) { return texts.formsOf(word); });
    window.addFindSource(page->findSource());
    window.addPage(std::move(page), SideBar::Where::Above);
}

/// A window of its own, over vaults that are thrown away afterwards: nothing that is done there touches the person's
/// own.
void showExample(const workbench::LanguageChoice &languages)
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--demo"), QStringLiteral("--lang"), languages.current()});
}

void addHelp(WorkbenchWindow &window, const workbench::LanguageChoice &languages, const TextsRoom &texts)
{
    auto page = std::make_unique<HelpPage>();
    QObject::connect(page.get(), &HelpPage::citationRequested, &window, [&](const QString &address) {
        window.showPage(textsPage);
        texts.openAt(address);
    });
    QObject::connect(page.get(), &HelpPage::exampleWanted, &window, [&languages] { showExample(languages); });
    auto *help = new QAction(&window);
    help->setObjectName(QStringLiteral("help"));
    help->setShortcut(QKeySequence::HelpContents);
    workbench::inEveryLanguage(&window, [help] { help->setText(i18nc("@action", "Help")); });
    QObject::connect(help, &QAction::triggered, page.get(), &HelpPage::shown);
    window.addPage(std::move(page), SideBar::Where::Below);
    window.addDeed(help, WorkbenchWindow::Shown::InSearchOnly);
}

/// Locking never asks. A dialog shows what was in the vault and may hold on to what goes with it; some close
/// themselves, and here none is forgotten.
void closeDialogsWithTheVault(WorkbenchWindow &window, VaultSession &session)
{
    QObject::connect(&session, &VaultSession::aboutToLock, &window, [&window] {
        const auto open = window.findChildren<QDialog *>();
        const std::vector<QPointer<QDialog>> dialogs(open.begin(), open.end()); // one may take another with it
        for (const QPointer<QDialog> &dialog : dialogs) {
            if (dialog && dialog->isVisible())
                dialog->reject();
        }
    });
}

void obeyPreferences(WorkbenchWindow &window, const Rooms &rooms)
{
    QObject::connect(
        &rooms.preferences, &Preferences::languageChosen, &rooms.languages, &workbench::LanguageChoice::use);
    QObject::connect(&rooms.preferences, &Preferences::coloursChosen, &window, wear);
}

} // namespace

void furnish(WorkbenchWindow &window, const Rooms &rooms, std::future<OpenTexts> opening)
{
    obeyPreferences(window, rooms);
    new WayBack(window); // the window's
    closeDialogsWithTheVault(window, rooms.vault); // first, while all they show is still there
    // Deeds and people come first.
    ledger::SpacesDesk &spaces = (new SpacesRoom(rooms.vault, &window))->desk();
    const auto *today = new TodayRoom(window, spaces);
    const auto *texts = new TextsRoom(window, rooms.vault, rooms.preferences, std::move(opening));
    connectToday(window, *today, *texts);
    QObject::connect(texts, &TextsRoom::vaultWanted, &window, [&window] { window.showPage(gatePage); });
    QObject::connect(texts, &TextsRoom::opened, window.searchPalette(), &SearchPalette::findAgain);
    tellOfNewerRules(window, spaces);
    auto *groups = addGroups(window, spaces, rooms.vault, *texts);
    const auto *decisions = new DecisionsRoom(window, rooms.vault, spaces, *texts);
    QObject::connect(decisions, &DecisionsRoom::vaultWanted, &window, [&window] { window.showPage(gatePage); });
    const auto *assemblies = new AssembliesRoom(window, rooms.vault, spaces, *texts);
    QObject::connect(assemblies, &AssembliesRoom::vaultWanted, &window, [&window] { window.showPage(gatePage); });
    QObject::connect(assemblies, &AssembliesRoom::mandateWanted, addDelegates(window, spaces, *texts),
        &delegates::DelegatesPage::writeMandateOn);
    addAssociations(window, spaces, *texts);
    auto *exchange = new ExchangeRoom(window, rooms.vault, spaces);
    groups->invite(exchange->filesSection());
    groups->invite([&spaces](QWidget *parent) { return new PublicReportSection(spaces, parent); });
    QObject::connect(&window, &WorkbenchWindow::fileGiven, exchange, &ExchangeRoom::showFile);
    QObject::connect(
        exchange->page(), &exchange::ExchangePage::vaultWanted, &window, [&window] { window.showPage(gatePage); });
    QObject::connect(exchange->page(), &exchange::ExchangePage::citationRequested, &window,
        [&window, texts](const QString &address) {
            window.showPage(textsPage);
            texts->openAt(address);
        });
    addLanguageOffers(window, rooms.preferences, rooms.languages, rooms.vault);
    addSearchDeed(window);
    window.addPage(settings(rooms, *texts, spaces), SideBar::Where::Below);
    addHelp(window, rooms.languages, *texts);
    addGate(window, rooms.vault);
    addLockDeed(window, rooms.vault);
    addColourDeeds(window, rooms.preferences);
    addLanguageDeeds(window, rooms.preferences, rooms.languages);
    addQuitDeed(window);
    window.showPage(gatePage);
}

} // namespace pochin::desktop
