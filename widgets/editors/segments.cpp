#include "widgets/editors/segments.h"

#include "widgets/look/look.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace tempo {

Segments::Segments(bool mayBeEmpty, QWidget *parent)
    : QWidget(parent),
      m_mayBeEmpty(mayBeEmpty),
      m_row(new QHBoxLayout(this)),
      m_buttons(new QButtonGroup(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::xs / 2);
    m_buttons->setExclusive(false);
    connect(m_buttons, &QButtonGroup::idClicked, this, &Segments::press);
}

QPushButton *Segments::add(const QString &text)
{
    QPushButton *button = makeButton(text, this);
    button->setCheckable(true);
    button->setProperty("segment", true);
    button->setMinimumWidth(space::xl);
    button->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    button->installEventFilter(this);
    m_buttons->addButton(button, int(m_buttons->buttons().size()));
    m_row->addWidget(button);
    placeTabStop();
    return button;
}

/// Tab comes to the current choice, else to the first; the arrows go on from there.
void Segments::placeTabStop()
{
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(button == focusTarget() ? Qt::StrongFocus : Qt::ClickFocus);
}

void Segments::setCurrent(int index)
{
    m_current = index;
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(m_buttons->id(button) == index);
    placeTabStop();
}

int Segments::current() const
{
    return m_current;
}

QPushButton *Segments::focusTarget() const
{
    return static_cast<QPushButton *>(m_buttons->button(std::max(m_current, 0)));
}

void Segments::press(int index)
{
    const int wanted = index == m_current && m_mayBeEmpty ? -1 : index;
    const bool isNew = wanted != m_current;
    setCurrent(wanted);
    if (isNew)
        Q_EMIT chosen(wanted);
}

/// Below each other where their words don't fit beside each other.
void Segments::arrange()
{
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    int wanted = -m_row->spacing();
    for (const QAbstractButton *button : buttons)
        wanted += button->sizeHint().width() + m_row->spacing();
    m_row->setDirection(wanted <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void Segments::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool Segments::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    if (!isAcross && key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    const bool isOn = isAcross ? (key == Qt::Key_Right) == isLeftToRight() : key == Qt::Key_Down;
    const int direction = isOn ? 1 : -1;
    const int here = m_buttons->id(static_cast<QAbstractButton *>(watched));
    if (QAbstractButton *next = m_buttons->button(here + direction))
        next->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace tempo
