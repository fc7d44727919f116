// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/line/session.h"
#include "ctl/room_verbs.h"
#include "vault/new_vault.h"
#include "vault/passphrase.h"
#include "vault/recovery.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pochin::ctl {

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

// These words leave the program on purpose: the person asked for them, to put them on paper.
QString shownWords(const crypto::Secret &secret)
{
    return QString::fromUtf8(secret.view());
}

Result<WordLanguage> wordLanguage(const Arguments &arguments)
{
    const QString code = arguments.last(u"words"_s, KLocalizedString::languages().value(0));
    if (code.startsWith(u"ru"))
        return WordLanguage::Russian;
    if (arguments.has(u"words"_s) && code != u"en")
        return failure(Failure::Kind::InvalidInput, u"--words takes ru or en, not '%1'"_s.arg(code));
    return WordLanguage::English;
}

OptionSyntax wordsOption()
{
    return {u"words"_s, u"ru|en"_s, ki18nc("@info:shell", "Language of the words that are drawn")};
}

/// What a new vault is sealed with: drawn words where nothing was given and --generate was, else what was given or
/// typed.
struct ChosenPassphrase {
    crypto::Secret secret;
    bool isDrawn = false;
};

Result<ChosenPassphrase> chosenPassphrase(Session &session, const Arguments &arguments, WordLanguage language)
{
    if (arguments.has(u"generate"_s)) {
        if (session.isPassphraseGiven())
            return failure(Failure::Kind::InvalidInput, u"--generate and --passphrase-file exclude each other"_s);
        return ChosenPassphrase{.secret = generatedPassphrase(language).text, .isDrawn = true};
    }
    auto typed = session.passphrase(i18nc("@info:shell", "Passphrase for the new vault:"));
    if (!typed)
        return std::unexpected(typed.error());
    return ChosenPassphrase{.secret = *std::move(typed)};
}

QJsonObject recoveryJson(const crypto::Secret &words)
{
    return {{u"words"_s, QJsonArray::fromStringList(shownWords(words).split(u' '))}};
}

QString recoverySentence(const crypto::Secret &words)
{
    return i18nc("@info:shell %1 are the words",
        "Recovery words, to be written on paper now; they open the vault when the passphrase is forgotten, and are "
        "shown only once:\n  %1",
        shownWords(words));
}

Result<Outcome> created(Session &session, const Arguments &arguments)
{
    const auto language = wordLanguage(arguments);
    if (!language)
        return std::unexpected(language.error());
    const auto logN = arguments.number(u"work-factor"_s, WorkFactor().logN(), WorkFactor::least, WorkFactor::most);
    if (!logN)
        return std::unexpected(logN.error());
    const auto passphrase = chosenPassphrase(session, arguments, *language);
    if (!passphrase)
        return std::unexpected(passphrase.error());

    VaultOptions options = session.vaultOptions();
    options.workFactor = *WorkFactor::of(*logN);
    const QString name = arguments.last(u"name"_s);
    const auto made = newVault(session.vaultFolder(), passphrase->secret, name, *language, options);
    if (!made)
        return std::unexpected(made.error());

    QJsonObject json{{u"vault"_s, session.vaultFolder()}, {u"fingerprint"_s, made->vault->fingerprint().hex()},
        {u"name"_s, name}, {u"workFactor"_s, *logN}, {u"recovery"_s, recoveryJson(made->recoveryWords)}};
    QString text = i18nc("@info:shell %1 is a folder", "A vault was made in %1.", session.vaultFolder());
    if (passphrase->isDrawn) {
        json[u"passphrase"_s] = shownWords(passphrase->secret);
        text += u'\n'
            + i18nc("@info:shell %1 are the words", "Its passphrase, to be learned by heart:\n  %1",
                shownWords(passphrase->secret));
    }
    return Outcome{.text = text + u'\n' + recoverySentence(made->recoveryWords), .json = json, .found = {}};
}

