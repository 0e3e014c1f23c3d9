#pragma once

#include "model/design/design.h"

/// Small designs for the tests of the plan, made in code.

namespace tempo {

inline Element &addElement(Design &design, const char *id, Kind kind, const char *title)
{
    Element element;
    element.id = QLatin1String(id);
    element.kind = kind;
    element.title = QLatin1String(title);
    design.elements.set(element.id, element);
    return design.elements[element.id];
}

inline Flow &addFlow(Design &design, const char *from, const char *to)
{
    Flow flow;
    flow.from = QLatin1String(from);
    flow.to = QLatin1String(to);
    design.flows << flow;
    return design.flows.last();
}

inline Latency milliseconds(double ms)
{
    return Latency::constant(Duration(ms / 1000));
}

/// click → rank → render, with a nightly job that fills the store rank reads from.
inline Design rankingDesign()
{
    Design design;
    design.header.title = QStringLiteral("Ranking");
    addElement(design, "click", Kind::Event, "Click").rate = Rate(120);
    Element &train = addElement(design, "vectors", Kind::Job, "Vectors");
    train.schedule = *Cron::parse(u"0 2 * * *");
    train.latency = Latency::constant(Duration(7200));
    train.operate.retries = 2;
    addElement(design, "store", Kind::Store, "Vector store").latency = milliseconds(2);
    Element &rank = addElement(design, "rank", Kind::Prediction, "Rank");
    rank.latency = milliseconds(40);
    rank.owner = QStringLiteral("serving");
    Element &render = addElement(design, "render", Kind::Action, "Render");
    render.latency = milliseconds(30);
    render.maxLatency = Duration(0.2);
    addFlow(design, "click", "vectors");
    addFlow(design, "vectors", "store");
    addFlow(design, "store", "rank");
    addFlow(design, "click", "rank").latency = Latency::constant(Duration(0.005));
    addFlow(design, "rank", "render").latency = Latency::constant(Duration(0.02));
    return design;
}

/// The line of an id, or one with an empty id.
template <class Line>
Line lineOf(const QList<Line> &lines, const char *id)
{
    for (const Line &line : lines) {
        if (line.id == QLatin1String(id))
            return line;
    }
    return {};
}

template <class Line>
QStringList idsOf(const QList<Line> &lines)
{
    QStringList ids;
    for (const Line &line : lines)
        ids << line.id;
    return ids;
}

} // namespace tempo
