// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/vault_session.h"

#include "vault/new_vault.h"
#include "vault/views/shown_words.h"
#include "vault/views/vault_loan.h"
#include "vault/words/vault_words.h"
#include "workbench/background_work.h"

#include <QDir>

#include <utility>

namespace pochin::vault {

namespace {

constexpr std::chrono::seconds patience{2};
const QString sheetProvenKey = QStringLiteral("recovery.proven");
const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");

VaultSession::State stateOf(const QString &folder)
{
    // What is damaged is locked too: unlocking then tells what is wrong with it.
    return VaultFolder(folder).requireRoomForVault() ? VaultSession::State::Absent : VaultSession::State::Locked;
}

} // namespace

VaultSession::VaultSession(const QString &folder, QObject *parent)
    : QObject(parent), m_folder(folder), m_state(stateOf(folder))
{
}

VaultSession::~VaultSession()
{
    lock();
}

VaultOptions VaultSession::options() const
{
    VaultOptions options;
    if (const auto asked = WorkFactor::of(m_workFactor))
        options.workFactor = *asked;
    return options;
}

bool VaultSession::begin(Deed deed)
{
    if (m_underWay != Deed::None)
        return false;
    m_underWay = deed;
    ++m_turn;
    Q_EMIT begun(deed);
    return true;
}

void VaultSession::end()
{
    Q_EMIT ended(std::exchange(m_underWay, Deed::None));
}

void VaultSession::fail(const Failure &failure)
{
    Q_EMIT failed(m_underWay, failure);
    end();
}

void VaultSession::become(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void VaultSession::turnTo(const QString &folder)
{
    lock();
    m_folder = QDir(folder).absolutePath();
    m_state = stateOf(m_folder);
    Q_EMIT stateChanged(m_state); // even if it is the same: the vault is another
}

void VaultSession::enter(std::unique_ptr<Vault> vault)
{
    m_vault = std::move(vault);
    m_pseudonym = m_vault->settings().value(pseudonymKey()).value_or(std::nullopt).value_or(QString());
    m_sheetProven = m_vault->settings().value(sheetProvenKey).value_or(std::nullopt) == yes;
    become(State::Unlocked);
}

void VaultSession::create(const QString &pseudonym, crypto::Secret passphrase)
{
    if (m_state != State::Absent || !begin(Deed::Creating))
        return;
    workbench::inBackground(
        this,
        [folder = m_folder, passphrase = std::move(passphrase), pseudonym, language = wordLanguageOfTheWindow(),
            options = options()] { return newVault(folder, passphrase, pseudonym, language, options); },
        [this, turn = m_turn, folder = m_folder](Result<NewVault> made) {
            if (!isCurrent(turn)) {
                if (made) {
                    made->vault.reset();
                    takeAwayNewVault(folder);
                }
                return end();
            }
            if (!made)
                return fail(made.error());
            enter(std::move(made->vault));
            Q_EMIT sheetMade(shownWords(made->recoveryWords));
            end();
        });
}

namespace {

struct Opened {
    std::unique_ptr<Vault> vault;
    std::function<void()> arrive; ///< goes first: what it holds may look at the vault
};

} // namespace

template <typename Opening>
void VaultSession::open(Opening opening)
{
    if (m_state != State::Locked || !begin(Deed::Unlocking))
        return;
    workbench::inBackground(
        this,
        [opening = std::move(opening), preparation = m_preparation] {
            return opening().transform([&](std::unique_ptr<Vault> vault) {
                auto arrive = preparation ? preparation(*vault) : std::function<void()>();
                return Opened{std::move(vault), std::move(arrive)};
            });
        },
        [this, turn = m_turn](Result<Opened> opened) {
            if (!isCurrent(turn))
                return; // and the vault with its key ends here
            if (!opened)
                return fail(opened.error());
            if (opened->arrive)
                opened->arrive();
            enter(std::move(opened->vault));
            end();
        });
}

void VaultSession::unlock(crypto::Secret passphrase)
{
    open([folder = m_folder, passphrase = std::move(passphrase), options = options()] {
        return Vault::unlock(folder, passphrase, options);
    });
}

void VaultSession::unlockWithSheet(crypto::Secret words, crypto::Secret newPassphrase)
{
    open([folder = m_folder, words = std::move(words), next = std::move(newPassphrase), options = options()] {
        return Vault::recover(folder, words, next, options);
    });
}

template <typename Work, typename Then>
void VaultSession::borrow(Deed deed, Work work, Then then)
{
    if (!m_vault || !begin(deed))
        return;
    m_loan = std::make_shared<VaultLoan>(std::move(m_vault));
    workbench::inBackground(
        this,
        [loan = m_loan, work = std::move(work)] {
            auto outcome = work(*loan->vault);
            loan->giveBack();
            return outcome;
        },
        [this, turn = m_turn, loan = m_loan, then = std::move(then)](auto outcome) {
            if (loan->revoked)
                return;
            m_vault = std::move(loan->vault);
            m_loan.reset();
            if (!isCurrent(turn))
                return; // cancelled: the vault is back, the outcome is of no interest
            if (!outcome)
                return fail(outcome.error());
            then(*std::move(outcome));
            end();
        });
}

void VaultSession::changePassphrase(crypto::Secret present, crypto::Secret wanted)
{
    borrow(
        Deed::ChangingPassphrase,
        [present = std::move(present), wanted = std::move(wanted)](Vault &vault) -> Result<bool> {
            return vault.changePassphrase(present, wanted).transform([] { return true; });
        },
        [this](bool) { Q_EMIT passphraseChanged(); });
}

void VaultSession::renewSheet()
{
    borrow(
        Deed::RenewingSheet,
        [language = wordLanguageOfTheWindow()](Vault &vault) -> Result<QStringList> {
            auto words = vault.makeRecovery(language);
            if (!words)
                return std::unexpected(words.error());
            if (const auto noted = vault.settings().set(sheetProvenKey, no); !noted)
                return std::unexpected(noted.error());
            return shownWords(*words);
        },
        [this](const QStringList &words) {
            m_sheetProven = false;
            Q_EMIT sheetMade(words);
        });
}

void VaultSession::proveSheet(crypto::Secret words)
{
    borrow(
        Deed::ProvingSheet,
        [words = std::move(words)](
            Vault &vault) -> Result<bool> { return vault.proveRecovery(words).transform([] { return true; }); },
        [this](bool) { markSheetProven(); });
}

void VaultSession::markSheetProven()
{
    if (!m_vault)
        return;
    // Not kept: the reminder comes back after the next unlock, which harms nobody.
    m_sheetProven = m_vault->settings().set(sheetProvenKey, yes).has_value();
    if (m_sheetProven)
        Q_EMIT sheetProven();
}

void VaultSession::check()
{
    borrow(
        Deed::Checking, [](Vault &vault) { return vault.check(); },
        [this](const std::vector<Finding> &findings) {
            QStringList troubles;
            for (const Finding &finding : findings)
                troubles.append(sentenceOf(finding.source));
            troubles.removeDuplicates();
            Q_EMIT checked(troubles);
        });
}

void VaultSession::lock()
{
    cancel();
    if (m_state != State::Unlocked)
        return;
    Q_EMIT aboutToLock();
    if (m_loan)
        static_cast<void>(std::exchange(m_loan, nullptr)->revoke(patience));
    m_vault.reset();
    m_pseudonym.clear();
    m_sheetProven = false;
    become(State::Locked);
}

void VaultSession::cancel()
{
    if (m_underWay == Deed::None)
        return;
    ++m_turn;
    // A vault half made must be gone before another may be begun in the same folder.
    if (m_underWay != Deed::Creating)
        end();
}

} // namespace pochin::vault
