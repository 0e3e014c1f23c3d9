#include "model/findings/rule.h"
#include "model/yaml/reader.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace tempo;

namespace {

const QDir examples(QStringLiteral(TEMPO_SOURCE_DIR "/tests/model/findings/examples"));

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The ids in the first line of a bad example: "# expects: a@b c@d".
QStringList expectedIn(const QByteArray &text)
{
    const QString line = QString::fromUtf8(text.left(text.indexOf('\n')));
    const QString start = QStringLiteral("# expects: ");
    return line.startsWith(start) ? line.mid(start.size()).split(u' ') : QStringList();
}

QStringList idsOf(const QList<Finding> &findings, const QString &rule)
{
    QStringList ids;
    for (const Finding &finding : findings) {
        if (finding.rule == rule)
            ids << finding.id;
    }
    return ids;
}

} // namespace

/// Walks the catalogue of rules: each has its texts, and example designs that do and don't make it
/// fire.
class TestRuleExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogueIsWhole();
    void everyExampleHasItsRule();
    void fires_data();
    void fires();
    void findingsSayEnough_data();
    void findingsSayEnough();
};

void TestRuleExamples::catalogueIsWhole()
{
    QSet<QString> ids;
    QSet<QString> titles;
    const QStringList known(ruleIds.begin(), ruleIds.end());
    qsizetype place = -1;
    for (const Rule &rule : rules()) {
        QVERIFY2(known.indexOf(QLatin1String(rule.id)) > place, rule.id);
        place = known.indexOf(QLatin1String(rule.id));
        ids << QString::fromLatin1(rule.id);
        titles << ruleText(rule.title);
        for (const char *text : {rule.title, rule.when, rule.why, rule.advice})
            QVERIFY2(*text != '\0', rule.id);
        QCOMPARE(ruleById(QString::fromLatin1(rule.id)), &rule);
        QVERIFY2(examples.exists(QLatin1String(rule.id) + QStringLiteral("/good.tempo.yaml")),
                 rule.id);
        QVERIFY2(examples.exists(QLatin1String(rule.id) + QStringLiteral("/bad.tempo.yaml")),
                 rule.id);
    }
    QCOMPARE(ids.size(), qsizetype(rules().size()));
    QCOMPARE(titles.size(), qsizetype(rules().size()));
    QVERIFY(!ruleById(QStringLiteral("no-such-rule")));
}

void TestRuleExamples::everyExampleHasItsRule()
{
    const auto folders = examples.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders)
        QVERIFY2(ruleById(folder), qPrintable(folder));
    QCOMPARE(folders.size(), qsizetype(rules().size()));
}

void TestRuleExamples::fires_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    const auto folders = examples.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders) {
        const auto files = QDir(examples.filePath(folder)).entryList(QDir::Files);
        for (const QString &file : files) {
            const QString path = folder + u'/' + file;
            QTest::newRow(qPrintable(path)) << folder << examples.filePath(path);
        }
    }
}

void TestRuleExamples::fires()
{
    QFETCH(QString, rule);
    QFETCH(QString, path);
    const QByteArray text = textOf(path);
    const ReadResult read = readDesign(text);
    QVERIFY2(read.design, read.problems.isEmpty() ? "" : qPrintable(read.problems.first().message));
    QStringList expected = expectedIn(text);
    QCOMPARE(expected.isEmpty(), path.contains(QStringLiteral("/good")));
    QStringList actual = idsOf(findingsOf(*read.design), rule);
    expected.sort();
    actual.sort();
    QCOMPARE(actual, expected);
}

void TestRuleExamples::findingsSayEnough_data()
{
    fires_data();
}

void TestRuleExamples::findingsSayEnough()
{
    QFETCH(QString, path);
    const ReadResult read = readDesign(textOf(path));
    QVERIFY(read.design);
    QSet<QString> ids;
    const auto findings = findingsOf(*read.design);
    for (const Finding &finding : findings) {
        QVERIFY2(!ids.contains(finding.id), qPrintable(finding.id));
        ids << finding.id;
        QVERIFY(finding.id.startsWith(finding.rule + u'@'));
        QVERIFY(finding.message.endsWith(u'.'));
        QVERIFY2(!finding.message.contains(u'%'), qPrintable(finding.message));
        QVERIFY(!finding.why.isEmpty() && !finding.advice.isEmpty());
        for (const QString &element : finding.elements)
            QVERIFY(read.design->elements.contains(element));
        for (const FlowKey &flow : finding.flows)
            QVERIFY(read.design->flowIndex(flow) >= 0);
    }
}

QTEST_GUILESS_MAIN(TestRuleExamples)
#include "tst_ruleexamples.moc"
