#pragma once

#include "model/design/design.h"

#include <QByteArray>

namespace tempo {

/// The canonical text of a design: what `fmt` makes and what saving writes. Linear in its size.
QByteArray writeDesign(const Design &design);

} // namespace tempo
