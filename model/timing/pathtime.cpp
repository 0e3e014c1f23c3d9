#include "model/timing/pathtime.h"

namespace tempo {

std::optional<double> PathTime::judged(JudgeAt judgeAt) const
{
    if (method == Method::Bounds)
        return worst;
    switch (judgeAt) {
    case JudgeAt::P50:
        return p50;
    case JudgeAt::P95:
        return p95;
    case JudgeAt::P99:
        return p99;
    case JudgeAt::Worst:
        break;
    }
    return worst;
}

} // namespace tempo
