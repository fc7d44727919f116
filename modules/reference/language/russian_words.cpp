// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/language/russian_words.h"

#include "reference/domain/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

#include <hunspell/hunspell.hxx>
#include <libstemmer.h>

#include <atomic>
#include <mutex>
#include <string>
#include <thread>

using namespace Qt::StringLiterals;

namespace pochin::reference {

namespace {

struct StemmerEnd {
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

/// The folder with a Russian dictionary in UTF-8; empty if there is none.
QString folderWithDictionary(const QStringList &folders)
{
    for (const QString &folder : folders) {
        if (QFile::exists(folder + "/ru_RU.aff"_L1) && QFile::exists(folder + "/ru_RU.dic"_L1))
            return folder;
    }
    return {};
}

} // namespace

struct RussianWords::Parts {
    // Neither library promises that one object may be used by two threads at once.
    std::mutex mutex;
    std::unique_ptr<sb_stemmer, StemmerEnd> stemmer{sb_stemmer_new("russian", "UTF_8")};
    std::unique_ptr<Hunspell> dictionary;
    std::atomic_bool isOpen = false;
    std::jthread opening;
};

RussianWords::RussianWords(const QStringList &folders) : m_parts(std::make_unique<Parts>())
{
    openDictionary(folders);
}

void RussianWords::openDictionary(const QStringList &folders)
{
    const QString folder = folderWithDictionary(folders);
    if (folder.isEmpty())
        return;
    m_parts->opening = std::jthread([parts = m_parts.get(), folder] {
        const QByteArray affixes = QFile::encodeName(folder + "/ru_RU.aff"_L1);
        const QByteArray words = QFile::encodeName(folder + "/ru_RU.dic"_L1);
        parts->dictionary = std::make_unique<Hunspell>(affixes.constData(), words.constData());
        // An older dictionary in KOI8-R would answer nonsense to UTF-8.
        parts->isOpen = parts->dictionary->get_dict_encoding() == "UTF-8";
    });
}

RussianWords::~RussianWords()
{
    waitUntilReady();
}

std::optional<QStringList> RussianWords::lemmasOf(const QString &folded) const
{
    if (!m_parts->isOpen)
        return {};
    const std::lock_guard lock(m_parts->mutex);
    QStringList lemmas;
    for (const std::string &stem : m_parts->dictionary->stem(folded.toStdString()))
        lemmas += reference::folded(QString::fromStdString(stem));
    lemmas.removeDuplicates();
    return lemmas.isEmpty() ? std::nullopt : std::optional(lemmas);
}

QString RussianWords::stemOf(const QString &folded) const
{
    const std::lock_guard lock(m_parts->mutex);
    const QByteArray word = folded.toUtf8();
    // The stemmer owns what it returns until it is asked again. Its symbols are unsigned bytes.
    const auto *symbols = reinterpret_cast<const sb_symbol *>(word.constData());
    const sb_symbol *stem = sb_stemmer_stem(m_parts->stemmer.get(), symbols, static_cast<int>(word.size()));
    const int length = sb_stemmer_length(m_parts->stemmer.get());
    return stem ? QString::fromUtf8(reinterpret_cast<const char *>(stem), length) : folded;
}

void RussianWords::waitUntilReady() const
{
    if (m_parts->opening.joinable())
        m_parts->opening.join();
}

bool RussianWords::hasDictionary() const
{
    return m_parts->isOpen;
}

QStringList RussianWords::dictionaryFolders()
{
    QStringList folders;
    if (const QString chosen = qEnvironmentVariable("POCHIN_HUNSPELL_RU"); !chosen.isEmpty())
        folders += chosen;
    if (QCoreApplication::instance())
        folders += QCoreApplication::applicationDirPath() + "/hunspell"_L1;
    for (const QLatin1StringView name : {"hunspell"_L1, "myspell"_L1, "myspell/dicts"_L1})
        folders
            += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, name, QStandardPaths::LocateDirectory);
    return folders;
}

} // namespace pochin::reference
