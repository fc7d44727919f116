// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace pochin::workbench {

/// A language that the program can speak.
struct Language {
    QString code; ///< as in the names of catalogs: "ru", "pt_BR"
    int translated = 0; ///< finished texts
    int texts = 0; ///< all texts; a text that is not finished is shown in the next language of `languagesTried`

    /// Whole percents, 100 only if nothing is missing.
    [[nodiscard]] int completeness() const;
    /// How the language calls itself, such as «Русский».
    [[nodiscard]] QString nativeName() const;

    friend bool operator==(const Language &, const Language &) = default;
};

/// The folder that holds locale/ and pochin/ beside this program, in a build tree, installed, or carried on a stick.
/// Requires the application object.
[[nodiscard]] QString shareFolder();

/// In which order each single text is looked for: "be" → be, ru, en_US.
[[nodiscard]] QStringList languagesTried(const QString &code);

/// Which language the program speaks. One lives in main(), made right after the application object and before any
/// other thread starts; works with and without widgets.
class LanguageChoice : public QObject
{
    Q_OBJECT

public:
    /// Speaks the language of the system, or the nearest one there is.
    explicit LanguageChoice(QString share = shareFolder(), QObject *parent = nullptr);
    ~LanguageChoice() override;
    Q_DISABLE_COPY_MOVE(LanguageChoice)

    /// English, which the program is written in, and every catalog found; sorted by code.
    [[nodiscard]] const std::vector<Language> &available() const { return m_available; }
    /// The code of one of `available()`.
    [[nodiscard]] QString current() const { return m_current; }
    /// What `use({})` would choose.
    [[nodiscard]] QString ofTheSystem() const { return m_ofTheSystem; }

    /// Changes texts, numbers, dates and Qt's own words at once: all windows get QEvent::LanguageChange. Knows codes
    /// such as "ru", "ru_RU" and "ru-RU"; of a language that there is not, the nearest is taken ("be" → "ru"), in the
    /// end English. An empty code means the language of the system.
    void use(const QString &code);

Q_SIGNALS:
    /// After everything speaks the new language, except for widgets, which hear of it by their own event.
    void changed(const QString &code);

private:
    [[nodiscard]] QString nearest(const QStringList &wanted) const;
    void speakQt(const QString &code);

    QString m_share;
    std::vector<Language> m_available;
    QStringList m_systemLanguages;
    QString m_ofTheSystem;
    QString m_current;
    std::unique_ptr<QTranslator> m_qtWords;
};

} // namespace pochin::workbench
