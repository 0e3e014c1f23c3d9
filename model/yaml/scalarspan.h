#pragma once

#include <cstddef>
#include <string_view>

namespace tempo {

/// Where the line of a byte begins.
size_t lineStart(std::string_view text, size_t offset);

/// Where the line after that of a byte begins, or the end of the text.
size_t nextLine(std::string_view text, size_t offset);

/// A piece of a text, in bytes.
struct TextSpan
{
    size_t begin = 0;
    size_t end = 0;
};

/// The quoted or block scalar of YAML at \a offset (anchors before it are passed over); a block
/// without its first line. Ends beyond the text for a quote that is never closed.
TextSpan scalarSpan(std::string_view text, size_t offset);

} // namespace tempo
