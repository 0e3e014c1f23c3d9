#include "model/decision/featureclass.h"
#include "model/findings/finding.h"
#include "model/findings/rule.h"
#include "tests/model/yaml/designgenerator.h"

#include <QSet>
#include <QTest>

using namespace tempo;

namespace {

QSet<QString> mismatches(const Design &design)
{
    Design asked = design;
    for (const Rule &rule : rules())
        asked.dispositions.rules[QString::fromLatin1(rule.id)].enabled = false;
    asked.dispositions.rules[QStringLiteral("class-mismatch")].enabled = true;
    QSet<QString> ids;
    for (const Finding &finding : findingsOf(asked))
        ids << finding.id;
    return ids;
}

/// A design of many features between events, streams, jobs and sources, so that most suggestions
/// have something to go by.
Design featureRich(quint32 seed)
{
    static constexpr Kind kinds[]
        = {Kind::Event,   Kind::Source,  Kind::Job,   Kind::Stream,    Kind::Feature,
           Kind::Feature, Kind::Feature, Kind::Store, Kind::Prediction};
    QRandomGenerator random(seed);
    Design design;
    const int count = 4 + random.bounded(9);
    for (int i = 0; i < count; ++i) {
        Element element;
        element.id = QStringLiteral("e%1").arg(i);
        element.title = element.id;
        element.kind = kinds[random.bounded(int(std::size(kinds)))];
        if (element.kind != Kind::Store && random.bounded(3) == 0)
            element.every = Duration(random.bounded(2) ? 86400 : 10);
        if (element.kind == Kind::Feature) {
            if (random.bounded(2))
                element.featureClass = FeatureClass(random.bounded(3));
            if (random.bounded(2))
                element.window = Duration(random.bounded(2) ? 3600 : 5);
        }
        design.elements.set(element.id, element);
    }
    for (int from = 0; from < count; ++from) {
        for (int to = 0; to < count; ++to) {
            if (from == to || random.bounded(100) >= (from < to ? 30 : 5))
                continue;
            Flow flow;
            flow.from = design.elements.at(from).first;
            flow.to = design.elements.at(to).first;
            if (random.bounded(5) == 0)
                flow.pull = random.bounded(2) == 0;
            if (random.bounded(4) == 0)
                flow.maxAge.all = Duration(random.bounded(100000));
            design.flows << flow;
        }
    }
    return design;
}

/// Turns every rule on again.
Design judged(Design design)
{
    design.dispositions = {};
    return design;
}

} // namespace

/// Holds the suggested classes against the rule that judges classes, on generated designs.
class TestClassMismatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSuggestionTakenRaisesNothing_data();
    void aSuggestionTakenRaisesNothing();
    void everyClassIsSuggestedSomewhere();
};

void TestClassMismatch::aSuggestionTakenRaisesNothing_data()
{
    QTest::addColumn<bool>("rich");
    QTest::addColumn<quint32>("seeds");
    QTest::newRow("designs made for features") << true << quint32(3000);
    QTest::newRow("designs of everything the format has") << false << quint32(300);
}

void TestClassMismatch::aSuggestionTakenRaisesNothing()
{
    QFETCH(bool, rich);
    QFETCH(quint32, seeds);
    for (quint32 seed = 0; seed < seeds; ++seed) {
        const Design design = judged(rich ? featureRich(seed) : randomDesign(seed));
        const QSet<QString> before = mismatches(design);
        Design all = design;
        for (const auto &[id, suggestion] : suggestedClasses(design)) {
            QVERIFY(!suggestion.reason.isEmpty());
            if (!suggestion.featureClass)
                continue;
            Design one = design;
            one.elements[id].featureClass = suggestion.featureClass;
            all.elements[id].featureClass = suggestion.featureClass;
            const QSet<QString> after = mismatches(one);
            QVERIFY2(before.contains(after),
                     qPrintable(
                         QStringLiteral("seed %1, %2: %3 (%4)")
                             .arg(seed)
                             .arg(id, suggestion.reason, QStringList(after.values()).join(u' '))));
            QVERIFY2(!after.contains(QStringLiteral("class-mismatch@") + id), qPrintable(id));
        }
        QVERIFY2(before.contains(mismatches(all)),
                 qPrintable(QStringLiteral("seed %1, all taken").arg(seed)));
    }
}

void TestClassMismatch::everyClassIsSuggestedSomewhere()
{
    QList<int> counts(4, 0);
    for (quint32 seed = 0; seed < 1000; ++seed) {
        for (const auto &[id, suggestion] : suggestedClasses(featureRich(seed)))
            ++counts[suggestion.featureClass ? int(*suggestion.featureClass) : 3];
    }
    for (const int count : counts)
        QVERIFY2(count > 20, qPrintable(QString::number(count)));
}

QTEST_GUILESS_MAIN(TestClassMismatch)
#include "tst_classmismatch.moc"
