#include "tests/architecture/includes.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace tempo {
namespace {

struct Include
{
    QString path;
    bool isQuoted;
};

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression include(
        QStringLiteral(R"re(^\s*#\s*include\s*([<"])([^>"]+))re"),
        QRegularExpression::MultilineOption);
    QList<Include> found;
    for (auto it = include.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        found.append({match.captured(2), match.captured(1) == u"\""});
    }
    return found;
}

QStringList named(const QString &top, const QString &names)
{
    QStringList folders = names.split(u' ', Qt::SkipEmptyParts);
    for (QString &folder : folders)
        folder.prepend(top);
    return folders;
}

/// One sentence if \a layer may not include \a include, else nothing.
QString violation(const Layer &layer, const Include &include)
{
    static const QRegularExpression own(QStringLiteral("^(?:app|widgets|model)/"));
    static const QRegularExpression generated(QStringLiteral("\\.moc$|^moc_\\w+\\.cpp$"));
    if (!include.isQuoted) {
        const QString library = libraryOf(include.path);
        const bool isFree = library.isEmpty() || library == u"QtCore" || library == u"sys";
        if (isFree || layer.libraries.contains(library))
            return {};
        return QStringLiteral("includes <%1> of %2").arg(include.path, library);
    }
    if (include.path.contains(generated))
        return {};
    if (!include.path.contains(own))
        return QStringLiteral("includes \"%1\", which isn't a path from the top").arg(include.path);
    const QString folder = layerOf(include.path);
    if (folder == layer.folder || layer.mayKnow.contains(folder))
        return {};
    return QStringLiteral("knows %1").arg(folder);
}

QList<Layer> modelLayers()
{
    const auto row = [](const char *folder, const char *mayKnow,
                        const QStringList &libraries = {}) {
        const QString top = QStringLiteral("model/");
        return Layer{top + QLatin1String(folder), named(top, QLatin1String(mayKnow)), libraries};
    };
    const QString gui = QStringLiteral("QtGui");
    const QString svg = QStringLiteral("QtSvg");
    return {
        row("base", ""),
        row("design", "base"),
        row("timing", "design base", {QStringLiteral("boost")}),
        row("decision", "timing design base"),
        row("findings", "decision timing design base"),
        row("layout", "design base"),
        row("plan", "findings decision timing design base"),
        row("yaml", "design base", {QStringLiteral("yaml-cpp")}),
        row("document", "design base", {gui}),
        row("workspace", "yaml design base", {QStringLiteral("QtSql")}),
        row("report", "plan findings decision timing design base"),
        row("render", "layout timing design base", {gui, svg}),
        row("export", "report render plan findings decision layout timing design base", {gui, svg}),
    };
}

QList<Layer> upperLayers(const QStringList &model)
{
    const QString top = QStringLiteral("widgets/");
    const QStringList qt{QStringLiteral("QtGui"), QStringLiteral("QtSvg"),
                         QStringLiteral("QtWidgets"), QStringLiteral("QtSvgWidgets"),
                         QStringLiteral("QtPrintSupport")};
    const QStringList withCharts = qt + QStringList{QStringLiteral("QtCharts")};
    const QString all = QStringLiteral("look editors charts canvas views shell");
    return {
        {top + QStringLiteral("look"), model, qt},
        {top + QStringLiteral("editors"), model + named(top, QStringLiteral("look")), qt},
        {top + QStringLiteral("charts"), model + named(top, QStringLiteral("look")), withCharts},
        {top + QStringLiteral("canvas"), model + named(top, QStringLiteral("look editors")), qt},
        {top + QStringLiteral("views"),
         model + named(top, QStringLiteral("look editors charts canvas")),
         withCharts + QStringList{QStringLiteral("QtConcurrent")}},
        {top + QStringLiteral("shell"),
         model + named(top, QStringLiteral("look editors charts canvas views")),
         qt + QStringList{QStringLiteral("QtDBus")}},
        {QStringLiteral("app/workbench"), model + named(top, all), qt},
        {QStringLiteral("app/cli"),
         model + named(top, QStringLiteral("charts")),
         {QStringLiteral("CLI"), QStringLiteral("QtGui"), QStringLiteral("QtWidgets")}},
        {QStringLiteral("app/packing"),
         model + QStringList{QStringLiteral("app/cli"), QStringLiteral("app/workbench")},
         {QStringLiteral("QtGui"), QStringLiteral("QtSvg")}},
    };
}

} // namespace

const QList<Layer> &layers()
{
    static const QList<Layer> table = [] {
        const QList<Layer> below = modelLayers();
        QStringList names;
        for (const Layer &layer : below)
            names.append(layer.folder);
        return below + upperLayers(names);
    }();
    return table;
}

QString layerOf(const QString &path)
{
    return path.section(u'/', 0, 1);
}

QString libraryOf(const QString &header)
{
    if (header.contains(u'/'))
        return header.section(u'/', 0, 0);
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QStringList modules = headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs);
    for (const QString &module : modules) {
        if (QFileInfo::exists(headers.filePath(module + u'/' + header)))
            return module;
    }
    return {};
}

QStringList foldersIncluded(const QString &folder, const QString &text)
{
    QStringList folders;
    const QList<Include> includes = includesOf(text);
    for (const Include &include : includes) {
        if (include.isQuoted && include.path.contains(u'/'))
            folders.append(layerOf(include.path));
    }
    folders.removeAll(folder);
    folders.removeDuplicates();
    return folders;
}

QStringList violations(const Layer &layer, const QString &text)
{
    QStringList found;
    const QList<Include> includes = includesOf(text);
    for (const Include &include : includes) {
        if (const QString sentence = violation(layer, include); !sentence.isEmpty())
            found.append(sentence);
    }
    return found;
}

} // namespace tempo
