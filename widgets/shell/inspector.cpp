#include "widgets/shell/inspector.h"

#include "widgets/shell/inspectorpane.h"

namespace tempo {

QWidget *makeInspector(Document &document, Selection &selection, QWidget *parent,
                       FindingsWatch *findings)
{
    return new InspectorPane(document, selection, findings, parent);
}

void commitPendingEdits(QWidget *inspector)
{
    if (auto *pane = qobject_cast<InspectorPane *>(inspector))
        pane->commitPending();
}

Design withPendingEdits(QWidget *inspector, const Design &design)
{
    const auto *pane = qobject_cast<InspectorPane *>(inspector);
    return pane ? pane->withPending(design) : design;
}

} // namespace tempo
