#include "widgets/editors/valueline.h"

#include "widgets/look/look.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace tempo {

ValueLine::ValueLine(LineFormat format, QWidget *parent) : QLineEdit(parent)
{
    setFormat(std::move(format));
    setMinimumWidth(40);
    connect(this, &QLineEdit::textEdited, this, &ValueLine::noticeTyping);
}

void ValueLine::setFormat(LineFormat format)
{
    const bool pending = isPending();
    m_format = std::move(format);
    setPlaceholderText(m_format.placeholder);
    placeText();
    if (!pending)
        showValue(m_value);
}

void ValueLine::placeText()
{
    constexpr int frameInset = 6; // what the style leaves for a frame
    const QString &unit = m_format.unit;
    const QFontMetrics metrics(fontOf(type::hint));
    const int room = unit.isEmpty() ? 0 : metrics.horizontalAdvance(unit) + space::xs;
    const int side = hasFrame() ? 0 : frameInset;
    const bool flipped = isRightToLeft();
    setTextMargins(side + (flipped ? room : 0), 0, side + (flipped ? 0 : room), 0);
}

void ValueLine::setFlat(bool flat)
{
    m_isFlat = flat;
    showFrame();
}

void ValueLine::showFrame()
{
    const bool framed = !m_isFlat || hasFocus() || underMouse();
    if (framed == hasFrame())
        return;
    setFrame(framed);
    placeText();
}

void ValueLine::setValue(const FieldValue &value)
{
    const bool typing = isPending() && (hasFocus() || value == m_value);
    m_value = value;
    if (typing)
        m_shown = value.index() == 0 ? QString() : m_format.write(value);
    else
        showValue(value);
}

void ValueLine::showValue(const FieldValue &value)
{
    m_shown = value.index() == 0 ? QString() : m_format.write(value);
    m_problem.clear();
    if (text() != m_shown || isUndoAvailable()) {
        setText(m_shown);
        if (!hasFocus())
            setCursorPosition(0);
    }
    update();
    Q_EMIT changed();
}

void ValueLine::withdraw(const FieldValue &value, const QString &why)
{
    m_problem = why;
    m_value = value;
    m_shown = value.index() == 0 ? QString() : m_format.write(value);
}

Result<FieldValue> ValueLine::parsed() const
{
    const QString typed = text().trimmed();
    if (!typed.isEmpty())
        return m_format.read(typed);
    if (m_format.required)
        return Error{tr("This can't be empty.")};
    return FieldValue();
}

QString ValueLine::understood() const
{
    if (!m_format.understood || text().trimmed().isEmpty())
        return {};
    const Result<FieldValue> value = parsed();
    return value ? m_format.understood(*value) : QString();
}

std::optional<FieldValue> ValueLine::pending() const
{
    if (!isPending())
        return std::nullopt;
    const Result<FieldValue> value = parsed();
    return value ? std::optional(*value) : std::nullopt;
}

QString ValueLine::unfinished() const
{
    return isPending() && !m_problem.isEmpty() ? text() : QString();
}

void ValueLine::resume(const QString &text)
{
    setText(text);
    if (const Result<FieldValue> value = parsed(); !value)
        m_problem = value.error();
    update();
    Q_EMIT changed();
}

bool ValueLine::commit()
{
    if (!isPending() && m_problem.isEmpty())
        return true;
    const Result<FieldValue> value = parsed();
    if (!value) {
        m_problem = value.error();
        update();
        Q_EMIT changed();
        return false;
    }
    take(*value);
    return m_problem.isEmpty();
}

void ValueLine::take(const FieldValue &value)
{
    const bool isNew = value != m_value;
    m_value = value;
    showValue(value);
    if (isNew)
        Q_EMIT committed(value);
}

void ValueLine::noticeTyping()
{
    if (!m_problem.isEmpty()) {
        const Result<FieldValue> value = parsed();
        m_problem = value ? QString() : value.error();
        update();
    }
    Q_EMIT changed();
}

void ValueLine::step(int direction)
{
    const Result<FieldValue> value = parsed();
    if (!value || !m_format.step)
        return;
    take(m_format.step(*value, direction));
    selectAll();
}

bool ValueLine::isCompleting() const
{
    return completer() && completer()->popup() && completer()->popup()->isVisible();
}

void ValueLine::makeCompleter()
{
    if (completer() || !m_format.completions)
        return;
    const QStringList words = m_format.completions();
    if (words.isEmpty())
        return;
    auto *made = new QCompleter(words, this);
    made->setCaseSensitivity(Qt::CaseInsensitive);
    made->setFilterMode(Qt::MatchContains);
    setCompleter(made);
    connect(
        made, qOverload<const QString &>(&QCompleter::activated), this, [this] { commit(); },
        Qt::QueuedConnection);
}

bool ValueLine::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return false;
        }
    }
    if (event->type() == QEvent::LayoutDirectionChange)
        placeText();
    const bool isHandled = QLineEdit::event(event);
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        showFrame();
    return isHandled;
}

void ValueLine::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isCompleting() && isEnter && !completer()->popup()->currentIndex().isValid())
        completer()->popup()->hide();
    if (isCompleting() || !plain) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (commit())
            Q_EMIT finished();
        return;
    case Qt::Key_Up:
        step(1);
        return;
    case Qt::Key_Down:
        step(-1);
        return;
    case Qt::Key_Escape:
        if (isPending()) {
            showValue(m_value);
            selectAll();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void ValueLine::focusInEvent(QFocusEvent *event)
{
    makeCompleter();
    QLineEdit::focusInEvent(event);
    showFrame();
}

void ValueLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    showFrame();
    if (event->reason() == Qt::PopupFocusReason)
        return;
    commit();
    Q_EMIT left();
}

/// A heading that has no room ends in an ellipsis while nobody is at it.
bool ValueLine::paintElided()
{
    if (!m_isFlat || hasFrame())
        return false;
    constexpr int lineInset = 2; // what a line edit leaves beside its text
    const QRect room
        = contentsRect().marginsRemoved(textMargins()).adjusted(lineInset, 0, -lineInset, 0);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    if (shown == text())
        return false;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room, int(QStyle::visualAlignment(layoutDirection(), alignment())), shown);
    return true;
}

void ValueLine::paintEvent(QPaintEvent *event)
{
    if (!paintElided())
        QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Palette &colours = coloursOf(this);
    if (!m_format.unit.isEmpty()) {
        painter.setFont(fontOf(type::hint));
        painter.setPen(colours.muted);
        const auto side = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
        painter.drawText(rect().adjusted(space::s, 0, -space::s, 0),
                         int(side | Qt::AlignAbsolute | Qt::AlignVCenter), m_format.unit);
    }
    if (m_problem.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = hasFocus() ? 2 : 1;
    painter.setPen(QPen(colours.missed, width));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                            space::corner, space::corner);
}

} // namespace tempo
