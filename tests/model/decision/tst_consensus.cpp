#include "model/decision/consensus.h"

#include <QTest>

using namespace tempo;

namespace {

Scores scores(const QList<int> &values)
{
    Scores made;
    for (qsizetype i = 0; i < values.size(); ++i)
        made.set(QString(fiveAxes[size_t(i)]), values.at(i));
    return made;
}

} // namespace

/// Kendall's W against published output and its borders.
class TestConsensus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tiesAreCorrected();
    void borders_data();
    void borders();
    void onlyFullVotesCount();
};

void TestConsensus::tiesAreCorrected()
{
    // The anxiety data of the R package irr, as its manual prints it.
    const QList<QList<double>> ratings{
        {3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3},
        {3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4},
        {2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2}};
    const auto w = kendallsW(ratings);
    QVERIFY(w);
    QVERIFY(std::abs(*w - 0.5396569) < 1e-7);
}

void TestConsensus::borders_data()
{
    QTest::addColumn<QList<QList<double>>>("ratings");
    QTest::addColumn<double>("expected"); // -1: none
    using Ratings = QList<QList<double>>;
    QTest::newRow("the same order") << Ratings{{-2, 0, 1}, {-1, 1, 2}} << 1.0;
    QTest::newRow("the opposite order") << Ratings{{1, 2, 3}, {3, 2, 1}} << 0.0;
    QTest::newRow("one rater") << Ratings{{1, 2, 3}} << -1.0;
    QTest::newRow("nobody") << Ratings{} << -1.0;
    QTest::newRow("everybody ties everything") << Ratings{{0, 0, 0}, {2, 2, 2}} << -1.0;
}

void TestConsensus::borders()
{
    QFETCH(QList<QList<double>>, ratings);
    QFETCH(double, expected);
    QCOMPARE(kendallsW(ratings).value_or(-1), expected);
}

void TestConsensus::onlyFullVotesCount()
{
    QStringList axes;
    for (const QLatin1String &axis : fiveAxes)
        axes << QString(axis);
    OrderedMap<Scores> votes;
    votes.set(QStringLiteral("a"), scores({-2, -1, 0, 1, 2}));
    votes.set(QStringLiteral("b"), scores({2, 1, 0, -1}));
    QVERIFY(!consensusOf(votes, axes));
    votes.set(QStringLiteral("c"), scores({-2, -1, 0, 1, 2}));
    QCOMPARE(consensusOf(votes, axes), std::optional(1.0));
}

QTEST_GUILESS_MAIN(TestConsensus)
#include "tst_consensus.moc"
