#include "model/decision/ladderwords.h"
#include "tests/model/decision/ladderdesigns.h"

#include <QTest>

using namespace tempo;

namespace {

LadderStep rung(const char *title, double period, std::optional<double> kept,
                std::optional<double> cost)
{
    LadderStep step;
    step.title = id(title);
    step.figures = {period, kept, cost};
    return step;
}

Ladder ladder(std::optional<qsizetype> recommended, std::optional<double> saved,
              bool isReflex = false)
{
    Ladder made;
    made.rungs = {rung("nightly", 86400, 0.9714, 96), rung("on each event", 0, 1, 2600)};
    made.recommended = recommended;
    made.savedPerMonth = saved;
    made.isReflex = isReflex;
    return made;
}

Design inEuro()
{
    Design design;
    design.header.currency = QStringLiteral("EUR");
    return design;
}

} // namespace

/// Checks the sentences that a ladder ends in.
class TestLadderWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void slower_data();
    void slower();
    void gaps();
};

void TestLadderWords::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestLadderWords::answers_data()
{
    QTest::addColumn<Ladder>("given");
    QTest::addColumn<QString>("expected");
    const QString nightly
        = QStringLiteral("“nightly” is the cheapest tempo that keeps at least 95 % of what the "
                         "fastest would: 97.1 % of the value, for 96 EUR a month.");
    QTest::newRow("something is saved, and the design is a reflex") << ladder(0, 1204, true)
                                                                    << nightly
            + QStringLiteral(" That is 1,204 EUR a month less than the design as it is. The design "
                             "is faster than its value asks for.");
    QTest::newRow("it costs more")
        << ladder(0, -50.25)
        << nightly + QStringLiteral(" That is 50.25 EUR a month more than the design as it is.");
    QTest::newRow("it costs the same, but for rounding")
        << ladder(0, 1e-12) << nightly + QStringLiteral(" The design as it is costs the same.");
    QTest::newRow("what the design costs isn't known") << ladder(0, {}) << nightly;
    Ladder nearly = ladder(0, {});
    nearly.rungs[0].figures.kept = 0.99996;
    QTest::newRow("nearly everything isn't everything")
        << nearly << QString(nightly).replace(QLatin1String("97.1 %"), QLatin1String("99.9 %"));
    QTest::newRow("everything") << ladder(1, {})
                                << QString(nightly)
                                       .replace(QLatin1String("nightly"),
                                                QLatin1String("on each event"))
                                       .replace(QLatin1String("97.1 %"), QLatin1String("100 %"))
                                       .replace(QLatin1String("96"), QLatin1String("2,600"));
    QTest::newRow("no cost is known")
        << ladder({}, {})
        << QStringLiteral("No tempo can be recommended, because the cost isn't known of any that "
                          "keeps enough of the value. Say what an hour of the stages costs.");
    Ladder unknown = ladder({}, {});
    unknown.rungs[1].figures.kept.reset();
    QTest::newRow("the fastest isn't known")
        << unknown
        << QStringLiteral(
               "No tempo can be recommended, because the reaction of the fastest isn't known.");
}

void TestLadderWords::answers()
{
    QFETCH(Ladder, given);
    QTEST(ladderAnswer(inEuro(), given), "expected");
}

void TestLadderWords::slower_data()
{
    QTest::addColumn<double>("lost");
    QTest::addColumn<QString>("expected");
    QTest::newRow("something is lost")
        << 41.0 << QStringLiteral("One step slower, “nightly”, loses 41 EUR a month.");
    QTest::newRow("nothing is lost")
        << 0.0 << QStringLiteral("One step slower, “nightly”, loses nothing.");
    QTest::newRow("something is gained")
        << -3.0 << QStringLiteral("One step slower, “nightly”, loses nothing.");
}

void TestLadderWords::slower()
{
    QFETCH(double, lost);
    Ladder given = ladder(0, 0);
    QCOMPARE(slowerAnswer(inEuro(), given), QString());
    given.slower = 0;
    QCOMPARE(slowerAnswer(inEuro(), given), QString());
    given.lostPerMonthWhenSlower = lost;
    QTEST(slowerAnswer(inEuro(), given), "expected");
}

void TestLadderWords::gaps()
{
    Design design = inEuro();
    add(design, "score", Kind::Prediction).title = QStringLiteral("Fraud score");
    StageCost cost;
    cost.element = id("score");
    QSet<QString> seen;
    for (const CostGap gap :
         {CostGap::HourPrice, CostGap::Load, CostGap::RunTime, CostGap::EngineerHour}) {
        const QString text = gapText(design, cost, gap);
        QVERIFY(text.contains(u"“Fraud score”"));
        QVERIFY(text.endsWith(u'.') && text.contains(u"ay "));
        QVERIFY(!seen.contains(text));
        seen << text;
    }
}

QTEST_GUILESS_MAIN(TestLadderWords)
#include "tst_ladderwords.moc"
