#include "widgets/shell/sprintcontrol.h"

#include "model/document/document.h"
#include "model/export/exporter.h"
#include "model/plan/agenda.h"
#include "widgets/look/look.h"
#include "widgets/shell/railpane.h"
#include "widgets/shell/sprintpanel.h"
#include "widgets/shell/sprintrail.h"
#include "widgets/shell/sprinttext.h"
#include "widgets/shell/timercard.h"
#include "widgets/views/page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

#include <algorithm>

namespace tempo {
namespace {

QStringList pageIds()
{
    QStringList ids;
    for (const PageInfo &page : pages())
        ids << QString::fromLatin1(page.id);
    return ids;
}

} // namespace

SprintControl::SprintControl(Document &document, FindingsWatch &findings, SprintWindow window,
                             QObject *parent)
    : QObject(parent),
      m_document(document),
      m_window(std::move(window)),
      m_timer(document, pageIds(), systemClock()),
      m_progress(document, findings)
{
    makeActions();
    connect(&m_timer, &SprintTimer::timeUp, this, &SprintControl::tellTimeIsUp);
}

QAction *SprintControl::add(const char *id, const QString &text, const QString &icon,
                            const QKeySequence &keys, const std::function<void()> &call)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(id));
    if (!icon.isEmpty())
        action->setIcon(iconOf(icon, nullptr));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [call] { call(); });
    m_actions << action;
    return action;
}

void SprintControl::addLine()
{
    auto *line = new QAction(this);
    line->setSeparator(true);
    m_actions << line;
}

void SprintControl::makeActions()
{
    const auto shift = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
    QAction *run = add("sprint.timer", tr("Start &Timer"), QStringLiteral("timer-start"),
                       shift(Qt::Key_T), [this] { m_timer.toggle(); });
    connect(&m_timer, &SprintTimer::changed, run, [this, run] {
        const QString text = m_timer.isRunning() ? tr("Pause &Timer") : tr("Start &Timer");
        if (run->text() != text)
            run->setText(text);
    });
    add("sprint.minute", tr("One &More Minute"), {}, QKeySequence(Qt::Key_F9),
        [this] { m_timer.addMinute(); });
    add("sprint.resetTimer", tr("Start the Step's Time &Again"), {}, {},
        [this] { m_timer.reset(); });
    add("sprint.timeThis", tr("Time the Page That Is &Shown"), {}, {}, [this] {
        if (m_page >= 0)
            m_timer.setStep(pageIds().at(m_page));
    });
    QAction *follow = add("sprint.follow", tr("Timer Follows the &Page"), {}, {}, [] {});
    follow->setCheckable(true);
    connect(follow, &QAction::toggled, &m_timer, &SprintTimer::setFollows);
    addLine();
    add("sprint.agenda", tr("A&genda"), QStringLiteral("agenda"), shift(Qt::Key_G),
        [this] { showList(SprintPanel::Agenda, false); });
    add("sprint.park", tr("Park a &Question"), QStringLiteral("parked"), shift(Qt::Key_K),
        [this] { showList(SprintPanel::Parked, false); });
    add("sprint.decide", tr("Record a &Decision"), QStringLiteral("decision"), shift(Qt::Key_D),
        [this] { showList(SprintPanel::Decisions, false); });
    add("sprint.copySummary", tr("&Copy Sprint Summary"), QStringLiteral("copy"), {},
        [this] { copySummary(); });
}

RailPane *SprintControl::makeRail()
{
    m_rail = new RailPane(m_document, m_timer);
    SprintRail &steps = m_rail->steps();
    connect(&steps, &SprintRail::pageWanted, this,
            [this](int page) { m_window.showPage(pageIds().at(page)); });
    connect(&m_progress, &ProgressWatch::changed, m_rail,
            [this] { m_rail->steps().setProgress(m_progress.progress()); });
    connect(m_rail, &RailPane::told, this, m_window.say);
    connect(m_rail, &RailPane::listWanted, this, [this](int tab) { showList(tab, true); });
    connect(&m_rail->card(), &TimerCard::stepWanted, this, m_window.showPage);
    connect(&m_rail->card(), &TimerCard::nextWanted, this, &SprintControl::next);
    m_rail->card().setMenuActions(m_actions);
    steps.setProgress(m_progress.progress());
    steps.setPage(m_page);
    return m_rail;
}

void SprintControl::step(int by)
{
    const QStringList ids = pageIds();
    const QString from = ids.value(m_page);
    const QString to = ids.at(std::clamp(m_page + by, 0, int(ids.size()) - 1));
    m_window.showPage(to);
    if (m_timer.step() == from)
        m_timer.setStep(to);
}

void SprintControl::setPage(int page)
{
    m_page = page;
    m_timer.setShown(pageIds().value(page));
    if (m_rail)
        m_rail->steps().setPage(page);
}

void SprintControl::setOpened(const QString &path)
{
    if (path.isEmpty() || path != m_path)
        m_timer.clear();
    m_path = path;
    if (m_panel)
        m_panel->dismiss();
}

void SprintControl::showList(int tab, bool toggle)
{
    if (!m_rail || m_page < 0)
        return;
    if (!m_panel)
        m_panel = new SprintPanel(m_document, m_timer, pageIds(), *m_rail);
    m_panel->open(SprintPanel::Tab(tab), toggle);
}

/// Goes on to the next step with timer and page.
void SprintControl::next()
{
    const QString step = m_timer.nextStep();
    if (step.isEmpty())
        return;
    m_timer.setStep(step);
    if (pageIds().contains(step))
        m_window.showPage(step);
}

void SprintControl::copySummary()
{
    ExportOptions options;
    options.report.sections = {ReportSection::Sprint};
    const auto text = exporterById(QStringLiteral("markdown"))->write(m_document.design(), options);
    if (!text) {
        m_window.say(text.error());
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(*text));
    m_window.say(m_document.design().sprint == Sprint()
                     ? tr("Copied the title; there is nothing else about the sprint yet.")
                     : tr("Copied the sprint summary as Markdown."));
}

void SprintControl::tellTimeIsUp(const QString &step)
{
    const QString next = m_timer.nextStep();
    m_window.say(
        next.isEmpty()
            ? tr("Time is up for %1.").arg(agendaTitle(step))
            : tr("Time is up for %1. Next: %2.").arg(agendaTitle(step), agendaTitle(next)));
}

} // namespace tempo
