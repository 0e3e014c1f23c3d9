#include "model/decision/firmness.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace tempo;

namespace {

using List = QList<double>;

QStringList names(qsizetype count)
{
    QStringList axes;
    for (qsizetype i = 0; i < count; ++i)
        axes << QStringLiteral("a%1").arg(i);
    return axes;
}

List normalised(List weights)
{
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    for (double &weight : weights)
        weight /= sum;
    return weights;
}

List randomScores(std::mt19937 &random, int axes)
{
    List scores;
    for (int i = 0; i < axes; ++i)
        scores << int(random() % 9) / 2.0 - 2;
    return scores;
}

/// The weights with one axis moved and the others rescaled, the plain way.
List moved(const List &weights, qsizetype axis, double to)
{
    List result = weights;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const double share = weights.at(axis) < 1 ? weights.at(i) / (1 - weights.at(axis))
                                                  : 1.0 / double(weights.size() - 1);
        result[i] = i == axis ? to : (1 - to) * share;
    }
    return result;
}

/// The smallest change that changes the verdict, found by trying thousands of weights; -1: none.
double flipByScan(const List &scores, const List &weights, int steps)
{
    const Verdict now = judge(scores, weights).verdict;
    double smallest = -1;
    for (qsizetype axis = 0; axis < scores.size(); ++axis) {
        for (int step = 0; step <= steps; ++step) {
            const double to = double(step) / steps;
            const double change = std::abs(to - weights.at(axis));
            if ((smallest < 0 || change < smallest)
                && judge(scores, moved(weights, axis, to)).verdict != now)
                smallest = change;
        }
    }
    return smallest;
}

} // namespace

/// Checks acceptability against closed forms and simulation, and flips against a scan.
class TestFirmness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesMeetTheClosedForm_data();
    void sharesMeetTheClosedForm();
    void acceptabilityMeetsSimulation();
    void acceptabilities_data();
    void acceptabilities();
    void manyAxesAreSimulated();
    void flips_data();
    void flips();
    void flipsMeetAScan();
    void scoreFlipsAreClipped();
    void swingsAreLongestFirst();
    void fragileIsBelowSixtyPercent();
    void withoutVerdictNothingIsFirm();
    void centroids_data();
    void centroids();
};

void TestFirmness::sharesMeetTheClosedForm_data()
{
    QTest::addColumn<List>("scores");
    QTest::addColumn<double>("expected");
    QTest::newRow("one axis for, one against") << List{1, -0.5} << 2.0 / 3;
    QTest::newRow("five axes") << List{0.8, 0.5, -0.2, -0.6, -0.9} << 0.380410346;
    QTest::newRow("always") << List{1, 0.5, 0.1} << 1.0;
    QTest::newRow("never") << List{-1, -0.5} << 0.0;
    QTest::newRow("one axis for, three against alike") << List{1, -1, -1, -1} << 0.125;
}

void TestFirmness::sharesMeetTheClosedForm()
{
    QFETCH(List, scores);
    QFETCH(double, expected);
    std::vector<Corner> corners;
    for (const double score : scores)
        corners.push_back({-score, -1});
    const auto share = shareWhere(corners, 1000);
    QVERIFY(share);
    QVERIFY2(std::abs(*share - expected) < 1e-9, qPrintable(QString::number(*share, 'g', 12)));
    QVERIFY(scores.size() < 4 || !shareWhere(corners, 2) || expected == 1);
}

void TestFirmness::acceptabilityMeetsSimulation()
{
    std::mt19937 random(7);
    for (int round = 0; round < 40; ++round) {
        const List scores = randomScores(random, 2 + round % 5);
        const Acceptability exact = acceptability(scores);
        QVERIFY(exact.isExact);
        std::exponential_distribution<double> part;
        int batch = 0;
        int realTime = 0;
        constexpr int samples = 20000;
        for (int i = 0; i < samples; ++i) {
            List weights;
            for (qsizetype axis = 0; axis < scores.size(); ++axis)
                weights << part(random);
            const Verdict verdict = judge(scores, normalised(weights)).verdict;
            batch += verdict == Verdict::Batch;
            realTime += verdict == Verdict::RealTime;
        }
        QVERIFY(std::abs(exact.batch - double(batch) / samples) < 0.018); // five standard errors
        QVERIFY(std::abs(exact.realTime - double(realTime) / samples) < 0.018);
        QVERIFY(std::abs(exact.batch + exact.hybrid + exact.realTime - 1) < 1e-12);
    }
}

