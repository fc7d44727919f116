// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/tinted_icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

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

/// Whether somebody has chosen other pictures than Breeze's. "hicolor" is what Qt says where no desktop has chosen any.
bool otherPicturesAreChosen()
{
    const QString theme = QIcon::themeName();
    return !theme.isEmpty() && theme != "hicolor"_L1 && !theme.startsWith("breeze"_L1);
}

/// The file of the icon in Breeze for this side, or for the next larger or smaller one; empty if it is somewhere else.
/// Asking the icon theme instead walks through some hundred folders for every icon, a quarter of a start.
QString fileInBreeze(const QString &name, int side)
{
    if (otherPicturesAreChosen())
        return {};
    std::array sides{16, 22, 24, 32, 48, 64};
    std::ranges::stable_sort(sides, {}, [side](int s) { return s >= side ? s - side : 1000 + side - s; });
    for (const int present : sides) {
        for (const auto kind : {"actions"_L1, "places"_L1, "status"_L1, "apps"_L1, "categories"_L1, "preferences"_L1}) {
            const QString file = u":/icons/breeze/%1/%2/%3.svg"_s.arg(kind).arg(present).arg(name);
            if (QFile::exists(file))
                return file;
        }
    }
    return {};
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
        QPixmap picture = shape(size).pixmap(size, scale, QIcon::Normal);
        if (picture.isNull())
            return picture; // there is no such icon here
        QPainter painter(&picture);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRect(QPoint(), size), inkFor(mode));
        return picture;
    }

    bool isNull() override { return shape(usual).isNull(); }
    QString iconName() override { return m_name; }
    QString key() const override { return QStringLiteral("pochin-tinted"); }
    QIconEngine *clone() const override { return new TintedIconEngine(m_name); }

private:
    /// Looked up at the first painting, so that making a window reads no icon file.
    QIcon shape(const QSize &size)
    {
        if (m_shape.isNull() || m_shapeSide != size.height()) {
            const QString file = fileInBreeze(m_name, size.height());
            m_shape = file.isEmpty() ? QIcon::fromTheme(m_name) : QIcon(file);
            m_shapeSide = size.height();
        }
        return m_shape;
    }

    static constexpr QSize usual{22, 22};
    QString m_name;
    QIcon m_shape;
    int m_shapeSide = 0;
};

} // namespace

QIcon tintedIcon(const QString &name)
{
    return QIcon(new TintedIconEngine(name));
}

} // namespace pochin::workbench
