#include "model/decision/assessment.h"

namespace tempo {

Assessment assessmentOf(const Design &design, const TimingOptions &options)
{
    return assessmentOf(design, figuresOf(design, options), options);
}

Assessment assessmentOf(const Design &design, const Figures &figures, const TimingOptions &options)
{
    Assessment assessment{figures, {}};
    for (const TargetFigures &target : std::as_const(assessment.figures.targets)) {
        const QString &id = design.elements.at(target.target).first;
        assessment.values << TargetValue{valueOf(design, id, options),
                                         ladderOf(design, id, options)};
    }
    return assessment;
}

} // namespace tempo
