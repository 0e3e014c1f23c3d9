#include "model/design/activation.h"

namespace tempo {

bool isScheduled(const Element &element)
{
    return element.kind != Kind::Store && (element.every || element.schedule);
}

Activation activationOf(const Element &element, bool hasInputs)
{
    if (isScheduled(element))
        return Activation::Scheduled;
    switch (element.kind) {
    case Kind::Event:
    case Kind::Source:
        return hasInputs ? Activation::Triggered : Activation::Continuous;
    case Kind::Store:
        return Activation::Passive;
    case Kind::Feature:
        return element.featureClass == FeatureClass::Precomputed ? Activation::Passive
                                                                 : Activation::Triggered;
    case Kind::Job:
    case Kind::Stream:
    case Kind::Service:
    case Kind::Prediction:
    case Kind::Action:
        break;
    }
    return Activation::Triggered;
}

bool pullsByDefault(const Element &from, const Element &to)
{
    if (to.kind == Kind::Event || to.kind == Kind::Source)
        return false;
    return from.kind == Kind::Store
        || (from.kind == Kind::Feature
            && (from.featureClass == FeatureClass::Precomputed
                || from.featureClass == FeatureClass::Windowed));
}

bool pulls(const Design &design, const Flow &flow)
{
    const Element &to = design.element(flow.to);
    if (to.kind == Kind::Event || to.kind == Kind::Source)
        return false;
    return flow.pull.value_or(pullsByDefault(design.element(flow.from), to));
}

} // namespace tempo
