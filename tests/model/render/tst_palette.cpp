#include "model/render/palette.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

/// Relative luminance after WCAG 2.1.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TestPalette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsCanBeRead_data();
    void textsCanBeRead();
    void everyTempoHasItsColour();
    void mixesBetweenItsEnds();
};

void TestPalette::textsCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark}) {
        const Palette &p = palette(theme);
        const QList<std::pair<const char *, QColor>> texts{
            {"text", p.text},   {"muted", p.muted},       {"accent", p.accent},
            {"batch", p.batch}, {"near", p.nearRealTime}, {"real-time", p.realTime},
            {"met", p.met},     {"tight", p.tight},       {"missed", p.missed}};
        const char *name = theme == ThemeKind::Light ? "light" : "dark";
        for (const auto &[role, colour] : texts) {
            QTest::addRow("%s: %s on background", name, role) << colour << p.background;
            QTest::addRow("%s: %s on surface", name, role) << colour << p.surface;
        }
        QTest::addRow("%s: text on sunk", name) << p.text << p.sunk;
        QTest::addRow("%s: muted on sunk", name) << p.muted << p.sunk;
        QTest::addRow("%s: on accent", name) << p.onAccent << p.accent;
        QTest::addRow("%s: flag", name) << p.surface << p.muted;
        for (const Tempo tempo : {Tempo::Batch, Tempo::NearRealTime, Tempo::RealTime}) {
            const QColor tint = p.tempo(tempo);
            const QColor frame = Palette::mixed(tint, p.background, 0.05);
            QTest::addRow("%s: title of a frame, tempo %d", name, int(tempo))
                << Palette::mixed(tint, p.text, 0.75) << frame;
            QTest::addRow("%s: line of text in a frame, tempo %d", name, int(tempo))
                << p.muted << frame;
        }
    }
}

void TestPalette::textsCanBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
}

void TestPalette::everyTempoHasItsColour()
{
    const Palette &p = palette(ThemeKind::Light);
    QCOMPARE(p.tempo(Tempo::Batch), p.batch);
    QCOMPARE(p.tempo(Tempo::NearRealTime), p.nearRealTime);
    QCOMPARE(p.tempo(Tempo::RealTime), p.realTime);
    QVERIFY(palette(ThemeKind::Dark).background.lightness() < p.background.lightness());
}

void TestPalette::mixesBetweenItsEnds()
{
    const QColor black(0, 0, 0);
    const QColor white(255, 255, 255);
    QCOMPARE(Palette::mixed(black, white, 1), black);
    QCOMPARE(Palette::mixed(black, white, 0), white);
    QCOMPARE(Palette::mixed(black, white, 0.2), QColor(204, 204, 204));
}

} // namespace tempo

QTEST_GUILESS_MAIN(tempo::TestPalette)
#include "tst_palette.moc"
