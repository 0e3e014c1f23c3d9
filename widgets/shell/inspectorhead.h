#pragma once

#include "model/findings/finding.h"
#include "model/timing/tempo.h"
#include "widgets/editors/inspectorfields.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace tempo {

class Document;
class Selection;
class TempoMark;

/// The top of the inspector: what is selected, its kind, its tempo and what the findings say of it.
class InspectorHead final : public QWidget
{
    Q_OBJECT

public:
    InspectorHead(Document &document, const Selection &selection, InspectorFields &fields,
                  QWidget *parent);

    /// Shows the findings about what is selected.
    void setFindings(const QList<Finding> &findings);

    /// Shows the tempo of the selected element; computes those of the whole design.
    void refreshTempo();

    /// The button that changes the kind; null where nothing has one.
    QToolButton *kindButton() const { return m_kind; }

Q_SIGNALS:
    /// The kind is another now, so other keys are to be shown. \a dropped: what was lost by it.
    void kindChanged(const QStringList &dropped);

    /// A finding was pressed: its field is wanted, of an element or of a flow.
    void elementAsked(const QString &element, const QString &field);
    void flowAsked(const tempo::FlowKey &flow, const QString &field);

private:
    void addTitle(const QString &caption);
    void addText(const QString &title, const QString &caption);
    void addKind(const Element &element);
    void addTempo();
    void changeKindTo(Kind kind);
    void follow(const Finding &finding);
    bool concerns(const Finding &finding) const;

    Document &m_document;
    const Selection &m_selection;
    InspectorFields &m_fields;
    QVBoxLayout *m_column;
    QVBoxLayout *m_findings;
    QToolButton *m_kind = nullptr;
    QWidget *m_tempo = nullptr;
    TempoMark *m_mark = nullptr;
    QLabel *m_tempoText = nullptr;
};

} // namespace tempo
