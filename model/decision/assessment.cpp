#include "model/decision/assessment.h"

namespace tempo {

Assessment assessmentOf(const Design &design, const TimingOptions &options)
{
    Assessment assessment{figuresOf(design, options), {}};
    for (const TargetFigures &target : std::as_const(assessment.figures.targets)) {
        const QString &id = design.elements.at(target.target).first;
        assessment.values << TargetValue{valueOf(design, id, options),
                                         ladderOf(design, id, options)};
    }
    return assessment;
}

} // namespace tempo
