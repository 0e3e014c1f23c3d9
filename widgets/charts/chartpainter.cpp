#include "widgets/charts/chartpainter.h"

#include "model/decision/keptvalue.h"
#include "widgets/charts/decaycurve.h"
#include "widgets/charts/frontier.h"
#include "widgets/charts/tornado.h"

#include <QBuffer>
#include <QChart>
#include <QGraphicsScene>
#include <QPainter>
#include <QSvgGenerator>

#include <functional>

namespace tempo {

namespace {

QByteArray toSvg(QSizeF size, const std::function<void(QPainter &)> &paint)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return svg;
}

QByteArray toSvg(std::unique_ptr<QChart> chart, QSizeF size)
{
    QGraphicsScene scene;
    chart->resize(size);
    scene.addItem(chart.release());
    return toSvg(size, [&](QPainter &painter) {
        scene.render(&painter, QRectF(QPointF(), size), QRectF(QPointF(), size));
    });
}

QFont printFont()
{
    QFont font;
    font.setPixelSize(12);
    return font;
}

QByteArray paintMatrix(const Design &design, const QString &scope)
{
    const MatrixResult result = scoreMatrix(design, scope);
    const QList<TornadoBar> bars = tornadoBars(result);
    if (bars.isEmpty())
        return {};
    return toSvg(makeTornado(bars, *result.index, palette(ThemeKind::Light), printFont()),
                 QSizeF(640, 60.0 + 36.0 * double(bars.size())));
}

QByteArray paintFrontierOf(const Design &design, const QString &target)
{
    const auto ladder = ladderOf(design, target);
    const Frontier frontier = ladder ? frontierOf(design, *ladder) : Frontier();
    if (frontier.points.isEmpty())
        return {};
    const QRectF area(0, 0, 640, 320);
    return toSvg(area.size(), [&](QPainter &painter) {
        paintFrontier(painter, area, frontier, palette(ThemeKind::Light), printFont());
    });
}

QByteArray paintDecay(const Design &design, const QString &target)
{
    const auto ladder = ladderOf(design, target);
    if (!ladder)
        return {};
    const DecayCurve curve = decayCurve(*design.element(target).value->decay, &*ladder);
    const QRectF area(0, 0, 640, 260);
    return toSvg(area.size(), [&](QPainter &painter) {
        paintDecayCurve(painter, area, curve, palette(ThemeKind::Light), printFont());
    });
}

/// A kind of chart, by what its name begins with; the rest of the name is what it is of.
struct Printable
{
    QLatin1String prefix;
    QByteArray (*paint)(const Design &design, const QString &of);
};

constexpr Printable printables[] = {{QLatin1String("matrix:"), paintMatrix},
                                    {QLatin1String("frontier:"), paintFrontierOf},
                                    {QLatin1String("decay:"), paintDecay}};

} // namespace

ChartPainter chartPainter()
{
    return [](const Design &design, const QString &chart) {
        for (const Printable &printable : printables) {
            if (chart.startsWith(printable.prefix))
                return printable.paint(design, chart.mid(printable.prefix.size()));
        }
        return QByteArray();
    };
}

} // namespace tempo
