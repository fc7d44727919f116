// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/texts_room.h"

#include "crypto/random.h"
#include "desktop/preferences.h"
#include "desktop/workbench_window.h"
#include "reference/domain/word_forms.h"
#include "vault/vault.h"
#include "vault/views/vault_session.h"
#include "workbench/background_work.h"

#include <QTimer>

#include <chrono>

namespace pochin::desktop {

using reference::NoNotebook;
using reference::Notebook;
using reference::TextsPage;
using vault::VaultSession;

namespace {

using namespace std::chrono_literals;

constexpr auto dictionaryWaits = 500ms;
const QString noteDraft = QStringLiteral("texts/note");

reference::MarkId newMark()
{
    return *reference::MarkId::fromBytes(crypto::randomBytes(reference::MarkId::size));
}

NoNotebook whyThereIsNone(const VaultSession &session)
{
    return session.state() == VaultSession::State::Absent ? NoNotebook::NoVault : NoNotebook::Locked;
}

} // namespace

TextsRoom::TextsRoom(
    WorkbenchWindow &window, VaultSession &session, Preferences &preferences, std::future<OpenTexts> texts)
    : QObject(&window), m_session(session), m_opening(std::move(texts))
{
    auto page = std::make_unique<TextsPage>(reference::TextsSurroundings{m_clock, newMark});
    m_page = page.get();
    m_page->takeNotebookBack(whyThereIsNone(session));
    connect(m_page, &TextsPage::vaultWanted, this, &TextsRoom::vaultWanted);
    connect(m_page, &TextsPage::backLinkChosen, this, &TextsRoom::backLinkChosen);
    m_page->setReadingSize(preferences.readingScale());
    connect(m_page, &TextsPage::readingSizeChanged, &preferences, &Preferences::chooseReadingScale);
    connect(&preferences, &Preferences::readingScaleChosen, m_page, &TextsPage::setReadingSize);
    window.addFindSource(&m_page->findSource());
    window.addPage(std::move(page), SideBar::Where::Above);
    connect(&window, &WorkbenchWindow::painted, this, &TextsRoom::awaitTexts);
    connect(&session, &VaultSession::aboutToLock, this, &TextsRoom::putNotebookAway);
    connect(&session, &VaultSession::stateChanged, this, [this](VaultSession::State state) {
        if (state == VaultSession::State::Unlocked)
            lendNotebook();
        else if (m_page)
            m_page->takeNotebookBack(whyThereIsNone(m_session));
    });
}

TextsRoom::~TextsRoom() = default;

void TextsRoom::openAt(const QString &address) const
{
    if (m_page)
        m_page->openTyped(address);
}

QString TextsRoom::placeTyped(const QString &typed) const
{
    const auto place = m_library ? m_library->edition().placeTyped(typed) : reference::Address::fromTyped(typed);
    return place ? place->text() : QString();
}

void TextsRoom::showBackLinks(reference::BackLinks links) const
{
    if (m_page)
        m_page->setBackLinks(std::move(links));
}

QString TextsRoom::checksum() const
{
    return m_library ? m_library->edition().checksum() : QString();
}

QStringList TextsRoom::formsOf(const QString &word) const
{
    return m_library ? reference::formsOf(word, m_library->lexicon(), *m_words) : QStringList(word);
}

void TextsRoom::awaitTexts()
{
    workbench::inBackground(
        this, [opening = std::move(m_opening)]() mutable { return opening.get(); },
        [this](OpenTexts texts) {
            // It fails only for a program that was built wrongly, which the tests of the texts would have told.
            if (!texts.library || !m_page)
                return;
            m_words = std::move(texts.words);
            m_library = *std::move(texts.library);
            m_page->setLibrary(*m_library);
            Q_EMIT opened();
            // The dictionary is wanted for words that the texts do not have; reading it must not take a core from the
            // first pictures.
            QTimer::singleShot(dictionaryWaits, this, [this] { m_words->openDictionary(); });
        });
}

void TextsRoom::lendNotebook()
{
    vault::Vault &open = *m_session.vault();
    m_storage = std::make_unique<reference::VaultStorage>(open);
    auto notebook = Notebook::open(*m_storage);
    if (!notebook || !m_page)
        return;
    m_notebook = *std::move(notebook);
    m_drafts.emplace(open.drafts());
    m_page->lendNotebook(*m_notebook);
    if (const auto draft = m_drafts->kept(noteDraft); draft && *draft)
        m_page->restoreDraft(**draft);
}

void TextsRoom::putNotebookAway()
{
    if (!m_page || !m_notebook)
        return;
    // Whether it could be kept or not, the vault locks now: locking never asks.
    const QByteArray draft = m_page->draft();
    static_cast<void>(draft.isEmpty() ? m_drafts->discard(noteDraft) : m_drafts->keep(noteDraft, draft));
    m_page->takeNotebookBack(NoNotebook::Locked);
    m_drafts.reset();
    m_notebook.reset();
    m_storage.reset();
}

} // namespace pochin::desktop
