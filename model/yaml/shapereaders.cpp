#include "model/base/suggest.h"
#include "model/yaml/leafreaders.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Reader)
};

using Figure = std::optional<Duration> Latency::*;

struct NamedFigure
{
    std::string_view name;
    Figure member;
};

constexpr std::array figures{
    NamedFigure{"min", &Latency::min},   NamedFigure{"p50", &Latency::p50},
    NamedFigure{"p95", &Latency::p95},   NamedFigure{"p99", &Latency::p99},
    NamedFigure{"mean", &Latency::mean}, NamedFigure{"sd", &Latency::sd},
    NamedFigure{"max", &Latency::max},
};

QStringList latencyKeys()
{
    QStringList keys{QStringLiteral("family"), QStringLiteral("samples")};
    for (const NamedFigure &figure : figures)
        keys << QString::fromLatin1(figure.name.data(), qsizetype(figure.name.size()));
    return keys;
}

/// The families that people write; the others follow from the figures.
QStringList writtenFamilies()
{
    QStringList words = allWords<Family>();
    words.removeAll(word(Family::Constant));
    words.removeAll(word(Family::Samples));
    return words;
}

std::optional<Family> readFamily(Reading &reading, Reading::Node value)
{
    const QStringList words = writtenFamilies();
    const QString text = reading.tree().string(value);
    if (words.contains(text))
        return fromWord<Family>(text);
    reading.notAWord(value, words);
    return std::nullopt;
}

/// Reads one pair of a distribution; the family goes to \a family.
void readFigure(Reading &reading, Reading::Node key, Reading::Node value, Latency &latency,
                std::optional<Family> &family)
{
    const std::string_view name = reading.tree().text(key);
    if (!reading.hasValue(key, value))
        return;
    if (name == "family") {
        family = readFamily(reading, value);
    } else if (name == "samples") {
        readLeaf(reading, value, latency.samples, FieldRule());
    } else {
        const auto found = std::ranges::find(figures, name, &NamedFigure::name);
        if (found == figures.end())
            reading.unknownKey(key, latencyKeys());
        else
            readLeaf(reading, value, (latency.*found->member).emplace(), FieldRule());
    }
}

Family familyOf(const Latency &latency, std::optional<Family> written)
{
    if (written)
        return *written;
    return latency.samples.isEmpty() ? Family::Lognormal : Family::Samples;
}

/// Why a distribution can't be, or an empty string.
QString flawOfShape(const Latency &latency, bool hasFamily)
{
    if (!hasFamily && !latency.p50 && (latency.mean || latency.sd || latency.max))
        return Tr::tr("a distribution with mean, sd or max says its family: exponential, uniform "
                      "or normal");
    return flawOf(latency);
}

Reading::Node firstKey(const Reading &reading, Reading::Node map)
{
    return reading.tree().firstChild(map);
}

} // namespace

void readLeaf(Reading &reading, Reading::Node value, Latency &target, const FieldRule &rule)
{
    if (reading.tree().isScalar(value)) {
        Duration constant;
        readLeaf(reading, value, constant, rule);
        target = Latency::constant(constant);
        return;
    }
    if (!reading.tree().isMap(value)) {
        reading.expected(value,
                         Tr::tr("a duration such as 40ms, or a distribution such as "
                                "{p50: 20ms, p95: 60ms}"));
        return;
    }
    Latency latency;
    std::optional<Family> family;
    const size_t before = reading.problemCount();
    reading.forEachPair(value, [&](Reading::Node key, Reading::Node figure) {
        readFigure(reading, key, figure, latency, family);
    });
    latency.family = familyOf(latency, family);
    const QString flaw = flawOfShape(latency, family.has_value());
    if (!flaw.isEmpty() && reading.problemCount() == before)
        reading.problem(value, flaw);
    target = latency;
}

void readLeaf(Reading &reading, Reading::Node value, AgeLimit &target, const FieldRule &)
{
    const FieldRule any;
    if (reading.tree().isScalar(value)) {
        readLeaf(reading, value, target.all.emplace(), any);
        return;
    }
    if (!reading.tree().isMap(value)) {
        reading.expected(value, Tr::tr("a duration such as 5min, or a map of origin to duration"));
        return;
    }
    reading.forEachPair(value, [&](Reading::Node key, Reading::Node limit) {
        reading.refer(key, Refers::ToOrigin);
        Duration duration;
        if (reading.hasValue(key, limit))
            readLeaf(reading, limit, duration, any);
        target.byOrigin.set(reading.tree().string(key), duration);
    });
}

namespace {

void readSigmoid(Reading &reading, Reading::Node value, Decay &decay)
{
    if (!reading.expectMap(value))
        return;
    bool hasMidpoint = false;
    bool hasWidth = false;
    reading.forEachPair(value, [&](Reading::Node key, Reading::Node part) {
        const std::string_view name = reading.tree().text(key);
        hasMidpoint = hasMidpoint || name == "midpoint";
        hasWidth = hasWidth || name == "width";
        if (name != "midpoint" && name != "width")
            reading.unknownKey(key, {QStringLiteral("midpoint"), QStringLiteral("width")});
        else if (reading.hasValue(key, part))
            readLeaf(reading, part, name == "midpoint" ? decay.span : decay.width, positive);
    });
    if (!hasMidpoint || !hasWidth)
        reading.problem(value, Tr::tr("a sigmoid needs midpoint and width"));
}

} // namespace

void readLeaf(Reading &reading, Reading::Node value, Decay &target, const FieldRule &)
{
    const QString what = Tr::tr("one of {half_life: 2h}, {deadline: 6s}, {linear: 1d} or "
                                "{sigmoid: {midpoint: 1h, width: 10min}}");
    if (!reading.tree().isMap(value) || reading.tree().childCount(value) == 0) {
        reading.expected(value, what);
        return;
    }
    reading.forEachPair(value, [&](Reading::Node key, Reading::Node span) {
        const auto shape = fromWord<Decay::Shape>(reading.tree().string(key));
        if (!shape) {
            reading.unknownKey(key, allWords<Decay::Shape>());
            return;
        }
        if (key != firstKey(reading, value))
            reading.problem(key, Tr::tr("a value decays in one way only: write %1").arg(what));
        target.shape = *shape;
        if (!reading.hasValue(key, span))
            return;
        if (*shape == Decay::Shape::Sigmoid)
            readSigmoid(reading, span, target);
        else
            readLeaf(reading, span, target.span, positive);
    });
}

} // namespace tempo
