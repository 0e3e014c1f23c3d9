#include "model/decision/matrixscore.h"

#include <QSet>
#include <QTest>

using namespace tempo;

namespace {

const QString scopeId = QStringLiteral("design");

QString axis(int place)
{
    return QString(fiveAxes[size_t(place)]);
}

Design agreedDesign(const QList<int> &agreed)
{
    Design design;
    MatrixScope scope;
    for (int i = 0; i < agreed.size(); ++i)
        scope.agreed.set(axis(i), agreed.at(i));
    design.matrix.scopes.set(scopeId, scope);
    return design;
}

void vote(Design &design, const char *who, const QList<int> &scores)
{
    for (int i = 0; i < scores.size(); ++i)
        design.matrix.scopes[scopeId].votes[QString::fromLatin1(who)].set(axis(i), scores.at(i));
}

} // namespace

/// Checks scores, index, verdict, conflict and what is missing.
class TestMatrixScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void medians_data();
    void medians();
    void agreedStandsOverVotes();
    void weightsAreNormalised();
    void missingAxesAreNamed();
    void axisWithoutWeightMayBeMissing();
    void withoutWeightsThereIsNoVerdict();
    void ownAxesCount();
    void hugeWeightsStayFinite();
    void scopesComeInOrder();
    void everyScoreHasItsOwnAnchor();
};

void TestMatrixScore::verdicts_data()
{
    QTest::addColumn<QList<double>>("scores");
    QTest::addColumn<QList<double>>("weights");
    QTest::addColumn<double>("index");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("conflict");
    using List = QList<double>;
    const List half{0.5, 0.5};
    QTest::newRow("all batch") << List{-2, -2} << half << -1.0 << Verdict::Batch << false;
    QTest::newRow("all real-time") << List{2, 2} << half << 1.0 << Verdict::RealTime << false;
    QTest::newRow("undecided") << List{0, 0} << half << 0.0 << Verdict::Hybrid << false;
    QTest::newRow("exactly -0.25 is batch")
        << List{-1, 0} << half << -0.25 << Verdict::Batch << false;
    QTest::newRow("exactly 0.25 is real-time")
        << List{0, 1} << half << 0.25 << Verdict::RealTime << false;
    QTest::newRow("a hair above -0.25 by rounding is batch")
        << List{-1, 0} << List{0.5 - 1e-9, 0.5 + 1e-9} << -0.25 + 5e-10 << Verdict::Batch << false;
    QTest::newRow("clearly above -0.25 is hybrid")
        << List{-1, 0} << List{0.49, 0.51} << -0.245 << Verdict::Hybrid << false;
    QTest::newRow("clearly below 0.25 is hybrid")
        << List{0, 1} << List{0.51, 0.49} << 0.245 << Verdict::Hybrid << false;
    QTest::newRow("exactly a quarter against is a conflict")
        << List{-2, 1} << List{0.75, 0.25} << -0.625 << Verdict::Hybrid << true;
    QTest::newRow("a quarter against, short by rounding, is a conflict")
        << List{-2, 1} << List{0.75 + 5e-10, 0.25 - 5e-10} << -0.625 - 7.5e-10 << Verdict::Hybrid
        << true;
    QTest::newRow("less than a quarter against is none")
        << List{-2, 2} << List{0.76, 0.24} << -0.52 << Verdict::Batch << false;
    QTest::newRow("several axes against add up")
        << List{2, 2, -1, -1} << List{0.4, 0.35, 0.125, 0.125} << 0.625 << Verdict::Hybrid << true;
    QTest::newRow("half a step against isn't clear")
        << List{2, -0.5} << List{0.6, 0.4} << 0.5 << Verdict::RealTime << false;
    QTest::newRow("between the verdicts there is nothing to be in conflict with")
        << List{2, -2} << half << 0.0 << Verdict::Hybrid << false;
}

void TestMatrixScore::verdicts()
{
    QFETCH(QList<double>, scores);
    QFETCH(QList<double>, weights);
    QFETCH(double, index);
    QFETCH(Verdict, verdict);
    QFETCH(bool, conflict);
    const Judged judged = judge(scores, weights);
    QVERIFY(std::abs(judged.index - index) < 1e-12);
    QCOMPARE(judged.verdict, verdict);
    QCOMPARE(judged.conflict, conflict);
}

void TestMatrixScore::medians_data()
{
    QTest::addColumn<QList<int>>("votes");
    QTest::addColumn<double>("median");
    QTest::addColumn<int>("spread");
    QTest::newRow("one vote") << QList<int>{-1} << -1.0 << 0;
    QTest::newRow("the middle of three") << QList<int>{2, -2, 1} << 1.0 << 4;
    QTest::newRow("the mean of the middle two") << QList<int>{-2, 2, -1, 0} << -0.5 << 4;
    QTest::newRow("two that agree") << QList<int>{1, 1} << 1.0 << 0;
}

