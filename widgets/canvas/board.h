#pragma once

#include "widgets/canvas/tools/tool.h"

#include <QGraphicsView>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QSinglePointEvent;

namespace tempo {

class BoardActions;
class CanvasScene;
class Document;
class Selection;
struct Change;

/// The canvas on the screen: it zooms, pans, and hands pointer and keys to the tool at work.
/// Looking around never changes the document.
class CanvasBoard final : public QGraphicsView
{
    Q_OBJECT

public:
    static constexpr double smallestZoom = 0.1;
    static constexpr double largestZoom = 4;

    CanvasBoard(Document &document, Selection &selection, QWidget *parent = nullptr);
    ~CanvasBoard() override;

    Document &document() const { return m_document; }
    Selection &selection() const { return m_selection; }
    CanvasScene &canvas() const { return *m_scene; }
    BoardActions &boardActions() const { return *m_actions; }

    /// Puts a tool to work; the one before is cancelled.
    void useTool(std::unique_ptr<Tool> tool);

    /// Goes back to selecting. The tool that asks for it lives until its event is over.
    void finishTool();

    /// Takes back what the tool at work only shows, and goes back to selecting.
    void cancelTool();

    /// Whether nothing but selecting goes on.
    bool isAtRest() const;

    /// The line that says what the tool at work can do.
    QString hint() const;

    /// Says a sentence to the person, such as why two boxes can't be connected.
    void tell(const QString &sentence) { Q_EMIT told(sentence); }

    /// 1 at 100 %.
    double zoom() const { return transform().m11(); }

    /// Zooms around the selected element where it is in sight, else around the middle.
    void setZoom(double zoom);

    /// Zooms so that the canvas point \a anchor stays where it is on the screen.
    void zoomAt(double zoom, QPointF anchor);

    /// Shows a rectangle of the canvas as a whole, no larger than 100 %.
    void fit(const QRectF &area);

    /// Shows the whole design, and keeps showing it whole as the board changes its size until
    /// somebody zooms or scrolls.
    void fitAll();

    /// So many pixels at the left are covered by something, and are left free when fitting.
    void setCoveredLeft(int pixels);
    void fitSelection();

    /// Says what stands behind the figures of the selected box or flow, beside it.
    void explainSelection();

    /// Scrolls as little as needed until the boxes can be seen.
    void reveal(const QStringList &elements);
    void revealArea(const QRectF &area);

    /// Where a box made without a pointer goes: free, in the middle of what is seen.
    QPointF placeInView() const;

    /// The pointer's place on the canvas if it is over the board.
    std::optional<QPointF> pointerOnCanvas() const;

Q_SIGNALS:
    void told(const QString &sentence);
    void hintChanged(const QString &hint);
    void zoomChanged(double zoom);
    void viewChanged(); ///< scrolled, zoomed or resized
    void toolChanged();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    Pointer pointerOf(const QSinglePointEvent &event) const;
    void retire(std::unique_ptr<Tool> tool);
    void startPanning();
    void stopPanning();
    void growSceneRect();
    void scrollWhileDragging();
    void explainAt(QPoint inView);
    void showFirst();
    void refit();
    void afterChange(const Change &change);
    void afterUndoStep();
    void followSelection();
    void tellFocus();

    Document &m_document;
    Selection &m_selection;
    CanvasScene *m_scene;
    BoardActions *m_actions;
    std::unique_ptr<Tool> m_tool;
    std::unique_ptr<Tool> m_panning; ///< for the moment: the tool at work goes on afterwards
    std::vector<std::unique_ptr<Tool>> m_retired;
    int m_coveredLeft = 0;
    QTimer m_dragScroll; ///< runs while something is dragged to the edge of the view
    Pointer m_dragged;   ///< where that is
    bool m_spaceHeld = false;
    bool m_fitPending = true; ///< nothing was shown of this design yet
    bool m_isFitted = false;  ///< nobody zoomed or scrolled since everything was fitted
};

/// The kind that a drag from the palette carries.
inline constexpr QLatin1String kindMimeType("application/x-tempo-kind");

} // namespace tempo
