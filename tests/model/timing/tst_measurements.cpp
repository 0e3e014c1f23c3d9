#include "model/timing/distribution.h"
#include "model/timing/measurements.h"
#include "model/timing/pathtiming.h"
#include "tests/model/timing/latencies.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tempo;

namespace {

/// An event and a service with a measured latency; the flow between them is measured too.
Design design(const QString &path)
{
    Latency latency = measured({});
    latency.samples = path;
    Design design;
    for (const auto &[id, kind] : {std::pair{"event", Kind::Event}, {"service", Kind::Service}}) {
        Element element;
        element.id = QLatin1String(id);
        element.kind = kind;
        if (kind == Kind::Service)
            element.latency = latency;
        design.elements.set(element.id, element);
    }
    Flow flow;
    flow.from = QStringLiteral("event");
    flow.to = QStringLiteral("service");
    flow.latency = latency;
    design.flows << flow;
    return design;
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

const QList<double> &timesOf(const Design &design)
{
    return design.elements.at(1).second.latency->measured;
}

} // namespace

/// Reads files of measured latencies, and refuses those that aren't any.
class TestMeasurements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void files_data();
    void files();
    void whatIsNotAFileInTheFolder_data();
    void whatIsNotAFileInTheFolder();
    void aFileInAFolderBelowIsRead();
    void figuresAreNearestRanks();
    void figuresAreSimulatedFromThem();
    void unreadSamplesAreUnknown();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMeasurements::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestMeasurements::files_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<double>>("times");
    QTest::addColumn<QString>("problem");
    QTest::newRow("times come in ascending order")
        << QByteArray("seconds\n0.3\n1e-3\n2\n") << QList<double>{0.001, 0.3, 2} << QString();
    QTest::newRow("lines of other systems, empty lines and no end of line")
        << QByteArray("seconds\r\n1\r\n\r\n2") << QList<double>{1, 2} << QString();
    QTest::newRow("no header") << QByteArray("1\n2\n") << QList<double>()
                               << QStringLiteral("doesn't begin with the line \"seconds\"");
    QTest::newRow("an empty file") << QByteArray() << QList<double>()
                                   << QStringLiteral("doesn't begin with the line \"seconds\"");
    QTest::newRow("a header only")
        << QByteArray("seconds\n") << QList<double>() << QStringLiteral("holds no measured time");
    QTest::newRow("two columns") << QByteArray("seconds\n1,2\n") << QList<double>()
                                 << QStringLiteral("Line 2 of times.csv isn't a time");
    QTest::newRow("a word") << QByteArray("seconds\n1\nfast\n") << QList<double>()
                            << QStringLiteral("Line 3 of times.csv isn't a time");
    QTest::newRow("a time below zero") << QByteArray("seconds\n-1\n") << QList<double>()
                                       << QStringLiteral("Line 2 of times.csv isn't a time");
    QTest::newRow("no number") << QByteArray("seconds\nnan\n") << QList<double>()
                               << QStringLiteral("Line 2 of times.csv isn't a time");
    QTest::newRow("without end") << QByteArray("seconds\ninf\n") << QList<double>()
                                 << QStringLiteral("Line 2 of times.csv isn't a time");
}

void TestMeasurements::files()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QList<double>, times);
    QFETCH(const QString, problem);
    QVERIFY(write(m_folder->filePath(QStringLiteral("times.csv")), text));
    const Design written = design(QStringLiteral("times.csv"));
    const MeasuredDesign read = withMeasurements(written, m_folder->path());
    QCOMPARE(timesOf(read.design), times);
    QCOMPARE(read.design.flows.first().latency->measured, times);
    QCOMPARE(read.problems.size(), problem.isEmpty() ? 0 : 1); // once for both latencies
    QVERIFY(read.problems.join(u' ').contains(problem));
    QVERIFY(timesOf(written).isEmpty());
}

void TestMeasurements::whatIsNotAFileInTheFolder_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("problem");
    const QString outside = QStringLiteral("lies outside of the document's folder");
    QTest::newRow("a file that isn't there") << "absent.csv"
                                             << "isn't there";
    QTest::newRow("a folder") << "folder"
                              << "isn't a file";
    QTest::newRow("a path that leaves the folder") << "../outside.csv" << outside;
    QTest::newRow("a link that leaves the folder") << "link.csv" << outside;
    QTest::newRow("a file in a linked folder") << "linked/outside.csv" << outside;
    QTest::newRow("a path from the root") << "ABSOLUTE" << outside;
}

