#pragma once

#include "model/design/difference.h"

namespace tempo {

class Document;

/// What the scratch copy of a document says otherwise than what is kept, in meaning; nothing
/// without a scratch copy.
QList<Difference> whatIfChanges(const Document &document);

/// Keeps the scratch copy of a document, as a step of undo whose name counts the changes.
void keepWhatIf(Document &document);

} // namespace tempo
