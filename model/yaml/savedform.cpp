#include "model/yaml/savedform.h"

#include "model/design/activation.h"
#include "model/design/sectionfields.h"
#include "model/yaml/recordreader.h"

namespace tempo {

namespace {

void settle(Duration &value)
{
    if (auto back = Duration::parse(value.text()))
        value = *std::move(back);
}

void settle(Rate &value)
{
    if (auto back = Rate::parse(value.text()))
        value = *std::move(back);
}

void settle(Latency &latency);
void settle(AgeLimit &limit);
void settle(Decay &decay);
void settle(Element &element);
template <class T>
void settle(OrderedMap<T> &map);
template <class T>
void settle(T &value);

template <class T>
void settle(std::optional<T> &value)
{
    if (value)
        settle(*value);
}

template <class T>
void settle(OrderedMap<T> &map)
{
    const OrderedMap<T> before = map;
    for (const auto &[key, value] : before) {
        T settled = value;
        settle(settled);
        map.set(key, settled);
    }
}

void settle(Latency &latency)
{
    for (auto figure : {&Latency::value, &Latency::min, &Latency::p50, &Latency::p95, &Latency::p99,
                        &Latency::mean, &Latency::sd, &Latency::max})
        settle(latency.*figure);
}

void settle(AgeLimit &limit)
{
    settle(limit.all);
    settle(limit.byOrigin);
}

void settle(Decay &decay)
{
    settle(decay.span);
    settle(decay.width);
}

void settle(Element &element)
{
    static const Element plain;
    forEachField<Element>([&](const auto &f) {
        if (f.rule.byKind && !kindHasKey(element.kind, QLatin1String(f.key)))
            element.*f.member = plain.*f.member;
        else
            settle(element.*f.member);
    });
}

template <class T>
void settle(T &value)
{
    if constexpr (isRecord<T>) {
        forEachField<T>([&](const auto &f) { settle(value.*f.member); });
    } else if constexpr (isRecordList<T>) {
        for (auto &item : value)
            settle(item);
    }
}

} // namespace

namespace {

bool isAtOnce(const Flow &flow)
{
    return flow.latency && flow.latency->family == Family::Constant && flow.latency->value
        && flow.latency->value->seconds() == 0;
}

} // namespace

bool holdsDefaults(const Flow &flow)
{
    return flow.pull || isAtOnce(flow);
}

Flow writtenForm(const Design &design, Flow flow)
{
    if (isAtOnce(flow))
        flow.latency.reset();
    const Element *from = design.elements.find(flow.from);
    const Element *to = design.elements.find(flow.to);
    if (flow.pull && from && to && *flow.pull == pullsByDefault(*from, *to))
        flow.pull.reset();
    return flow;
}

MatrixScope writtenForm(MatrixScope scope)
{
    const OrderedMap<double> weights = scope.weights;
    for (const auto &[axis, weight] : weights) {
        if (weight == 1)
            scope.weights.take(axis);
    }
    return scope;
}

Design savedForm(Design design)
{
    for (Flow &flow : design.flows)
        flow = writtenForm(design, flow);
    const OrderedMap<MatrixScope> scopes = design.matrix.scopes;
    for (const auto &[id, scope] : scopes)
        design.matrix.scopes.set(id, writtenForm(scope));
    settle(design.header);
    settle(design.elements);
    settle(design.flows);
    settle(design.matrix.axes);
    settle(design.matrix.scopes);
    settle(design.operations);
    settle(design.roadmap);
    settle(design.monitoring);
    settle(design.dispositions.rules);
    settle(design.dispositions.findings);
    settle(design.sprint);
    settle(design.canvas);
    return design;
}

} // namespace tempo
