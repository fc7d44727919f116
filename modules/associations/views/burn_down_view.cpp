// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/burn_down_view.h"

#include "associations/words/association_words.h"
#include "workbench/in_every_language.h"

#include <KLocalizedString>

#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace pochin::associations {

namespace {
constexpr int heightOfPicture = 180;
constexpr int thickness = 2;
} // namespace

void BurnDownModel::setDays(std::vector<BurnDay> days)
{
    beginResetModel();
    m_days = std::move(days);
    endResetModel();
}

int BurnDownModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

int BurnDownModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BurnDownModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const BurnDay &day = m_days.at(static_cast<std::size_t>(index.row()));
    if (index.column() == DayColumn)
        return shownDay(day.day);
    return index.column() == Open ? day.open : day.finished;
}

QVariant BurnDownModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == DayColumn)
        return i18nc("@title:column", "Day");
    return section == Open ? i18nc("@title:column tasks", "Left") : i18nc("@title:column tasks", "Finished");
}

BurnDownPicture::BurnDownPicture(const BurnDownModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    setMinimumHeight(heightOfPicture);
    connect(&model, &QAbstractItemModel::modelReset, this, qOverload<>(&QWidget::update));
}

QSize BurnDownPicture::sizeHint() const
{
    return {2 * heightOfPicture, heightOfPicture};
}

QRectF BurnDownPicture::plot() const
{
    const int line = fontMetrics().height();
    return QRectF(rect()).adjusted(
        fontMetrics().horizontalAdvance(QStringLiteral("00000")), line / 2.0, -line, -1.5 * line);
}

void BurnDownPicture::paintEvent(QPaintEvent *)
{
    const auto &days = m_model.days();
    if (days.empty())
        return;
    quint32 most = 1;
    for (const BurnDay &day : days)
        most = std::max({most, day.open, day.finished});
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    paintScale(painter, area, most);
    paintLine(painter, area, most, false);
    paintLine(painter, area, most, true);
}

void BurnDownPicture::paintScale(QPainter &painter, const QRectF &area, quint32 most) const
{
    const auto &days = m_model.days();
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.drawLine(area.topLeft(), area.topRight());
    painter.setPen(palette().color(QPalette::Text));
    const auto line = static_cast<qreal>(fontMetrics().height());
    const auto left = QRectF(0, area.top() - line / 2, area.left() - 6, line);
    painter.drawText(left, Qt::AlignRight | Qt::AlignVCenter, QString::number(most));
    painter.drawText(left.translated(0, area.height()), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("0"));
    const QRectF under(area.left(), area.bottom() + 2, area.width(), line);
    painter.drawText(under, Qt::AlignLeft, shownDay(days.front().day));
    if (days.size() > 1)
        painter.drawText(under, Qt::AlignRight, shownDay(days.back().day));
}

/// What is left is a thick line, what is finished a dashed one: they differ without colour.
void BurnDownPicture::paintLine(QPainter &painter, const QRectF &area, quint32 most, bool isOpen) const
{
    const auto &days = m_model.days();
    QPolygonF line;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const qreal along = days.size() > 1 ? qreal(i) / qreal(days.size() - 1) : 1.0;
        const quint32 value = isOpen ? days[i].open : days[i].finished;
        line << QPointF(area.left() + along * area.width(), area.bottom() - area.height() * value / most);
    }
    QPen pen(palette().color(isOpen ? QPalette::Highlight : QPalette::PlaceholderText), thickness);
    pen.setStyle(isOpen ? Qt::SolidLine : Qt::DashLine);
    painter.setPen(pen);
    if (line.size() == 1)
        painter.drawPoint(line.front());
    painter.drawPolyline(line);
}

BurnDownView::BurnDownView(QWidget *parent)
    : QWidget(parent), m_model(new BurnDownModel(this)), m_picture(new BurnDownPicture(*m_model, this)),
      m_table(new QTableView(this)), m_both(new QStackedWidget(this)), m_turn(new QPushButton(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_both->addWidget(m_picture);
    m_both->addWidget(m_table);
    m_both->setFixedHeight(heightOfPicture + fontMetrics().height());
    m_turn->setCheckable(true);
    whole->addWidget(m_both);
    whole->addWidget(m_turn, 0, Qt::AlignLeft);
    connect(m_turn, &QPushButton::toggled, m_both, [this](bool isTable) { m_both->setCurrentIndex(isTable ? 1 : 0); });
    workbench::inEveryLanguage(this, [this] { say(); });
}

void BurnDownView::setDays(std::vector<BurnDay> days)
{
    m_model->setDays(std::move(days));
    say();
}

void BurnDownView::say()
{
    m_turn->setText(i18nc("@action:button a picture", "Show as a table"));
    m_table->setAccessibleName(i18nc("@title:group", "Tasks left each day"));
    if (m_model->days().empty())
        return m_picture->setAccessibleName(i18nc("@title:group", "Tasks left each day"));
    const BurnDay &last = m_model->days().back();
    m_picture->setAccessibleName(i18nc("@info a picture to a screen reader",
        "Tasks left each day; at last %1 left, %2 finished. The table behind it has all days.", last.open,
        last.finished));
}

} // namespace pochin::associations
