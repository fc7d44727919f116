// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/line/session.h"

#include "composition/change_types.h"
#include "ctl/line/shell_words.h"
#include "ledger/store/spaces.h"
#include "reference/domain/word_forms.h"
#include "reference/language/russian_words.h"
#include "reference/library/reference_library.h"
#include "reference/store/notebook.h"
#include "reference/store/vault_storage.h"
#include "vault/new_vault.h"
#include "vault/passphrase.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace pochin::ctl {

using namespace Qt::StringLiterals;

namespace {

QString versions()
{
    return u"pochinctl "_s + QCoreApplication::applicationVersion();
}

Result<std::shared_ptr<const Clock>> clockAt(const QString &iso)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!moment.isValid())
        return failure(
            Failure::Kind::InvalidInput, u"--now takes a moment such as 2026-11-22T12:00:00Z, not '%1'"_s.arg(iso));
    return std::make_shared<FixedClock>(Instant(std::chrono::milliseconds(moment.toMSecsSinceEpoch())));
}

/// A batch may set another moment with each line; what was opened before must hear of it.
class ClockOf final : public Clock
{
public:
    explicit ClockOf(const Session &session) : m_session(session) { }
    [[nodiscard]] Instant now() const override { return m_session.clock().now(); }

private:
    const Session &m_session;
};

} // namespace

Session::Session() : Session(std::make_shared<workbench::LanguageChoice>()) { }

Session::Session(std::shared_ptr<workbench::LanguageChoice> language)
    : m_language(std::move(language)), m_vaultFolder(vault::usualVaultFolder()),
      m_clock(std::make_shared<SystemClock>()), m_clockInUse(std::make_shared<ClockOf>(*this))
{
}

Session::~Session()
{
    closeVault();
}

ExitStatus Session::answer(const QStringList &line)
{
    // Before anything else, so that even a fault in the command line is told in the form that was asked for.
    if (line.contains(u"--json"_s))
        m_output = Output::Json;
    const auto command = parsedCommand(line);
    if (!command)
        return complained(command.error());
    const Arguments &arguments = command->arguments;
    if (const auto chosen = choose(arguments); !chosen)
        return complained(chosen.error());
    if (arguments.has(u"version"_s)) {
        m_streams.writeLine(versions().toUtf8());
        return ExitStatus::Done;
    }
    if (arguments.has(u"help"_s)) {
        m_streams.writeBytes(helpFor(arguments.words).toUtf8());
        return ExitStatus::Done;
    }
    if (arguments.has(u"batch"_s) && !command->verb)
        return answerBatch(arguments.last(u"batch"_s));
    if (!command->verb || arguments.has(u"batch"_s))
        return complained(
            {Failure::Kind::InvalidInput, u"give one verb, or --batch FILE; pochinctl --help lists the verbs"_s});
    return told(command->verb->run(*this, arguments));
}

Result<> Session::choose(const Arguments &arguments)
{
    if (arguments.has(u"lang"_s))
        m_language->use(arguments.last(u"lang"_s));
    if (arguments.has(u"vault"_s)) {
        const QString folder = QDir(arguments.last(u"vault"_s)).absolutePath();
        if (folder != m_vaultFolder)
            closeVault();
        m_vaultFolder = folder;
    }
    m_passphraseFile = arguments.last(u"passphrase-file"_s, m_passphraseFile);
    if (arguments.has(u"now"_s)) {
        auto clock = clockAt(arguments.last(u"now"_s));
        if (!clock)
            return std::unexpected(clock.error());
        m_clock = *std::move(clock);
    }
    return {};
}

Result<Outcome> Session::carriedOut(const QStringList &line)
{
    const auto command = parsedCommand(line);
    if (!command)
        return std::unexpected(command.error());
    if (!command->verb || command->arguments.has(u"batch"_s) || command->arguments.has(u"help"_s))
        return failure(Failure::Kind::InvalidInput, u"a line of a batch is one verb with its arguments"_s);
    if (const auto chosen = choose(command->arguments); !chosen)
        return std::unexpected(chosen.error());
    return command->verb->run(*this, command->arguments);
}

ExitStatus Session::told(const Result<Outcome> &outcome)
{
    if (!outcome)
        return complained(outcome.error());
    show(*outcome);
    return outcome->found ? exitStatusOf(*outcome->found) : ExitStatus::Done;
}

ExitStatus Session::answerBatch(const QString &file)
{
    if (m_output == Output::Json)
        m_output = Output::JsonLines;
    QFile commands(file);
    if (file != u"-" && !commands.open(QIODevice::ReadOnly))
        return complained({Failure::Kind::NotFound, file + u": "_s + commands.errorString()});
    if (file == u"-" && m_passphraseFile == u"-") {
        if (const auto read = passphrase({}); !read) // it stands before the commands
            return complained(read.error());
    }
    ExitStatus first = ExitStatus::Done;
    while (true) {
        const auto line = file == u"-" ? m_streams.nextLine() : StandardStreams::nextLineOf(commands);
        if (!line)
            return complained(line.error());
        if (!*line)
            return first;
        const ExitStatus status = answerBatchLine(**line);
        if (first == ExitStatus::Done)
            first = status;
    }
}

