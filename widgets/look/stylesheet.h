#pragma once

#include "model/render/palette.h"

#include <QString>

namespace tempo {

/// The style sheet of the whole application, made from the roles of a palette. It styles what boxes
/// and lines can say (buttons, menus, tabs, tables, docks, cards, chips); indicators and arrows are
/// painted by TempoStyle.
QString styleSheetFor(const Palette &colours);

} // namespace tempo
