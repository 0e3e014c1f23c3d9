#pragma once

#include "widgets/look/typedtext.h"
#include "widgets/views/featurefacts.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace tempo {

class DetailPane;
class DefinitionsChoice;
class Document;
class InspectorFields;
class PartList;
class Selection;

/// How training and serving define each feature, side by side: once for both or twice, where the
/// two differ, and the test that compares them.
class DefinitionsPanel final : public QWidget, public TypedText
{
    Q_OBJECT

public:
    DefinitionsPanel(Document &document, Selection &selection, QWidget *parent = nullptr);

    /// Shows these features as they are now.
    void setFeatures(const QList<FeatureFacts> &features);

    /// How many features differ between training and serving.
    static int differing(const QList<FeatureFacts> &features);

    void commitTyped() override;
    Design withTyped(Design design) const override;

private:
    void followSelection();
    void choose(const QString &feature);
    void rebuild();
    void showAnswer();
    const FeatureFacts *shown() const;

    Document &m_document;
    Selection &m_selection;
    QList<FeatureFacts> m_features;
    PartList *m_list;
    DetailPane *m_detail;
    QString m_built; ///< the feature whose fields are shown
    QPointer<InspectorFields> m_fields;
    QPointer<QLabel> m_title;
    QPointer<QLabel> m_answer;
};

} // namespace tempo
