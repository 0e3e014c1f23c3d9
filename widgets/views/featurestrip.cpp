#include "widgets/views/featurestrip.h"

#include "widgets/look/look.h"

#include <QPainter>

namespace tempo {

FeatureStrip::FeatureStrip(const QString &title, QWidget *parent) : QFrame(parent), m_title(title)
{
    setProperty("card", true);
    setFont(fontOf(type::hint));
    setToolTip(tr("%1: none. Drop a card here to take its class away.").arg(title));
    setAccessibleName(tr("%1: none").arg(title));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QSize FeatureStrip::sizeHint() const
{
    return {space::row, fontMetrics().horizontalAdvance(m_title) + 2 * space::l};
}

void FeatureStrip::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setFont(fontOf(type::hint));
    painter.setPen(coloursOf(this).muted);
    painter.rotate(-90);
    const QRect upright(-height(), 0, height(), width());
    painter.drawText(
        upright.adjusted(space::m, 0, -space::m, 0),
        Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(m_title, Qt::ElideRight, height() - 2 * space::m));
}

} // namespace tempo
