#pragma once

#include "model/design/design.h"

#include <QStringList>

namespace tempo {

/// A design that knows its measured latencies, for computing only.
struct MeasuredDesign
{
    Design design;
    QStringList
        problems; ///< a sentence for each file that can't be read; its latencies are unknown
};

/// Reads the files of measured latencies (`samples:`), which lie in \a folder, that of the
/// document, or below it: one column of seconds under the header `seconds`. A file is read once,
/// however many latencies it is for. Files outside the folder, also over links, are refused, and so
/// is what isn't a file, has more than 64 MB, or holds anything but times.
MeasuredDesign withMeasurements(Design design, const QString &folder);

} // namespace tempo