void TestMeasurements::whatIsNotAFileInTheFolder()
{
    QFETCH(QString, path);
    QFETCH(const QString, problem);
    QDir parent(m_folder->path());
    QVERIFY(parent.mkpath(QStringLiteral("documents/folder")));
    QVERIFY(write(parent.filePath(QStringLiteral("outside.csv")), "seconds\n1\n"));
    const QDir folder(parent.filePath(QStringLiteral("documents")));
    QVERIFY(
        QFile::link(QStringLiteral("../outside.csv"), folder.filePath(QStringLiteral("link.csv"))));
    QVERIFY(QFile::link(QStringLiteral(".."), folder.filePath(QStringLiteral("linked"))));
    if (path == u"ABSOLUTE") {
        path = folder.absoluteFilePath(QStringLiteral("inside.csv"));
        QVERIFY(write(path, "seconds\n1\n"));
    }
    const MeasuredDesign read = withMeasurements(design(path), folder.path());
    QVERIFY(timesOf(read.design).isEmpty());
    QCOMPARE(read.problems.size(), 1);
    QVERIFY2(read.problems.first().contains(problem), qPrintable(read.problems.first()));
    QVERIFY(read.problems.first().contains(path));
}

void TestMeasurements::aFileInAFolderBelowIsRead()
{
    QDir folder(m_folder->path());
    QVERIFY(folder.mkpath(QStringLiteral("measured")));
    QVERIFY(write(folder.filePath(QStringLiteral("measured/times.csv")), "seconds\n3\n"));
    const MeasuredDesign read
        = withMeasurements(design(QStringLiteral("measured/times.csv")), m_folder->path());
    QVERIFY(read.problems.isEmpty());
    QCOMPARE(timesOf(read.design), QList<double>{3});
}

void TestMeasurements::figuresAreNearestRanks()
{
    QList<double> times;
    for (int time = 1; time <= 200; ++time)
        times << time;
    const Latency latency = measured(times);
    QCOMPARE(quantile(latency, 0.5), std::optional(100.0));
    QCOMPARE(quantile(latency, 0.95), std::optional(190.0));
    QCOMPARE(quantile(latency, 0.991), std::optional(199.0));
    QCOMPARE(quantile(latency, 0.0001), std::optional(1.0));
    QCOMPARE(mean(latency), std::optional(100.5));
    QCOMPARE(longest(latency), std::optional(200.0));
    QCOMPARE(shortest(latency), std::optional(1.0));
    QCOMPARE(judgedLatency(latency, JudgeAt::P99), std::optional(198.0));
    QCOMPARE(judgedLatency(latency, JudgeAt::Worst), std::optional(200.0));
}

void TestMeasurements::figuresAreSimulatedFromThem()
{
    QVERIFY(write(m_folder->filePath(QStringLiteral("times.csv")), "seconds\n1\n2\n3\n4\n"));
    const MeasuredDesign read
        = withMeasurements(design(QStringLiteral("times.csv")), m_folder->path());
    const Graph data(read.design);
    const auto time = PathTiming(read.design, data).reaction(0, 1);
    QVERIFY(time);
    QCOMPARE(time->method, Method::Simulated);
    QVERIFY(time->complete);
    QCOMPARE(time->best, 2.0);
    QCOMPARE(time->worst, std::optional(8.0));
    QCOMPARE(time->p50, std::optional(5.0));
    QVERIFY(std::abs(*time->mean - 5) < 0.02);
}

void TestMeasurements::unreadSamplesAreUnknown()
{
    const Design unread = design(QStringLiteral("times.csv"));
    const Graph data(unread);
    const auto time = PathTiming(unread, data).reaction(0, 1);
    QVERIFY(time);
    QVERIFY(!time->complete);
    QCOMPARE(time->mean, std::optional(0.0));
}

QTEST_APPLESS_MAIN(TestMeasurements)
#include "tst_measurements.moc"
