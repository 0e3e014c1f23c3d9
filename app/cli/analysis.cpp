#include "app/cli/analysis.h"

namespace tempo {

Analysis analysisOf(const Design &design, const TimingOptions &options)
{
    const Assessment assessment = assessmentOf(design, options);
    return {design, assessment, findingsOf(design, assessment, options)};
}

} // namespace tempo
