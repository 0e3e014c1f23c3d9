#pragma once

#include "model/render/figureface.h"
#include "model/timing/designfigures.h"

namespace tempo {

/// The sign of a state: ✓, ! or ✕.
QString signOf(Standing standing);

/// What is left of a limit, with the sign: "✓ slack 59 ms", "✕ 3 h too slow". Where the figure is a
/// lower bound, as "at most" or "at least".
QString slackWords(double seconds, double limit, Question question, bool isComplete);

/// Whether a target is ready when it is due, with the sign: "✓ 30 min early", "✕ 3 h too late".
QString dueWords(const DueFigures &due);

/// How a due instant stands: missed where the judged run comes too late, tight where some do.
Standing standingOf(const DueFigures &due);

/// What the figures of a design write on its picture. The critical path is that of the element
/// \a chosen where it has one (see criticalPath()).
///
/// While some figures are still simulated (\a isComplete false), what depends on them is left out.
FigureFaces figureFaces(const DesignFigures &of, const QString &chosen = {},
                        bool isComplete = true);

/// The same of all figures, computed here, which may take a second. The same design gives the same.
FigureFaces computedFaces(const Design &design);

/// What has no figure yet gets that of a moment ago, marked as old.
FigureFaces withOld(FigureFaces faces, const FigureFaces &old);

/// All of them marked as old.
FigureFaces asOld(FigureFaces faces);

} // namespace tempo
