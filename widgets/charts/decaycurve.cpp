#include "widgets/charts/decaycurve.h"

#include "model/base/displaytext.h"
#include "model/base/isolate.h"
#include "widgets/charts/chartaxis.h"
#include "widgets/charts/labelplacing.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::DecayCurve)
};

constexpr double gap = 8;
constexpr double dot = 4;
constexpr double grip = 6.5; ///< radius of the handle
constexpr double shortest = 1e-4;
constexpr int samples = 160;

/// The share of the value at which the handle hangs.
double handleShare(const Decay &decay)
{
    switch (decay.shape) {
    case Decay::Shape::HalfLife:
    case Decay::Shape::Deadline:
        return 0.5;
    case Decay::Shape::Linear:
        return 0;
    case Decay::Shape::Sigmoid:
        break;
    }
    return keptShare(decay, decay.span.seconds());
}

void addMark(QList<CurveMark> &marks, const LadderStep &step, const QString &title)
{
    if (step.meanReaction && step.figures.kept)
        marks << CurveMark{title, std::max(*step.meanReaction, shortest), *step.figures.kept};
}

/// The design as it is gets a mark of its own where no rung keeps the same.
void markCurrent(QList<CurveMark> &marks, const LadderStep &current)
{
    if (!current.meanReaction || !current.figures.kept)
        return;
    for (CurveMark &mark : marks) {
        if (std::abs(mark.kept - *current.figures.kept) < 1e-6
            && std::abs(mark.seconds - *current.meanReaction) <= 1e-3 * mark.seconds) {
            mark.isCurrent = true;
            mark.title = Tr::tr("%1 · as it is").arg(isolated(mark.title));
            return;
        }
    }
    addMark(marks, current, Tr::tr("as it is", "the design on a chart"));
    marks.last().isCurrent = true;
}

class Painting
{
public:
    Painting(QPainter &painter, const QRectF &area, const DecayCurve &curve, const Palette &colours,
             const QFont &font)
        : m_painter(painter),
          m_curve(curve),
          m_colours(colours),
          m_font(font),
          m_metrics(font),
          m_plot(curvePlot(curve, area, font)),
          m_labels(QRectF(QPointF(m_plot.plot.left() + 2, area.top()), area.bottomRight()))
    {
        m_strong = font;
        m_strong.setWeight(QFont::DemiBold);
    }

    void paint()
    {
        m_painter.setFont(m_font);
        paintShares();
        paintTimes();
        paintCurve();
        paintHandle();
        for (const CurveMark &mark : m_curve.marks)
            paintMark(mark);
        for (const bool isStrong : {true, false}) {
            for (const CurveMark &mark : m_curve.marks) {
                if ((mark.isCurrent || mark.isRecommended) == isStrong)
                    paintLabel(mark);
            }
        }
    }

private:
    void paintShares()
    {
        for (const int percent : {0, 50, 100}) {
            const double y = m_plot.at(m_curve.from, percent / 100.0).y();
            m_painter.setPen(QPen(m_colours.line, 1));
            m_painter.drawLine(QPointF(m_plot.plot.left(), y), QPointF(m_plot.plot.right(), y));
            m_painter.setPen(m_colours.muted);
            const QRectF label(m_plot.plot.left() - 100, y - 10, 100 - gap, 20);
            m_painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, sharePercent(percent));
        }
    }

    void paintTimes()
    {
        double taken = -1e9;
        for (const double tick : timeTicks(m_curve.from, m_curve.to)) {
            const QString text = displayDuration(tick);
            const double x = m_plot.x(tick);
            const double half = m_metrics.horizontalAdvance(text) / 2;
            if (x - half < taken + gap)
                continue;
            taken = x + half;
            m_painter.setPen(QPen(m_colours.line, 1));
            m_painter.drawLine(QPointF(x, m_plot.plot.bottom()),
                               QPointF(x, m_plot.plot.bottom() + 4));
            m_painter.setPen(m_colours.muted);
            m_painter.drawText(
                QRectF(x - half - 4, m_plot.plot.bottom() + 4, 2 * half + 8, m_metrics.height()),
                Qt::AlignCenter, text);
        }
        const QRectF title(m_plot.plot.left(), m_plot.plot.bottom() + 4 + m_metrics.height(),
                           m_plot.plot.width(), m_metrics.height());
        m_painter.drawText(title, Qt::AlignCenter, Tr::tr("time after the event"));
    }

    void paintCurve()
    {
        QPolygonF line;
        const double ratio = m_curve.to / m_curve.from;
        const double span = m_curve.decay.span.seconds();
        const auto add = [&](double seconds) {
            line << m_plot.at(seconds, keptShare(m_curve.decay, seconds));
        };
        for (int i = 0; i <= samples; ++i) {
            const double seconds = m_curve.from * std::pow(ratio, double(i) / samples);
            const double before = m_curve.from * std::pow(ratio, double(i - 1) / samples);
            if (before < span && span < seconds) { // where it may break off
                add(span);
                add(span * (1 + 1e-9));
            }
            add(seconds);
        }
        QPolygonF below = line;
        below << m_plot.plot.bottomRight() << m_plot.plot.bottomLeft();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Palette::mixed(m_colours.accent, m_colours.surface, 0.12));
        m_painter.drawPolygon(below);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_colours.accent, 2));
        m_painter.drawPolyline(line);
    }

    void paintHandle()
    {
        const QPointF at = handleAt(m_curve, m_plot);
        m_painter.setPen(QPen(m_colours.muted, 1, Qt::DashLine));
        m_painter.drawLine(QPointF(at.x(), m_plot.plot.top()),
                           QPointF(at.x(), m_plot.plot.bottom()));
        m_painter.setPen(QPen(m_colours.surface, 2));
        m_painter.setBrush(m_colours.accent);
        m_painter.drawEllipse(at, grip, grip);
        m_labels.avoid(QRectF(at - QPointF(grip, grip), QSizeF(2 * grip, 2 * grip)));
        const QString text = handleText(m_curve.decay);
        const QSizeF size(QFontMetricsF(m_strong).horizontalAdvance(text) + 4, m_metrics.height());
        const double y = std::min(at.y() - size.height() / 2, m_plot.plot.bottom() - size.height());
        for (const double x : {at.x() + grip + 4, at.x() - grip - 4 - size.width()}) {
            const QRectF area(QPointF(x, y), size);
            if (!m_labels.take(area))
                continue;
            m_painter.setFont(m_strong);
            m_painter.setPen(m_colours.text);
            m_painter.drawText(area, Qt::AlignCenter, text);
            break;
        }
    }

    void paintMark(const CurveMark &mark)
    {
        const QPointF at = m_plot.at(mark.seconds, mark.kept);
        const double radius = mark.isCurrent || mark.isRecommended ? dot + 1 : dot;
        m_labels.avoid(QRectF(at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
        const QColor ink = mark.isRecommended ? m_colours.met
            : mark.isCurrent                  ? m_colours.text
                                              : m_colours.muted;
        m_painter.setPen(QPen(ink, 1.5));
        m_painter.setBrush(mark.isRecommended ? ink : m_colours.surface);
        m_painter.drawEllipse(at, radius, radius);
    }

    void paintLabel(const CurveMark &mark)
    {
        const bool isStrong = mark.isCurrent || mark.isRecommended;
        const QFont &font = isStrong ? m_strong : m_font;
        const QSizeF size(QFontMetricsF(font).horizontalAdvance(mark.title) + 4,
                          m_metrics.height());
        const auto area = m_labels.place(m_plot.at(mark.seconds, mark.kept), size, dot + 3);
        if (!area)
            return;
        m_painter.setFont(font);
        m_painter.setPen(mark.isRecommended ? m_colours.met
                             : isStrong     ? m_colours.text
                                            : m_colours.muted);
        m_painter.drawText(*area, Qt::AlignCenter, mark.title);
    }

    QPainter &m_painter;
    const DecayCurve &m_curve;
    const Palette &m_colours;
    QFont m_font;
    QFont m_strong;
    QFontMetricsF m_metrics;
    CurvePlot m_plot;
    LabelPlacing m_labels;
};

} // namespace

