#include "widgets/views/noteedit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

constexpr int mostLines = 4;

} // namespace

NoteEdit::NoteEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        Q_EMIT edited(toPlainText());
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NoteEdit::fitHeight);
    fitHeight();
}

void NoteEdit::showText(const QString &text)
{
    if (text == toPlainText())
        return;
    const QSignalBlocker blocker(this);
    setPlainText(text);
    fitHeight();
}

void NoteEdit::fitHeight()
{
    const int lines = int(document()->size().height()); // a plain text's layout counts in lines
    const int shown = std::clamp(lines, 1, mostLines);
    setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const QMargins inside = contentsMargins() + viewportMargins();
    const int margins = int(2 * document()->documentMargin()) + inside.top() + inside.bottom();
    setFixedHeight(int(std::ceil(shown * QFontMetricsF(font()).lineSpacing())) + margins + 1);
}

void NoteEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

bool NoteEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

} // namespace tempo
