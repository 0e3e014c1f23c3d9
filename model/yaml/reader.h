#pragma once

#include "model/base/diagnostic.h"
#include "model/base/result.h"
#include "model/design/design.h"

#include <QByteArray>

#include <optional>

namespace tempo {

/// What reading a document gave: the design, or every problem that was found, in the order of the
/// text. A document with one error is not opened half: then there is no design.
struct ReadResult
{
    std::optional<Design> design;
    QList<Diagnostic> problems;
    QList<int> lostComments; ///< lines (from 1) of comments that a save can't keep
};

/// Reads a document of format 1. Never throws; refuses NUL bytes, invalid UTF-8, more than 16 MB,
/// nesting and aliases beyond what a design needs, each with a sentence, at once.
ReadResult readDesign(const QByteArray &text);

/// Reads a part of a document, as the clipboard carries it: sections of format 1 and perhaps the
/// header, of which nothing is required, and whose names may name what isn't in it. As safe as
/// readDesign(). Time zone and currency are empty where the text doesn't begin as a document does.
ReadResult readFragment(const QByteArray &text);

/// Reads the bytes of a document file, or of standard input for "-": a missing file, a folder, a
/// file without permission, something that isn't a regular file, or one above 16 MB is an error.
Result<QByteArray> readFile(const QString &path);

} // namespace tempo
