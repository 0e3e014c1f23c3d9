#pragma once

#include "model/decision/ladder.h"
#include "model/render/palette.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace tempo {

/// What a tempo keeps, at its mean reaction. It lies off the curve where reactions vary, because
/// what is kept is the mean over all of them.
struct CurveMark
{
    QString title;
    double seconds = 0;
    double kept = 0;
    bool isCurrent = false;
    bool isRecommended = false;
};

/// How the value of an output falls with its reaction, and where the tempos lie on it. Time runs on
/// a logarithmic axis, so that milliseconds and weeks have room beside each other.
struct DecayCurve
{
    Decay decay;
    QList<CurveMark> marks;
    double from = 1; ///< where the axis begins and ends; seconds
    double to = 10;
};

/// The curve of a decay with the tempos of a ladder; null: none.
DecayCurve decayCurve(const Decay &decay, const Ladder *ladder);

/// What the handle on the curve says, e.g. "half after 2 h".
QString handleText(const Decay &decay);

/// Where an area shows which time and share.
struct CurvePlot
{
    QRectF plot;
    double from = 1;
    double to = 10;

    double x(double seconds) const;
    double seconds(double x) const;
    QPointF at(double seconds, double share) const;
};

CurvePlot curvePlot(const DecayCurve &curve, const QRectF &area, const QFont &font);

/// Where the handle is that a person pulls: at the half-life, deadline, end or midpoint.
QPointF handleAt(const DecayCurve &curve, const CurvePlot &plot);

/// Draws the curve with axes, marks and handle.
void paintDecayCurve(QPainter &painter, const QRectF &area, const DecayCurve &curve,
                     const Palette &colours, const QFont &font);

} // namespace tempo
