#pragma once

#include "app/packing/program.h"

namespace tempo {

/// The completion of a program for a shell, as the file that the shell loads.
QByteArray bashCompletion(const Program &program);
QByteArray zshCompletion(const Program &program);
QByteArray fishCompletion(const Program &program);

/// A text as one word of a shell, in single quotes.
QString shellQuoted(const QString &text);

} // namespace tempo
