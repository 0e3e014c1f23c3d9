#include "widgets/shell/agendaeditor.h"

#include "model/base/displaydate.h"
#include "model/base/displaytext.h"
#include "model/base/isolate.h"
#include "model/document/document.h"
#include "model/document/sprintedits.h"
#include "model/plan/agenda.h"
#include "widgets/editors/lineformat.h"
#include "widgets/editors/problemlabel.h"
#include "widgets/editors/valueline.h"
#include "widgets/look/look.h"
#include "widgets/shell/sprinttext.h"
#include "widgets/shell/sprinttimer.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <numeric>

namespace tempo {
namespace {

constexpr double longest = 24 * 3600;
constexpr double stride = 300;
constexpr int timeWidth = 104;

QDate dayOf(const FieldValue &value)
{
    return QDate::fromString(std::get<QString>(value), Qt::ISODate);
}

std::optional<QDate> dateOf(const FieldValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? std::optional(QDate::fromString(*text, Qt::ISODate)) : std::nullopt;
}

std::optional<Duration> timeOf(const FieldValue &value)
{
    const auto *time = std::get_if<Duration>(&value);
    return time ? std::optional(*time) : std::nullopt;
}

} // namespace

LineFormat agendaTimeFormat()
{
    LineFormat format = durationFormat(true);
    const auto readDuration = format.read;
    format.read = [readDuration](const QString &text) -> Result<FieldValue> {
        bool isNumber = false;
        QLocale().toDouble(text, &isNumber);
        const Result<FieldValue> read = readDuration(isNumber ? text + u"min" : text);
        if (read && std::get<Duration>(*read).seconds() > longest)
            return Error{AgendaEditor::tr("A step takes at most a day.")};
        return read;
    };
    format.step = [](const FieldValue &value, int direction) -> FieldValue {
        const auto *time = std::get_if<Duration>(&value);
        const double next = (time ? time->seconds() : 0) + direction * stride;
        return next > 0 ? FieldValue(Duration(std::min(next, longest))) : FieldValue();
    };
    format.placeholder = AgendaEditor::tr("no time");
    return format;
}

LineFormat dayFormat()
{
    LineFormat format;
    format.read = [](const QString &text) -> Result<FieldValue> {
        const QDate day = readDate(text, QDate::currentDate());
        if (!day.isValid())
            return Error{AgendaEditor::tr("This is no day; write it like %1.")
                             .arg(displayDate(QDate::currentDate()))};
        return FieldValue(day.toString(Qt::ISODate));
    };
    format.write = [](const FieldValue &value) { return displayDate(dayOf(value)); };
    format.step = [](const FieldValue &value, int direction) -> FieldValue {
        const bool isSet = std::holds_alternative<QString>(value);
        const QDate day = isSet ? dayOf(value).addDays(direction) : QDate::currentDate();
        return day.toString(Qt::ISODate);
    };
    format.placeholder = AgendaEditor::tr("no day yet");
    return format;
}

AgendaEditor::AgendaEditor(Document &document, SprintTimer &timer, QStringList pages,
                           QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_timer(timer),
      m_pages(std::move(pages)),
      m_date(new ValueLine(dayFormat())),
      m_sum(makeText({}, TextRole::Strong)),
      m_end(makeText({}, TextRole::Hint))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::m);
    auto *day = new QHBoxLayout;
    QLabel *label = makeText(tr("Day of the sprint"), TextRole::Body);
    label->setBuddy(m_date);
    m_date->setAccessibleName(tr("Day of the sprint"));
    m_date->setFixedWidth(timeWidth + space::xl);
    day->addWidget(label, 1);
    day->addWidget(m_date);
    column->addLayout(day);
    column->addWidget(makeProblemOf(*m_date));
    column->addWidget(makeLine());
    m_rows = new QWidget;
    column->addWidget(m_rows);
    auto *sums = new QVBoxLayout;
    sums->setSpacing(space::xs);
    sums->addWidget(m_sum);
    sums->addWidget(m_end);
    column->addLayout(sums);
    column->addWidget(makeLine());
    column->addWidget(makeProposals());
    column->addStretch();
    connect(m_date, &ValueLine::committed, this, [this](const FieldValue &value) {
        m_document.push(tr("Set the day of the sprint"),
                        setSprintDate(m_document.design(), dateOf(value)));
    });
    connect(&m_document, &Document::changed, this, [this](const Change &change) {
        if (change.everything || change.sections.contains(Section::Sprint))
            refresh();
    });
    connect(&m_timer, &SprintTimer::changed, this, &AgendaEditor::refreshWhenShown);
    m_minute.setSingleShot(true);
    m_minute.setTimerType(Qt::PreciseTimer);
    connect(&m_minute, &QTimer::timeout, this, &AgendaEditor::refreshWhenShown);
    refresh();
}

