#include "model/findings/rules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::MonolithicPipelineRule)
};

/// What one job or stream carries where it flows into training and serving.
struct Load
{
    int training = -1; ///< a training job that it flows towards
    int serving = -1;  ///< a prediction that it flows towards
    QList<int> features;
    QSet<int> classes;

    bool isTooMuch() const
    {
        return training >= 0 && serving >= 0 && (features.size() >= 3 || classes.size() >= 2);
    }
};

void carry(const RuleContext &context, Load &load, int element)
{
    const Element &feature = context.design.elements.at(element).second;
    if (feature.kind != Kind::Feature || load.features.contains(element))
        return;
    load.features << element;
    if (feature.featureClass)
        load.classes << int(*feature.featureClass);
}

/// The features that it makes for either path, and those that it is made from and passes on.
Load loadOf(const RuleContext &context, int pipeline)
{
    const Paths &paths = context.paths;
    Load load;
    for (const Graph::Edge &edge : context.data.outOf(pipeline)) {
        const auto next = size_t(edge.to);
        load.training = std::max(load.training, paths.training[next]);
        load.serving = std::max(load.serving, paths.serving[next]);
        if (paths.isOnTraining(edge.to) || paths.isOnServing(edge.to))
            carry(context, load, edge.to);
    }
    for (const Graph::Edge &edge : context.data.into(pipeline))
        carry(context, load, edge.from);
    return load;
}

} // namespace

QList<Finding> findMonolithicPipeline(const RuleContext &context)
{
    const auto pipelines = placesWhere(context.design, [&](int i, const Element &element) {
        return (element.kind == Kind::Job || element.kind == Kind::Stream)
            && context.paths.isOnTraining(i) && context.paths.isOnServing(i);
    });
    QList<Finding> findings;
    for (const int pipeline : pipelines) {
        const Load load = loadOf(context, pipeline);
        if (!load.isTooMuch())
            continue;
        Finding finding = findingAbout(context, {pipeline});
        for (const int feature : load.features)
            finding.elements << context.design.elements.at(feature).first;
        finding.message
            = Tr::tr("%1 feeds training (%2) and serving (%3) alike and carries %4.")
                  .arg(named(context, pipeline), named(context, load.training),
                       named(context, load.serving),
                       load.classes.size() >= 2
                           ? Tr::tr("features of different classes")
                           : Tr::tr("%n feature(s)", nullptr, int(load.features.size())));
        findings << finding;
    }
    return findings;
}

} // namespace tempo
