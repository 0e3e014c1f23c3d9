#include "widgets/shell/inspector.h"

#include "widgets/shell/inspectorpane.h"

namespace tempo {

QWidget *makeInspector(Document &document, Selection &selection, QWidget *parent,
                       FindingsWatch *findings)
{
    return new InspectorPane(document, selection, findings, parent);
}

} // namespace tempo
