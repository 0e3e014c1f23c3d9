#pragma once

#include "model/design/design.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace tempo {

/// The parts of a design beside its elements and flows.
enum class Section {
    Header,
    Matrix,
    Operations,
    Roadmap,
    Monitoring,
    Dispositions,
    Sprint,
    Canvas
};

/// What a change touched: views look at it to redo no more than they must.
struct Change
{
    bool everything = false; ///< another design was loaded
    bool structure = false;  ///< elements or flows came, went or changed place
    QStringList elements;    ///< ids of elements that came, went or changed
    QList<FlowKey> flows;    ///< flows that came, went or changed
    QList<Section> sections; ///< sections that changed
};

} // namespace tempo
