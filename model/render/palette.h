#pragma once

#include "model/timing/tempo.h"

#include <QColor>

namespace tempo {

/// The colours of one theme by their role: the one place where colours are written. Every text pair
/// has a contrast of at least 4.5:1 (tested).
struct Palette
{
    QColor background, surface, sunk;
    QColor line, text, muted;
    QColor accent, onAccent;
    QColor batch, nearRealTime, realTime;
    QColor met, tight, missed;

    /// The colour of a tempo.
    QColor tempo(Tempo tempo) const;

    /// A mix of two colours: \a share of \a over on \a under, 0 to 1.
    static QColor mixed(const QColor &over, const QColor &under, double share);
};

enum class ThemeKind { Light, Dark };

/// The palette of a theme.
const Palette &palette(ThemeKind theme);

} // namespace tempo
