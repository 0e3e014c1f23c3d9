#pragma once

#include "model/timing/tempo.h"

#include <QColor>

namespace tempo {

/// The colours of one theme by their role: the one place where colours are written. Every text pair
/// has a contrast of at least 4.5:1, in high contrast 7:1 and lines 3:1 (tested).
struct Palette
{
    QColor background, surface, sunk;
    QColor line, text, muted;
    QColor accent, onAccent;
    QColor batch, nearRealTime, realTime;
    QColor met, tight, missed;
    int focusWidth = 2; ///< of the outline around what has the focus, in pixels

    /// The colour of a tempo.
    QColor tempo(Tempo tempo) const;

    /// A mix of two colours: \a share of \a over on \a under, 0 to 1.
    static QColor mixed(const QColor &over, const QColor &under, double share);
};

enum class ThemeKind { Light, Dark, ContrastLight, ContrastDark };

/// Whether a theme is one of high contrast.
inline bool isHighContrast(ThemeKind theme)
{
    return theme == ThemeKind::ContrastLight || theme == ThemeKind::ContrastDark;
}

/// Whether a theme has light text on dark ground.
inline bool isDark(ThemeKind theme)
{
    return theme == ThemeKind::Dark || theme == ThemeKind::ContrastDark;
}

/// The palette of a theme.
const Palette &palette(ThemeKind theme);

} // namespace tempo
