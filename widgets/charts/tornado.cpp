#include "widgets/charts/tornado.h"

#include "model/decision/anchors.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPen>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Tornado)
};

QBarSet *makeSet(const QString &label, const QColor &colour)
{
    auto *set = new QBarSet(label);
    set->setColor(colour);
    set->setBorderColor(colour);
    return set;
}

/// How far the value axis must reach, on a step of a tenth.
double reach(const QList<TornadoBar> &bars, double index)
{
    double farthest = 0.1;
    for (const TornadoBar &bar : bars)
        farthest = std::max({farthest, index - bar.low, bar.high - index});
    return std::ceil(farthest * 10 - 1e-9) / 10;
}

void addAxes(QChart &chart, QHorizontalStackedBarSeries *series, const QStringList &labels,
             double range, const Palette &colours, const QFont &font)
{
    auto *names = new QBarCategoryAxis;
    names->append(labels);
    names->setLabelsFont(font);
    names->setLabelsColor(colours.text);
    names->setGridLineVisible(false);
    names->setLinePen(Qt::NoPen);
    chart.addAxis(names, Qt::AlignLeft);
    series->attachAxis(names);
    auto *values = new QValueAxis;
    values->setRange(-range, range);
    values->setTickCount(3);
    values->setLabelFormat(QStringLiteral("%+.1f"));
    values->setLabelsFont(font);
    values->setLabelsColor(colours.muted);
    values->setGridLinePen(QPen(colours.line, 1));
    values->setLinePen(QPen(colours.line, 1));
    chart.addAxis(values, Qt::AlignBottom);
    series->attachAxis(values);
}

} // namespace

QList<TornadoBar> tornadoBars(const MatrixResult &result)
{
    QList<TornadoBar> bars;
    if (!result.index)
        return bars;
    for (const AxisScore &axis : result.axes) {
        if (!axis.score || axis.weight <= 0)
            continue;
        const QString shortTitle = fiveAxisShortTitle(axis.id);
        bars << TornadoBar{shortTitle.isEmpty() ? axis.title : shortTitle,
                           *result.index + axis.weight * (-2 - *axis.score) / 2,
                           *result.index + axis.weight * (2 - *axis.score) / 2};
    }
    std::ranges::stable_sort(bars, std::ranges::greater(),
                             [](const TornadoBar &bar) { return bar.high - bar.low; });
    return bars;
}

std::unique_ptr<QChart> makeTornado(const QList<TornadoBar> &bars, double index,
                                    const Palette &colours, const QFont &font)
{
    auto chart = std::make_unique<QChart>();
    auto *toBatch = makeSet(Tr::tr("towards batch"), colours.batch);
    auto *toRealTime = makeSet(Tr::tr("towards real-time"), colours.realTime);
    QStringList labels;
    // Qt Charts stacks categories from the bottom up.
    for (auto bar = bars.crbegin(); bar != bars.crend(); ++bar) {
        labels << bar->label;
        *toBatch << bar->low - index;
        *toRealTime << bar->high - index;
    }
    auto *series = new QHorizontalStackedBarSeries;
    series->append(toBatch);
    series->append(toRealTime);
    series->setBarWidth(0.5);
    chart->addSeries(series);
    addAxes(*chart, series, labels, reach(bars, index), colours, font);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setFont(font);
    chart->legend()->setLabelColor(colours.muted);
    return chart;
}

} // namespace tempo
