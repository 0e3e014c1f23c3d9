#include "tests/model/timing/digestdesign.h"
#include "widgets/charts/timechart.h"
#include "widgets/charts/waterfall.h"
#include "widgets/look/look.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace tempo;
using namespace Qt::StringLiterals;

/// What charts of time are made of, and how they are drawn, read from their pixels.
class TestTimeCharts : public QObject
{
    Q_OBJECT

private:
    static TimedPath pathOf(const Design &design)
    {
        const Graph data(design);
        return timedPaths(PathTiming(design, data), design, figuresOf(design)).first();
    }

    static ChartStyle style(bool isMirrored)
    {
        return {palette(ThemeKind::Light), fontOf(type::caption), fontOf(type::hint, true),
                isMirrored};
    }

    /// The first and last column in which a colour is seen.
    static std::pair<int, int> columnsOf(const QImage &image, const QColor &colour)
    {
        std::pair<int, int> columns{image.width(), -1};
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) == colour)
                    columns = {std::min(columns.first, x), std::max(columns.second, x)};
            }
        }
        return columns;
    }

    static QImage drawn(const Waterfall &waterfall, bool isMirrored)
    {
        const ChartStyle how = style(isMirrored);
        QImage image(800, int(waterfallHeight(waterfall, 800, how)), QImage::Format_RGB32);
        image.fill(how.colours.surface);
        QPainter painter(&image);
        paintWaterfall(painter, QRectF(image.rect()), waterfall, how);
        return image;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void stepsAreRound_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<int>("most");
        QTest::addColumn<double>("step");
        QTest::newRow("thirty hours in ten parts") << 108'000. << 10 << 10'800.;
        QTest::newRow("a tenth of a second in ten parts") << 0.1 << 10 << 0.01;
        QTest::newRow("43 milliseconds in nine parts") << 0.043 << 9 << 0.005;
        QTest::newRow("seconds") << 12. << 8 << 2.;
        QTest::newRow("ninety minutes in six parts") << 5400. << 6 << 900.;
        QTest::newRow("many years") << 3.2e9 << 8 << 13 * 31'536'000.;
        QTest::newRow("no room for any") << 60. << 0 << 60.;
    }

    void stepsAreRound()
    {
        QFETCH(const double, seconds);
        QFETCH(const int, most);
        QFETCH(const double, step);
        QVERIFY(std::abs(timeStep(seconds, most) - step) <= 1e-9 * step);
    }

    void aPathHasARowForEachElement()
    {
        const Design design = digestDesign("", "", ", max_latency: 30h");
        const TimedPath path = pathOf(design);
        const Waterfall waterfall = waterfallOf(design, path, path.figures.time->worstPath);
        QCOMPARE(waterfall.rows.size(), 3);
        QCOMPARE(waterfall.rows.at(1).title, u"Score"_s);
        QCOMPARE(waterfall.rows.at(1).told, u"waits 23 h 40 min, runs 3 h 30 min"_s);
        QCOMPARE(waterfall.rows.at(1).bars.first().from, 4800.);
        QCOMPARE(waterfall.total, 104'700.);
        QCOMPARE(waterfall.most, 108'000.); // up to the limit
        QStringList marks;
        for (const TimeMark &mark : waterfall.marks)
            marks << mark.title;
        QCOMPARE(marks,
                 QStringList({u"best 5 h 5 min"_s, u"mean 17 h 5 min"_s, u"p99 1 d 4 h 51 min"_s,
                              u"worst 1 d 5 h 5 min"_s, u"limit 1 d 6 h"_s}));
    }

    void transportStandsInTheRowOfItsReader()
    {
        const Design design = designOf("tempo: 1\ntitle: T\nelements:\n"
                                       "  tap: {kind: event, title: Tap}\n"
                                       "  show: {kind: action, title: Show, latency: 2s}\n"
                                       "flows: [{from: tap, to: show, latency: 1s}]\n");
        const TimedPath path = pathOf(design);
        const Waterfall waterfall = waterfallOf(design, path, path.figures.time->worstPath);
        QCOMPARE(waterfall.rows.size(), 1);
        QCOMPARE(waterfall.rows.first().told, u"1 s on the way, runs 2 s"_s);
        QCOMPARE(waterfallInWords(waterfall), u"Show: 1 s on the way, runs 2 s; always 3 s"_s);
    }

    void aLimitFarAwayDoesNotSquashThePath()
    {
        const Design design = digestDesign("", "", ", max_latency: 30d");
        QCOMPARE(scaleOf(pathOf(design).figures, 0), 104'700.);
    }

    void rightToLeftIsTheMirrorImage()
    {
        const Design design = digestDesign();
        const TimedPath path = pathOf(design);
        const Waterfall waterfall = waterfallOf(design, path, path.figures.time->worstPath);
        const QColor accent = palette(ThemeKind::Light).accent;
        const auto isNear = [](int one, int other) { return std::abs(one - other) <= 3; };
        // The legend stands at the leading edge; the last bar ends at the other.
        const auto [left, right] = columnsOf(drawn(waterfall, false), accent);
        const auto [mirroredLeft, mirroredRight] = columnsOf(drawn(waterfall, true), accent);
        QVERIFY(left >= 0 && right > left);
        QVERIFY(isNear(mirroredLeft, 799 - right));
        QVERIFY(isNear(mirroredRight, 799 - left));
    }

    void aTimeThatIsAlwaysTheSameIsAStep()
    {
        const ChartStyle how = style(false);
        const TimeChart chart{TimeDistribution::constant(5), {}, {}, 10};
        QImage image(400, int(timeChartHeight()), QImage::Format_RGB32);
        image.fill(how.colours.surface);
        QPainter painter(&image);
        paintTimeChart(painter, QRectF(image.rect()), chart, how);
        painter.end();
        const QColor filled = Palette::mixed(how.colours.accent, how.colours.surface, 0.14);
        const auto [left, right] = columnsOf(image, filled);
        QVERIFY(right > 360);
        QVERIFY2(left > 185 && left < 230, qPrintable(QString::number(left))); // half of the plot
    }
};

QTEST_MAIN(TestTimeCharts)
#include "tst_timecharts.moc"
