#include "model/render/elementface.h"
#include "model/render/facetext.h"
#include "model/render/marks.h"

#include <QImage>
#include <QPainter>
#include <QTest>

namespace tempo {

namespace {

using Change = void (*)(Element &);

Element element(Kind kind)
{
    Element made;
    made.id = QStringLiteral("x");
    made.kind = kind;
    made.title = QStringLiteral("Title");
    return made;
}

Latency percentiles(double p50, double p95)
{
    Latency latency;
    latency.family = Family::Lognormal;
    latency.p50 = Duration(p50);
    latency.p95 = Duration(p95);
    return latency;
}

void constant(Element &e, double seconds)
{
    e.latency = Latency::constant(Duration(seconds));
}

ElementFace faceOf(const Element &e)
{
    Design design;
    design.elements.set(e.id, e);
    return elementFaces(design).first();
}

} // namespace

class TestFaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timings_data();
    void timings();
    void kindsAndClasses();
    void limits();
    void captionsSayTheTempo();
    void textsBecomeOneLine_data();
    void textsBecomeOneLine();
    void longTitlesStayInTheBox();
    void statesCanBeSeen();
    void barsThatAreOffAreHollow_data();
    void barsThatAreOffAreHollow();
};

void TestFaces::barsThatAreOffAreHollow_data()
{
    QTest::addColumn<ThemeKind>("theme");
    QTest::newRow("light") << ThemeKind::Light;
    QTest::newRow("dark") << ThemeKind::Dark;
    QTest::newRow("high contrast, light") << ThemeKind::ContrastLight;
    QTest::newRow("high contrast, dark") << ThemeKind::ContrastDark;
}

void TestFaces::barsThatAreOffAreHollow()
{
    QFETCH(ThemeKind, theme);
    const Palette &colours = palette(theme);
    constexpr double scale = 8;
    QImage image(int(16 * scale), int(12 * scale), QImage::Format_RGB32);
    image.fill(colours.surface);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintTempoBars(painter, {0, 11}, Tempo::NearRealTime, true, colours);
    painter.end();
    const auto middleOf
        = [&](int bar) { return image.pixelColor(int((5 * bar + 1.75) * scale), int(9 * scale)); };
    QCOMPARE(middleOf(0), colours.nearRealTime);
    QCOMPARE(middleOf(1), colours.nearRealTime);
    QCOMPARE(middleOf(2), colours.surface);
    QCOMPARE(image.pixelColor(int(10.4 * scale), int(9 * scale)), colours.line);
}

void TestFaces::timings_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("timing");
    const auto row = [](const char *name, Kind kind, const char *timing, Change change) {
        QTest::newRow(name) << int(kind) << change << QString::fromUtf8(timing);
    };
    row("an event's rates", Kind::Event, "120/s · peak 400/s", [](Element &e) {
        e.rate = *Rate::parse(u"120/s");
        e.peak = *Rate::parse(u"400/s");
    });
    row("an event without a rate", Kind::Event, "", [](Element &) {});
    row("a source that is ready later", Kind::Source, "02:00 · ready +20 min", [](Element &e) {
        e.schedule = *Cron::parse(u"0 2 * * *");
        constant(e, 1200);
    });
    row("a source without a schedule", Kind::Source, "all the time",
        [](Element &e) { constant(e, 0); });
    row("a job of every six hours", Kind::Job, "every 6 h · 12 min", [](Element &e) {
        e.schedule = *Cron::parse(u"15 */6 * * *");
        constant(e, 720);
    });
    row("a windowed feature", Kind::Feature, "30 min, every 5 min", [](Element &e) {
        e.featureClass = FeatureClass::Windowed;
        e.window = Duration(1800);
        e.every = Duration(300);
        constant(e, 0);
    });
    row("a windowed feature that takes unknown time", Kind::Feature,
        "30 min · every 5 min · unknown latency", [](Element &e) {
            e.window = Duration(1800);
            e.every = Duration(300);
        });
    row("percentiles", Kind::Prediction, "p50 22 ms · p95 58 ms",
        [](Element &e) { e.latency = percentiles(0.022, 0.058); });
    row("an unknown latency", Kind::Service, "unknown latency", [](Element &) {});
    row("an action at once", Kind::Action, "at once", [](Element &e) { constant(e, 0); });
    row("a look-up", Kind::Store, "look-up 3 ms", [](Element &e) { constant(e, 0.003); });
}

