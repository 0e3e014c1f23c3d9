#pragma once

#include "app/cli/console.h"
#include "model/design/design.h"

#include <optional>

namespace tempo {

/// A document that a command was pointed at.
struct OpenedDesign
{
    QString file;
    QByteArray text;
    std::optional<Design> design; ///< absent with problems
    QList<Diagnostic> problems;   ///< of the file, in the order of its text
    QList<int> lostComments;      ///< lines of comments that a canonical form can't keep
};

/// Reads a document that figures are computed from: with the files of its measured latencies, which
/// lie beside it or, of standard input, in the folder of the call. What can't be read of them is
/// said on standard error; these latencies are unknown.
OpenedDesign openMeasuredDesign(const QString &file, Console &console);

/// Reads a file, or standard input for "-"; problems are reported on standard error.
OpenedDesign openDesign(const QString &file, Console &console);

} // namespace tempo
