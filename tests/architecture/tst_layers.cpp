#include "tests/architecture/includes.h"
#include "tests/architecture/sources.h"

#include <QDir>
#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tempo;

namespace {

QStringList foldersOnDisk()
{
    const QDir top(QStringLiteral(TEMPO_SOURCE_DIR));
    QStringList folders;
    for (const char *name : {"model", "widgets", "app"}) {
        const QString parent = QString::fromLatin1(name);
        const QStringList children
            = QDir(top.filePath(parent)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &child : children)
            folders.append(parent + u'/' + child);
    }
    return folders;
}

QStringList namesOfLayers()
{
    QStringList names;
    for (const Layer &layer : layers())
        names.append(layer.folder);
    return names;
}

Layer layerNamed(const QString &folder)
{
    const auto it = std::ranges::find(layers(), folder, &Layer::folder);
    return it == layers().end() ? Layer{} : *it;
}

} // namespace

/// Reads every include in app/, widgets/ and model/ and holds it against the one table of who may
/// know whom. The build can't do this: Qt's common include root lets <QWidget> through, and one
/// include path for the project lets any folder reach its siblings.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includes_data()
    {
        QTest::addColumn<QString>("folder");
        for (const Layer &layer : layers())
            QTest::newRow(qPrintable(layer.folder)) << layer.folder;
    }

    void includes()
    {
        QFETCH(QString, folder);
        const Layer layer = layerNamed(folder);
        const QStringList paths = sourcesBelow(folder);
        if (paths.isEmpty())
            QSKIP("not there yet");
        QStringList found;
        for (const QString &path : paths) {
            for (const QString &sentence : violations(layer, sourceText(path)))
                found.append(path + u' ' + sentence);
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everyFolderIsInTheTable()
    {
        const QStringList names = namesOfLayers();
        const QStringList folders = foldersOnDisk();
        QVERIFY(!folders.isEmpty());
        for (const QString &folder : folders)
            QVERIFY2(names.contains(folder), qPrintable(folder + u" is missing from the table"_qs));
    }

    void everySourceIsInAFolder()
    {
        for (const char *top : {"model", "widgets", "app"}) {
            for (const QString &path : sourcesBelow(QString::fromLatin1(top)))
                QVERIFY2(path.count(u'/') >= 2, qPrintable(path + u" belongs to no folder"_qs));
        }
    }

    void arrowsGoDown()
    {
        QStringList above;
        for (const Layer &layer : layers()) {
            for (const QString &known : layer.mayKnow)
                QVERIFY2(above.contains(known), qPrintable(layer.folder + u" knows "_qs + known));
            above.append(layer.folder);
        }
    }

    void noTwoFoldersIncludeEachOther()
    {
        QHash<QString, QSet<QString>> known;
        for (const QString &folder : foldersOnDisk()) {
            for (const QString &path : sourcesBelow(folder)) {
                for (const QString &other : foldersIncluded(folder, sourceText(path)))
                    known[folder].insert(other);
            }
        }
        for (auto it = known.cbegin(); it != known.cend(); ++it) {
            for (const QString &other : it.value())
                QVERIFY2(!known.value(other).contains(it.key()),
                         qPrintable(it.key() + u" and "_qs + other + u" include each other"_qs));
        }
    }

    void wrongInclude_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence"); // empty: nothing is wrong
        const auto row
            = [](const char *name, const char *folder, const char *text, const char *sentence) {
                  QTest::newRow(name) << QString::fromLatin1(folder) << QString::fromLatin1(text)
                                      << QString::fromLatin1(sentence);
              };
        row("upwards", "model/base", "#include \"model/design/design.h\"\n", "knows model/design");
        row("sideways", "model/layout", "#include \"model/yaml/reader.h\"\n", "knows model/yaml");
        row("from a folder below", "model/findings",
            "#include <QList>\n\n  # include \"widgets/look/theme.h\"\n", "knows widgets/look");
        row("a widget by its class", "model/design", "#include <QLabel>\n",
            "includes <QLabel> of QtWidgets");
        row("a widget by its module", "model/export", "#include <QtWidgets/QLabel>\n",
            "includes <QtWidgets/QLabel> of QtWidgets");
        row("a painter in the layout", "model/layout", "#include <QPainterPath>\n",
            "includes <QPainterPath> of QtGui");
        row("a database outside the workspace", "widgets/shell", "#include <QSqlQuery>\n",
            "includes <QSqlQuery> of QtSql");
        row("yaml-cpp outside its folder", "model/export", "#include <yaml-cpp/yaml.h>\n",
            "includes <yaml-cpp/yaml.h> of yaml-cpp");
        row("a view in the command line", "app/cli", "#include \"widgets/views/matrixview.h\"\n",
            "knows widgets/views");
        row("a relative path", "model/design", "#include \"kind.h\"\n",
            "includes \"kind.h\", which isn't a path from the top");
        row("downwards, Qt Core, the standard library", "model/timing",
            "#include \"model/timing/chain.h\"\n#include \"model/base/units.h\"\n"
            "#include <QPointF>\n#include <chrono>\n#include \"moc_chain.cpp\"\n",
            "");
        row("a comment", "model/base", "// #include \"widgets/shell/mainwindow.h\"\n", "");
        row("what a folder is there for", "model/document", "#include <QUndoStack>\n", "");
    }

    void wrongInclude()
    {
        QFETCH(QString, folder);
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        QCOMPARE(violations(layerNamed(folder), text).join(u'\n'), sentence);
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
