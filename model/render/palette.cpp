#include "model/render/palette.h"

namespace tempo {

namespace {

QColor rgb(const char *text)
{
    return QColor(QLatin1String(text));
}

Palette lightPalette()
{
    Palette light;
    light.background = rgb("#F4F6F8");
    light.surface = rgb("#FFFFFF");
    light.sunk = rgb("#EEF1F4");
    light.line = rgb("#D8DEE6");
    light.text = rgb("#1A2330");
    light.muted = rgb("#5A6776");
    light.accent = rgb("#2563C9");
    light.onAccent = rgb("#FFFFFF");
    light.batch = rgb("#2F6DB5");
    light.nearRealTime = rgb("#7B5CB8");
    light.realTime = rgb("#C03F86");
    light.met = rgb("#187A52");
    light.tight = rgb("#9A6100");
    light.missed = rgb("#B8320B");
    return light;
}

Palette darkPalette()
{
    Palette dark;
    dark.background = rgb("#14181E");
    dark.surface = rgb("#1C222A");
    dark.sunk = rgb("#171C23");
    dark.line = rgb("#323B47");
    dark.text = rgb("#E8EDF3");
    dark.muted = rgb("#9AA7B6");
    dark.accent = rgb("#7FB0FF");
    dark.onAccent = rgb("#14181E");
    dark.batch = rgb("#7DB4EE");
    dark.nearRealTime = rgb("#B79BEA");
    dark.realTime = rgb("#F08CBF");
    dark.met = rgb("#5CC797");
    dark.tight = rgb("#E6B455");
    dark.missed = rgb("#FF8A66");
    return dark;
}

Palette contrastLightPalette()
{
    Palette light;
    light.background = rgb("#FFFFFF");
    light.surface = rgb("#FFFFFF");
    light.sunk = rgb("#F4F6F8");
    light.line = rgb("#4A5560");
    light.text = rgb("#000000");
    light.muted = rgb("#2B343E");
    light.accent = rgb("#0B3A8C");
    light.onAccent = rgb("#FFFFFF");
    light.batch = rgb("#0F3F73");
    light.nearRealTime = rgb("#4A2A86");
    light.realTime = rgb("#7A1250");
    light.met = rgb("#0A4A30");
    light.tight = rgb("#573600");
    light.missed = rgb("#7C1C00");
    light.focusWidth = 3;
    return light;
}

Palette contrastDarkPalette()
{
    Palette dark;
    dark.background = rgb("#000000");
    dark.surface = rgb("#000000");
    dark.sunk = rgb("#0B0E12");
    dark.line = rgb("#A7B2BF");
    dark.text = rgb("#FFFFFF");
    dark.muted = rgb("#D5DCE4");
    dark.accent = rgb("#8CC8FF");
    dark.onAccent = rgb("#000000");
    dark.batch = rgb("#9CCBFF");
    dark.nearRealTime = rgb("#D3BEFF");
    dark.realTime = rgb("#FFA8D6");
    dark.met = rgb("#7FE8B6");
    dark.tight = rgb("#FFCE70");
    dark.missed = rgb("#FFA58C");
    dark.focusWidth = 3;
    return dark;
}

} // namespace

QColor Palette::tempo(Tempo tempo) const
{
    switch (tempo) {
    case Tempo::Batch:
        return batch;
    case Tempo::NearRealTime:
        return nearRealTime;
    case Tempo::RealTime:
        break;
    }
    return realTime;
}

QColor Palette::mixed(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()),
                  mix(over.blue(), under.blue()));
}

const Palette &palette(ThemeKind theme)
{
    static const Palette light = lightPalette();
    static const Palette dark = darkPalette();
    static const Palette contrastLight = contrastLightPalette();
    static const Palette contrastDark = contrastDarkPalette();
    switch (theme) {
    case ThemeKind::Light:
        break;
    case ThemeKind::Dark:
        return dark;
    case ThemeKind::ContrastLight:
        return contrastLight;
    case ThemeKind::ContrastDark:
        return contrastDark;
    }
    return light;
}

} // namespace tempo
