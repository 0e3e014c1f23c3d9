#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace tempo {

class Document;
class SprintTimer;

/// The timer at the foot of the rail: the step, its time, and start, pause, one minute more, next.
class TimerCard final : public QFrame
{
    Q_OBJECT

public:
    TimerCard(Document &document, SprintTimer &timer, QWidget *parent = nullptr);

    /// Puts actions behind the button with the dots.
    void setMenuActions(const QList<QAction *> &actions);

    /// How much is shown: everything, without what may be missed, or no more than fits under icons.
    enum class Room { Full, Low, Narrow };
    void setRoom(Room room);

    /// The height that the card wants in full.
    static constexpr int fullHeight = 166;

Q_SIGNALS:
    void stepWanted(const QString &step);
    void nextWanted();

private:
    void lay();
    void refresh();
    void tell(const QString &sentence);

    Document &m_document;
    SprintTimer &m_timer;
    QPushButton *m_step;
    QToolButton *m_more;
    QLabel *m_time;
    QLabel *m_meaning;
    QProgressBar *m_bar;
    QPushButton *m_start;
    QPushButton *m_add;
    QToolButton *m_next;
    QLabel *m_end;
    bool m_isUp = false;
    Room m_room = Room::Full;
};

} // namespace tempo
