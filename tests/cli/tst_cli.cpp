#include "model/yaml/templates.h"
#include "tests/cli/clitest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace tempo;

namespace {

const QByteArray good
    = "tempo: 1\ntitle: Small\nelements:\n  click:\n    kind: event\n    title: Click\n"
      "  rank:\n    kind: prediction\n    title: Rank\n    latency: 20ms\n"
      "flows:\n  - {from: click, to: rank}\n";
const QByteArray fiveMistakes
    = "tempo: 1\ntitle: Bad\nelements:\n  click:\n    kind: evnt\n    title: Click\n"
      "  rank:\n    kind: prediction\n    titel: Rank\n    latency: 20\n"
      "flows:\n  - {from: clik, to: rank}\n";

} // namespace

/// Runs the real program as scripts and CI do.
class TestCli : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        write(QStringLiteral("good.tempo.yaml"), good);
        write(QStringLiteral("other.tempo.yaml"), QByteArray(good).replace("20ms", "30ms"));
        write(QStringLiteral("bad.tempo.yaml"), fiveMistakes);
    }

    void exitStatus_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        const auto row = [](const char *sentence, const char *arguments, int exit) {
            QTest::newRow(sentence)
                << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts) << exit;
        };
        row("help is fine", "--help", 0);
        row("help of a command is fine", "check --help", 0);
        row("the version is fine", "--version", 0);
        row("no command is a bad call", "", 2);
        row("an unknown command is a bad call", "chek good.tempo.yaml", 2);
        row("an unknown option is a bad call", "check --formt json good.tempo.yaml", 2);
        row("a word that isn't offered is a bad call", "check --format yaml good.tempo.yaml", 2);
        row("a file that isn't there is bad input", "check gone.tempo.yaml", 2);
        row("a folder is bad input", "check .", 2);
        row("a file with mistakes is bad input", "check bad.tempo.yaml", 2);
        row("a design without errors passes", "check good.tempo.yaml", 0);
        row("warnings fail where asked to", "check --fail-on info good.tempo.yaml", 1);
        row("the worst of all files counts", "check good.tempo.yaml bad.tempo.yaml", 2);
        row("findings don't change the status of an export",
            "export good.tempo.yaml --format json -o out.json", 0);
        row("an unknown format is a bad call", "export good.tempo.yaml --format htm -o out.html",
            2);
        row("a format list needs no design", "export --format list", 0);
        row("an export needs a target", "export good.tempo.yaml --format html", 2);
        row("a folder that isn't there can't be written",
            "export good.tempo.yaml --format json -o no/x.json", 3);
        row("a bad day is a bad call", "export good.tempo.yaml --format json -o x.json --date soon",
            2);
        row("an unknown template is a bad call", "new daly-digest -o x.tempo.yaml", 2);
        row("a picture needs a known ending", "render good.tempo.yaml -o canvas.bmp", 2);
        row("a picture is drawn", "render good.tempo.yaml -o canvas.svg", 0);
        row("matrix of a design without one", "matrix good.tempo.yaml", 0);
        row("matrix of a bad file", "matrix bad.tempo.yaml --json", 2);
        row("the canonical form passes", "fmt --check good.tempo.yaml", 0);
        row("fmt leaves a bad file", "fmt bad.tempo.yaml", 2);
        row("a design compared with itself", "diff good.tempo.yaml good.tempo.yaml", 0);
        row("differences don't change the status", "diff good.tempo.yaml other.tempo.yaml", 0);
        row("a comparison needs two designs", "diff good.tempo.yaml", 2);
        row("three designs can't be compared",
            "diff good.tempo.yaml good.tempo.yaml good.tempo.yaml", 2);
        row("a comparison with a bad file", "diff good.tempo.yaml bad.tempo.yaml --json", 2);
        row("a comparison with a file that isn't there", "diff gone.tempo.yaml good.tempo.yaml", 2);
        row("standard input can't be both designs", "diff - -", 2);
        row("the schema", "schema", 0);
    }

    void exitStatus()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = run(arguments);
        QTEST(ran.exit, "exit");
        QCOMPARE(ran.err.isEmpty(), ran.exit == 0 || ran.exit == 1);
        QVERIFY(ran.exit != 2 || arguments.contains(u"good.tempo.yaml"_qs) || ran.out.isEmpty());
    }

    void mistakesAreAllToldWithTheirPlace()
    {
        const Ran ran = run({QStringLiteral("check"), QStringLiteral("bad.tempo.yaml")});
        const QList<QByteArray> lines = ran.err.trimmed().split('\n');
        QStringList places;
        for (const QByteArray &line : lines) {
            QVERIFY2(line.startsWith("bad.tempo.yaml:") && line.contains(": error: "), line);
            places << QString::fromUtf8(line).section(u':', 1, 2);
        }
        for (const char *place : {"5:11", "7:3", "9:5", "10:14", "12:12"})
            QVERIFY2(
                places.contains(QLatin1String(place)),
                qPrintable(places.join(u' ') + QLatin1String(" lacks ") + QLatin1String(place)));
        QVERIFY(ran.err.contains("Did you mean 'event'?"));
        QVERIFY(ran.err.contains("Did you mean 'title'?"));
        QVERIFY(ran.err.contains("Did you mean 'click'?"));
    }

    void mistypedCommandIsAnswered()
    {
        QVERIFY(run({QStringLiteral("chek")}).err.contains("Did you mean 'check'?"));
        QVERIFY(run({QStringLiteral("check"), QStringLiteral("--fail-onn"), QStringLiteral("x")})
                    .err.contains("Did you mean '--fail-on'?"));
        QVERIFY(run({QStringLiteral("new"), QStringLiteral("daly-digest"), QStringLiteral("-o"),
                     QStringLiteral("x")})
                    .err.contains("Did you mean 'daily-digest'?"));
    }

    void checkJsonHasTheKeysOfTheContract()
    {
        const Ran ran
            = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"),
                   QStringLiteral("good.tempo.yaml"), QStringLiteral("bad.tempo.yaml")});
        const QJsonObject root = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(root.value(u"format").toString(), QStringLiteral("tempo-check/1"));
        const QJsonArray files = root.value(u"files").toArray();
        QCOMPARE(files.size(), 2);
        QVERIFY(files.at(0).toObject().value(u"problems").toArray().isEmpty());
        const QJsonArray findings = files.at(0).toObject().value(u"findings").toArray();
        QVERIFY(!findings.isEmpty());
        for (const QJsonValue &finding : findings) {
            QCOMPARE(finding.toObject().keys(),
                     QStringList({QStringLiteral("elements"), QStringLiteral("id"),
                                  QStringLiteral("message"), QStringLiteral("rule"),
                                  QStringLiteral("severity"), QStringLiteral("status")}));
        }
        const QJsonArray problems = files.at(1).toObject().value(u"problems").toArray();
        QVERIFY(problems.size() >= 5);
        QCOMPARE(problems.at(0).toObject().value(u"line").toInt(), 5);
        QCOMPARE(problems.at(0).toObject().value(u"column").toInt(), 11);
    }

    void newRefusesAFileThatIsThere()
    {
        write(QStringLiteral("there.tempo.yaml"), "mine");
        const QStringList call{QStringLiteral("new"), QStringLiteral("blank"), QStringLiteral("-o"),
                               QStringLiteral("there.tempo.yaml")};
        QCOMPARE(run(call).exit, 3);
        QCOMPARE(read(QStringLiteral("there.tempo.yaml")), QByteArray("mine"));
        QCOMPARE(run(call + QStringList{QStringLiteral("--force")}).exit, 0);
        QCOMPARE(read(QStringLiteral("there.tempo.yaml")), *templateText(QStringLiteral("blank")));
    }

    void everyTemplateGoesThroughTheMainJob_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : templateNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyTemplateGoesThroughTheMainJob()
    {
        QFETCH(QString, name);
        const QString file = name + u".tempo.yaml";
        QCOMPARE(run({QStringLiteral("new"), name, QStringLiteral("-o"), file}).exit, 0);
        const Ran checked = run({QStringLiteral("check"), file});
        QVERIFY2(checked.exit == 0, QByteArray(checked.out + checked.err).constData());
        const Ran formatted = run({QStringLiteral("fmt"), QStringLiteral("--check"), file});
        QVERIFY2(formatted.exit == 0, formatted.err);
        for (const char *format : {"html", "markdown", "roadmap-csv", "monitoring-csv", "json"}) {
            const Ran exported
                = run({QStringLiteral("export"), file, QStringLiteral("--format"),
                       QLatin1String(format), QStringLiteral("-o"), QStringLiteral("out")});
            QVERIFY2(exported.exit == 0, exported.err);
            QVERIFY(!read(QStringLiteral("out")).isEmpty());
        }
    }

    void verdictsOfTheTemplates_data()
    {
        QTest::addColumn<QString>("verdict");
        QTest::newRow("churn-campaign") << QStringLiteral("batch");
        QTest::newRow("daily-digest") << QStringLiteral("batch");
        QTest::newRow("payment-fraud") << QStringLiteral("real-time");
        QTest::newRow("homepage-personalizer") << QStringLiteral("real-time");
        QTest::newRow("recommendation-hybrid") << QStringLiteral("hybrid");
    }

    void verdictsOfTheTemplates()
    {
        QFETCH(QString, verdict);
        const QByteArray text = *templateText(QString::fromLatin1(QTest::currentDataTag()));
        const Ran ran
            = run({QStringLiteral("matrix"), QStringLiteral("-"), QStringLiteral("--json")}, text);
        QCOMPARE(ran.exit, 0);
        const QJsonArray scopes
            = QJsonDocument::fromJson(ran.out).object().value(u"scopes").toArray();
        QSet<QString> verdicts;
        for (const QJsonValue &scope : scopes) {
            const QJsonObject object = scope.toObject();
            verdicts << object.value(u"verdict").toString();
            if (object.value(u"id").toString() == u"design")
                QCOMPARE(object.value(u"verdict").toString(), verdict);
        }
        if (verdict == u"hybrid")
            QVERIFY2(verdicts.size() >= 2, "its predictions have different verdicts");
    }

    void fmtBringsIntoCanonicalFormAndSaysWhatItLoses()
    {
        write(QStringLiteral("loose.tempo.yaml"),
              "tempo: 1\ntitle:   \"Small\"  # the name\nelements: {click: {title: Click, kind: "
              "event}}\n");
        const QStringList file{QStringLiteral("loose.tempo.yaml")};
        QCOMPARE(run(QStringList{QStringLiteral("fmt"), QStringLiteral("--check")} + file).exit, 1);
        const Ran ran = run(QStringList{QStringLiteral("fmt")} + file);
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.startsWith("loose.tempo.yaml:2:"), ran.err);
        QCOMPARE(run(QStringList{QStringLiteral("fmt"), QStringLiteral("--check")} + file).exit, 0);
        QCOMPARE(read(file.first()),
                 QByteArray("tempo: 1\ntitle: Small\nelements:\n  click:\n    kind: event\n    "
                            "title: Click\n"));
    }

    void standardInputAndOutputAreDashes()
    {
        const Ran ran = run({QStringLiteral("fmt"), QStringLiteral("-")}, good);
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.out, good);
        QVERIFY(ran.err.isEmpty());
    }

    void aFullStandardOutputIsNotWritten()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("This system has no /dev/full.");
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(TEMPO_BIN_DIR "/tempo-design"), {QStringLiteral("schema")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 3);
    }

    void theSchemaIsJson()
    {
        QVERIFY(QJsonDocument::fromJson(run({QStringLiteral("schema")}).out).isObject());
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