void TestFirmness::acceptabilities_data()
{
    QTest::addColumn<List>("scores");
    QTest::addColumn<double>("batch");
    QTest::addColumn<double>("hybrid");
    QTest::addColumn<double>("realTime");
    QTest::newRow("all batch") << List{-2, -2, -2, -2, -2} << 1.0 << 0.0 << 0.0;
    QTest::newRow("all real-time") << List{1, 2} << 0.0 << 0.0 << 1.0;
    QTest::newRow("nothing leans") << List{0, 0, 0} << 0.0 << 1.0 << 0.0;
    QTest::newRow("every weighting on the boundary is batch")
        << List{-0.5, -0.5} << 1.0 << 0.0 << 0.0;
    QTest::newRow("a single axis") << List{2} << 0.0 << 0.0 << 1.0;
    // Batch needs more than 3/4 on the first axis, real-time less than 1/4: conflict takes the
    // rest.
    QTest::newRow("two axes that pull apart") << List{-2, 2} << 0.25 << 0.5 << 0.25;
    // Index -w1/2 <= -1/4: half of the weight on the first axis.
    QTest::newRow("one leans, one doesn't") << List{-1, 0} << 0.5 << 0.5 << 0.0;
}

void TestFirmness::acceptabilities()
{
    QFETCH(List, scores);
    QFETCH(double, batch);
    QFETCH(double, hybrid);
    QFETCH(double, realTime);
    const Acceptability actual = acceptability(scores);
    QVERIFY(std::abs(actual.of(Verdict::Batch) - batch) < 1e-12);
    QVERIFY(std::abs(actual.of(Verdict::Hybrid) - hybrid) < 1e-12);
    QVERIFY(std::abs(actual.of(Verdict::RealTime) - realTime) < 1e-12);
}

void TestFirmness::manyAxesAreSimulated()
{
    List scores;
    for (int i = 0; i < 40; ++i)
        scores << (i % 2 == 0 ? -2 : 1);
    const Acceptability first = acceptability(scores);
    const Acceptability second = acceptability(scores);
    QVERIFY(!first.isExact);
    QVERIFY(first.error > 0 && first.error < 0.01);
    QCOMPARE(first.batch, second.batch);
    QVERIFY(std::abs(first.batch + first.hybrid + first.realTime - 1) < 1e-9);
}

void TestFirmness::flips_data()
{
    QTest::addColumn<List>("scores");
    QTest::addColumn<List>("weights");
    QTest::addColumn<QString>("axis"); // empty: no single weight can
    QTest::addColumn<double>("to");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("all agree: no single weight can")
        << List{-2, -2} << List{0.5, 0.5} << QString() << 0.0 << Verdict::Batch;
    QTest::newRow("one axis alone can't be reweighted")
        << List{2} << List{1} << QString() << 0.0 << Verdict::RealTime;
    QTest::newRow("down to the boundary of the index")
        << List{-1, 0} << List{0.6, 0.4} << QStringLiteral("a0") << 0.5 << Verdict::Hybrid;
    QTest::newRow("up to a quarter against it")
        << List{-2, 2} << List{0.8, 0.2} << QStringLiteral("a0") << 0.75 << Verdict::Hybrid;
    QTest::newRow("on the boundary the smallest change is none")
        << List{-1, 0} << List{0.5, 0.5} << QStringLiteral("a0") << 0.5 << Verdict::Hybrid;
    QTest::newRow("taking from one or giving to another is a tie: the first axis")
        << List{-2, 2, 2} << List{1, 0, 0} << QStringLiteral("a0") << 0.75 << Verdict::Hybrid;
}

void TestFirmness::flips()
{
    QFETCH(List, scores);
    QFETCH(List, weights);
    QFETCH(QString, axis);
    QFETCH(double, to);
    QFETCH(Verdict, verdict);
    const auto flip = weightFlip(scores, weights, names(scores.size()));
    QCOMPARE(flip.has_value(), !axis.isEmpty());
    if (!flip)
        return;
    QCOMPARE(flip->verdict, verdict);
    QVERIFY2(std::abs(flip->to - to) < 1e-9, qPrintable(QString::number(flip->to)));
    QCOMPARE(flip->axis, axis);
}

