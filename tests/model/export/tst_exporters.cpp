#include "model/export/exporter.h"
#include "model/yaml/templates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tempo;
using namespace Qt::StringLiterals;

class ExportersTest : public QObject
{
    Q_OBJECT

    static void everyTemplate()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : templateNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    static QByteArray exported(const QString &name, const char *format,
                               const ExportOptions &options = {})
    {
        const Result<Design> design = templateDesign(name);
        if (!design)
            return {};
        const Result<QByteArray> bytes
            = exporterById(QLatin1String(format))->write(*design, options);
        return bytes ? *bytes : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theCatalogueIsSound()
    {
        QStringList ids;
        for (const Exporter &exporter : exporters()) {
            ids << QLatin1String(exporter.id);
            QVERIFY(exporter.write);
            QVERIFY(!exporterName(exporter).isEmpty());
            QVERIFY(!exporterAbout(exporter).isEmpty());
            QVERIFY(!exporterAbout(exporter).endsWith(u'.'));
            QVERIFY(!QByteArray(exporter.suffix).startsWith('.'));
            QCOMPARE(exporterById(QLatin1String(exporter.id)), &exporter);
            QVERIFY(QRegularExpression(u"^[a-z-]+$"_s).match(ids.last()).hasMatch());
        }
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        QVERIFY(!exporterById(u"nothing"_s));
    }

    void everyFormatWritesEveryTemplateTheSameTwice_data() { everyTemplate(); }
    void everyFormatWritesEveryTemplateTheSameTwice()
    {
        QFETCH(QString, name);
        for (const Exporter &exporter : exporters()) {
            const QByteArray once = exported(name, exporter.id);
            QVERIFY2(!once.isEmpty(), exporter.id);
            QVERIFY2(once == exported(name, exporter.id), exporter.id);
            const bool isText = !once.startsWith("%PDF") && !once.startsWith("\x89PNG");
            QVERIFY2(!isText || (!once.contains("%1") && !once.contains("%n")), exporter.id);
        }
    }

    void tidyFindsNothing_data() { everyTemplate(); }
    void tidyFindsNothing()
    {
        const QString tidy = QStandardPaths::findExecutable(u"tidy"_s);
        if (tidy.isEmpty())
            QSKIP("tidy isn't installed");
        QFETCH(QString, name);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"report.html"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(exported(name, "html"));
        file.close();
        QProcess process;
        process.start(tidy, {u"-e"_s, u"-q"_s, u"-utf8"_s, file.fileName()});
        QVERIFY(process.waitForFinished(60000));
        const QByteArray problems = process.readAllStandardError();
        QVERIFY2(problems.isEmpty(), problems.left(2000).constData());
    }

    void theReportHoldsWhatWasAsked()
    {
        ExportOptions options;
        options.report.sections = {ReportSection::Summary, ReportSection::Roadmap};
        options.date = QDate(2026, 3, 2);
        const QByteArray html = exported(u"daily-digest"_s, "html", options);
        QVERIFY(html.contains("<section id=\"roadmap\">"));
        QVERIFY(!html.contains("<section id=\"monitoring\">"));
        QVERIFY(html.contains("as of 2 Mar 2026"));
        QVERIFY(!exported(u"daily-digest"_s, "html").contains("as of 2 Mar 2026"));
    }

    void chartsComeFromTheCaller()
    {
        ExportOptions options;
        QStringList asked;
        options.charts = [&](const Design &, const QString &chart) {
            asked << chart;
            return QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
        };
        const QByteArray html = exported(u"daily-digest"_s, "html", options);
        QVERIFY(asked.contains(u"matrix:design"_s));
        QVERIFY(html.contains("<figure class=\"chart\">"));
        QVERIFY(!exported(u"daily-digest"_s, "html").contains("<figure class=\"chart\">"));
    }

    void theJsonHasTheKeysOfTheCommandLine()
    {
        const QJsonObject json
            = QJsonDocument::fromJson(exported(u"daily-digest"_s, "json")).object();
        QCOMPARE(json[u"format"].toString(), u"tempo-analysis/1"_s);
        QStringList keys = json.keys();
        QCOMPARE(keys, (QStringList{u"elements"_s, u"findings"_s, u"format"_s, u"title"_s}));
        const auto design = templateDesign(u"daily-digest"_s);
        QCOMPARE(json[u"elements"].toArray().size(), design->elements.size());
        const QStringList words{u"batch"_s, u"near-real-time"_s, u"real-time"_s, u"inherited"_s};
        for (const QJsonValue &element : json[u"elements"].toArray()) {
            const QJsonValue current = element[u"current"];
            QVERIFY(current.isNull() || words.contains(current.toString()));
        }
    }
};

QTEST_MAIN(ExportersTest)
#include "tst_exporters.moc"
