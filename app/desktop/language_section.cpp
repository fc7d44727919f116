// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/language_section.h"

#include "desktop/preferences.h"
#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/language.h"
#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace pochin::desktop {

namespace {

QString lineOf(const workbench::Language &language)
{
    return i18nc("@item:inlistbox a language, the share of its texts that is translated", "%1 (%2 %)",
        language.nativeName(), language.completeness());
}

QString nameOf(const QString &code, const std::vector<workbench::Language> &languages)
{
    const auto it = std::ranges::find(languages, code, &workbench::Language::code);
    return it == languages.end() ? code : it->nativeName();
}

} // namespace

LanguageSection::LanguageSection(Preferences &preferences, const workbench::LanguageChoice &languages, QWidget *parent)
    : SettingsSection(parent), m_preferences(preferences), m_languages(languages), m_choice(new QComboBox(this))
{
    m_choice->setObjectName(QStringLiteral("language"));
    QLabel *label = addRow(m_choice);
    auto *note = new workbench::PlainTextLabel(this, workbench::PlainTextLabel::Tone::Quiet);
    addWide(note);
    connect(m_choice, &QComboBox::activated, this,
        [this](int row) { m_preferences.chooseLanguage(m_choice->itemData(row).toString()); });
    workbench::inEveryLanguage(this, [this, label, note] {
        heading()->setText(i18nc("@title:group", "Language"));
        label->setText(i18nc("@label:listbox", "&Language of the window:"));
        note->setText(i18nc("@info",
            "What a language lacks is shown in the next one that has it. People translate these texts with the free "
            "program Qt Linguist."));
        fill();
    });
}

void LanguageSection::fill()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItem(i18nc("@item:inlistbox the language of the system, %1 is its name", "As the system: %1",
                          nameOf(m_languages.ofTheSystem(), m_languages.available())),
        QString());
    for (const workbench::Language &language : m_languages.available())
        m_choice->addItem(lineOf(language), language.code);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_preferences.language())));
}

} // namespace pochin::desktop