ExitStatus Session::answerBatchLine(const QByteArray &line)
{
    const auto words = shellWords(QString::fromUtf8(line));
    if (!words)
        return complained(words.error());
    if (words->isEmpty())
        return ExitStatus::Done; // an empty line or a comment asks for nothing
    return told(carriedOut(*words));
}

ExitStatus Session::complained(const Failure &failure)
{
    switch (m_output) {
    case Output::Words:
        m_streams.complainLine("pochinctl: " + sentenceOf(failure).toUtf8());
        break;
    case Output::Json:
        m_streams.complainLine(lineOf(jsonOf(failure)));
        break;
    case Output::JsonLines:
        m_streams.writeLine(lineOf(jsonOf(failure)));
        break;
    }
    return exitStatusOf(failure.kind);
}

void Session::show(const Outcome &outcome)
{
    if (m_output == Output::Words)
        m_streams.writeLine(outcome.text.toUtf8());
    else
        m_streams.writeLine(lineOf(outcome.json));
}

Result<const reference::ReferenceLibrary *> Session::library()
{
    if (!m_library) {
        if (!m_russianWords)
            m_russianWords = std::make_unique<reference::RussianWords>();
        auto opened = reference::ReferenceLibrary::open(m_russianWords.get());
        if (!opened)
            return std::unexpected(opened.error());
        m_library = *std::move(opened);
    }
    return m_library.get();
}

const reference::RussianWords &Session::russianWords()
{
    if (!m_russianWords)
        m_russianWords = std::make_unique<reference::RussianWords>();
    m_russianWords->waitUntilReady();
    return *m_russianWords;
}

QStringList Session::formsOf(const QString &word)
{
    const auto texts = library();
    return texts ? reference::formsOf(word, (*texts)->lexicon(), *m_russianWords) : QStringList(word);
}

vault::VaultOptions Session::vaultOptions() const
{
    vault::VaultOptions options;
    options.clock = m_clockInUse;
    return options;
}

Result<vault::Vault *> Session::unlockedVault()
{
    if (!m_vault) {
        if (const auto there = vault::VaultFolder(m_vaultFolder).requireVault(); !there)
            return std::unexpected(there.error());
        const auto secret = passphrase(i18nc("@info:shell", "Passphrase:"));
        if (!secret)
            return std::unexpected(secret.error());
        auto opened = vault::Vault::unlock(m_vaultFolder, *secret, vaultOptions());
        if (!opened)
            return std::unexpected(opened.error());
        m_vault = *std::move(opened);
    }
    return m_vault.get();
}

Result<reference::Notebook *> Session::notebook()
{
    if (!m_notebook) {
        const auto opened = unlockedVault();
        if (!opened)
            return std::unexpected(opened.error());
        m_storage = std::make_unique<reference::VaultStorage>(**opened);
        auto notebook = reference::Notebook::open(*m_storage);
        if (!notebook)
            return std::unexpected(notebook.error());
        m_notebook = std::make_unique<reference::Notebook>(*std::move(notebook));
    }
    return m_notebook.get();
}

Result<ledger::Spaces *> Session::spaces()
{
    if (!m_spaces) {
        const auto vault = unlockedVault();
        if (!vault)
            return std::unexpected(vault.error());
        auto opened = ledger::Spaces::open(**vault, composition::allChangeTypes(), *m_clockInUse);
        if (!opened)
            return std::unexpected(opened.error());
        m_spaces = *std::move(opened);
    }
    return m_spaces.get();
}

void Session::closeVault()
{
    m_spaces.reset();
    m_notebook.reset();
    m_storage.reset();
    m_vault.reset();
}

Result<crypto::Secret> Session::passphrase(const QString &question)
{
    // Standard input gives its first line once; a later verb of a batch means the same passphrase.
    if (m_passphraseFile != u"-" || m_passphraseRead.isEmpty()) {
        auto read = secretFrom(m_passphraseFile, question);
        if (!read)
            return std::unexpected(read.error());
        m_passphraseRead = *std::move(read);
    }
    return m_passphraseRead.copy();
}

Result<crypto::Secret> Session::secretFrom(const QString &file, const QString &question)
{
    if (file.isEmpty())
        return m_streams.askedSecret(question);
    QFile source(file);
    if (file != u"-" && !source.open(QIODevice::ReadOnly))
        return failure(Failure::Kind::NotFound, file + u": "_s + source.errorString());
    auto line = file == u"-" ? m_streams.nextLine() : StandardStreams::nextLineOf(source);
    if (!line)
        return std::unexpected(line.error());
    if (!*line || (*line)->isEmpty())
        return failure(Failure::Kind::InvalidInput, u"%1 holds no passphrase in its first line"_s.arg(file));
    crypto::Secret secret = vault::typedPassphrase(QString::fromUtf8(**line));
    crypto::wipe(std::span<char>((*line)->data(), static_cast<std::size_t>((*line)->size())));
    return secret;
}

} // namespace pochin::ctl
