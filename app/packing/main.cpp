#include "app/packing/completion.h"
#include "app/packing/manualpage.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>
#include <optional>

using namespace tempo;

namespace {

constexpr const char *usage
    = "usage: tempo-packing manual PROGRAM FRAME DATE OUT   a manual page\n"
      "       tempo-packing bash|zsh|fish PROGRAM OUT       a completion\n"
      "       tempo-packing icon SVG SIZE OUT               an icon as PNG\n"
      "Makes what is installed beside the programs; the build runs it.\n";

Program programNamed(const QString &name)
{
    return name == u"tempo-workbench" ? workbenchProgram() : designProgram();
}

std::optional<QByteArray> completion(const QString &shell, const Program &program)
{
    if (shell == u"bash")
        return bashCompletion(program);
    if (shell == u"zsh")
        return zshCompletion(program);
    if (shell == u"fish")
        return fishCompletion(program);
    return std::nullopt;
}

bool save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

bool makeIcon(const QString &source, int size, const QString &path)
{
    QSvgRenderer renderer(source);
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return renderer.isValid() && image.save(path, "PNG");
}

bool makeManual(const QStringList &words)
{
    QFile frame(words.at(2));
    if (!frame.open(QIODevice::ReadOnly))
        return false;
    const Edition edition{QStringLiteral(TEMPO_VERSION), words.at(3)};
    return save(words.at(4),
                manualPage(QString::fromUtf8(frame.readAll()), programNamed(words.at(1)), edition));
}

/// Makes one file; nothing where the call is none of those above.
std::optional<bool> make(const QStringList &words)
{
    const QString what = words.value(0);
    if (what == u"manual" && words.size() == 5)
        return makeManual(words);
    if (what == u"icon" && words.size() == 4)
        return makeIcon(words.at(1), words.at(2).toInt(), words.at(3));
    if (words.size() != 3)
        return std::nullopt;
    const auto text = completion(what, programNamed(words.at(1)));
    return text ? std::optional(save(words.at(2), *text)) : std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const std::optional<bool> made = make(QCoreApplication::arguments().mid(1));
    if (made && *made)
        return 0;
    std::fputs(made ? "tempo-packing: the file could not be made.\n" : usage, stderr);
    return made ? 1 : 2;
}
