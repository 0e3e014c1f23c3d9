#pragma once

#include "model/document/document.h"
#include "model/document/selection.h"
#include "widgets/views/canvasview.h"

#include <QLineEdit>
#include <QPoint>

#include <memory>

namespace tempo {

/// A Canvas page on a design of three boxes in a row (`click` an event, `rank` a prediction,
/// `show` an action) and one flow from click to rank, shown and with the focus, for real events.
class CanvasStage
{
public:
    /// \a blank: a design without elements instead.
    explicit CanvasStage(bool blank = false);

    Document &document() { return m_document; }
    const Design &design() const { return m_document.design(); }
    Selection &selection() { return m_selection; }
    CanvasView &page() { return *m_page; }
    CanvasBoard &board();
    QWidget *viewport();

    /// Where a point of the canvas, the middle of a box or the middle of a flow is in the viewport.
    QPoint at(QPointF point);
    QPoint at(const QString &element);
    QPoint at(const FlowKey &flow);

    void click(QPoint where, Qt::KeyboardModifiers modifiers = {});
    void doubleClick(QPoint where);
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {});
    void key(int key, Qt::KeyboardModifiers modifiers = {});

    /// The search over the kinds, and the editor of a title, while they are open; else null.
    QLineEdit *kindSearch();
    QLineEdit *titleEditor();

    int steps() { return m_document.undoStack().index(); }
    QStringList ids() const;
    QString hint();

private:
    Document m_document;
    Selection m_selection;
    std::unique_ptr<CanvasView> m_page;
};

} // namespace tempo
