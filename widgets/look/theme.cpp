#include "widgets/look/look.h"

#include "widgets/look/stylesheet.h"
#include "widgets/look/tempostyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QWidget>

namespace tempo {
namespace {

constexpr const char *themeProperty = "tempoTheme";

ThemeKind nearestTheme(const QPalette &colours)
{
    const QColor ground = colours.color(QPalette::Window);
    return ground.lightness() < 128 ? ThemeKind::Dark : ThemeKind::Light;
}

QPalette systemPalette(const Palette &c)
{
    QPalette made(c.surface, c.background);
    made.setColor(QPalette::Window, c.background);
    made.setColor(QPalette::WindowText, c.text);
    made.setColor(QPalette::Base, c.surface);
    made.setColor(QPalette::AlternateBase, c.sunk);
    made.setColor(QPalette::Text, c.text);
    made.setColor(QPalette::Button, c.surface);
    made.setColor(QPalette::ButtonText, c.text);
    made.setColor(QPalette::BrightText, c.onAccent);
    made.setColor(QPalette::ToolTipBase, c.surface);
    made.setColor(QPalette::ToolTipText, c.text);
    made.setColor(QPalette::PlaceholderText, c.muted);
    made.setColor(QPalette::Highlight, c.accent);
    made.setColor(QPalette::HighlightedText, c.onAccent);
    made.setColor(QPalette::Link, c.accent);
    made.setColor(QPalette::LinkVisited, c.accent);
    made.setColor(QPalette::Mid, c.line);
    made.setColor(QPalette::Midlight, c.line);
    made.setColor(QPalette::Light, c.surface);
    made.setColor(QPalette::Dark, c.muted);
    made.setColor(QPalette::Shadow, c.line);
    const QColor pale = Palette::mixed(c.muted, c.surface, 0.7);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        made.setColor(QPalette::Disabled, role, pale);
    return made;
}

/// Inter where it is installed, else the system's. The list is left to the font matcher: asking
/// the database for one family would read all fonts of the system.
const QStringList &familiesOfFont()
{
    static const QStringList families{
        QStringLiteral("Inter"), QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()};
    return families;
}

} // namespace

ThemeKind systemTheme(const QApplication &application)
{
    return nearestTheme(application.palette());
}

void applyTheme(QApplication &application, ThemeKind theme)
{
    const Palette &colours = palette(theme);
    if (!application.property(themeProperty).isValid()) {
        QApplication::setStyle(new TempoStyle(colours));
        QApplication::setFont(fontOf(type::body));
    } else if (auto *style = application.findChild<TempoStyle *>()) {
        style->setColours(colours);
    }
    application.setProperty(themeProperty, int(theme));
    QApplication::setPalette(systemPalette(colours));
    application.setStyleSheet(styleSheetFor(colours));
}

ThemeKind themeOf(const QWidget *widget)
{
    Q_UNUSED(widget) // one theme for the whole program
    const QVariant applied = qApp->property(themeProperty);
    return applied.isValid() ? ThemeKind(applied.toInt()) : nearestTheme(QApplication::palette());
}

const Palette &coloursOf(const QWidget *widget)
{
    return palette(themeOf(widget));
}

QFont fontOf(int pixels, bool strong)
{
    QFont font;
    font.setFamilies(familiesOfFont());
    font.setPixelSize(pixels);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace tempo
