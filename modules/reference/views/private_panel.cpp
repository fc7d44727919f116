// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/private_panel.h"

#include "workbench/heading_label.h"

#include <KLocalizedString>

#include <QEvent>
#include <QStackedLayout>

using namespace Qt::StringLiterals;
using pochin::workbench::EmptyState;

namespace pochin::reference {

PrivatePanel::PrivatePanel(LentNotebook &notebook, const QString &icon, QWidget *parent)
    : QWidget(parent), m_notebook(notebook), m_stack(new QStackedLayout(this)),
      m_locked(new EmptyState(u"object-locked"_s, this)), m_lesson(new EmptyState(icon, this))
{
    for (EmptyState *state : {m_locked, m_lesson}) {
        // Two or three words that fit; wrapped, they would be given the height of one line.
        state->findChild<workbench::HeadingLabel *>()->setWordWrap(false);
        m_stack->addWidget(state);
    }
    connect(m_locked, &EmptyState::deedChosen, this, &PrivatePanel::vaultWanted);
    connect(m_lesson, &EmptyState::deedChosen, this, [this] { begin(); });
    connect(m_lesson, &EmptyState::citationRequested, this, [this](const QString &address) {
        if (const auto place = Address::fromCanonical(address))
            Q_EMIT placeWanted(*place);
    });
    connect(&m_notebook, &LentNotebook::changed, this, &PrivatePanel::refresh);
}

void PrivatePanel::setContent(QWidget *content)
{
    m_content = content;
    m_stack->addWidget(content);
    refresh();
}

void PrivatePanel::refresh()
{
    const bool isLocked = m_notebook.whyNot() == NoNotebook::Locked;
    m_locked->say({isLocked ? i18nc("@title the vault is", "Locked") : i18nc("@title", "No vault yet"),
        sentenceFor(m_notebook.whyNot()), {}, deedFor(m_notebook.whyNot())});
    m_lesson->say(lesson());
    if (!m_notebook.isHere()) {
        wipe();
        m_stack->setCurrentWidget(m_locked);
        return;
    }
    fill();
    m_stack->setCurrentWidget(isEmpty() ? static_cast<QWidget *>(m_lesson) : m_content);
}

void PrivatePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_content)
        refresh();
}

} // namespace pochin::reference