void TestFirmness::flipsMeetAScan()
{
    std::mt19937 random(11);
    for (int round = 0; round < 40; ++round) {
        const List scores = randomScores(random, 2 + round % 4);
        List weights;
        for (qsizetype i = 0; i < scores.size(); ++i)
            weights << double(random() % 5);
        if (std::ranges::all_of(weights, [](double weight) { return weight == 0; }))
            weights[0] = 1;
        weights = normalised(weights);
        constexpr int steps = 1500;
        const double scanned = flipByScan(scores, weights, steps);
        const auto flip = weightFlip(scores, weights, names(scores.size()));
        if (!flip) {
            QVERIFY(scanned < 0);
            continue;
        }
        const double found = std::abs(flip->to - flip->from);
        const bool isAtTheEnd = found > 1 - 1e-9 || flip->to < 1e-9 || flip->to > 1 - 1e-9;
        QVERIFY(scanned >= 0 || isAtTheEnd);
        QVERIFY(scanned < 0 || (found <= scanned + 1e-9 && found >= scanned - 2.0 / steps));
    }
}

void TestFirmness::scoreFlipsAreClipped()
{
    Design design;
    MatrixScope scope;
    const QList<int> agreed{-2, 0, 0, 0, 1};
    for (int i = 0; i < 5; ++i)
        scope.agreed.set(QString(fiveAxes[size_t(i)]), agreed.at(i));
    scope.weights.set(QString(fiveAxes[0]), 2);
    scope.weights.set(QString(fiveAxes[4]), 0);
    design.matrix.scopes.set(QStringLiteral("design"), scope);
    const auto firmness = firmnessOf(scoreMatrix(design, QStringLiteral("design")));
    QVERIFY(firmness);
    // Index -0.4: only the first axis, with 2/5 of the weight, can bring it above -0.25.
    QCOMPARE(firmness->scoreFlips.size(), 1);
    QCOMPARE(firmness->scoreFlips.first().axis, QString(fiveAxes[0]));
    QCOMPARE(firmness->scoreFlips.first().from, -2.0);
    QCOMPARE(firmness->scoreFlips.first().to, -1.0);
    QCOMPARE(firmness->scoreFlips.first().verdict, Verdict::Hybrid);
}

void TestFirmness::swingsAreLongestFirst()
{
    Design design;
    MatrixScope scope;
    for (const QLatin1String &axis : fiveAxes)
        scope.agreed.set(QString(axis), 0);
    scope.weights.set(QString(fiveAxes[2]), 4);
    design.matrix.scopes.set(QStringLiteral("design"), scope);
    const auto firmness = firmnessOf(scoreMatrix(design, QStringLiteral("design")));
    QCOMPARE(firmness->swings.size(), 5);
    QCOMPARE(firmness->swings.first().axis, QString(fiveAxes[2]));
    QCOMPARE(firmness->swings.first().atBatch, -0.5);
    QCOMPARE(firmness->swings.first().atRealTime, 0.5);
    QCOMPARE(firmness->swings.at(1).axis, QString(fiveAxes[0]));
}

void TestFirmness::fragileIsBelowSixtyPercent()
{
    MatrixResult result;
    const auto add = [&](double score) {
        AxisScore axis;
        axis.id = QString::number(result.axes.size());
        axis.weight = result.axes.isEmpty() ? 1 : 0;
        axis.score = score;
        result.axes << axis;
    };
    add(-2);
    add(0);
    result.verdict = Verdict::Batch; // with three quarters of all weightings
    QVERIFY(!firmnessOf(result)->isFragile);
    result.axes[1].score = 2; // with one quarter
    QVERIFY(firmnessOf(result)->isFragile);
}

void TestFirmness::withoutVerdictNothingIsFirm()
{
    QVERIFY(!firmnessOf(scoreMatrix(Design(), QStringLiteral("design"))));
}

void TestFirmness::centroids_data()
{
    QTest::addColumn<List>("expected");
    QTest::newRow("two") << List{0.75, 0.25};
    QTest::newRow("three") << List{0.6111111, 0.2777778, 0.1111111};
    QTest::newRow("four") << List{0.5208333, 0.2708333, 0.1458333, 0.0625};
    QTest::newRow("five") << List{0.4566667, 0.2566667, 0.1566667, 0.09, 0.04};
}

void TestFirmness::centroids()
{
    QFETCH(List, expected);
    const List actual = rankOrderCentroid(int(expected.size()));
    QCOMPARE(actual.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY(std::abs(actual.at(i) - expected.at(i)) < 1e-6);
}

QTEST_GUILESS_MAIN(TestFirmness)
#include "tst_firmness.moc"
