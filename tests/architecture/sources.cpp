#include "tests/architecture/sources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace tempo {

QStringList sourcesBelow(const QString &folder)
{
    const QDir top(QStringLiteral(TEMPO_SOURCE_DIR));
    QStringList paths;
    QDirIterator files(top.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(top.relativeFilePath(files.next()));
    paths.sort();
    return paths;
}

QString sourceText(const QString &path)
{
    QFile file(QDir(QStringLiteral(TEMPO_SOURCE_DIR)).filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

QString blanked(const QString &source)
{
    // What hides braces, the longest way of reading it first; a quote inside a number (1'000) is
    // matched with its number, so that it never opens a character literal.
    static const QRegularExpression hidden(
        QStringLiteral(R"re((?<raw>R"(?<mark>[^(\s"]*)\([\s\S]*?\)\k<mark>"))re"
                       R"re(|(?<comment>//[^\n]*|/\*[\s\S]*?\*/))re"
                       R"re(|(?<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'))re"
                       R"re(|(?<number>\b[0-9][0-9a-zA-Z_.']*))re"
                       R"re(|(?<directive>^[ \t]*#(?:[^\n\\]|\\[\s\S])*))re"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression inLine(QStringLiteral("[^\n]"));
    QString result;
    result.reserve(source.size());
    qsizetype done = 0;
    for (auto it = hidden.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(source).mid(done, match.capturedStart() - done);
        const bool isNumber = match.hasCaptured(u"number");
        result
            += isNumber ? match.captured() : match.captured().replace(inLine, QStringLiteral(" "));
        done = match.capturedEnd();
    }
    result += QStringView(source).mid(done);
    return result;
}

} // namespace tempo
