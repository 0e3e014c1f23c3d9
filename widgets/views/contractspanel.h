#pragma once

#include "model/design/flow.h"
#include "model/findings/boundaries.h"
#include "widgets/look/typedtext.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedLayout;

namespace tempo {

class DetailPane;
class Document;
class InspectorFields;
class PartList;
class Selection;

/// The contracts between layers: every flow from one tempo into a live reader of another, with what
/// both sides agreed on, to be edited, and what is still missing.
class ContractsPanel final : public QWidget, public TypedText
{
    Q_OBJECT

public:
    ContractsPanel(Document &document, Selection &selection, QWidget *parent = nullptr);

    /// Shows these as they are now.
    void setBoundaries(const QList<Boundary> &boundaries);

    /// How many of them lack something.
    static int lacking(const QList<Boundary> &boundaries);

    void commitTyped() override;
    Design withTyped(Design design) const override;

private:
    /// A boundary with the name of its flow, which outlives the flow's place in the design.
    struct Contract
    {
        Boundary boundary;
        FlowKey flow;
        QString id() const { return flow.from + u'>' + flow.to; }
    };

    const Contract *shown() const;
    void followSelection();
    void choose();
    void rebuild();
    void addOwner(const QString &element, QHBoxLayout &row);
    void showState();

    Document &m_document;
    Selection &m_selection;
    QList<Contract> m_contracts;
    QStackedLayout *m_stack;
    PartList *m_list;
    DetailPane *m_detail;
    QString m_built;                           ///< the flow whose fields are shown
    QList<QPointer<InspectorFields>> m_fields; ///< of the flow, of what it leaves, of its reader
    QList<QPointer<QLabel>> m_owners;          ///< labels of the two owners
    QPointer<QLabel> m_answer;
};

} // namespace tempo
