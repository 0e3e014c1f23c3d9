#pragma once

#include <cstddef>
#include <string_view>

namespace tempo {

/// Where the line of a byte begins.
size_t lineStart(std::string_view text, size_t offset);

/// Where the line after that of a byte begins, or the end of the text.
size_t nextLine(std::string_view text, size_t offset);

/// Where the quoted or block scalar of YAML that begins at \a offset (anchors before it are passed
/// over) ends; beyond the end of the text for a quote that is never closed.
size_t scalarEnd(std::string_view text, size_t offset);

} // namespace tempo
