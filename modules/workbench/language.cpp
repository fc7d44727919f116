// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/language.h"

#include "workbench/locale_platform.h"

#include <KLocalizedString>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <utility>

namespace pochin::workbench {

namespace {

/// The one that KI18n takes for the language of the sources.
constexpr QLatin1StringView sourceLanguage("en_US");
constexpr QLatin1StringView english("en");

/// Qt's own words. What a catalog lacks stays English: translators that were installed earlier, such as KI18n's, speak
/// the language of the system and must not be asked. (The catalog of English holds plurals only.)
class QtWords final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *disambiguation, int number) const override
    {
        const QString word = QTranslator::translate(context, source, disambiguation, number);
        return word.isEmpty() ? QString::fromUtf8(source) : word;
    }
};

/// Whose readers read which other language; English stands behind everything.
QString nextOf(const QString &code)
{
    return code == QLatin1String("be") ? QStringLiteral("ru") : QString();
}

/// "ru-RU" → "ru_RU", "ru"
QStringList spellings(QString code)
{
    code.replace(QLatin1Char('-'), QLatin1Char('_'));
    QStringList all{code};
    for (qsizetype cut = code.lastIndexOf(QLatin1Char('_')); cut > 0; cut = code.lastIndexOf(QLatin1Char('_'))) {
        code.truncate(cut);
        all << code;
    }
    return all;
}

std::vector<Language> listed(const QString &share)
{
    std::vector<Language> languages;
    QFile file(share + QLatin1String("/pochin/languages.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return languages;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const auto columns = line.split('\t');
        if (columns.size() == 3)
            languages.push_back({QString::fromUtf8(columns[0]), columns[1].toInt(), columns[2].toInt()});
    }
    return languages;
}

std::vector<Language> withEnglish(std::vector<Language> languages)
{
    const int texts = languages.empty() ? 0 : std::ranges::max(languages, {}, &Language::texts).texts;
    std::erase_if(languages, [](const Language &language) { return language.code == english; });
    languages.push_back({english, texts, texts});
    std::ranges::sort(languages, {}, &Language::code);
    return languages;
}

/// The system knows which English or Portuguese a person writes. QLocale::system() itself is of no use here: it mixes
/// the language of one variable with the numbers of another.
QLocale localeFor(const QString &code, const QStringList &systemLanguages)
{
    const QLocale wanted(code);
    for (const QString &name : systemLanguages)
        if (const QLocale known(name); known.language() == wanted.language() && !code.contains(QLatin1Char('_')))
            return known;
    return wanted;
}

} // namespace

int Language::completeness() const
{
    return texts == 0 ? 0 : translated * 100 / texts;
}

QString Language::nativeName() const
{
    const QString name = QLocale(code).nativeLanguageName();
    return code == english ? QStringLiteral("English") : name.left(1).toUpper() + name.mid(1);
}

QString shareFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    // build tree and installed · carried, everything in one folder · macOS
    const QStringList candidates{
        QStringLiteral("../share"), QStringLiteral("share"), QStringLiteral("../Resources/share")};
    for (const QString &candidate : candidates)
        if (program.exists(candidate + QLatin1String("/pochin/languages.tsv")))
            return QDir::cleanPath(program.filePath(candidate));
    return QDir::cleanPath(program.filePath(candidates.first()));
}

QStringList languagesTried(const QString &code)
{
    QStringList tried;
    for (QString next = code; !next.isEmpty(); next = nextOf(spellings(next).constLast()))
        for (const QString &spelling : spellings(next))
            tried << (spelling == english ? sourceLanguage : spelling);
    tried << sourceLanguage;
    tried.removeDuplicates();
    return tried;
}

LanguageChoice::LanguageChoice(QString share, QObject *parent)
    : QObject(parent), m_share(std::move(share)), m_available(withEnglish(listed(m_share)))
      // Asked once and now: later KI18n writes its own choice into LANGUAGE, where the system would find it.
      ,
      m_ofTheSystem(nearest(QLocale::system().uiLanguages()))
{
    KLocalizedString::setApplicationDomain("pochin");
    KLocalizedString::addDomainLocaleDir("pochin", m_share + QLatin1String("/locale"));
    leaveTheUntranslatedLocale(m_share + QLatin1String("/pochin/locale"));
    use({});
}

LanguageChoice::~LanguageChoice() = default;

QString LanguageChoice::nearest(const QStringList &wanted) const
{
    const auto isAvailable
        = [this](const QString &code) { return std::ranges::contains(m_available, code, &Language::code); };
    for (const QString &code : wanted) {
        if (spellings(code).constLast() == english)
            break;
        const QStringList tried = languagesTried(code);
        if (const auto found = std::ranges::find_if(tried, isAvailable); found != tried.end())
            return *found;
    }
    return english;
}

void LanguageChoice::use(const QString &code)
{
    m_current = code.isEmpty() ? m_ofTheSystem : nearest({code});
    KLocalizedString::setLanguages(languagesTried(m_current));
    QLocale::setDefault(localeFor(m_current, m_systemLanguages));
    speakQt(m_current); // and everyone hears of the change
    Q_EMIT changed(m_current);
}

void LanguageChoice::speakQt(const QString &code)
{
    auto words = std::make_unique<QtWords>();
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    for (const QString &tried : languagesTried(code))
        if (words->load(QLocale(tried), QStringLiteral("qtbase"), QStringLiteral("_"), folder))
            break;
    if (m_qtWords)
        QCoreApplication::removeTranslator(m_qtWords.get());
    QCoreApplication::installTranslator(words.get()); // sends QEvent::LanguageChange
    m_qtWords = std::move(words);
}

} // namespace pochin::workbench
