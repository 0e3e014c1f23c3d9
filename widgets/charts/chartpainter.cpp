#include "widgets/charts/chartpainter.h"

#include "widgets/charts/tornado.h"

#include <QBuffer>
#include <QChart>
#include <QGraphicsScene>
#include <QPainter>
#include <QSvgGenerator>

namespace tempo {

namespace {

QByteArray toSvg(std::unique_ptr<QChart> chart, QSizeF size)
{
    QGraphicsScene scene;
    chart->resize(size);
    scene.addItem(chart.release());
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    QPainter painter(&generator);
    scene.render(&painter, QRectF(QPointF(), size), QRectF(QPointF(), size));
    painter.end();
    return svg;
}

QByteArray paintMatrix(const Design &design, const QString &scope)
{
    const MatrixResult result = scoreMatrix(design, scope);
    const QList<TornadoBar> bars = tornadoBars(result);
    if (bars.isEmpty())
        return {};
    QFont font;
    font.setPixelSize(12);
    return toSvg(makeTornado(bars, *result.index, palette(ThemeKind::Light), font),
                 QSizeF(640, 60.0 + 36.0 * double(bars.size())));
}

} // namespace

ChartPainter chartPainter()
{
    return [](const Design &design, const QString &chart) {
        const QString prefix = QStringLiteral("matrix:");
        return chart.startsWith(prefix) ? paintMatrix(design, chart.mid(prefix.size()))
                                        : QByteArray();
    };
}

} // namespace tempo