DecayCurve decayCurve(const Decay &decay, const Ladder *ladder)
{
    DecayCurve curve;
    curve.decay = decay;
    if (ladder) {
        for (const LadderStep &rung : ladder->rungs) {
            addMark(curve.marks, rung, rung.title);
            if (!curve.marks.isEmpty() && ladder->recommended == &rung - ladder->rungs.constData())
                curve.marks.last().isRecommended = true;
        }
        markCurrent(curve.marks, ladder->current);
    }
    const double span = std::max(decay.span.seconds(), shortest);
    curve.from = span / 50;
    curve.to = span * (decay.shape == Decay::Shape::HalfLife ? 12 : 6);
    for (const CurveMark &mark : std::as_const(curve.marks)) {
        curve.from = std::min(curve.from, mark.seconds / 2);
        curve.to = std::max(curve.to, mark.seconds * 2);
    }
    return curve;
}

QString handleText(const Decay &decay)
{
    const QString span = displayDuration(decay.span.seconds());
    switch (decay.shape) {
    case Decay::Shape::HalfLife:
        return Tr::tr("half after %1").arg(span);
    case Decay::Shape::Deadline:
        return Tr::tr("until %1").arg(span);
    case Decay::Shape::Linear:
        return Tr::tr("gone after %1").arg(span);
    case Decay::Shape::Sigmoid:
        break;
    }
    return Tr::tr("falls around %1").arg(span);
}

double CurvePlot::x(double seconds) const
{
    const double share = std::log(seconds / from) / std::log(to / from);
    return plot.left() + std::clamp(share, 0.0, 1.0) * plot.width();
}

double CurvePlot::seconds(double x) const
{
    const double share = std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
    return from * std::pow(to / from, share);
}

QPointF CurvePlot::at(double seconds, double share) const
{
    return {x(seconds), plot.bottom() - share * plot.height()};
}

CurvePlot curvePlot(const DecayCurve &curve, const QRectF &area, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double left = metrics.horizontalAdvance(sharePercent(100)) + gap;
    return {area.adjusted(left, metrics.height() + gap, -2 * gap, -2 * metrics.height() - gap),
            curve.from, curve.to};
}

QPointF handleAt(const DecayCurve &curve, const CurvePlot &plot)
{
    return plot.at(curve.decay.span.seconds(), handleShare(curve.decay));
}

void paintDecayCurve(QPainter &painter, const QRectF &area, const DecayCurve &curve,
                     const Palette &colours, const QFont &font)
{
    Painting(painter, area, curve, colours, font).paint();
}

} // namespace tempo
