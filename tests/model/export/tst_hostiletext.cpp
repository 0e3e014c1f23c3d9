#include "model/export/exporter.h"

#include "tests/model/export/csvreader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace tempo;
using namespace Qt::StringLiterals;

/// Everything that people can type is one hostile text; every format has to bring it through as
/// data.
static Design designOf(const QString &text)
{
    Design design;
    design.header.title = text;
    design.header.summary = text;
    const std::array kinds{Kind::Event,   Kind::Source,     Kind::Job,
                           Kind::Stream,  Kind::Service,    Kind::Store,
                           Kind::Feature, Kind::Prediction, Kind::Action};
    for (Kind kind : kinds) {
        Element element;
        element.id = kindId(kind);
        element.kind = kind;
        element.title = text;
        element.notes = text;
        element.owner = text;
        element.maxLatency = Duration(1);
        element.operate.health = text;
        element.entity = text;
        element.parityTest = text;
        if (kind == Kind::Feature)
            element.definitions = Definitions{Definition{text, {}, {}, {}}, Definition{}};
        design.elements.set(element.id, element);
    }
    for (size_t i = 1; i < kinds.size(); ++i) {
        Flow flow;
        flow.from = kindId(kinds[i - 1]);
        flow.to = kindId(kinds[i]);
        flow.contract = text;
        flow.joinKeys = {text};
        flow.fallback = Fallback::Default;
        design.flows << flow;
    }
    MatrixScope scope;
    scope.notes.set(u"value-decay"_s, text);
    scope.agreed.set(u"value-decay"_s, -2);
    design.matrix.axes.set(u"own"_s, OwnAxis{text, text, text});
    design.matrix.scopes.set(u"design"_s, scope);
    design.operations.onCall.note = text;
    TaskEdit edit;
    edit.note = text;
    edit.owner = text;
    design.roadmap.items.set(u"serve@prediction"_s, edit);
    design.roadmap.items.set(u"serve@gone"_s, edit);
    design.roadmap.start = QDate(2026, 3, 2);
    AddedTask task;
    task.title = text;
    design.roadmap.added.set(u"own"_s, task);
    MonitorEdit monitor;
    monitor.threshold = text;
    monitor.signedOff = SignOff{text, QDate(2026, 3, 2), u"other"_s};
    monitor.runbook = text;
    design.monitoring.items.set(u"drift@prediction"_s, monitor);
    design.sprint.parked.set(u"p1"_s, Parked{text, text, false});
    design.sprint.decisions.set(u"d1"_s, SprintDecision{text, text});
    return design;
}

class HostileTextTest : public QObject
{
    Q_OBJECT

    static QByteArray exported(const char *format, const QString &text)
    {
        const Exporter *exporter = exporterById(QLatin1String(format));
        const Result<QByteArray> bytes = exporter->write(designOf(text), {});
        return bytes ? *bytes : QByteArray();
    }

    static void texts()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a script") << u"<script>alert(1)</script>"_s;
        QTest::newRow("a script behind an attribute") << u"\" onload=\"alert(1)"_s;
        QTest::newRow("the end of a style") << u"</style></title><img src=x onerror=alert(1)>"_s;
        QTest::newRow("a spreadsheet's call") << u"=cmd|' /C calc'!A0"_s;
        QTest::newRow("a statement") << u"\"; DROP TABLE designs; --"_s;
        QTest::newRow("ten thousand letters") << QString(10000, u'm');
        QTest::newRow("right to left") << QString::fromUtf8("מודל חיזוי \u202Eabc");
        QTest::newRow("pictograms")
            << QString::fromUtf8("🚀👩‍👩‍👧‍👦 rank 🏳️‍🌈");
        QTest::newRow("placeholders") << u"%1 %2 %n %L1 {0}"_s;
        QTest::newRow("Markdown")
            << u"# a | b\n\n- [x](javascript:alert(1)) ![y](http://z/y.png) `c"_s;
        QTest::newRow("control characters") << u"a\u0001b\u0008c\u007fd\u0085e"_s;
        QTest::newRow("a lone surrogate") << QString(u"a"_s + QChar(0xd800) + u'b');
        QTest::newRow("line breaks") << u"one\r\ntwo\rthree\ttab"_s;
    }

