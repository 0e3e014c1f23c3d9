#pragma once

#include "model/render/palette.h"

#include <QHash>
#include <QString>

namespace tempo {

/// The colours that the style sheet names, by their names: the palette's and those mixed from them.
QHash<QString, QColor> coloursByRole(const Palette &colours);

/// The style sheet of the whole application, made from the roles of a palette. It styles what boxes
/// and lines can say (buttons, menus, tabs, tables, docks, cards, chips); indicators and arrows are
/// painted by TempoStyle.
QString styleSheetFor(const Palette &colours);

} // namespace tempo
