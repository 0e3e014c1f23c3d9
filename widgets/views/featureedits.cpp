#include "widgets/views/featureedits.h"

#include "model/document/document.h"
#include "model/document/edits.h"
#include "model/document/selection.h"
#include "model/layout/placement.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::FeaturesView)
};

const QString classKey = QStringLiteral("class");

FieldValue wordOf(const std::optional<FeatureClass> &featureClass)
{
    return featureClass ? FieldValue(word(*featureClass)) : FieldValue();
}

/// Below everything that is drawn.
QPointF freePlace(const Design &design)
{
    const QRectF drawn = boundsOf(placed(design));
    if (drawn.isNull())
        return {};
    return {drawn.left() + boxSize.width() / 2,
            drawn.bottom() + layoutGrid.height() - boxSize.height() / 2};
}

} // namespace

void classify(Document &document, const QStringList &features,
              const std::optional<FeatureClass> &featureClass)
{
    document.endGesture();
    const auto patch = setField(document.design(), features, classKey, wordOf(featureClass));
    if (!patch)
        return;
    document.push(featureClass ? Tr::tr("Make %1").arg(classTitle(featureClass).toLower())
                               : Tr::tr("Take Class Away"),
                  *patch);
}

void takeSuggestions(Document &document, const QList<FeatureFacts> &features)
{
    document.endGesture();
    Patch all;
    int taken = 0;
    for (const FeatureFacts &feature : features) {
        if (!feature.differs())
            continue;
        const auto one = setField(document.design(), QStringList{feature.id}, classKey,
                                  wordOf(feature.suggestion.featureClass));
        if (!one)
            continue;
        all = joined(std::move(all), *one);
        ++taken;
    }
    document.push(Tr::tr("Take %n Suggestion(s)", nullptr, taken), std::move(all));
}

void retitle(Document &document, const QString &feature, const QString &title)
{
    document.endGesture();
    const QString trimmed = title.trimmed();
    if (trimmed.isEmpty())
        return;
    if (const auto patch = setField(document.design(), QStringList{feature},
                                    QStringLiteral("title"), FieldValue(trimmed)))
        document.push(Tr::tr("Rename"), *patch);
}

QString addFeature(Document &document, Selection &selection)
{
    document.endGesture();
    const NewElement made = addElement(document.design(), Kind::Feature, Tr::tr("New feature"),
                                       freePlace(document.design()));
    document.push(Tr::tr("Add Feature"), made.patch);
    selection.set({made.id});
    return made.id;
}

} // namespace tempo
