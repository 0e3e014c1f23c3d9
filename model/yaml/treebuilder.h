#pragma once

#include "model/yaml/syntaxtree.h"

#include <optional>

namespace tempo {

/// Why a text is no document, and where, in bytes from its start.
struct SyntaxFlaw
{
    uint32_t offset = 0;
    QString message;
};

/// The tree of a text, or the first thing that keeps it from being one.
struct SyntaxResult
{
    SyntaxTree tree;
    std::optional<SyntaxFlaw> flaw;
};

/// Parses YAML. Besides what isn't YAML it refuses, at once and whatever the size, what a design
/// has no use for: tags, keys that are maps or lists, nesting deeper than 32, aliases of their own
/// parent or that copy more than 10,000 values, and a second document in the file.
SyntaxResult parseYaml(std::string_view text);

} // namespace tempo
