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
    return theme == ThemeKind::Light ? light : dark;
}

} // namespace tempo
