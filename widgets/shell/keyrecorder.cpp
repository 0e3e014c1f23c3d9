#include "widgets/shell/keyrecorder.h"

#include <QKeyEvent>

namespace tempo {
namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt
        || key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_unknown;
}

/// The keys as an action would be given them: Shift that only made a sign isn't part of them.
QKeySequence keysOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QString text = event.text();
    const bool isSign = !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isLetterOrNumber()
        && !text.at(0).isSpace();
    if (modifiers == Qt::ShiftModifier && isSign)
        modifiers = Qt::NoModifier;
    return QKeySequence(QKeyCombination(modifiers, Qt::Key(event.key())));
}

} // namespace

KeyRecorder::KeyRecorder(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setPlaceholderText(tr("Press the keys"));
    setAccessibleName(tr("Press the keys"));
}

bool KeyRecorder::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // comes as a key, not as what the key does now
        return true;
    }
    return QLineEdit::event(event);
}

void KeyRecorder::keyPressEvent(QKeyEvent *event)
{
    if (isModifier(event->key()))
        return;
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        Q_EMIT givenUp();
        return;
    }
    Q_EMIT recorded(keysOf(*event));
}

} // namespace tempo
