// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/heading_label.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>

namespace pochin::workbench {

namespace {

class AccessibleHeading final : public QAccessibleWidget
{
public:
    explicit AccessibleHeading(HeadingLabel *label) : QAccessibleWidget(label, QAccessible::Heading) { }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<HeadingLabel *>(widget())->text()
                                         : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *accessibleHeading(const QString &, QObject *object)
{
    auto *heading = qobject_cast<HeadingLabel *>(object);
    return heading ? new AccessibleHeading(heading) : nullptr;
}

qreal sizeOf(HeadingLabel::Level level)
{
    switch (level) {
    case HeadingLabel::Level::Page:
        return 1.75;
    case HeadingLabel::Level::Section:
        return 1.25;
    case HeadingLabel::Level::Group:
        return 1.0;
    }
    Q_UNREACHABLE_RETURN(1.0);
}

} // namespace

HeadingLabel::HeadingLabel(Level level, QWidget *parent) : QLabel(parent), m_level(level)
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(accessibleHeading), true);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    takeFont();
}

void HeadingLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        takeFont();
}

void HeadingLabel::takeFont()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * sizeOf(m_level));
    font.setWeight(m_level == Level::Page ? QFont::Light : QFont::DemiBold);
    setFont(font);
}

} // namespace pochin::workbench
