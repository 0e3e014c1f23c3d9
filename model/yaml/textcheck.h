#pragma once

#include "model/base/diagnostic.h"

#include <QByteArray>

#include <optional>
#include <string_view>
#include <vector>

namespace tempo {

/// The largest document that is read, in bytes.
inline constexpr qsizetype largestDocument = 16 * 1024 * 1024;

/// What keeps \a text from being read as a document at all: it is too large, holds control
/// characters, or isn't UTF-8. Linear in its size.
std::optional<Diagnostic> flawOfText(const QByteArray &text);

/// The text without a byte order mark at its start.
std::string_view withoutMark(const QByteArray &text);

/// Lines and columns of places in a text, both from 1; columns count characters, not bytes.
class TextPlaces
{
public:
    explicit TextPlaces(std::string_view text);

    /// The place of a byte; past the end counts as the end.
    TextPosition of(size_t offset) const;

    /// The line of a byte, from 1.
    int lineOf(size_t offset) const;

    /// Where a line (from 1) begins.
    size_t startOf(int line) const { return m_starts[size_t(line - 1)]; }

private:
    std::string_view m_text;
    std::vector<size_t> m_starts;
};

} // namespace tempo
