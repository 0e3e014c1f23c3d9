#include "widgets/shell/timercard.h"

#include "model/base/isolate.h"
#include "model/document/document.h"
#include "model/plan/agenda.h"
#include "widgets/look/look.h"
#include "widgets/shell/sprinttext.h"
#include "widgets/shell/sprinttimer.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace tempo {

TimerCard::TimerCard(Document &document, SprintTimer &timer, QWidget *parent)
    : QFrame(parent),
      m_document(document),
      m_timer(timer),
      m_step(makeButton({})),
      m_more(makeIconButton(QStringLiteral("more"), tr("More about the timer"))),
      m_time(makeText({}, TextRole::Verdict)),
      m_meaning(makeText({}, TextRole::Hint)),
      m_bar(new QProgressBar),
      m_start(makeButton(tr("Start"))),
      m_add(makeButton(isolatedFigure(tr("+1 min")))),
      m_next(makeIconButton(QStringLiteral("timer-next"), tr("Go on to the next step"))),
      m_end(makeText({}, TextRole::Hint))
{
    setProperty("card", true);
    setAccessibleName(tr("Timer"));
    m_step->setProperty("link", true);
    m_add->setToolTip(tr("Give this step one more minute"));
    m_add->setAccessibleName(tr("Give this step one more minute"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setAccessibleName(tr("Time taken for the step"));
    for (QPushButton *button : {m_start, m_add})
        button->setProperty("segment", true); // little padding: three fit side by side
    lay();
    connect(m_step, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(m_timer.step()); });
    connect(m_start, &QPushButton::clicked, &m_timer, &SprintTimer::toggle);
    connect(m_add, &QPushButton::clicked, &m_timer, &SprintTimer::addMinute);
    connect(m_next, &QToolButton::clicked, this, &TimerCard::nextWanted);
    connect(&m_timer, &SprintTimer::changed, this, &TimerCard::refresh);
    refresh();
}

void TimerCard::lay()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::s, space::s);
    column->setSpacing(space::xs);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::xs);
    head->addWidget(m_step);
    head->addStretch();
    head->addWidget(m_more);
    auto *time = new QHBoxLayout;
    time->setSpacing(space::s);
    m_time->setWordWrap(false);
    m_meaning->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    time->addWidget(m_time);
    time->addWidget(m_meaning, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::xs);
    buttons->addWidget(m_start, 1);
    buttons->addWidget(m_add, 1);
    buttons->addWidget(m_next);
    column->addLayout(head);
    column->addLayout(time);
    column->addWidget(m_bar);
    column->addSpacing(space::xs);
    column->addLayout(buttons);
    column->addWidget(m_end);
}

void TimerCard::setMenuActions(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_more);
    menu->addActions(actions);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
}

void TimerCard::setRoom(Room room)
{
    m_room = room;
    const bool full = room == Room::Full;
    const bool narrow = room == Room::Narrow;
    for (QWidget *widget : {static_cast<QWidget *>(m_step), static_cast<QWidget *>(m_more),
                            static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_end)})
        widget->setVisible(full);
    for (QWidget *widget : {static_cast<QWidget *>(m_meaning), static_cast<QWidget *>(m_add),
                            static_cast<QWidget *>(m_next)})
        widget->setVisible(!narrow);
    m_time->setFont(fontOf(narrow ? type::caption : type::verdict, true));
    m_time->setAlignment(narrow ? Qt::AlignCenter : Qt::AlignLeading | Qt::AlignVCenter);
    layout()->setContentsMargins(narrow ? 0 : space::m, space::s, narrow ? 0 : space::s, space::s);
    refresh();
}

void TimerCard::refresh()
{
    const bool running = m_timer.isRunning();
    const auto left = m_timer.left();
    const auto planned = m_timer.planned();
    m_step->setText(agendaTitle(m_timer.step()));
    m_step->setToolTip(tr("Go to %1").arg(agendaTitle(m_timer.step())));
    m_time->setText(timerFigure(m_timer));
    m_meaning->setText(timerMeaning(m_timer));
    const bool over = left && *left <= 0 && m_timer.isBegun();
    setTone(m_time, over ? Tone::Missed : Tone::Quiet);
    setTone(m_meaning, over ? Tone::Missed : Tone::Quiet);
    m_bar->setValue(planned && *planned > 0 ? int(
                        std::clamp(m_timer.spent() * 1000 / *planned, qint64(0), qint64(1000)))
                                            : 0);
    const QString start = running ? tr("Pause") : m_timer.isBegun() ? tr("Go on") : tr("Start");
    const bool narrow = m_room == Room::Narrow;
    m_start->setText(narrow ? QString() : start);
    m_start->setIcon(
        narrow
            ? iconOf(running ? QStringLiteral("timer-pause") : QStringLiteral("timer-start"), this)
            : QIcon());
    m_start->setToolTip(running ? tr("Pause the timer") : tr("Start the timer"));
    m_start->setAccessibleName(m_start->toolTip());
    m_next->setEnabled(!m_timer.nextStep().isEmpty());
    const QString end = sprintEndText(m_timer, m_document.design().sprint);
    m_end->setText(over && running ? tr("Time is up. %1").arg(end).trimmed() : end);
    if (m_room == Room::Full)
        m_end->setVisible(!m_end->text().isEmpty());
    setToolTip(narrow ? timerSpoken(m_timer) : QString());
    tell(timerSpoken(m_timer));
}

/// Says a new sentence, which changes once a minute at most, to assistive tools.
void TimerCard::tell(const QString &sentence)
{
    if (m_time->accessibleName() == sentence)
        return;
    m_time->setAccessibleName(sentence);
    const bool over = m_timer.isRunning() && m_timer.left().value_or(1) <= 0;
    if (over && !m_isUp) {
        QAccessibleEvent alert(m_time, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    m_isUp = over;
}

} // namespace tempo