void TestFaces::timings()
{
    QFETCH(int, kind);
    QFETCH(Change, change);
    QFETCH(QString, timing);
    Element e = element(Kind(kind));
    change(e);
    QCOMPARE(ownTiming(e), timing);
    QCOMPARE(faceOf(e).timingMissing, timing.contains(u"unknown latency"));
}

void TestFaces::kindsAndClasses()
{
    Element feature = element(Kind::Feature);
    QCOMPARE(faceOf(feature).kindWord, QStringLiteral("Feature · not classified"));
    feature.featureClass = FeatureClass::Streaming;
    QCOMPARE(faceOf(feature).kindWord, QStringLiteral("Feature · streaming"));
    QCOMPARE(faceOf(element(Kind::Job)).kindWord, QStringLiteral("Job"));
}

void TestFaces::limits()
{
    Element e = element(Kind::Prediction);
    QCOMPARE(limitText(e), QString());
    e.maxLatency = Duration(0.2);
    e.due = *Cron::parse(u"0 6 * * *");
    e.maxStaleness.byOrigin.set(QStringLiteral("a"), Duration(600));
    e.maxStaleness.byOrigin.set(QStringLiteral("b"), Duration(300));
    QCOMPARE(limitText(e), QStringLiteral("200 ms · age 5 min · due 06:00"));
    QVERIFY(!flagArea(faceOf(e), QRectF(0, 0, 176, 66)).isNull());
}

void TestFaces::captionsSayTheTempo()
{
    Element job = element(Kind::Job);
    job.every = Duration(86400);
    QCOMPARE(faceOf(job).caption, QStringLiteral("batch"));
    job.every = Duration(60);
    QCOMPARE(faceOf(job).caption, QStringLiteral("near-real-time or slower"));
    constant(job, 5);
    QCOMPARE(faceOf(job).caption, QStringLiteral("near-real-time"));
    QCOMPARE(faceOf(element(Kind::Event)).caption, QString());
    QCOMPARE(faceOf(element(Kind::Store)).caption, QString());
}

void TestFaces::textsBecomeOneLine_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("white space") << " a\n\tb  c "
                                 << "a b c";
    QTest::newRow("markup is text") << "<b>&amp;"
                                    << "<b>&amp;";
    QTest::newRow("control characters go") << QStringLiteral("a\u0001b\u007F") << "ab";
    QTest::newRow("pictures stay") << QStringLiteral("🚀 שלום") << QStringLiteral("🚀 שלום");
    QTest::newRow("too long") << QString(10000, u'x') << QString(QString(160, u'x') + u'…');
    QTest::newRow("cut before half a character")
        << QString(QString(159, u'x') + QStringLiteral("🚀🚀")) << QString(QString(159, u'x') + u'…');
}

void TestFaces::textsBecomeOneLine()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QCOMPARE(faceText(typed), shown);
}

void TestFaces::longTitlesStayInTheBox()
{
    Element e = element(Kind::Job);
    e.title = QString(500, u'W');
    const QRectF box(20, 20, 176, 66);
    QImage image(300, 110, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintElement(painter, faceOf(e), box, palette(ThemeKind::Light));
    painter.end();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = int(box.right()) + 3; x < image.width(); ++x)
            QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
    }
}

void TestFaces::statesCanBeSeen()
{
    const ElementFace face = faceOf(element(Kind::Job));
    const auto picture = [&](ElementState state) {
        QImage image(240, 120, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintElement(painter, face, QRectF(30, 20, 176, 66), palette(ThemeKind::Light), state);
        return image;
    };
    const QImage plain = picture({});
    QVERIFY(plain != picture({.selected = true}));
    QVERIFY(plain != picture({.hovered = true}));
    QVERIFY(plain != picture({.focused = true}));
    QVERIFY(picture({.selected = true}) != picture({.hovered = true}));
}

} // namespace tempo

Q_DECLARE_METATYPE(tempo::Change)

QTEST_MAIN(tempo::TestFaces)
#include "tst_faces.moc"
