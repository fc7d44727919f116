// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "ctl/line/outcome.h"
#include "ctl/line/standard_streams.h"
#include "ctl/line/verb.h"
#include "foundation/clock.h"
#include "workbench/language.h"

#include <memory>

namespace pochin::ledger {
class Spaces;
}
namespace pochin::reference {
class Notebook;
class NotebookStorage;
class ReferenceLibrary;
class RussianWords;
} // namespace pochin::reference
namespace pochin::vault {
class Vault;
struct VaultOptions;
} // namespace pochin::vault

namespace pochin::ctl {

/// One run of pochinctl: what the common options chose, and what verbs share so that a batch opens it once.
/// The texts are opened at the first verb that reads them, the vault at the first that needs it.
class Session
{
public:
    Session();
    /// One more laptop of the same person at the terminal: another vault may be open, the language is one.
    explicit Session(std::shared_ptr<workbench::LanguageChoice> language);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// Carries out a command line (without the program's name), writes what comes of it, and says how it ended.
    [[nodiscard]] ExitStatus answer(const QStringList &line);
    /// Carries out one verb with its arguments, and gives back what comes of it. What its common options choose stays
    /// chosen.
    [[nodiscard]] Result<Outcome> carriedOut(const QStringList &line);

    // For verbs.
    [[nodiscard]] Result<const reference::ReferenceLibrary *> library();
    /// Dictionary and stemmer for words that the texts do not have; waits until the dictionary is open.
    [[nodiscard]] const reference::RussianWords &russianWords();
    /// Every form under which a word is to be found in people's own records.
    [[nodiscard]] QStringList formsOf(const QString &word);
    /// The vault, unlocked; asks for the passphrase the first time.
    [[nodiscard]] Result<vault::Vault *> unlockedVault();
    /// The reader's notebook in that vault.
    [[nodiscard]] Result<reference::Notebook *> notebook();
    /// The spaces of that vault.
    [[nodiscard]] Result<ledger::Spaces *> spaces();
    /// Locks and forgets the vault, so that the next verb opens it anew.
    void closeVault();
    [[nodiscard]] std::shared_ptr<workbench::LanguageChoice> language() const { return m_language; }
    [[nodiscard]] QString vaultFolder() const { return m_vaultFolder; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] vault::VaultOptions vaultOptions() const;

    /// The passphrase: the first line of --passphrase-file, or typed at the terminal.
    [[nodiscard]] Result<crypto::Secret> passphrase(const QString &question);
    /// A further secret: the first line of `file` (`-` is standard input), or typed at the terminal where `file` is
    /// empty.
    [[nodiscard]] Result<crypto::Secret> secretFrom(const QString &file, const QString &question);
    [[nodiscard]] bool isPassphraseGiven() const { return !m_passphraseFile.isEmpty(); }

private:
    [[nodiscard]] Result<> choose(const Arguments &arguments);
    [[nodiscard]] ExitStatus told(const Result<Outcome> &outcome);
    [[nodiscard]] ExitStatus answerBatch(const QString &file);
    [[nodiscard]] ExitStatus answerBatchLine(const QByteArray &line);
    [[nodiscard]] ExitStatus complained(const Failure &failure);
    void show(const Outcome &outcome);

    enum class Output { Words, Json, JsonLines };

    StandardStreams m_streams;
    std::shared_ptr<workbench::LanguageChoice> m_language;
    Output m_output = Output::Words;
    QString m_vaultFolder;
    QString m_passphraseFile;
    crypto::Secret m_passphraseRead;
    std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<const Clock> m_clockInUse; ///< for what stays open: tells what m_clock tells by then
    std::unique_ptr<const reference::RussianWords> m_russianWords; ///< the library asks it, so it goes last
    std::unique_ptr<const reference::ReferenceLibrary> m_library;
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<ledger::Spaces> m_spaces;
    std::unique_ptr<reference::NotebookStorage> m_storage;
    std::unique_ptr<reference::Notebook> m_notebook;
};

} // namespace pochin::ctl
