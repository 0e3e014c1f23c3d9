#pragma once

#include "model/design/design.h"
#include "model/yaml/syntaxtree.h"

namespace tempo {

/// Puts the comments at the top of the text, and those directly above an element or a flow, into
/// \a design, which was read from \a tree; returns the lines (from 1) of all others.
QList<int> takeComments(std::string_view text, const SyntaxTree &tree, Design &design);

} // namespace tempo
