#include "widgets/look/stylesheet.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tempo;

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

/// What the sheet writes on what.
constexpr std::pair<const char *, const char *> pairs[] = {
    {"text", "background"},
    {"text", "surface"},
    {"text", "sunk"},
    {"text", "accentSoft"},
    {"text", "hover"},
    {"text", "pressed"},
    {"text", "metSoft"},
    {"text", "tightSoft"},
    {"text", "missedSoft"},
    {"muted", "surface"},
    {"muted", "sunk"},
    {"muted", "background"},
    {"met", "metSoft"},
    {"tight", "tightSoft"},
    {"missed", "missedSoft"},
    {"accent", "surface"},
    {"onAccent", "accent"},
    {"onAccent", "accentHover"},
    {"onAccent", "accentPressed"},
    {"onChosen", "chosen"},
};

} // namespace

class TestStyleSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheSheetMixesCanBeRead_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::ContrastLight,
                                      ThemeKind::ContrastDark}) {
            const auto colours = coloursByRole(palette(theme));
            for (const auto &[text, ground] : pairs) {
                QVERIFY(colours.contains(QLatin1String(text)));
                QVERIFY(colours.contains(QLatin1String(ground)));
                QTest::addRow("theme %d: %s on %s", int(theme), text, ground)
                    << colours.value(QLatin1String(text)) << colours.value(QLatin1String(ground))
                    << (isHighContrast(theme) ? 7.0 : 4.5);
            }
        }
    }

    void whatTheSheetMixesCanBeRead()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        QVERIFY2(contrast(text, ground) >= least,
                 qPrintable(QString::number(contrast(text, ground))));
    }

    void everyNameInTheSheetIsKnown_data()
    {
        QTest::addColumn<ThemeKind>("theme");
        QTest::newRow("light") << ThemeKind::Light;
        QTest::newRow("high contrast") << ThemeKind::ContrastDark;
    }

    void everyNameInTheSheetIsKnown()
    {
        QFETCH(ThemeKind, theme);
        const QString sheet = styleSheetFor(palette(theme));
        QVERIFY(!sheet.contains(u'<'));
    }

    void theFocusIsThickerInHighContrast()
    {
        QVERIFY(styleSheetFor(palette(ThemeKind::Light)).contains(u"border: 2px solid"));
        QVERIFY(styleSheetFor(palette(ThemeKind::ContrastLight)).contains(u"border: 3px solid"));
    }
};

QTEST_GUILESS_MAIN(TestStyleSheet)
#include "tst_stylesheet.moc"
