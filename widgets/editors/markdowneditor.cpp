#include "widgets/editors/markdowneditor.h"

#include "widgets/look/look.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tempo {

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 6;
constexpr int frame = 20;             ///< document margin, padding and line, on two sides
constexpr int longestMeasured = 1000; ///< letters; more fill the lines anyway

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
    connect(m_text, &QPlainTextEdit::textChanged, this, &MarkdownEditor::fitHeight);
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

std::optional<FieldValue> MarkdownEditor::pending() const
{
    const QString typed = m_text->toPlainText();
    if (typed == m_shown)
        return std::nullopt;
    return typed.trimmed().isEmpty() ? FieldValue() : FieldValue(typed);
}

void MarkdownEditor::commitPending()
{
    const std::optional<FieldValue> typed = pending();
    if (!typed)
        return;
    m_shown = m_text->toPlainText();
    commit(*typed);
}

void MarkdownEditor::fitHeight()
{
    const QFontMetrics metrics = m_text->fontMetrics();
    const int line = metrics.lineSpacing();
    const QRect room(0, 0, std::max(m_text->width() - frame, line), mostLines * line);
    const QString text = m_text->toPlainText().left(longestMeasured);
    const int height = metrics.boundingRect(room, Qt::TextWordWrap, text + u'|').height();
    m_text->setFixedHeight(std::clamp(height, fewestLines * line, mostLines * line) + frame);
}

bool MarkdownEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        commitPending();
        Q_EMIT left();
    }
    if (event->type() == QEvent::Resize)
        fitHeight();
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
