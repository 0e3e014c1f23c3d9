#include "widgets/charts/frontierview.h"

#include "widgets/look/look.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace tempo {

FrontierView::FrontierView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Value kept against cost"));
}

void FrontierView::setFrontier(const Frontier &frontier)
{
    m_frontier = frontier;
    setAccessibleDescription(frontierWords(frontier).join(QStringLiteral("; ")));
    update();
}

QSize FrontierView::sizeHint() const
{
    return {560, 270};
}

QSize FrontierView::minimumSizeHint() const
{
    return {280, 240};
}

QString FrontierView::wordsAt(const QPointF &place) const
{
    constexpr double near = 12;
    const QRectF plot = frontierPlot(rect(), fontOf(type::caption));
    const QStringList words = frontierWords(m_frontier);
    QStringList said;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QPointF apart = placeOf(m_frontier, m_frontier.points.at(i), plot) - place;
        if (std::hypot(apart.x(), apart.y()) <= near)
            said << words.at(i).toHtmlEscaped();
    }
    return said.join(QStringLiteral("<br>"));
}

bool FrontierView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), wordsAt(help->pos()), this);
    return true;
}

void FrontierView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrontier(painter, rect(), m_frontier, coloursOf(this), fontOf(type::caption));
}

} // namespace tempo
