#pragma once

#include <QString>
#include <QStringList>

namespace tempo {

/// How much a flaw matters: an error means that the design can't do what it says (or that the file
/// can't be read), a warning that it will probably hurt, info that it is incomplete.
enum class Severity { Error, Warning, Info };

/// A place in a text file; line and column count from 1, 0 means "the file as a whole".
struct TextPosition
{
    int line = 0;
    int column = 0;
    auto operator<=>(const TextPosition &) const = default;
};

/// A flaw in the user's file: where it is, and a sentence that says what is wrong and what is
/// allowed.
struct Diagnostic
{
    Severity severity = Severity::Error;
    TextPosition at;
    QString message;
    bool operator==(const Diagnostic &) const = default;
};

/// One line in the manner of compilers: `file:line:column: error: message`.
QString toText(const Diagnostic &diagnostic, const QString &file);

/// "error", "warning" or "info", as in the JSON of the command line; never translated.
QString severityWord(Severity severity);

} // namespace tempo
