#include "model/timing/designfigures.h"

namespace tempo {

namespace {

/// Keeps the one of a list that a slack is of; of several the tightest.
void find(const QList<PathFigures> &paths, const ElementSlack &slack, const PathFigures *&found)
{
    for (const PathFigures &path : paths) {
        if (path.from != slack.from || path.limit != slack.limit)
            continue;
        if (!found || path.slack < found->slack)
            found = &path;
    }
}

} // namespace

const PathFigures *DesignFigures::limitedPath(const ElementSlack &slack) const
{
    const PathFigures *found = nullptr;
    if (slack.question == Question::FlowAge) {
        const QString &reader = design.elements.at(slack.limited).first;
        for (const FlowFigures &flow : figures.flows) {
            if (design.flows.at(flow.flow).to == reader)
                find(flow.age, slack, found);
        }
    } else if (const TargetFigures *target = figures.target(slack.limited)) {
        find(slack.question == Question::Reaction ? target->reaction : target->staleness, slack,
             found);
    }
    return found;
}

bool isKeptByOthers(const ElementSlack &slack, const PathFigures *limited)
{
    return slack.seconds < 0 && limited && limited->slack.value_or(-1) >= 0;
}

} // namespace tempo
