#include "widgets/look/elidinglabel.h"

#include "widgets/look/look.h"

#include <QHelpEvent>
#include <QStyle>
#include <QStylePainter>
#include <QToolTip>

namespace tempo {

ElidingLabel::ElidingLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(fontOf(type::hint));
    setProperty("muted", true);
}

QSize ElidingLabel::minimumSizeHint() const
{
    const QSize least = QLabel::minimumSizeHint();
    return wordWrap() ? least : QSize(0, least.height());
}

bool ElidingLabel::isElided() const
{
    return !wordWrap() && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

bool ElidingLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || !isElided())
        return QLabel::event(event);
    const QPoint place = static_cast<QHelpEvent *>(event)->globalPos();
    QToolTip::showText(place, text().toHtmlEscaped(), this);
    return true;
}

void ElidingLabel::paintEvent(QPaintEvent *event)
{
    if (!isElided()) {
        QLabel::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    painter.drawItemText(contentsRect(), int(Qt::AlignVCenter | Qt::AlignLeading), palette(),
                         isEnabled(), shown, foregroundRole());
}

} // namespace tempo
