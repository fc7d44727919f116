// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/public_report_section.h"

#include "desktop/public_report_dialog.h"
#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/sheet_section.h"

#include <KLocalizedString>

#include <QVBoxLayout>

namespace pochin::desktop {

using workbench::DeedButton;

PublicReportSection::PublicReportSection(ledger::SpacesDesk &desk, QWidget *parent)
    : Guest(parent), m_desk(desk), m_section(new workbench::SheetSection(this)),
      m_about(m_section->add<workbench::PlainTextLabel>())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_section);
    connect(m_section->deed(), &DeedButton::chosen, this, &PublicReportSection::open);
    workbench::inEveryLanguage(this, [this] { sayWords(); });
}

void PublicReportSection::sayWords()
{
    m_section->say(i18nc("@title a part of a group's sheet", "For everybody"));
    m_section->deed()->say(i18nc("@action:button", "A public report…"));
    m_section->deed()->offer();
    m_about->setText(
        i18nc("@info", "What the group did, without names and places. You read it before it is saved (М.29)."));
}

void PublicReportSection::turnTo(const QString &space, const QString & /*thing*/)
{
    m_space = ledger::SpaceId::fromBytes(QByteArray::fromHex(space.toLatin1()));
    setVisible(m_space && m_desk.outlook(*m_space));
}

void PublicReportSection::open()
{
    const auto report = [this, space = m_space](composition::Names names) {
        const auto outlook = space ? m_desk.outlook(*space) : std::nullopt;
        return outlook ? composition::publicReport(*outlook, names) : QString();
    };
    (new PublicReportDialog(report, window()))->open();
}

} // namespace pochin::desktop
