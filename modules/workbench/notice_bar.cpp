// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/notice_bar.h"

#include "workbench/plain_text_label.h"

#include <KColorScheme>
#include <KLocalizedString>

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace pochin::workbench {

namespace {

/// Their shapes differ, and they are painted in their own colours, which stand out in light and dark.
QString iconNameOf(NoticeBar::Kind kind)
{
    switch (kind) {
    case NoticeBar::Kind::Information:
        return QStringLiteral("data-information");
    case NoticeBar::Kind::Success:
        return QStringLiteral("data-success");
    case NoticeBar::Kind::Warning:
        return QStringLiteral("data-warning");
    case NoticeBar::Kind::Failure:
        return QStringLiteral("data-error");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(NoticeBar::Kind kind)
{
    switch (kind) {
    case NoticeBar::Kind::Information:
        return i18nc("@info kind of a notice, read aloud before it", "Note");
    case NoticeBar::Kind::Success:
        return i18nc("@info kind of a notice, read aloud before it", "Done");
    case NoticeBar::Kind::Warning:
        return i18nc("@info kind of a notice, read aloud before it", "Attention");
    case NoticeBar::Kind::Failure:
        return i18nc("@info kind of a notice, read aloud before it", "This did not work");
    }
    Q_UNREACHABLE_RETURN({});
}

KColorScheme::BackgroundRole backgroundOf(NoticeBar::Kind kind)
{
    switch (kind) {
    case NoticeBar::Kind::Information:
        return KColorScheme::ActiveBackground;
    case NoticeBar::Kind::Success:
        return KColorScheme::PositiveBackground;
    case NoticeBar::Kind::Warning:
        return KColorScheme::NeutralBackground;
    case NoticeBar::Kind::Failure:
        return KColorScheme::NegativeBackground;
    }
    Q_UNREACHABLE_RETURN(KColorScheme::NormalBackground);
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_picture(new QLabel(this)), m_text(new PlainTextLabel(this)), m_action(new QPushButton(this))
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window); // not the one that a parent gave itself
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(10);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionChosen);
    fallSilent();
}

void NoticeBar::say(Kind kind, const QString &text, const QString &action)
{
    m_kind = kind;
    m_text->setText(text);
    m_text->setAccessibleName(i18nc("@info notice read aloud: kind, text", "%1: %2", wordFor(kind), text));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_picture->setPixmap(QIcon::fromTheme(iconNameOf(kind)).pixmap(QSize(22, 22), devicePixelRatioF()));
    takeColours();
    setVisible(true);
    QAccessibleEvent spoken(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
    Q_EMIT said();
}

void NoticeBar::fallSilent()
{
    m_text->clear();
    setVisible(false);
    Q_EMIT said();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
}

void NoticeBar::takeColours()
{
    const QColor paper = KColorScheme(QPalette::Active, KColorScheme::View).background(backgroundOf(m_kind)).color();
    if (palette().color(QPalette::Window) == paper)
        return; // the change was our own
    QPalette own;
    own.setColor(QPalette::Window, paper);
    setPalette(own);
}

} // namespace pochin::workbench
