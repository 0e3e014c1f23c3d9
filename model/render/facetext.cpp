#include "model/render/facetext.h"

#include "model/base/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::FaceText)
};

constexpr qsizetype longestText = 160;

bool isDrawable(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category != QChar::Other_Control && category != QChar::Other_Surrogate
        && (c & 0xfffe) != 0xfffe;
}

QString figure(const char *name, const std::optional<Duration> &duration)
{
    return duration ? QLatin1String(name) + u' ' + displayDuration(duration->seconds()) : QString();
}

QString percentiles(const Latency &latency)
{
    return joinedParts(
        {figure("p50", latency.p50), figure("p95", latency.p95), figure("p99", latency.p99)});
}

QString shown(const std::optional<Duration> &duration)
{
    return duration ? displayDuration(duration->seconds()) : QString();
}

} // namespace

QString drawableText(const QString &typed)
{
    QString text;
    for (const char32_t c : typed.toUcs4()) {
        if (QChar::isSpace(c) && c < 0x80)
            text += c == U'\t' || c == U'\n' ? QChar(char16_t(c)) : QChar(u' ');
        else if (isDrawable(c))
            text += QStringView(QChar::fromUcs4(c));
    }
    return text;
}

QString faceText(const QString &typed)
{
    QString text = drawableText(typed.left(4 * longestText)).simplified();
    if (text.size() <= longestText)
        return text;
    qsizetype end = longestText;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end) + u'…';
}

QString latencyText(const std::optional<Latency> &latency)
{
    if (!latency)
        return Tr::tr("unknown latency");
    switch (latency->family) {
    case Family::Constant:
        return shown(latency->value);
    case Family::Lognormal:
    case Family::Weibull:
    case Family::Gamma:
        return percentiles(*latency);
    case Family::Exponential:
        return Tr::tr("mean %1").arg(shown(latency->mean));
    case Family::Uniform:
        return Tr::tr("%1 to %2", "range of a duration")
            .arg(shown(latency->min), shown(latency->max));
    case Family::Normal:
        return Tr::tr("mean %1 ± %2").arg(shown(latency->mean), shown(latency->sd));
    case Family::Samples:
        break;
    }
    return Tr::tr("as measured");
}

QString shortLatencyText(const std::optional<Latency> &latency)
{
    const bool hasMedian = latency && latency->p50;
    return hasMedian ? figure("p50", latency->p50) : latencyText(latency);
}

std::optional<double> tightest(const AgeLimit &limit)
{
    std::optional<double> least;
    if (limit.all)
        least = limit.all->seconds();
    for (const auto &[origin, duration] : limit.byOrigin)
        least = std::min(least.value_or(duration.seconds()), duration.seconds());
    return least;
}

QString joinedParts(const QStringList &parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(QStringLiteral(" · "));
}

} // namespace tempo
