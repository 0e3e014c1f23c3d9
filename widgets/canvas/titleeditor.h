#pragma once

#include "widgets/look/typedtext.h"

#include <QLineEdit>
#include <QPointF>

#include <functional>

namespace tempo {

class CanvasBoard;

/// A line edit over a box of the canvas, that follows it when the view moves. Enter and losing the
/// focus commit, Esc cancels; afterwards the board has the focus, so that Ctrl+Z works at once.
class TitleEditor final : public QLineEdit, public TypedText
{
    Q_OBJECT

public:
    /// \a centre is the box's. \a placeholder stands there while nothing is typed.
    TitleEditor(CanvasBoard &board, QPointF centre, const QString &title,
                const QString &placeholder);

    /// Shows it with all text selected and the focus in it.
    void open();

    /// Goes without a word, for whoever opened it is gone.
    void drop();

    /// What a title, trimmed and not empty, would make of a design.
    using Outlook = std::function<Design(Design design, const QString &title)>;
    void setOutlook(Outlook outlook) { m_outlook = std::move(outlook); }

    void commitTyped() override { end(true); }
    Design withTyped(Design design) const override;

Q_SIGNALS:
    void committed(const QString &title); ///< trimmed; at most once, and then not cancelled()
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void place();
    void end(bool keeps);

    CanvasBoard &m_board;
    QPointF m_centre;
    Outlook m_outlook;
    bool m_ended = false;
};

} // namespace tempo
