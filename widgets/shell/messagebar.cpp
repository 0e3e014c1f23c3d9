#include "widgets/shell/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace tempo {
namespace {

QWidget *makeSign(Tone tone, QWidget *parent)
{
    const bool warns = tone == Tone::Tight || tone == Tone::Missed;
    auto *sign = new QLabel(parent);
    sign->setPixmap(
        iconOf(warns ? QStringLiteral("warning") : QStringLiteral("info"), parent).pixmap(16));
    sign->setFixedHeight(space::row);
    return sign;
}

QVBoxLayout *makeWords(const Message &message, QWidget *bar)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    QLabel *text = makeText(message.text, TextRole::Strong, bar);
    text->setMinimumHeight(message.detail.isEmpty() ? space::row : 0);
    words->addWidget(text);
    if (!message.detail.isEmpty())
        words->addWidget(makeText(message.detail, TextRole::Hint, bar));
    return words;
}

} // namespace

MessageBars::MessageBars(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    hide();
}

QWidget *MessageBars::bar(const QString &id) const
{
    return findChild<QWidget *>(u"message." + id, Qt::FindDirectChildrenOnly);
}

bool MessageBars::has(const QString &id) const
{
    return bar(id) != nullptr;
}

void MessageBars::show(const Message &message)
{
    remove(message.id);
    m_column->addWidget(makeBar(message));
    setVisible(true);
}

void MessageBars::remove(const QString &id)
{
    QWidget *gone = bar(id);
    if (!gone)
        return;
    gone->setObjectName({});
    gone->hide();
    m_column->removeWidget(gone);
    gone->deleteLater(); // it may be what was clicked
    setVisible(m_column->count() > 0);
}

QWidget *MessageBars::makeBar(const Message &message)
{
    auto *bar = new QFrame(this);
    bar->setObjectName(u"message." + message.id);
    bar->setProperty("message", true);
    bar->setAccessibleName(message.text);
    bar->setAccessibleDescription(message.detail);
    setTone(bar, message.tone);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::l, space::s, space::s, space::s);
    row->setSpacing(space::s);
    row->addWidget(makeSign(message.tone, bar), 0, Qt::AlignTop);
    row->addLayout(makeWords(message, bar), 1);
    for (const MessageAction &action : message.actions) {
        QPushButton *button
            = action.isPrimary ? makePrimaryButton(action.text, bar) : makeButton(action.text, bar);
        button->setAutoDefault(true); // Enter presses it
        connect(button, &QPushButton::clicked, this, [this, id = message.id, action] {
            if (!action.onlyLooks)
                remove(id);
            action.call();
        });
        row->addWidget(button, 0, Qt::AlignTop);
    }
    QToolButton *close = makeIconButton(QStringLiteral("close"), tr("Put this message away"), bar);
    connect(close, &QToolButton::clicked, this, [this, id = message.id] { remove(id); });
    row->addWidget(close, 0, Qt::AlignTop);
    return bar;
}

} // namespace tempo
