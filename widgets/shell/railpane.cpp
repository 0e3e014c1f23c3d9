#include "widgets/shell/railpane.h"

#include "model/base/displaytext.h"
#include "model/document/document.h"
#include "model/document/sprintedits.h"
#include "model/plan/agenda.h"
#include "widgets/editors/lineformat.h"
#include "widgets/look/look.h"
#include "widgets/shell/agendaeditor.h"
#include "widgets/shell/countbutton.h"
#include "widgets/shell/sprintpanel.h"
#include "widgets/shell/sprintrail.h"
#include "widgets/shell/sprinttext.h"
#include "widgets/shell/sprinttimer.h"
#include "widgets/shell/stepdelegate.h"
#include "widgets/shell/timercard.h"

#include <QFrame>
#include <QLocale>
#include <QVBoxLayout>

namespace tempo {
namespace {

constexpr int narrowest = 56;

QString numberOrNothing(int count)
{
    return count == 0 ? QString() : QLocale().toString(count);
}

} // namespace

RailPane::RailPane(Document &document, SprintTimer &timer, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_timer(timer),
      m_steps(new SprintRail),
      m_lists{new CountButton(QStringLiteral("agenda"), tr("Agenda")),
              new CountButton(QStringLiteral("parked"), tr("Parked")),
              new CountButton(QStringLiteral("decision"), tr("Decisions"))},
      m_card(new TimerCard(document, timer))
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(narrowest);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_steps->setMinimumHeight(3 * space::row);
    column->addWidget(m_steps, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::s, 0, space::s, space::s);
    foot->setSpacing(0);
    foot->addWidget(makeLine());
    foot->addSpacing(space::xs);
    for (int tab = SprintPanel::Agenda; tab <= SprintPanel::Decisions; ++tab) {
        foot->addWidget(m_lists.at(tab));
        connect(m_lists.at(tab), &CountButton::clicked, this,
                [this, tab] { Q_EMIT listWanted(tab); });
    }
    foot->addSpacing(space::xs);
    foot->addWidget(m_card);
    column->addLayout(foot);
    connect(m_steps, &SprintRail::timeTyped, this, &RailPane::plan);
    connect(&m_timer, &SprintTimer::changed, this, &RailPane::refreshAgenda);
    connect(&m_document, &Document::changed, this, [this](const Change &change) {
        if (change.everything || change.sections.contains(Section::Sprint))
            refreshLists();
    });
    refreshLists();
}

void RailPane::plan(const QString &page, const QString &text)
{
    std::optional<Duration> time;
    if (!text.isEmpty()) {
        const Result<FieldValue> read = agendaTimeFormat().read(text);
        if (!read) {
            Q_EMIT told(
                tr("The time for %1 stays as it was: %2").arg(agendaTitle(page), read.error()));
            return;
        }
        time = std::get<Duration>(*read);
    }
    m_document.push(tr("Plan the time for %1").arg(agendaTitle(page)),
                    setPlanned(m_document.design(), page, time));
}

void RailPane::refreshLists()
{
    const Sprint &sprint = m_document.design().sprint;
    const double planned = plannedSeconds(sprint.agenda);
    const QString sum = planned > 0 ? displayDuration(planned) : QString();
    m_lists.at(SprintPanel::Agenda)->setCount(sum, sum);
    m_lists.at(SprintPanel::Parked)
        ->setCount(numberOrNothing(openQuestions(sprint)), parkedText(sprint));
    m_lists.at(SprintPanel::Decisions)
        ->setCount(numberOrNothing(int(sprint.decisions.size())), decisionsText(sprint));
    m_timed = QStringLiteral("?");
    refreshAgenda();
}

/// Every second while the timer runs: does something only when another step is timed, or got more
/// time.
void RailPane::refreshAgenda()
{
    const QString timed = m_timer.isRunning() ? m_timer.step() : QString();
    if (timed == m_timed && m_timer.added() == m_added)
        return;
    m_timed = timed;
    m_added = m_timer.added();
    m_steps->setAgenda(m_document.design().sprint.agenda, m_added, timed);
}

void RailPane::fit()
{
    const bool narrow = width() < StepDelegate::narrow;
    const int others = 3 * space::row + 3 * space::s + 2;
    const bool low = height() < m_steps->heightOfSteps() + others + TimerCard::fullHeight;
    m_card->setRoom(narrow    ? TimerCard::Room::Narrow
                        : low ? TimerCard::Room::Low
                              : TimerCard::Room::Full);
}

void RailPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace tempo
