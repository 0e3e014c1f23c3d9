#pragma once

#include "model/decision/featureclass.h"
#include "model/decision/featurereaders.h"
#include "model/findings/boundaries.h"
#include "model/findings/finding.h"

namespace tempo {

/// What the Features page shows of one feature.
struct FeatureFacts
{
    QString id;
    Element element;
    ClassSuggestion suggestion;
    double slide = 0; ///< seconds between two runs of its own, 0 without a schedule
    FeatureReaders readers;
    QStringList predictions; ///< titles of those it serves
    bool isOnTraining = false;
    bool isOnServing = false;
    int errors = 0;
    int warnings = 0;
    int infos = 0;
    QStringList messages; ///< of the open findings, the worst first
    QString skew;         ///< what the rule training-serving-skew says, or nothing

    /// Whether the design speaks for another class than it has.
    bool differs() const
    {
        return suggestion.featureClass && suggestion.featureClass != element.featureClass;
    }
};

/// What the Features page shows of a design.
struct FeaturePicture
{
    QList<FeatureFacts> features; ///< in document order
    QList<Boundary> boundaries;

    /// The features of which another class is suggested.
    int differing() const;
};

/// Looks it up. O(elements + flows) for each feature.
FeaturePicture pictureOf(const Design &design, const QList<Finding> &findings);

/// "4 features: 2 precomputed, 1 streaming, 1 windowed." with what is still open.
QString featuresInWords(const FeaturePicture &picture);

/// What a feature's class is called, and what it means in a few words; of no class as well.
QString classTitle(const std::optional<FeatureClass> &featureClass);
QString classMeaning(const std::optional<FeatureClass> &featureClass);

/// Window and slide, e.g. "1 h, slide 10 s"; without a window, when it runs.
QString rhythmInWords(const FeatureFacts &feature);

/// "▲ 2 warnings", of the worst sort there is; empty without findings.
QString findingsInWords(const FeatureFacts &feature);

} // namespace tempo
