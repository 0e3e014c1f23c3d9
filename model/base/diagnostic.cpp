#include "model/base/diagnostic.h"

namespace tempo {

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Info:
        break;
    }
    return QStringLiteral("info");
}

QString toText(const Diagnostic &diagnostic, const QString &file)
{
    return QStringLiteral("%1:%2:%3: %4: %5")
        .arg(file)
        .arg(diagnostic.at.line)
        .arg(diagnostic.at.column)
        .arg(severityWord(diagnostic.severity), diagnostic.message);
}

} // namespace tempo
