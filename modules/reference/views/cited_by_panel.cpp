// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/cited_by_panel.h"

#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QComboBox>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace pochin::reference {

using workbench::PlainTextLabel;

CitedByPanel::CitedByPanel(QWidget *parent)
    : QWidget(parent), m_which(new QComboBox(this)), m_nothing(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet)),
      m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_which);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFocusProxy(m_list);
    const auto take = [this](const QListWidgetItem *item) { choose(m_list->row(item)); };
    connect(m_list, &QListWidget::itemClicked, this, take);
    connect(m_list, &QListWidget::itemActivated, this, take);
    connect(m_which, &QComboBox::currentIndexChanged, this, &CitedByPanel::refresh);
    workbench::inEveryLanguage(this, [this] { say(); });
}

void CitedByPanel::say()
{
    const QSignalBlocker quiet(m_which);
    const int chosen = std::max(0, m_which->currentIndex());
    m_which->clear();
    m_which->addItem(i18nc("@item:inlistbox what cites the texts", "This paragraph"));
    m_which->addItem(i18nc("@item:inlistbox what cites the texts", "Any paragraph"));
    m_which->setCurrentIndex(chosen);
    m_which->setAccessibleName(i18nc("@label:listbox", "What is cited"));
    m_list->setAccessibleName(i18nc("@label", "Where we cite this"));
    refresh();
}

void CitedByPanel::setBackLinks(BackLinks links)
{
    m_links = std::move(links);
    refresh();
}

void CitedByPanel::follow(const Address &place)
{
    m_place = place;
    refresh();
}

/// A paragraph with its parts and points; under a heading nothing is cited but the heading itself.
bool CitedByPanel::isWanted(const Address &cited) const
{
    const auto which = static_cast<Which>(m_which->currentIndex());
    return which == Which::All || (m_place && cited.paragraph() == m_place->paragraph());
}

void CitedByPanel::refresh()
{
    m_nothing->setText(m_links
            ? i18nc("@info",
                  "Nothing of yours cites this yet. A proposal, a reason or an objection may rest on a "
                  "paragraph; then it is found from here.")
            : i18nc("@info",
                  "What your groups proposed and decided is in the vault. It is shown here once that is open."));
    if (!isVisible())
        return;
    struct Line {
        Address place;
        BackLink link;
    };
    std::vector<Line> lines;
    for (BackLink &link : m_links ? m_links() : std::vector<BackLink>()) {
        const auto place = Address::fromCanonical(link.address);
        if (place && isWanted(*place))
            lines.push_back({*place, std::move(link)});
    }
    std::ranges::stable_sort(lines, {}, &Line::place);
    m_list->clear();
    m_shown.clear();
    for (const Line &line : lines) {
        m_list->addItem(i18nc("@item address, what cites it, how that stands", "%1 · %2\n%3", line.link.address,
            line.link.title, line.link.detail));
        m_shown.push_back(line.link.key);
    }
    m_nothing->setHidden(!lines.empty());
}

void CitedByPanel::choose(int row)
{
    if (row < 0 || row >= std::ssize(m_shown))
        return;
    Q_EMIT chosen(m_shown[static_cast<std::size_t>(row)]);
}

void CitedByPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace pochin::reference
