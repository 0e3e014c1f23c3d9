#include "widgets/shell/desktopwishes.h"

#include <QTest>

using namespace tempo;

using Theme = std::optional<ThemeKind>;
using Reduced = std::optional<bool>;

class TestDesktopWishes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDesktopSaysWhichThemeItWants_data()
    {
        QTest::addColumn<DesktopSettings>("settings");
        QTest::addColumn<Theme>("theme");
        const QString scheme = QStringLiteral("org.freedesktop.appearance/color-scheme");
        const QString contrast = QStringLiteral("org.freedesktop.appearance/contrast");
        const QString gnome = QStringLiteral("org.gnome.desktop.a11y.interface/high-contrast");
        const QString gtk = QStringLiteral("org.gnome.desktop.interface/gtk-theme");
        QTest::newRow("nothing") << DesktopSettings{} << Theme();
        QTest::newRow("no preference") << DesktopSettings{{scheme, 0U}} << Theme();
        QTest::newRow("dark") << DesktopSettings{{scheme, 1U}} << Theme(ThemeKind::Dark);
        QTest::newRow("light") << DesktopSettings{{scheme, 2U}} << Theme(ThemeKind::Light);
        QTest::newRow("high contrast by the portal")
            << DesktopSettings{{contrast, 1U}} << Theme(ThemeKind::ContrastLight);
        QTest::newRow("high contrast and dark")
            << DesktopSettings{{contrast, 1U}, {scheme, 1U}} << Theme(ThemeKind::ContrastDark);
        QTest::newRow("high contrast by the switch for it")
            << DesktopSettings{{gnome, true}} << Theme(ThemeKind::ContrastLight);
        QTest::newRow("high contrast by the theme's name")
            << DesktopSettings{{gtk, QStringLiteral("HighContrastInverse")}}
            << Theme(ThemeKind::ContrastDark);
        QTest::newRow("another type than agreed")
            << DesktopSettings{{scheme, QStringLiteral("purple")}} << Theme();
    }

    void theDesktopSaysWhichThemeItWants()
    {
        QFETCH(DesktopSettings, settings);
        QTEST(themeWished(settings), "theme");
    }

    void theDesktopSaysWhetherThingsMayMove_data()
    {
        QTest::addColumn<DesktopSettings>("settings");
        QTest::addColumn<Reduced>("reduced");
        const QString key = QStringLiteral("org.gnome.desktop.interface/enable-animations");
        QTest::newRow("nothing") << DesktopSettings{} << Reduced();
        QTest::newRow("animations") << DesktopSettings{{key, true}} << Reduced(false);
        QTest::newRow("no animations") << DesktopSettings{{key, false}} << Reduced(true);
    }

    void theDesktopSaysWhetherThingsMayMove()
    {
        QFETCH(DesktopSettings, settings);
        QTEST(reducedMotionWished(settings), "reduced");
    }
};

QTEST_GUILESS_MAIN(TestDesktopWishes)
#include "tst_desktopwishes.moc"
