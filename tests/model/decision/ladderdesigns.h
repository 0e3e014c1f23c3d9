#pragma once

#include "model/design/design.h"

namespace tempo {

inline QString id(const char *text)
{
    return QString::fromLatin1(text);
}

/// Puts an element with a constant latency at the end of a design; valid until the next.
inline Element &add(Design &design, const char *name, Kind kind, double seconds = 0)
{
    Element element;
    element.id = id(name);
    element.title = element.id;
    element.kind = kind;
    element.latency = Latency::constant(Duration(seconds));
    design.elements.set(element.id, element);
    return design.elements[element.id];
}

/// The same on the hour, every so many seconds.
inline Element &addEvery(Design &design, const char *name, Kind kind, double period,
                         double seconds = 0)
{
    Element &element = add(design, name, kind, seconds);
    element.every = Duration(period);
    element.offset = Duration(0);
    return element;
}

inline Flow &draw(Design &design, const char *from, const char *to)
{
    Flow flow;
    flow.from = id(from);
    flow.to = id(to);
    design.flows << flow;
    return design.flows.last();
}

} // namespace tempo