private Q_SLOTS:
    void html_data() { texts(); }
    void html()
    {
        QFETCH(QString, text);
        const QString html = QString::fromUtf8(exported("html", text));
        QVERIFY(html.contains(u"</html>"_s));
        static const QRegularExpression tags(u"<([a-zA-Z0-9]+)([^>]*)>"_s);
        for (auto it = tags.globalMatch(html); it.hasNext();) {
            const auto match = it.next();
            QVERIFY2(match.captured(1) != u"script"_s, qPrintable(match.captured()));
            const QString attributes
                = match.captured(2).remove(QRegularExpression(u"\"[^\"]*\""_s));
            QVERIFY2(!attributes.contains(u" on"_s), qPrintable(match.captured()));
        }
        QCOMPARE(html.count(u"<style>"_s), 1);
        static const QRegularExpression outward(u"(?:src|href|srcset)=\"(?!data:|#)"_s);
        QVERIFY(!html.contains(outward));
    }

    void tidyFindsNothing_data() { texts(); }
    void tidyFindsNothing()
    {
        const QString tidy = QStandardPaths::findExecutable(u"tidy"_s);
        if (tidy.isEmpty())
            QSKIP("tidy isn't installed");
        QFETCH(QString, text);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"report.html"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(exported("html", text));
        file.close();
        QProcess process;
        process.start(tidy, {u"-e"_s, u"-q"_s, u"-utf8"_s, file.fileName()});
        QVERIFY(process.waitForFinished(60000));
        const QByteArray problems = process.readAllStandardError();
        QVERIFY2(problems.isEmpty(), problems.left(2000).constData());
        QCOMPARE(process.exitCode(), 0);
    }

    void csv_data() { texts(); }
    void csv()
    {
        QFETCH(QString, text);
        for (const char *format : {"roadmap-csv", "monitoring-csv"}) {
            const auto rows = readCsv(exported(format, text));
            QVERIFY2(rows.has_value(), format);
            QVERIFY(rows->size() > 5);
            for (const QStringList &row : *rows) {
                QCOMPARE(row.size(), rows->first().size());
                for (const QString &cell : row) {
                    QVERIFY(cell != u"-"_s);
                    QVERIFY2(cell.isEmpty() || !QString(u"=+-@\t\r"_s).contains(cell.front()),
                             qPrintable(cell));
                }
            }
        }
    }

    void json_data() { texts(); }
    void json()
    {
        QFETCH(QString, text);
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(exported("json", text), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(document[u"title"].toString(), QString::fromUtf8(text.toUtf8()));
    }

    void markdown_data() { texts(); }
    void markdown()
    {
        QFETCH(QString, text);
        for (const char *format : {"markdown", "monitoring-markdown"}) {
            const QString markdown = QString::fromUtf8(exported(format, text));
            QVERIFY(!markdown.isEmpty());
            QString left = markdown;
            left.remove(u"<br>"_s).remove(QRegularExpression(u"`[^`\n]*`"_s));
            QVERIFY2(!left.contains(QRegularExpression(u"<[a-zA-Z/!]"_s)), format);
            qsizetype columns = 0;
            for (QString line : markdown.split(u'\n')) {
                line.remove(u"\\|"_s);
                columns = line.startsWith(u'|') ? columns : 0;
                if (line.startsWith(u'|') && columns == 0)
                    columns = line.count(u'|');
                if (columns > 0)
                    QCOMPARE(line.count(u'|'), columns);
            }
        }
    }

    void svg_data() { texts(); }
    void svg()
    {
        QFETCH(QString, text);
        QXmlStreamReader reader(exported("svg", text));
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement)
                QVERIFY(reader.name() != u"script"_s);
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }
};

QTEST_MAIN(HostileTextTest)
#include "tst_hostiletext.moc"
