#include "app/cli/console.h"

#include "model/yaml/savefile.h"

#include <QCoreApplication>

#include <algorithm>
#include <unistd.h>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Console)
};

void write(std::FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
}

} // namespace

Console::Console(std::FILE *out, std::FILE *err)
    : m_out(out),
      m_err(err),
      m_colour(isatty(fileno(out)) && qEnvironmentVariableIsEmpty("NO_COLOR"))
{
}

void Console::note(const QString &line)
{
    write(m_err, line.toUtf8() + '\n');
}

void Console::report(const QString &file, const QList<Diagnostic> &problems)
{
    for (const Diagnostic &problem : problems)
        note(toText(problem, file));
}

Exit Console::deliver(const QString &path, const QByteArray &bytes)
{
    if (path == u"-") {
        m_result += bytes;
        return Exit::Fine;
    }
    const Outcome written = replaceFile(path, bytes);
    if (written)
        return Exit::Fine;
    note(written.error());
    return Exit::NotWritten;
}

Exit Console::flush()
{
    const auto size = size_t(m_result.size());
    const bool whole
        = std::fwrite(m_result.constData(), 1, size, m_out) == size && std::fflush(m_out) == 0;
    m_result.clear();
    if (whole)
        return Exit::Fine;
    note(Tr::tr("Standard output could not be written; is the disk full, or the reader gone?"));
    return Exit::NotWritten;
}

QString Console::severity(Severity severity) const
{
    const QString word = severityWord(severity);
    if (!m_colour)
        return word;
    const char *code = severity == Severity::Error ? "31"
        : severity == Severity::Warning            ? "33"
                                                   : "36";
    return u"\x1b["_qs + QLatin1String(code) + u'm' + word + u"\x1b[0m";
}

QString Console::heading(const QString &text) const
{
    return m_colour ? QString(u"\x1b[1m"_qs + text + u"\x1b[0m") : text;
}

Exit worse(Exit a, Exit b)
{
    return std::max(a, b);
}

} // namespace tempo
