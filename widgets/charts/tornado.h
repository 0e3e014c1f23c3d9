#pragma once

#include "model/decision/matrixscore.h"
#include "model/render/palette.h"

#include <QFont>
#include <QList>
#include <QString>

#include <memory>

class QChart;

namespace tempo {

/// One bar of a tornado chart: how far the index moves when one axis goes to either end.
struct TornadoBar
{
    QString label;
    double low = 0;  ///< index with the axis at -2
    double high = 0; ///< index with the axis at +2
};

/// The bars of a scored matrix, longest first; none where the index is missing.
QList<TornadoBar> tornadoBars(const MatrixResult &result);

/// A tornado chart around \a index, from -1 to 1. The caller owns it.
std::unique_ptr<QChart> makeTornado(const QList<TornadoBar> &bars, double index,
                                    const Palette &colours, const QFont &font);

} // namespace tempo
