#pragma once

#include "widgets/views/featurefacts.h"

namespace tempo {

class Document;
class Selection;

/// What the Features page does to the document: each function is one step of undo, and does nothing
/// where nothing changes.

/// Gives features a class, or takes it away.
void classify(Document &document, const QStringList &features,
              const std::optional<FeatureClass> &featureClass);

/// Gives those of \a features the class that is suggested for them, where one is.
void takeSuggestions(Document &document, const QList<FeatureFacts> &features);

/// An empty title leaves the old one.
void retitle(Document &document, const QString &feature, const QString &title);

/// Adds a feature and selects it; its id.
QString addFeature(Document &document, Selection &selection);

} // namespace tempo
