#pragma once

#include <QPoint>
#include <QPointF>
#include <QString>

class QKeyEvent;

namespace tempo {

class CanvasBoard;

/// A pointer event as the tools see it.
struct Pointer
{
    QPointF at;    ///< on the canvas, in canvas units
    QPoint viewAt; ///< in the board's viewport, in pixels
    Qt::KeyboardModifiers modifiers;
};

/// Turns pointer and key events of the canvas into commands on the document. One tool is at work at
/// a time; it ends itself with CanvasBoard::finishTool().
class Tool
{
public:
    explicit Tool(CanvasBoard &board) : m_board(board) {}
    virtual ~Tool() = default;
    Tool(const Tool &) = delete;
    Tool &operator=(const Tool &) = delete;

    /// What can be done now, as a line below the canvas.
    virtual QString hint() const = 0;

    /// Called once the tool is at work.
    virtual void start() {}

    virtual void press(const Pointer &pointer);
    virtual void move(const Pointer &pointer); ///< also without a button
    virtual void release(const Pointer &pointer);
    virtual void doubleClick(const Pointer &pointer);

    /// Whether the key meant something to the tool.
    virtual bool key(const QKeyEvent &event);
    virtual void keyReleased(const QKeyEvent &event);

    /// Takes back what it did beside the document, which no unfinished tool has touched.
    virtual void cancel() {}

    /// Clears away what it shows; called however it ends.
    virtual void leave() {}

protected:
    CanvasBoard &board() const { return m_board; }

private:
    CanvasBoard &m_board;
};

} // namespace tempo