QWidget *AgendaEditor::makeProposals()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(makeText(tr("Propose for"), TextRole::Body), 1);
    for (const int minutes : {60, 75, 90}) {
        QPushButton *button = makeButton(isolatedFigure(tr("%n min", nullptr, minutes)));
        button->setProperty("segment", true);
        button->setAccessibleName(tr("Propose an agenda of %n minute(s)", nullptr, minutes));
        button->setToolTip(tr("Share the time out over the steps; one step of undo"));
        connect(button, &QPushButton::clicked, this, [this, minutes] {
            m_document.push(tr("Propose an agenda"),
                            setAgenda(m_document.design(), proposedAgenda(minutes, m_pages)));
        });
        row->addWidget(button);
    }
    return box;
}

QWidget *AgendaEditor::firstField() const
{
    return m_times.value(m_steps.value(0), m_date);
}

/// The name of a step; one without a page stands in no other list, which is said.
QLabel *AgendaEditor::titleOf(const QString &step, QWidget &time) const
{
    const bool hasPage = m_pages.contains(step);
    QLabel *title = makeText(hasPage ? agendaTitle(step)
                                     : tr("%1 (no page)", "a step").arg(agendaTitle(step)),
                             TextRole::Body);
    title->setBuddy(&time);
    if (!hasPage) {
        title->setToolTip(tr("This step has no page here, so the list of steps doesn't show its "
                             "time; timer and sum count it."));
        time.setToolTip(title->toolTip());
        time.setAccessibleDescription(title->toolTip());
    }
    return title;
}

void AgendaEditor::makeRows()
{
    m_times.clear();
    qDeleteAll(m_rows->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_rows->layout();
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(0, 1);
    QWidget *before = m_date;
    for (const QString &step : std::as_const(m_steps)) {
        auto *time = new ValueLine(agendaTimeFormat());
        time->setAccessibleName(tr("Time for %1").arg(agendaTitle(step)));
        time->setFixedWidth(timeWidth);
        const int row = grid->rowCount();
        grid->addWidget(titleOf(step, *time), row, 0);
        grid->addWidget(time, row, 1);
        grid->addWidget(makeProblemOf(*time), row + 1, 0, 1, 2);
        connect(time, &ValueLine::committed, this, [this, step](const FieldValue &value) {
            m_document.push(tr("Plan the time for %1").arg(agendaTitle(step)),
                            setPlanned(m_document.design(), step, timeOf(value)));
        });
        setTabOrder(before, time);
        before = time;
        m_times.insert(step, time);
    }
}

void AgendaEditor::commitTyped()
{
    m_date->commit();
    for (const QString &step : QStringList(m_steps)) {
        if (ValueLine *time = m_times.value(step)) // others may have rows by then
            time->commit();
    }
}

Design AgendaEditor::withTyped(Design design) const
{
    if (const auto day = m_date->pending())
        exchange(design, setSprintDate(design, dateOf(*day)));
    for (auto it = m_times.cbegin(); it != m_times.cend(); ++it) {
        if (const auto time = it.value()->pending())
            exchange(design, setPlanned(design, it.key(), timeOf(*time)));
    }
    return design;
}

void AgendaEditor::refresh()
{
    const Sprint &sprint = m_document.design().sprint;
    QStringList steps = agendaSteps(sprint.agenda, m_pages);
    for (const QString &kept : std::as_const(m_steps)) {
        if (!steps.contains(kept)) // undo may bring its time back, and the field may have the focus
            steps = agendaSteps(sprint.agenda, m_steps);
    }
    if (steps != m_steps) {
        m_steps = steps;
        makeRows();
    }
    for (auto it = m_times.cbegin(); it != m_times.cend(); ++it) {
        const Duration *time = sprint.agenda.find(it.key());
        it.value()->setValue(time ? FieldValue(*time) : FieldValue());
    }
    m_date->setValue(sprint.date ? FieldValue(sprint.date->toString(Qt::ISODate)) : FieldValue());
    refreshSum();
}

void AgendaEditor::refreshWhenShown()
{
    if (isVisible())
        refreshSum();
}

void AgendaEditor::refreshSum()
{
    const double sum = plannedSeconds(m_document.design().sprint.agenda);
    const QHash<QString, int> &added = m_timer.added();
    const int more = std::accumulate(added.begin(), added.end(), 0);
    const QString all = displayDuration(sum);
    m_sum->setText(sum <= 0   ? tr("No time is planned yet.")
                       : more ? tr("%1 in all, and %n minute(s) added.", nullptr, more).arg(all)
                              : tr("%1 in all.").arg(all));
    m_end->setText(agendaEndText(m_timer));
    m_end->setVisible(!m_end->text().isEmpty());
    constexpr int minute = 60000;
    if (isVisible() && !m_timer.isRunning()) // one that runs tells by itself
        m_minute.start(minute - m_timer.now().time().msecsSinceStartOfDay() % minute);
}

void AgendaEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshSum(); // time went on meanwhile
}

void AgendaEditor::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
}

} // namespace tempo
