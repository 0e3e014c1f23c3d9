#pragma once

#include "model/yaml/reading.h"

namespace tempo {

/// Reads `elements`.
void readElements(Reading &reading, Reading::Node map, Design &design);

/// Reads `flows`.
void readFlows(Reading &reading, Reading::Node list, Design &design);

/// Reads `matrix`, where the key `axes` stands among the ids of scopes.
void readMatrix(Reading &reading, Reading::Node map, Matrix &matrix);

/// Reads `dispositions`, where the key `rules` stands among the ids of findings.
void readDispositions(Reading &reading, Reading::Node map, Dispositions &dispositions);

/// Reports names that name nothing, and flows that can't be, now that all ids are known. \a root
/// is the whole document.
void checkReferences(Reading &reading, Reading::Node root, const Design &design);

} // namespace tempo
