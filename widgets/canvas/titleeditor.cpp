#include "widgets/canvas/titleeditor.h"

#include "widgets/canvas/board.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/look/look.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>

namespace tempo {

TitleEditor::TitleEditor(CanvasBoard &board, QPointF centre, const QString &title,
                         const QString &placeholder)
    : QLineEdit(title, &board), m_board(board), m_centre(centre)
{
    setObjectName(QStringLiteral("titleEditor"));
    setAccessibleName(tr("Title"));
    setPlaceholderText(placeholder);
    setFont(fontOf(type::body, true));
    connect(&board, &CanvasBoard::viewChanged, this, &TitleEditor::place);
}

void TitleEditor::open()
{
    place();
    show();
    raise();
    selectAll();
    setFocus();
}

void TitleEditor::place()
{
    const QRectF box = m_board.canvas().boxAround(m_centre);
    const QRect onScreen = m_board.mapFromScene(box).boundingRect();
    constexpr int narrowest = 160;
    QRect rect(0, 0, std::max(onScreen.width() - 2 * space::s, narrowest), space::row);
    rect.moveCenter(onScreen.center() + m_board.viewport()->pos());
    setGeometry(rect);
}

void TitleEditor::end(bool keeps)
{
    if (m_ended)
        return;
    m_ended = true;
    const bool hadFocus = hasFocus();
    hide();
    if (hadFocus)
        m_board.setFocus();
    if (keeps)
        Q_EMIT committed(text().trimmed());
    else
        Q_EMIT cancelled();
}

void TitleEditor::drop()
{
    m_ended = true;
    deleteLater();
}

Design TitleEditor::withTyped(Design design) const
{
    const QString title = text().trimmed();
    const bool isNothing = m_ended || title.isEmpty() || !m_outlook;
    return isNothing ? design : m_outlook(std::move(design), title);
}

bool TitleEditor::event(QEvent *event)
{
    // Shortcuts of the window, such as Delete or Esc, belong to the text while it is edited.
    const auto *key
        = event->type() == QEvent::ShortcutOverride ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && key->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void TitleEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        end(true);
        break;
    case Qt::Key_Escape:
        end(false);
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void TitleEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    const bool comesBack
        = event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (!comesBack)
        end(true);
}

} // namespace tempo
