// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/about_section.h"

#include "vault/cipher_library.h"
#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace pochin::desktop {

using workbench::PlainTextLabel;

namespace {

QString licences()
{
    return i18nc("@info",
        "Pochin is free software under the GNU General Public Licence, version 3 or later: use it, study it, change "
        "it, pass it on. It stands on Qt and KDE Frameworks (LGPL), SQLCipher (BSD), OpenSSL (Apache 2.0), Poco "
        "(Boost), Hunspell (LGPL) and Snowball (BSD). The Russian texts are a published programme, reproduced "
        "unaltered; Pochin claims no rights to them.");
}

} // namespace

AboutSection::AboutSection(Facts facts, QWidget *parent)
    : SettingsSection(parent), m_facts(std::move(facts)),
      m_list(new PlainTextLabel(this, PlainTextLabel::Tone::Normal, PlainTextLabel::Selectable::Yes))
{
    auto *terms = new PlainTextLabel(this, PlainTextLabel::Tone::Quiet);
    addWide(m_list);
    addWide(terms);
    workbench::inEveryLanguage(this, [this, terms] {
        heading()->setText(i18nc("@title:group", "About Pochin"));
        terms->setText(licences());
        sayFacts();
    });
}

void AboutSection::showEvent(QShowEvent *event)
{
    SettingsSection::showEvent(event);
    sayFacts();
}

void AboutSection::sayFacts()
{
    QStringList lines;
    for (const Fact &fact : m_facts())
        lines.append(i18nc("@info a fact about the program: what, value", "%1: %2", fact.what, fact.value));
    m_list->setText(lines.join(u'\n'));
}

QList<AboutSection::Fact> versions()
{
    return {{i18nc("@label a name", "Pochin"), QCoreApplication::applicationVersion()},
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
        {QStringLiteral("SQLCipher"), vault::loadedCipherVersion()}};
}

} // namespace pochin::desktop
