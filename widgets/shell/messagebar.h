#pragma once

#include "widgets/look/look.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace tempo {

/// An answer that a message offers. Taking it puts the message away, unless it only looks.
struct MessageAction
{
    QString text;
    std::function<void()> call;
    bool isPrimary = false;
    bool onlyLooks = false;
};

/// Something to be told above the page, which waits for an answer without standing in the way.
struct Message
{
    QString id;     ///< a new message takes the place of the one with the same id
    QString text;   ///< what happened
    QString detail; ///< more, below it; may be empty
    Tone tone = Tone::Quiet;
    QList<MessageAction> actions;
};

/// The messages above the page, newest last. Each can be put away with its cross.
class MessageBars final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBars(QWidget *parent = nullptr);

    void show(const Message &message);
    void remove(const QString &id);
    bool has(const QString &id) const;

private:
    QWidget *bar(const QString &id) const;
    QWidget *makeBar(const Message &message);

    QVBoxLayout *m_column;
};

} // namespace tempo
