// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/passphrase_choice.h"

#include "vault/passphrase.h"
#include "vault/views/passphrase_field.h"
#include "vault/views/shown_words.h"
#include "vault/words/vault_words.h"
#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"
#include "workbench/tinted_icon.h"
#include "workbench/word_grid.h"

#include <KLocalizedString>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace pochin::vault {

using workbench::HeadingLabel;
using workbench::PlainTextLabel;
using workbench::WordGrid;

namespace {

constexpr int indent = 26;

QVBoxLayout *partUnder(QWidget *part)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(indent, 2, 0, 8);
    column->setSpacing(8);
    return column;
}

} // namespace

PassphraseChoice::PassphraseChoice(QWidget *parent)
    : QWidget(parent), m_heading(new HeadingLabel(HeadingLabel::Level::Group, this)), m_drawn(new QRadioButton(this)),
      m_own(new QRadioButton(this)), m_drawnPart(new QWidget(this)), m_ownPart(new QWidget(this)),
      m_words(new WordGrid(m_drawnPart, 4)), m_strength(new PlainTextLabel(m_drawnPart, PlainTextLabel::Tone::Quiet)),
      m_again(new QPushButton(m_drawnPart)), m_firstLabel(new QLabel(m_ownPart)),
      m_first(new PassphraseField(m_ownPart)), m_secondLabel(new QLabel(m_ownPart)),
      m_second(new PassphraseField(m_ownPart)), m_objection(new PlainTextLabel(m_ownPart, PlainTextLabel::Tone::Quiet))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_drawn, m_drawnPart, m_own, m_ownPart})
        column->addWidget(part);
    layOutDrawnPart();
    layOutOwnPart();
    m_drawn->setChecked(true);
    connect(m_drawn, &QRadioButton::toggled, this, &PassphraseChoice::sayChoice);
    connect(m_again, &QPushButton::clicked, this, &PassphraseChoice::draw);
    for (PassphraseField *field : {m_first, m_second})
        connect(field, &PassphraseField::edited, this, &PassphraseChoice::sayChoice);
    workbench::inEveryLanguage(this, [this] { sayWords(); });
}

void PassphraseChoice::layOutDrawnPart()
{
    QVBoxLayout *column = partUnder(m_drawnPart);
    auto *row = new QHBoxLayout;
    row->addWidget(m_strength, 1);
    row->addWidget(m_again, 0, Qt::AlignTop);
    column->addWidget(m_words);
    column->addLayout(row);
    m_again->setIcon(workbench::tintedIcon(QStringLiteral("view-refresh")));
}

void PassphraseChoice::layOutOwnPart()
{
    QVBoxLayout *column = partUnder(m_ownPart);
    for (QWidget *part : std::initializer_list<QWidget *>{m_firstLabel, m_first, m_secondLabel, m_second, m_objection})
        column->addWidget(part);
    m_firstLabel->setBuddy(m_first);
    m_secondLabel->setBuddy(m_second);
}

void PassphraseChoice::begin()
{
    forget();
    m_drawn->setChecked(true);
    draw();
}

void PassphraseChoice::draw()
{
    const GeneratedPassphrase drawn = generatedPassphrase(wordLanguageOfTheWindow());
    m_bits = drawn.bits;
    m_words->setWords(shownWords(drawn.text));
    sayWords();
}

bool PassphraseChoice::isReady() const
{
    return m_drawn->isChecked() ? !m_words->words().isEmpty() : objection().isEmpty() && !m_second->isEmpty();
}

crypto::Secret PassphraseChoice::chosen() const
{
    return typedPassphrase(m_drawn->isChecked() ? m_words->words().join(u' ') : m_first->typed());
}

void PassphraseChoice::forget()
{
    m_first->clear();
    m_second->clear();
    m_words->setWords({});
}

QStringList PassphraseChoice::drawnWords() const
{
    return m_words->words();
}

QString PassphraseChoice::objection() const
{
    if (m_first->isEmpty())
        return {};
    if (const auto fault = faultOf(m_first->typed()))
        return sentenceOf(*fault);
    if (!m_second->isEmpty() && m_first->typed() != m_second->typed())
        return i18nc("@info why a passphrase is refused", "The two fields differ.");
    return {};
}

void PassphraseChoice::sayChoice()
{
    m_drawnPart->setVisible(m_drawn->isChecked());
    m_ownPart->setVisible(m_own->isChecked());
    const QString trouble = objection();
    m_objection->setText(trouble.isEmpty()
            ? i18nc("@info about an own passphrase",
                  "At least 12 characters. How strong it is nobody can know; drawn words are safer.")
            : trouble);
    Q_EMIT edited();
}

void PassphraseChoice::sayWords()
{
    m_heading->setText(i18nc("@title:group", "Passphrase"));
    m_drawn->setText(i18nc("@option:radio", "Words drawn by &chance (safer)"));
    m_own->setText(i18nc("@option:radio", "An &own passphrase"));
    m_strength->setText(i18nc("@info %1 is a number of bits",
        "Learn them by heart, in their order; small letters, one blank between. Strength: %1 bits. They are not for "
        "the clipboard.",
        m_bits));
    m_again->setText(i18nc("@action:button draw other words", "Other words"));
    const QString first = i18nc("@label:textbox", "&New passphrase:");
    const QString second = i18nc("@label:textbox", "Once &more:");
    m_firstLabel->setText(first);
    m_secondLabel->setText(second);
    m_first->setSubject(i18nc("@label:textbox for screen readers", "New passphrase"));
    m_second->setSubject(i18nc("@label:textbox for screen readers", "The new passphrase once more"));
    sayChoice();
}

} // namespace pochin::vault
