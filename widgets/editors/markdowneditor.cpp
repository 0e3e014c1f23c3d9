#include "widgets/editors/markdowneditor.h"

#include "widgets/look/look.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace tempo {

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 6;
constexpr int frameHeight = 20; ///< document margin, padding and frame, above and below

} // namespace

MarkdownEditor::MarkdownEditor(const FieldInfo &info, const EditorContext &context, QWidget *parent)
    : FieldEditor(info, context, parent), m_text(new QPlainTextEdit(this))
{
    describe(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->installEventFilter(this);
    controls()->addWidget(m_text);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
            this, &MarkdownEditor::fitHeight);
    fitHeight();
}

QWidget *MarkdownEditor::input() const
{
    return m_text;
}

QString MarkdownEditor::textOf(const FieldValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

void MarkdownEditor::present(const FieldValue &value)
{
    const bool isTyping = m_text->hasFocus() && m_text->toPlainText() != m_shown;
    m_shown = textOf(value);
    if (!isTyping && m_text->toPlainText() != m_shown)
        m_text->setPlainText(m_shown);
    setProblem({});
}

void MarkdownEditor::contextChanged()
{
    m_text->setPlaceholderText(isMixed() ? tr("differs") : QString());
}

void MarkdownEditor::commitPending()
{
    const QString typed = m_text->toPlainText();
    if (typed == m_shown)
        return;
    m_shown = typed;
    const bool isBlank = typed.trimmed().isEmpty();
    commit(isBlank ? FieldValue() : FieldValue(typed));
}

void MarkdownEditor::fitHeight()
{
    const int line = m_text->fontMetrics().lineSpacing();
    const int lines = std::clamp(int(m_text->document()->size().height()), fewestLines, mostLines);
    m_text->setFixedHeight(lines * line + frameHeight);
}

bool MarkdownEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        commitPending();
        Q_EMIT left();
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUndo = key->matches(QKeySequence::Undo);
        const bool isUnchanged = m_text->toPlainText() == m_shown;
        if (isUnchanged && (isUndo || key->matches(QKeySequence::Redo))) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            commitPending();
            Q_EMIT finished();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace tempo
