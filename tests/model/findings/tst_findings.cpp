#include "model/findings/dispositions.h"
#include "model/findings/rule.h"

#include <QTest>

#include <algorithm>

using namespace tempo;

namespace {

Element make(const QString &id, Kind kind)
{
    Element element;
    element.id = id;
    element.kind = kind;
    element.title = id;
    element.latency = Latency::constant(Duration(1));
    return element;
}

void add(Design &design, const char *id, Kind kind)
{
    design.elements.set(QString::fromLatin1(id), make(QString::fromLatin1(id), kind));
}

void draw(Design &design, const QString &from, const QString &to)
{
    Flow flow;
    flow.from = from;
    flow.to = to;
    design.flows << flow;
}

QStringList idsOf(const QList<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids << finding.id;
    return ids;
}

const Finding *findIn(const QList<Finding> &findings, const QString &id)
{
    const auto found = std::ranges::find(findings, id, &Finding::id);
    return found == findings.end() ? nullptr : &*found;
}

/// A live prediction that depends on a daily dump.
Design staleDesign()
{
    Design design;
    add(design, "ask", Kind::Event);
    add(design, "dump", Kind::Source);
    add(design, "rank", Kind::Prediction);
    design.elements[QStringLiteral("dump")].every = Duration(86400);
    design.elements[QStringLiteral("rank")].maxStaleness.all = Duration(3600);
    draw(design, QStringLiteral("ask"), QStringLiteral("rank"));
    draw(design, QStringLiteral("dump"), QStringLiteral("rank"));
    return design;
}

const QString staleId = QStringLiteral("data-latency-dependency@rank@dump");

/// Layers of stages, each fed by two of the layer before: the number of paths doubles with every
/// layer.
Design ladder(int layers)
{
    Design design;
    const auto id
        = [](int layer, int side) { return QStringLiteral("s%1-%2").arg(layer).arg(side); };
    for (int layer = 0; layer < layers; ++layer) {
        for (int side = 0; side < 2; ++side) {
            const Kind kind = layer == 0 ? Kind::Source
                : layer == layers - 1    ? Kind::Prediction
                                         : Kind::Stream;
            Element element = make(id(layer, side), kind);
            element.thirdParty = layer == 0;
            element.maxStaleness.all = Duration(0.5);
            design.elements.set(element.id, element);
            for (int before = 0; layer > 0 && before < 2; ++before)
                draw(design, id(layer - 1, before), element.id);
        }
    }
    return design;
}

} // namespace

/// Checks how findings are put in order, settled, switched off and reopened, and what they cost.
class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderIsElementThenRuleThenId();
    void rulesCanBeSwitchedOff();
    void factorChangesTheThreshold();
    void dispositionsAreApplied();
    void worse_data();
    void worse();
    void reopens_data();
    void reopens();
    void severitiesCanDiffer();
    void cycleNamesWhatIsHandedBack();
    void titlesStayOneShortLine();
    void unknownLagIsAtLeast();
    void fieldsNameTheKeyToMend_data();
    void fieldsNameTheKeyToMend();
    void largeDesignsHaveAnEnd_data();
    void largeDesignsHaveAnEnd();
};

void TestFindings::orderIsElementThenRuleThenId()
{
    Design design;
    add(design, "b", Kind::Prediction);
    add(design, "a", Kind::Action);
    design.dispositions.rules[QStringLiteral("operational-overhead")].enabled = false;
    QCOMPARE(idsOf(findingsOf(design)),
             QStringList({QStringLiteral("trigger-without-event@b"), QStringLiteral("unreached@b"),
                          QStringLiteral("no-deadline@b"), QStringLiteral("no-value@b"),
                          QStringLiteral("unreached@a"), QStringLiteral("no-deadline@a")}));
}

void TestFindings::rulesCanBeSwitchedOff()
{
    Design design = staleDesign();
    QVERIFY(findIn(findingsOf(design), staleId));
    design.dispositions.rules[QStringLiteral("data-latency-dependency")].enabled = false;
    QVERIFY(!findIn(findingsOf(design), staleId));
    design.dispositions.rules[QStringLiteral("data-latency-dependency")].enabled = true;
    QVERIFY(findIn(findingsOf(design), staleId));
}

