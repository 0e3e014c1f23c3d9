#pragma once

#include "app/cli/command.h"
#include "model/base/diagnostic.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdio>

namespace tempo {

/// Where a command writes. The result goes to standard output, everything else to standard error;
/// colour only on a terminal, and not under NO_COLOR.
class Console
{
public:
    Console(std::FILE *out, std::FILE *err);

    /// Adds to the result; it is written by flush(), so that a failure leaves no half of it.
    void print(const QByteArray &text) { m_result += text; }
    void print(const QString &line) { m_result += line.toUtf8() + '\n'; }

    /// A line for people, on standard error.
    void note(const QString &line);

    /// Every problem of a file as `file:line:column: error: …`, on standard error.
    void report(const QString &file, const QList<Diagnostic> &problems);

    /// Writes bytes to a file, or for "-" to standard output; says why it can't.
    Exit deliver(const QString &path, const QByteArray &bytes);

    /// Writes the result; NotWritten where standard output takes no more.
    Exit flush();

    /// The severity word, coloured where standard output is a terminal.
    QString severity(Severity severity) const;

    /// A heading of the result, bold where standard output is a terminal.
    QString heading(const QString &text) const;

private:
    std::FILE *m_out;
    std::FILE *m_err;
    bool m_colour;
    QByteArray m_result;
};

/// The higher of two exit statuses.
Exit worse(Exit a, Exit b);

} // namespace tempo
