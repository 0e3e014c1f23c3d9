#pragma once

#include <QString>

namespace tempo {

/// A text as HTML shows it, in an element or an attribute; characters that HTML doesn't allow are
/// left out.
QString htmlEscaped(const QString &text);

/// A text that Markdown shows as it is, in one line, at the start of a line, in a sentence or in a
/// cell of a table: no part of it is markup or HTML.
QString markdownEscaped(const QString &text);

} // namespace tempo
