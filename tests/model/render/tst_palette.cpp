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

/// A theme, its name and the least contrast of its texts.
struct ThemeRow
{
    ThemeKind theme;
    const char *name;
    double least;
};

constexpr ThemeRow themes[] = {{ThemeKind::Light, "light", 4.5},
                               {ThemeKind::Dark, "dark", 4.5},
                               {ThemeKind::ContrastLight, "high contrast, light", 7},
                               {ThemeKind::ContrastDark, "high contrast, dark", 7}};

} // namespace

class TestPalette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsCanBeRead_data();
    void textsCanBeRead();
    void linesStandOutInHighContrast_data();
    void linesStandOutInHighContrast();
    void everyTempoHasItsColour();
    void mixesBetweenItsEnds();
};

void TestPalette::textsCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const auto &[theme, name, least] : themes) {
        const Palette &p = palette(theme);
        const QList<std::pair<const char *, QColor>> texts{
            {"text", p.text},   {"muted", p.muted},       {"accent", p.accent},
            {"batch", p.batch}, {"near", p.nearRealTime}, {"real-time", p.realTime},
            {"met", p.met},     {"tight", p.tight},       {"missed", p.missed}};
        for (const auto &[role, colour] : texts) {
            QTest::addRow("%s: %s on background", name, role) << colour << p.background << least;
            QTest::addRow("%s: %s on surface", name, role) << colour << p.surface << least;
        }
        QTest::addRow("%s: text on sunk", name) << p.text << p.sunk << least;
        QTest::addRow("%s: muted on sunk", name) << p.muted << p.sunk << least;
        QTest::addRow("%s: on accent", name) << p.onAccent << p.accent << least;
        QTest::addRow("%s: flag", name) << p.surface << p.muted << least;
        for (const Tempo tempo : {Tempo::Batch, Tempo::NearRealTime, Tempo::RealTime}) {
            const QColor tint = p.tempo(tempo);
            const QColor frame = Palette::mixed(tint, p.background, 0.05);
            QTest::addRow("%s: title of a frame, tempo %d", name, int(tempo))
                << Palette::mixed(tint, p.text, 0.75) << frame << least;
            QTest::addRow("%s: line of text in a frame, tempo %d", name, int(tempo))
                << p.muted << frame << least;
        }
    }
}

void TestPalette::textsCanBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    QVERIFY2(contrast(text, ground) >= least, qPrintable(QString::number(contrast(text, ground))));
}

void TestPalette::linesStandOutInHighContrast_data()
{
    QTest::addColumn<QColor>("line");
    QTest::addColumn<QColor>("ground");
    for (const auto &[theme, name, least] : themes) {
        if (!isHighContrast(theme))
            continue;
        const Palette &p = palette(theme);
        QTest::addRow("%s: on background", name) << p.line << p.background;
        QTest::addRow("%s: on surface", name) << p.line << p.surface;
        QTest::addRow("%s: on sunk", name) << p.line << p.sunk;
        QTest::addRow("%s: focus", name) << p.accent << p.background;
    }
}

void TestPalette::linesStandOutInHighContrast()
{
    QFETCH(QColor, line);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(line, ground) >= 3, qPrintable(QString::number(contrast(line, ground))));
}

void TestPalette::everyTempoHasItsColour()
{
    const Palette &p = palette(ThemeKind::Light);
    QCOMPARE(p.tempo(Tempo::Batch), p.batch);
    QCOMPARE(p.tempo(Tempo::NearRealTime), p.nearRealTime);
    QCOMPARE(p.tempo(Tempo::RealTime), p.realTime);
    for (const auto &[theme, name, least] : themes)
        QCOMPARE(palette(theme).background.lightness() < 128, isDark(theme));
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