void TestFindings::factorChangesTheThreshold()
{
    Design design = staleDesign();
    Element &rank = design.elements[QStringLiteral("rank")];
    rank.maxStaleness = {};
    rank.maxLatency = Duration(900);
    QVERIFY(!findIn(findingsOf(design), staleId)); // 86,401 s, less than 100 x 900 s
    design.dispositions.rules[QStringLiteral("data-latency-dependency")].factor = 90;
    const auto findings = findingsOf(design);
    QVERIFY(findIn(findings, staleId));
    QCOMPARE(findIn(findings, staleId)->severity, Severity::Warning);
    QVERIFY(findIn(findings, staleId)->message.contains(QStringLiteral("90")));
}

void TestFindings::dispositionsAreApplied()
{
    Design design = staleDesign();
    Disposition accepted;
    accepted.status = DispositionStatus::Accepted;
    accepted.reason = QStringLiteral("The vendor can't do better.");
    design.dispositions.findings.set(staleId, accepted);
    const auto findings = findingsOf(design);
    QVERIFY(findIn(findings, staleId));
    QCOMPARE(findIn(findings, staleId)->status, DispositionStatus::Accepted);
    QCOMPARE(findIn(findings, staleId)->reason, accepted.reason);
    QVERIFY(!findIn(findings, staleId)->reopened);
}

void TestFindings::worse_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("now");
    QTest::addColumn<bool>("expected");
    const QString age = QStringLiteral("age_s");
    const QString slack = QStringLiteral("slack_s");
    QTest::newRow("the same") << age << 100.0 << 100.0 << false;
    QTest::newRow("less than a tenth") << age << 100.0 << 109.9 << false;
    QTest::newRow("a tenth") << age << 0.3 << 0.33 << true;
    QTest::newRow("better") << age << 100.0 << 50.0 << false;
    QTest::newRow("from nothing to something") << age << 0.0 << 0.1 << true;
    QTest::newRow("nothing stays nothing") << age << 0.0 << 0.0 << false;
    QTest::newRow("a slack that shrinks") << slack << -10.0 << -11.0 << true;
    QTest::newRow("a slack that grows") << slack << -10.0 << -9.0 << false;
    QTest::newRow("a limit that was tightened")
        << QStringLiteral("limit_s") << 60.0 << 30.0 << true;
}

void TestFindings::worse()
{
    QFETCH(QString, key);
    QFETCH(double, before);
    QFETCH(double, now);
    QFETCH(bool, expected);
    QCOMPARE(gotWorse(key, before, now), expected);
}

void TestFindings::reopens_data()
{
    QTest::addColumn<DispositionStatus>("status");
    QTest::addColumn<double>("before");
    QTest::addColumn<bool>("reopened");
    QTest::newRow("accepted, much worse now") << DispositionStatus::Accepted << 3600.0 << true;
    QTest::newRow("a false positive, much worse now")
        << DispositionStatus::FalsePositive << 3600.0 << true;
    QTest::newRow("mitigated, much worse now") << DispositionStatus::Mitigated << 3600.0 << true;
    QTest::newRow("in progress isn't dismissed")
        << DispositionStatus::InProgress << 3600.0 << false;
    QTest::newRow("accepted, hardly worse") << DispositionStatus::Accepted << 86000.0 << false;
}

void TestFindings::reopens()
{
    QFETCH(DispositionStatus, status);
    QFETCH(double, before);
    QFETCH(bool, reopened);
    Design design = staleDesign();
    Disposition &decided = design.dispositions.findings[staleId];
    decided.status = status;
    decided.figures.set(QStringLiteral("age_s"), before);
    decided.figures.set(QStringLiteral("long_gone_s"), 1);
    const auto findings = findingsOf(design);
    const Finding *finding = findIn(findings, staleId);
    QVERIFY(finding);
    QCOMPARE(finding->reopened, reopened);
    QCOMPARE(finding->status, reopened ? DispositionStatus::Open : status);
}

void TestFindings::severitiesCanDiffer()
{
    Design design;
    add(design, "rank", Kind::Prediction);
    add(design, "kept", Kind::Store);
    const auto findings = findingsOf(design);
    QCOMPARE(findIn(findings, QStringLiteral("unreached@rank"))->severity, Severity::Error);
    QCOMPARE(findIn(findings, QStringLiteral("unreached@kept"))->severity, Severity::Warning);
}

