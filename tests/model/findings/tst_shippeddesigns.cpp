#include "model/findings/finding.h"
#include "model/yaml/reader.h"
#include "model/yaml/templates.h"

#include <QTest>

#include <algorithm>

using namespace tempo;

namespace {

Design shipped(const char *name)
{
    const auto text = templateText(QString::fromLatin1(name));
    return text ? readDesign(*text).design.value_or(Design()) : Design();
}

const Finding *findingIn(const QList<Finding> &findings, const char *id)
{
    const auto found = std::ranges::find(findings, QString::fromLatin1(id), &Finding::id);
    return found == findings.end() ? nullptr : &*found;
}

bool has(const QList<Finding> &findings, const char *rule)
{
    return std::ranges::any_of(
        findings, [&](const Finding &finding) { return finding.rule == QLatin1String(rule); });
}

/// No schedules, streaming features, and an answer in 300 ms: what the design says to try.
Design churnInRealTime()
{
    Design design = shipped("churn-campaign");
    for (const char *id : {"orders", "tickets", "build", "churn-risk", "offer"}) {
        Element &element = design.elements[QString::fromLatin1(id)];
        element.schedule.reset();
        element.due.reset();
        element.latency = Latency::constant(Duration(0.3));
    }
    for (const char *id : {"purchase-frequency", "basket-size", "ticket-history"})
        design.elements[QString::fromLatin1(id)].featureClass = FeatureClass::Streaming;
    return design;
}

} // namespace

/// What the workbench says of the designs that ship with it.
class TestShippedDesigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneMissesALimit_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : templateNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void noneMissesALimit()
    {
        QFETCH(QString, name);
        for (const Finding &finding : findingsOf(shipped(name.toLatin1().constData())))
            QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.message));
    }

    void theDigestMissesItsTrainWhenItsJobStartsAtThree()
    {
        Design digest = shipped("daily-digest");
        QVERIFY(digest.elements.contains(QStringLiteral("build")));
        QVERIFY(!has(findingsOf(digest), "deadline-missed"));
        digest.elements[QStringLiteral("build")].schedule = *Cron::parse(u"0 3 * * *");
        const QList<Finding> findings = findingsOf(digest);
        const Finding *missed = findingIn(findings, "missed-train@build@picks");
        QVERIFY(missed);
        QCOMPARE(missed->severity, Severity::Error);
        QCOMPARE(missed->figures.value(QStringLiteral("margin_s")), -2400.0);
        QCOMPARE(missed->figures.value(QStringLiteral("jump_s")), 86400.0);
        QVERIFY(findingIn(findings, "deadline-missed@mail@reading"));
    }

    void theHomepageIsJudgedAtItsNinetyNinthPercentile()
    {
        const Design design = shipped("homepage-personalizer");
        const Figures figures = figuresOf(design);
        int judged = 0;
        for (const TargetFigures &target : figures.targets) {
            for (const PathFigures &reaction : target.reaction) {
                if (!reaction.limit)
                    continue;
                ++judged;
                QVERIFY(reaction.time && reaction.time->method == Method::Simulated);
                QCOMPARE(reaction.judged, reaction.time->p99);
                QVERIFY(*reaction.slack > 0);
                QVERIFY(reaction.time->confidence->p99.low <= *reaction.judged);
                QVERIFY(reaction.time->confidence->p99.high >= *reaction.judged);
            }
        }
        QVERIFY(judged > 0);
    }

    void churnInRealTimeIsAReflex()
    {
        QVERIFY(!has(findingsOf(shipped("churn-campaign")), "real-time-reflex"));
        const QList<Finding> findings = findingsOf(churnInRealTime());
        const Finding *reflex = findingIn(findings, "real-time-reflex@churn-risk");
        QVERIFY(reflex);
        QVERIFY(reflex->figures.value(QStringLiteral("saved")) > 1000);
        QVERIFY2(reflex->message.contains(QStringLiteral("EUR")), qPrintable(reflex->message));
    }

    void theHybridHasThreeNaturalTempos()
    {
        const Design design = shipped("recommendation-hybrid");
        const Figures figures = figuresOf(design);
        const auto natural = [&](const char *id) {
            return figures.elements.at(design.elements.indexOf(QString::fromLatin1(id)))
                .naturalWord()
                .value_or(QString());
        };
        QCOMPARE(natural("base-vectors"), QStringLiteral("batch"));
        QCOMPARE(natural("fresh-vector"), QStringLiteral("near-real-time"));
        QCOMPARE(natural("ranking"), QStringLiteral("real-time"));
        QVERIFY(!has(findingsOf(design), "matrix-contradicts-design"));
        QVERIFY(!has(findingsOf(design), "real-time-reflex"));
    }
};

QTEST_GUILESS_MAIN(TestShippedDesigns)
#include "tst_shippeddesigns.moc"
