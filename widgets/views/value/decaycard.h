#pragma once

#include "widgets/look/typedtext.h"
#include "widgets/views/value/valuewatch.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tempo {

class DecayCurveView;
class InspectorFields;

/// How the value of a prediction or action falls with its reaction: the curve, whose handle is
/// pulled, and the editors of decay, value and rate.
class DecayCard final : public QWidget, public TypedText
{
    Q_OBJECT

public:
    explicit DecayCard(Document &document, QWidget *parent = nullptr);

    /// Shows the editors of a prediction or action; empty: of none.
    void setTarget(const QString &target);

    /// Shows the design as it is now.
    void refresh();

    /// Marks the tempos of an answer on the curve; of another target: none.
    void setAnswer(const ValueAnswer &answer);

    void commitTyped() override;
    Design withTyped(Design design) const override;

private:
    void makeFields();
    void showCurve();
    void pull(double seconds);

    Document &m_document;
    QString m_target;
    ValueAnswer m_answer;
    DecayCurveView *m_curve;
    QLabel *m_hint;
    QVBoxLayout *m_column;
    QPointer<QWidget> m_editors;
    QPointer<InspectorFields> m_fields;
};

} // namespace tempo
