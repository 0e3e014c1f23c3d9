#include "widgets/views/featurefacts.h"

#include "model/base/displaytext.h"
#include "model/findings/paths.h"
#include "model/report/reportwords.h"
#include "model/timing/schedule.h"
#include "widgets/views/findingswatch.h"

#include <QCoreApplication>

#include <algorithm>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::FeaturesView)
};

void count(FeatureFacts &feature, const Finding &finding)
{
    feature.errors += finding.severity == Severity::Error;
    feature.warnings += finding.severity == Severity::Warning;
    feature.infos += finding.severity == Severity::Info;
    feature.messages << finding.message;
    if (finding.rule == u"training-serving-skew")
        feature.skew = finding.message;
}

void addFindings(FeatureFacts &feature, const QList<Finding> &findings)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        for (const Finding &finding : findings) {
            if (finding.severity == severity && !isDismissed(finding)
                && finding.elements.contains(feature.id))
                count(feature, finding);
        }
    }
}

} // namespace

int FeaturePicture::differing() const
{
    return int(std::ranges::count_if(features, &FeatureFacts::differs));
}

FeaturePicture pictureOf(const Design &design, const QList<Finding> &findings)
{
    const Graph data(design);
    const QList<StageTempo> tempos = stageTempos(design, data);
    const Paths paths(design, data, tempos);
    const auto suggestions = suggestedClasses(design);
    Periods periods(design);
    FeaturePicture picture;
    for (int i = 0; i < data.size(); ++i) {
        const auto &[id, element] = design.elements.at(i);
        if (element.kind != Kind::Feature)
            continue;
        FeatureFacts feature;
        feature.id = id;
        feature.element = element;
        feature.suggestion = suggestions.value(id);
        feature.slide = periods.of(element);
        feature.readers = readersOf(design, data, i);
        for (const int prediction : std::as_const(feature.readers.predictions))
            feature.predictions << design.titleOf(design.elements.at(prediction).first);
        feature.isOnTraining = paths.isOnTraining(i);
        feature.isOnServing = paths.isOnServing(i);
        addFindings(feature, findings);
        picture.features << feature;
    }
    picture.boundaries = boundariesOf(design, data, tempos);
    return picture;
}

QString featuresInWords(const FeaturePicture &picture)
{
    const auto numberOf = [&picture](const std::optional<FeatureClass> &featureClass) {
        return int(std::ranges::count_if(picture.features, [&](const FeatureFacts &feature) {
            return feature.element.featureClass == featureClass;
        }));
    };
    const int open = numberOf(std::nullopt);
    const int all = int(picture.features.size());
    QString text
        = (open > 0
               ? Tr::tr("%n feature(s): %1 precomputed, %2 streaming, %3 windowed, %4 not yet "
                        "classified.",
                        nullptr, all)
               : Tr::tr("%n feature(s): %1 precomputed, %2 streaming, %3 windowed.", nullptr, all))
              .arg(QString::number(numberOf(FeatureClass::Precomputed)),
                   QString::number(numberOf(FeatureClass::Streaming)),
                   QString::number(numberOf(FeatureClass::Windowed)));
    if (open > 0)
        text = text.arg(open);
    if (const int differing = picture.differing(); differing > 0)
        text += u' '
            + Tr::tr("The design speaks for another class of %n of them.", nullptr, differing);
    return text;
}

QString classTitle(const std::optional<FeatureClass> &featureClass)
{
    return featureClass ? classText(featureClass) : Tr::tr("Unclassified");
}

QString classMeaning(const std::optional<FeatureClass> &featureClass)
{
    if (!featureClass)
        return Tr::tr("Still to be decided");
    switch (*featureClass) {
    case FeatureClass::Precomputed:
        return Tr::tr("By schedule, then looked up");
    case FeatureClass::Streaming:
        return Tr::tr("On the fly, from the event");
    case FeatureClass::Windowed:
        break;
    }
    return Tr::tr("Over a recent span of time");
}

QString rhythmInWords(const FeatureFacts &feature)
{
    const Element &element = feature.element;
    if (!element.window)
        return runsText(element);
    const QString window = displayDuration(element.window->seconds());
    return feature.slide > 0
        ? Tr::tr("%1, slide %2", "window of a feature").arg(window, displayDuration(feature.slide))
        : window;
}

QString findingsInWords(const FeatureFacts &feature)
{
    if (feature.errors > 0)
        return Tr::tr("✕ %n error(s)", nullptr, feature.errors);
    if (feature.warnings > 0)
        return Tr::tr("▲ %n warning(s)", nullptr, feature.warnings);
    return feature.infos > 0 ? Tr::tr("● %n to settle", nullptr, feature.infos) : QString();
}

} // namespace tempo
