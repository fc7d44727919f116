// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/tinted_icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

#include <utility>

namespace pochin::workbench {

namespace {

QColor inkFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::WindowText);
}

class TintedIconEngine final : public QIconEngine
{
public:
    explicit TintedIconEngine(QString name) : m_name(std::move(name)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, painter->device()->devicePixelRatio()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap picture = shape().pixmap(size, scale, QIcon::Normal);
        if (picture.isNull())
            return picture; // there is no such icon here
        QPainter painter(&picture);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRect(QPoint(), size), inkFor(mode));
        return picture;
    }

    bool isNull() override { return shape().isNull(); }
    QString iconName() override { return m_name; }
    QString key() const override { return QStringLiteral("pochin-tinted"); }
    QIconEngine *clone() const override { return new TintedIconEngine(m_name); }

private:
    /// Looked up at the first painting, so that making a window reads no icon file.
    const QIcon &shape()
    {
        if (m_shape.isNull())
            m_shape = QIcon::fromTheme(m_name);
        return m_shape;
    }

    QString m_name;
    QIcon m_shape;
};

} // namespace

QIcon tintedIcon(const QString &name)
{
    return QIcon(new TintedIconEngine(name));
}

} // namespace pochin::workbench
