#include "model/findings/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::NoFeatureStoreRule)
};

/// Whether a feature is read out of a store: one that holds what was published and isn't computed
/// itself. A store before a feature that is computed holds its raw material.
bool isKept(const RuleContext &context, int feature)
{
    return context.paths.activations.at(feature) == Activation::Passive
        && std::ranges::any_of(context.data.into(feature), [&](const Graph::Edge &edge) {
               return context.design.elements.at(edge.from).second.kind == Kind::Store;
           });
}

} // namespace

QList<Finding> findNoFeatureStore(const RuleContext &context)
{
    const Paths &paths = context.paths;
    const auto shared = placesWhere(context.design, [&](int i, const Element &element) {
        return element.kind == Kind::Feature
            && (element.featureClass == FeatureClass::Precomputed
                || element.featureClass == FeatureClass::Windowed)
            && paths.isOnTraining(i) && paths.isOnServing(i) && !isKept(context, i);
    });
    QList<Finding> findings;
    for (const int feature : shared) {
        const int trainer = paths.trainingWithoutStore[size_t(feature)];
        const int served = paths.servingWithoutStore[size_t(feature)];
        if (trainer < 0 && served < 0)
            continue;
        Finding finding = findingAbout(context, {feature});
        finding.message = trainer >= 0 && served >= 0
            ? Tr::tr("%1 goes to training (%2) and to serving (%3) without a store on the way.")
                  .arg(named(context, feature), named(context, trainer), named(context, served))
            : Tr::tr("%1 is for training and serving, but reaches %2 without a store.")
                  .arg(named(context, feature), named(context, std::max(trainer, served)));
        findings << finding;
    }
    return findings;
}

} // namespace tempo
