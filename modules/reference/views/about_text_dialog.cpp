// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/about_text_dialog.h"

#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using pochin::workbench::HeadingLabel;
using pochin::workbench::PlainTextLabel;

namespace pochin::reference {

AboutTextDialog::AboutTextDialog(const Edition &edition, std::vector<Erratum> errata, QWidget *parent)
    : QDialog(parent), m_edition(edition), m_slips(std::move(errata)),
      m_title(new HeadingLabel(HeadingLabel::Level::Section, this)), m_text(new PlainTextLabel(this)),
      m_checksum(new PlainTextLabel(this, PlainTextLabel::Tone::Normal, PlainTextLabel::Selectable::Yes)),
      m_errataTitle(new HeadingLabel(HeadingLabel::Level::Group, this)), m_errata(new QTreeWidget(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text),
             static_cast<QWidget *>(m_checksum), static_cast<QWidget *>(m_errataTitle)})
        column->addWidget(part);
    column->addWidget(m_errata, 1);
    column->addWidget(m_buttons);
    m_checksum->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_errata->setRootIsDecorated(false);
    m_errata->setAlternatingRowColors(true);
    m_errata->setColumnCount(4);
    resize(760, 560);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_errata, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        Q_EMIT placeWanted(m_slips[static_cast<std::size_t>(item->data(0, Qt::UserRole).toInt())].address);
        accept();
    });
    workbench::inEveryLanguage(this, [this] { say(); });
}

void AboutTextDialog::say()
{
    setWindowTitle(i18nc("@title:window", "About this text"));
    m_title->setText(i18nc("@title", "Leaflet, manifesto and programme"));
    const QString paragraphs
        = i18ncp("@info", "%1 paragraph", "%1 paragraphs", static_cast<qlonglong>(m_edition.paragraphs().size()));
    const QString headings
        = i18ncp("@info", "%1 heading", "%1 headings", static_cast<qlonglong>(m_edition.headings().size()));
    m_text->setText(i18nc("@info %1: 151 paragraphs, %2: 45 headings",
        "Complete in Russian: %1 under %2. Every letter stands as in the published source; only line breaks, hyphens "
        "and blanks torn by a conversion were mended. The edition is known by its SHA-256 checksum, whose beginning is "
        "copied with each citation:",
        paragraphs, headings));
    const QString checksum = m_edition.checksum();
    m_checksum->setText(checksum);
    m_checksum->setAccessibleName(i18nc("@info %1 is a checksum", "SHA-256 %1", checksum));
    m_errataTitle->setText(i18nc("@title:group", "Slips of the authors, kept as printed"));
    m_errata->setAccessibleName(m_errataTitle->text());
    m_errata->setHeaderLabels({i18nc("@title:column", "Address"), i18nc("@title:column", "As printed"),
        i18nc("@title:column", "Meant"), i18nc("@title:column", "Remark")});
    m_errata->clear();
    for (std::size_t i = 0; i < m_slips.size(); ++i) {
        const Erratum &slip = m_slips[i];
        auto *row = new QTreeWidgetItem(m_errata, {slip.address.text(), slip.printed, slip.meant, slip.note});
        row->setData(0, Qt::UserRole, static_cast<int>(i));
        for (int column = 0; column < m_errata->columnCount(); ++column)
            row->setToolTip(column, row->text(column).toHtmlEscaped());
    }
    for (int column = 0; column < 3; ++column)
        m_errata->resizeColumnToContents(column);
    m_buttons->button(QDialogButtonBox::Close)->setText(i18nc("@action:button", "Close"));
}

} // namespace pochin::reference
