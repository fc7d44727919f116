// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QSet>
#include <QStringList>
#include <QWidget>

/// Looks at every control of a window or dialog, as somebody with a small screen, a keyboard or a screen reader does.
/// Each returns what it complains about, in words.
namespace lookedAt {

inline QString described(const QWidget *widget)
{
    return QStringLiteral("%1 '%2' in %3")
        .arg(QLatin1StringView(widget->metaObject()->className()), widget->property("text").toString(),
            QLatin1StringView(widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : ""));
}

inline QList<QWidget *> visibleIn(const QWidget *front)
{
    QList<QWidget *> all = front->findChildren<QWidget *>();
    all.removeIf([](const QWidget *widget) { return !widget->isVisible(); });
    return all;
}

inline bool takesFocus(const QWidget *widget)
{
    if (widget->focusProxy())
        return false; // such as the line inside a spin box
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled();
}

inline bool isClipped(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return false;
        return label->wordWrap() ? label->height() < label->heightForWidth(label->width())
                                 : label->width() < label->sizeHint().width();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) // a name may be shortened, if it tells all
        return !button->text().isEmpty() && button->width() < button->sizeHint().width()
            && !button->toolTip().contains(button->text());
    return qobject_cast<const QComboBox *>(widget) && widget->width() < widget->sizeHint().width();
}

inline QStringList namelessControls(const QWidget *front)
{
    QStringList nameless;
    for (QWidget *widget : visibleIn(front)) {
        if (!takesFocus(widget))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(described(widget));
    }
    return nameless;
}

inline QStringList clippedTexts(const QWidget *front)
{
    QStringList clipped;
    for (const QWidget *widget : visibleIn(front)) {
        if (isClipped(widget))
            clipped.append(QStringLiteral("%1 has %2×%3, needs %4×%5")
                    .arg(described(widget))
                    .arg(widget->width())
                    .arg(widget->height())
                    .arg(widget->sizeHint().width())
                    .arg(widget->heightForWidth(widget->width())));
    }
    return clipped;
}

inline QStringList beyondTheEdge(const QWidget *front)
{
    QStringList beyond;
    for (const QWidget *widget : visibleIn(front)) {
        const int right = widget->mapTo(front, QPoint(widget->width(), 0)).x();
        if (right > front->width())
            beyond.append(QStringLiteral("%1 ends at %2 of %3, needs %4")
                    .arg(described(widget))
                    .arg(right)
                    .arg(front->width())
                    .arg(widget->minimumSizeHint().width()));
    }
    // What is cut off where nobody can scroll to it is as lost as what lies outside the window.
    for (const QScrollArea *area : front->findChildren<QScrollArea *>()) {
        if (!area->isVisible() || !area->widget() || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            continue;
        const QLayout *inside = area->widget()->layout();
        const int margin = inside ? inside->contentsMargins().right() : 0; // may be cut: nothing stands there
        const bool isCut = area->widget()->minimumSizeHint().width() - margin > area->viewport()->width();
        if (isCut)
            beyond.append(QStringLiteral("%1 shows %2 of %3")
                    .arg(described(area->widget()))
                    .arg(area->viewport()->width())
                    .arg(area->widget()->minimumSizeHint().width()));
    }
    return beyond;
}

inline QStringList markupIn(const QWidget *front)
{
    QStringList rich;
    for (const QLabel *label : front->findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText && !label->buddy() && !label->text().isEmpty())
            rich.append(described(label));
    }
    return rich;
}

inline QStringList missedByTab(const QWidget *front)
{
    QSet<const QWidget *> reached;
    const QWidget *first = front->focusWidget() ? front->focusWidget() : front;
    const QWidget *at = first;
    do {
        reached.insert(at);
        at = at->nextInFocusChain();
    } while (at != first && reached.size() < 5000);
    QStringList missed;
    for (const QWidget *widget : visibleIn(front)) {
        if (takesFocus(widget) && !reached.contains(widget))
            missed.append(described(widget));
    }
    return missed;
}

} // namespace lookedAt
