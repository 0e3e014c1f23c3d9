#include "widgets/charts/tornadoview.h"

#include "widgets/charts/tornado.h"
#include "widgets/look/look.h"

#include <QChart>
#include <QEvent>

namespace tempo {

TornadoView::TornadoView(QWidget *parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setStyleSheet(QStringLiteral("background: transparent"));
    setAccessibleName(tr("How far each axis could move the index"));
}

void TornadoView::showMatrix(const MatrixResult &result)
{
    m_result = result;
    rebuild();
}

void TornadoView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void TornadoView::rebuild()
{
    const QList<TornadoBar> bars = tornadoBars(m_result);
    setFixedHeight(60 + 34 * int(bars.size()));
    QStringList lines;
    for (const TornadoBar &bar : bars) {
        lines << tr("%1: from %2 to %3")
                     .arg(bar.label, locale().toString(bar.low, 'f', 2),
                          locale().toString(bar.high, 'f', 2));
    }
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    const std::unique_ptr<QChart> old(chart());
    auto next = bars.isEmpty()
        ? std::make_unique<QChart>()
        : makeTornado(bars, *m_result.index, coloursOf(this), fontOf(type::caption));
    next->setBackgroundVisible(false);
    setChart(next.release());
}

} // namespace tempo
