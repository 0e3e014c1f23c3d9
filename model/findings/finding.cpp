#include "model/findings/finding.h"

#include "model/findings/dispositions.h"
#include "model/findings/rule.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace tempo {

namespace {

/// A finding with what decides its place in the list.
struct Placed
{
    qsizetype element;
    size_t rule;
    Finding finding;
};

void complete(Finding &finding, const Rule &rule, const Design &design)
{
    finding.rule = QString::fromLatin1(rule.id);
    finding.id = finding.rule + u'@' + finding.id;
    finding.why = ruleText(rule.why);
    finding.advice = ruleText(rule.advice);
    if (const Disposition *decided = design.dispositions.findings.find(finding.id))
        applyDisposition(finding, *decided);
}

QList<Finding> findingsWith(const Design &design, const TimingOptions &options,
                            const std::function<const Assessment &()> &assessment)
{
    const Graph data(design);
    const QList<StageTempo> tempos = stageTempos(design, data);
    const Paths paths(design, data, tempos);
    const PathTiming timing(design, data, options);
    RuleContext context{design, data, tempos, paths, assessment, timing, {}, {}};
    std::vector<Placed> placed;
    const auto all = rules();
    for (size_t i = 0; i < all.size(); ++i) {
        const RuleSetting setting = design.dispositions.rules.value(QString::fromLatin1(all[i].id));
        if (!setting.enabled.value_or(true))
            continue;
        context.severity = all[i].severity;
        context.factor = setting.factor;
        for (Finding &finding : all[i].find(context)) {
            complete(finding, all[i], design);
            placed.push_back(
                {design.elements.indexOf(finding.elements.value(0)), i, std::move(finding)});
        }
    }
    std::ranges::stable_sort(placed, {}, [](const Placed &one) {
        return std::tie(one.element, one.rule, one.finding.id);
    });
    QList<Finding> findings;
    for (Placed &one : placed)
        findings << std::move(one.finding);
    return findings;
}

} // namespace

QList<Finding> findingsOf(const Design &design, const TimingOptions &options)
{
    std::optional<Assessment> assessment;
    return findingsWith(design, options, [&]() -> const Assessment & {
        if (!assessment)
            assessment = assessmentOf(design, options);
        return *assessment;
    });
}

QList<Finding> findingsOf(const Design &design, const Assessment &assessment,
                          const TimingOptions &options)
{
    return findingsWith(design, options, [&]() -> const Assessment & { return assessment; });
}

} // namespace tempo