QString nameOf(Finding::Source source)
{
    switch (source) {
    case Finding::Source::Seal:
        return u"seal"_s;
    case Finding::Source::Structure:
        return u"structure"_s;
    case Finding::Source::Reference:
        return u"reference"_s;
    case Finding::Source::SearchIndex:
        return u"search-index"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Result<Outcome> checked(Session &session, const Arguments &)
{
    const auto opened = session.unlockedVault();
    if (!opened)
        return std::unexpected(opened.error());
    const auto findings = (*opened)->check();
    if (!findings)
        return std::unexpected(findings.error());
    QJsonArray list;
    QStringList lines;
    for (const Finding &finding : *findings) {
        list.append(QJsonObject{{u"source"_s, nameOf(finding.source)}, {u"detail"_s, finding.detail}});
        lines.append(nameOf(finding.source) + u": "_s + finding.detail);
    }
    Outcome outcome{.text = lines.join(u'\n'),
        .json
        = QJsonObject{{u"vault"_s, session.vaultFolder()}, {u"damaged"_s, !findings->empty()}, {u"findings"_s, list}},
        .found = {}};
    if (findings->empty())
        outcome.text = i18nc("@info:shell", "The whole vault was read; all is well.");
    else
        outcome.found = Failure::Kind::Damaged;
    return outcome;
}

Result<Outcome> passphraseChanged(Session &session, const Arguments &arguments)
{
    const auto present = session.passphrase(i18nc("@info:shell", "Present passphrase:"));
    if (!present)
        return std::unexpected(present.error());
    const auto opened = session.unlockedVault();
    if (!opened)
        return std::unexpected(opened.error());
    const auto next
        = session.secretFrom(arguments.last(u"new-passphrase-file"_s), i18nc("@info:shell", "New passphrase:"));
    if (!next)
        return std::unexpected(next.error());
    if (const auto changed = (*opened)->changePassphrase(*present, *next); !changed)
        return std::unexpected(changed.error());
    session.closeVault();
    return Outcome{.text = i18nc("@info:shell",
                       "The passphrase is changed. The recovery sheet stays valid; copies of the vault made before "
                       "still open with the old one."),
        .json = QJsonObject{{u"changed"_s, true}},
        .found = {}};
}

Result<Outcome> recoveryCreated(Session &session, const Arguments &arguments)
{
    const auto language = wordLanguage(arguments);
    if (!language)
        return std::unexpected(language.error());
    const auto opened = session.unlockedVault();
    if (!opened)
        return std::unexpected(opened.error());
    const auto words = (*opened)->makeRecovery(*language);
    if (!words)
        return std::unexpected(words.error());
    return Outcome{
        .text = recoverySentence(*words), .json = QJsonObject{{u"recovery"_s, recoveryJson(*words)}}, .found = {}};
}

Result<Outcome> recoveryOpened(Session &session, const Arguments &arguments)
{
    const auto typed = session.secretFrom(arguments.last(u"words-file"_s), i18nc("@info:shell", "Recovery words:"));
    if (!typed)
        return std::unexpected(typed.error());
    const auto words = recoveryWordsFromTyped(QString::fromUtf8(typed->view()));
    if (!words)
        return std::unexpected(words.error());
    const auto next
        = session.secretFrom(arguments.last(u"new-passphrase-file"_s), i18nc("@info:shell", "New passphrase:"));
    if (!next)
        return std::unexpected(next.error());
    session.closeVault();
    const auto opened = Vault::recover(session.vaultFolder(), *words, *next, session.vaultOptions());
    if (!opened)
        return std::unexpected(opened.error());
    return Outcome{
        .text = i18nc("@info:shell", "The vault is open again, and the new passphrase is its passphrase from now on."),
        .json = QJsonObject{{u"recovered"_s, true}, {u"fingerprint"_s, (*opened)->fingerprint().hex()}},
        .found = {}};
}

Result<Outcome> shown(Session &session, const Arguments &)
{
    const auto opened = session.unlockedVault();
    if (!opened)
        return std::unexpected(opened.error());
    const auto name = (*opened)->settings().value(pseudonymKey());
    if (!name)
        return std::unexpected(name.error());
    return Outcome{.text = session.vaultFolder() + u'\n' + name->value_or(QString()),
        .json = QJsonObject{{u"vault"_s, session.vaultFolder()}, {u"name"_s, name->value_or(QString())},
            {u"fingerprint"_s, (*opened)->fingerprint().hex()}},
        .found = {}};
}

} // namespace

std::vector<Verb> vaultVerbs()
{
    const OptionSyntax nextPassphrase{u"new-passphrase-file"_s, u"FILE"_s,
        ki18nc("@info:shell", "Read the new passphrase from the first line of FILE; - is standard input")};
    return {
        {u"vault create"_s, {}, ki18nc("@info:shell", "Make a vault"),
            {{u"name"_s, u"PSEUDONYM"_s, ki18nc("@info:shell", "How you want to be called")},
                {u"generate"_s, {}, ki18nc("@info:shell", "Draw a passphrase of seven words and show it")},
                {u"work-factor"_s, u"N"_s, ki18nc("@info:shell", "How hard a guess is made: 15 to 20, otherwise 18")},
                wordsOption()},
            0, 0, created},
        {u"vault show"_s, {}, ki18nc("@info:shell", "Unlock the vault and say whose it is"), {}, 0, 0, shown},
        {u"vault check"_s, {}, ki18nc("@info:shell", "Read the whole vault and say what is damaged"), {}, 0, 0,
            checked},
        {u"vault passphrase"_s, {}, ki18nc("@info:shell", "Change the passphrase"), {nextPassphrase}, 0, 0,
            passphraseChanged},
        {u"vault recovery create"_s, {},
            ki18nc("@info:shell", "Make new recovery words; the old ones are worth nothing from then on"),
            {wordsOption()}, 0, 0, recoveryCreated},
        {u"vault recovery open"_s, {},
            ki18nc("@info:shell", "Open the vault with the recovery words and set a new passphrase"),
            {{u"words-file"_s, u"FILE"_s, ki18nc("@info:shell", "Read the recovery words from the first line of FILE")},
                nextPassphrase},
            0, 0, recoveryOpened},
    };
}

} // namespace pochin::ctl