void TestFindings::cycleNamesWhatIsHandedBack()
{
    Design design;
    add(design, "clean", Kind::Stream);
    add(design, "rank", Kind::Prediction);
    add(design, "keep", Kind::Store);
    draw(design, QStringLiteral("clean"), QStringLiteral("rank"));
    draw(design, QStringLiteral("rank"), QStringLiteral("keep"));
    draw(design, QStringLiteral("keep"), QStringLiteral("clean"));
    const auto findings = findingsOf(design);
    const Finding *cycle = findIn(findings, QStringLiteral("cycle@clean@rank@keep"));
    QVERIFY(cycle);
    QCOMPARE(cycle->flows, QList<FlowKey>({{QStringLiteral("rank"), QStringLiteral("keep")}}));
    QCOMPARE(cycle->field, QStringLiteral("carries"));
}

void TestFindings::titlesStayOneShortLine()
{
    Design design;
    add(design, "rank", Kind::Prediction);
    design.elements[QStringLiteral("rank")].title
        = QStringLiteral("one\ntwo %1 ") + QString(10000, u'x');
    const auto findings = findingsOf(design);
    for (const Finding &finding : findings) {
        QVERIFY(finding.message.size() < 400);
        QVERIFY(!finding.message.contains(u'\n'));
    }
    QVERIFY(findings.first().message.contains(QStringLiteral("one two %1 xxx")));
}

void TestFindings::unknownLagIsAtLeast()
{
    Design design = staleDesign();
    QVERIFY(!findIn(findingsOf(design), staleId)->message.contains(QStringLiteral("at least")));
    design.elements[QStringLiteral("dump")].latency.reset();
    QVERIFY(findIn(findingsOf(design), staleId)->message.contains(QStringLiteral("at least")));
}

void TestFindings::fieldsNameTheKeyToMend_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *id, const char *field) {
        QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(field);
    };
    row("data-latency-dependency@rank@dump", "max_staleness");
    row("operational-overhead@design", "operations.model_ci_cd.answer");
    row("unmonitored@rank", "max_latency");
    row("no-value@rank", "value");
    row("no-contract@kept@rank", "fallback");
    row("no-contract@old@rank", "owner");
}

void TestFindings::fieldsNameTheKeyToMend()
{
    QFETCH(QString, id);
    QFETCH(QString, field);
    Design design = staleDesign();
    design.operations.onCall.answer = Answer::Yes;
    design.elements[QStringLiteral("rank")].maxLatency = Duration(3);
    design.monitoring.items[QStringLiteral("latency-p99@rank")].removed = true;
    add(design, "kept", Kind::Store);
    add(design, "old", Kind::Store);
    for (const QString &store : {QStringLiteral("kept"), QStringLiteral("old")}) {
        draw(design, QStringLiteral("dump"), store);
        draw(design, store, QStringLiteral("rank"));
        design.flows.last().maxAge.all = Duration(3 * 86400);
    }
    design.flows.last().fallback = Fallback::Skip;
    const auto findings = findingsOf(design);
    const Finding *finding = findIn(findings, id);
    QVERIFY(finding);
    QCOMPARE(finding->field, field);
}

void TestFindings::largeDesignsHaveAnEnd_data()
{
    QTest::addColumn<Design>("design");
    QTest::newRow("a ladder of 10,000 with 2^5000 paths") << ladder(5000);
    Design ring = ladder(5000);
    draw(ring, QStringLiteral("s4999-0"), QStringLiteral("s0-0"));
    QTest::newRow("one group of cycles") << ring;
    Design star;
    add(star, "ask", Kind::Event);
    add(star, "kept", Kind::Store);
    for (int i = 0; i < 60; ++i) {
        Element source = make(QStringLiteral("s%1").arg(i), Kind::Source);
        source.every = Duration(86400);
        Element prediction = make(QStringLiteral("p%1").arg(i), Kind::Prediction);
        prediction.maxStaleness.all = Duration(86500);
        star.elements.set(source.id, source);
        star.elements.set(prediction.id, prediction);
        draw(star, source.id, QStringLiteral("kept"));
        draw(star, QStringLiteral("kept"), prediction.id);
        draw(star, QStringLiteral("ask"), prediction.id);
    }
    QTest::newRow("60 sources times 60 predictions") << star;
}

void TestFindings::largeDesignsHaveAnEnd()
{
    QFETCH(Design, design);
    QVERIFY(!findingsOf(design).isEmpty()); // what takes as long as there are paths never ends
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