void TestMatrixScore::medians()
{
    QFETCH(QList<int>, votes);
    QFETCH(double, median);
    QFETCH(int, spread);
    Design design = agreedDesign({});
    for (int i = 0; i < votes.size(); ++i)
        vote(design, QByteArray::number(i).constData(), {votes.at(i)});
    const AxisScore first = scoreMatrix(design, scopeId).axes.first();
    QCOMPARE(first.score, std::optional(median));
    QCOMPARE(first.spread, std::optional(spread));
    QCOMPARE(first.votes, int(votes.size()));
}

void TestMatrixScore::agreedStandsOverVotes()
{
    Design design = agreedDesign({-2, -2, -2, -2, -2});
    vote(design, "ann", {2, 2, 2, 2, 2});
    const MatrixResult result = scoreMatrix(design, scopeId);
    QCOMPARE(result.index, std::optional(-1.0));
    QCOMPARE(result.verdict, std::optional(Verdict::Batch));
    QCOMPARE(result.axes.first().spread, std::optional(0));
    QVERIFY(!scoreMatrix(agreedDesign({-2}), scopeId).axes.first().spread);
}

void TestMatrixScore::weightsAreNormalised()
{
    Design design = agreedDesign({-2, 2, 0, 0, 0});
    design.matrix.scopes[scopeId].weights.set(axis(0), 4);
    const MatrixResult result = scoreMatrix(design, scopeId);
    QCOMPARE(result.axes.at(0).weight, 0.5);
    QCOMPARE(result.axes.at(1).weight, 0.125);
    QCOMPARE(result.index, std::optional(-0.375));
}

void TestMatrixScore::missingAxesAreNamed()
{
    const MatrixResult result = scoreMatrix(agreedDesign({-2, -2, -2}), scopeId);
    QVERIFY(!result.index);
    QVERIFY(!result.verdict);
    QCOMPARE(result.missing, QStringList({axis(3), axis(4)}));
    QVERIFY(!result.axes.at(3).score);
}

void TestMatrixScore::axisWithoutWeightMayBeMissing()
{
    Design design = agreedDesign({2, 2, 2, 2});
    design.matrix.scopes[scopeId].weights.set(axis(4), 0);
    const MatrixResult result = scoreMatrix(design, scopeId);
    QCOMPARE(result.index, std::optional(1.0));
    QVERIFY(result.missing.isEmpty());
}

void TestMatrixScore::withoutWeightsThereIsNoVerdict()
{
    Design design = agreedDesign({2, 2, 2, 2, 2});
    for (int i = 0; i < 5; ++i)
        design.matrix.scopes[scopeId].weights.set(axis(i), 0);
    const MatrixResult result = scoreMatrix(design, scopeId);
    QVERIFY(!result.index);
    QVERIFY(!result.verdict);
    QVERIFY(result.missing.isEmpty());
    QCOMPARE(result.axes.first().weight, 0.0);
}

void TestMatrixScore::ownAxesCount()
{
    Design design = agreedDesign({2, 2, 2, 2, 2});
    const QString own = QStringLiteral("regulation");
    design.matrix.axes.set(own, {QStringLiteral("Regulation"), QStringLiteral("audited"), {}});
    QCOMPARE(scoreMatrix(design, scopeId).missing, QStringList(own));
    design.matrix.scopes[scopeId].agreed.set(own, -1);
    const MatrixResult result = scoreMatrix(design, scopeId);
    QCOMPARE(result.axes.last().weight, 1.0 / 6);
    QCOMPARE(result.axes.last().title, QStringLiteral("Regulation"));
    QVERIFY(std::abs(*result.index - 0.75) < 1e-12);
    QCOMPARE(result.verdict, std::optional(Verdict::RealTime));
    QVERIFY(axisAnchor(design.matrix, own, -2).contains(u"audited"));
    QVERIFY(!axisAnchor(design.matrix, own, 2).isEmpty());
}

void TestMatrixScore::hugeWeightsStayFinite()
{
    Design design = agreedDesign({2, 2, 2, 2, -2});
    for (int i = 0; i < 5; ++i)
        design.matrix.scopes[scopeId].weights.set(axis(i), 1e308);
    QVERIFY(std::abs(*scoreMatrix(design, scopeId).index - 0.6) < 1e-12);
}

void TestMatrixScore::scopesComeInOrder()
{
    Design design;
    design.matrix.scopes.set(QStringLiteral("rank"), {});
    design.matrix.scopes.set(scopeId, {});
    const auto results = scoreMatrices(design);
    QCOMPARE(results.size(), 2);
    QCOMPARE(results.at(0).scope, QStringLiteral("rank"));
    QCOMPARE(results.at(1).scope, scopeId);
    QCOMPARE(results.at(1).missing.size(), 5);
}

void TestMatrixScore::everyScoreHasItsOwnAnchor()
{
    QSet<QString> texts;
    for (const QLatin1String &one : fiveAxes) {
        QVERIFY(axisTitle(Matrix(), QString(one)) != one);
        for (int score = -2; score <= 2; ++score)
            texts << axisAnchor(Matrix(), QString(one), score);
        QVERIFY(axisAnchor(Matrix(), QString(one), 3).isEmpty());
    }
    QCOMPARE(texts.size(), 25);
    QVERIFY(!texts.contains(QString()));
}

QTEST_GUILESS_MAIN(TestMatrixScore)
#include "tst_matrixscore.moc"
