#include "widgets/shell/noteeditor.h"

#include "widgets/look/look.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace tempo {

NoteEditor::NoteEditor(const QString &text, const QString &who, const QString &whoTitle,
                       QWidget *parent)
    : QFrame(parent), m_text(new QPlainTextEdit), m_who(new QLineEdit)
{
    setProperty("surface", true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text"));
    m_who->setPlaceholderText(whoTitle);
    m_who->setAccessibleName(whoTitle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::xs, space::m, space::xs);
    column->setSpacing(space::xs);
    column->addWidget(m_text, 1);
    column->addWidget(m_who);
    setFocusProxy(m_text);
    showNote(text, who);
    m_text->installEventFilter(this);
    m_who->installEventFilter(this);
}

void NoteEditor::showNote(const QString &text, const QString &who)
{
    const bool isTyping = isChanged();
    m_shownText = text;
    m_shownWho = who;
    if (!isTyping)
        type(text, who);
}

void NoteEditor::type(const QString &text, const QString &who)
{
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
    m_who->setText(who);
}

QString NoteEditor::text() const
{
    return m_text->toPlainText();
}

QString NoteEditor::who() const
{
    return m_who->text().trimmed();
}

bool NoteEditor::isChanged() const
{
    return text() != m_shownText || who() != m_shownWho;
}

void NoteEditor::finish(bool keep)
{
    if (m_isOver)
        return;
    m_isOver = true;
    if (keep && isChanged())
        Q_EMIT kept(text(), who());
    else
        Q_EMIT left();
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if ((isEnter && !key->modifiers().testFlag(Qt::ShiftModifier))
            || key->key() == Qt::Key_Escape) {
            finish(isEnter);
            return true;
        }
    }
    const bool isLeaving = event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason;
    if (isLeaving) {
        QTimer::singleShot(0, this, [this] {
            if (!m_text->hasFocus() && !m_who->hasFocus())
                finish(true);
        });
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tempo
