#include "widgets/shell/sprinttimer.h"

#include "model/document/document.h"
#include "model/plan/agenda.h"

#include <algorithm>

namespace tempo {
namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;

} // namespace

Clock systemClock()
{
    return [] { return QDateTime::currentDateTime(); };
}

SprintTimer::SprintTimer(Document &document, QStringList pages, Clock clock, QObject *parent)
    : QObject(parent), m_document(document), m_pages(std::move(pages)), m_clock(std::move(clock))
{
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &SprintTimer::look);
    connect(&m_document, &Document::changed, this, [this](const Change &change) {
        if (change.everything || change.sections.contains(Section::Sprint))
            look();
    });
}

QStringList SprintTimer::steps() const
{
    return agendaSteps(m_document.design().sprint.agenda, m_pages);
}

std::optional<qint64> SprintTimer::plannedFor(const QString &step) const
{
    const Duration *time = m_document.design().sprint.agenda.find(step);
    const int added = m_added.value(step);
    if (!time && added == 0)
        return std::nullopt;
    return added * minute + (time ? qint64(time->seconds() * second) : 0);
}

/// A clock that was set back takes no time away.
qint64 SprintTimer::sinceStart() const
{
    return isRunning() ? std::max(qint64(0), m_since.msecsTo(m_clock())) : 0;
}

qint64 SprintTimer::spentOn(const QString &step) const
{
    return m_spent.value(step) + (step == m_step ? sinceStart() : 0);
}

bool SprintTimer::isBegun() const
{
    return isRunning() || m_spent.value(m_step) > 0 || m_added.value(m_step) > 0;
}

std::optional<qint64> SprintTimer::left() const
{
    const std::optional<qint64> time = planned();
    return time ? std::optional(*time - spent()) : std::nullopt;
}

qint64 SprintTimer::leftOfSprint() const
{
    const QStringList all = steps();
    qint64 left = 0;
    for (qsizetype i = std::max(qsizetype(0), all.indexOf(m_step)); i < all.size(); ++i)
        left += std::max(qint64(0), plannedFor(all.at(i)).value_or(0) - spentOn(all.at(i)));
    return left;
}

QDateTime SprintTimer::endsAt() const
{
    return m_clock().addMSecs(leftOfSprint());
}

QString SprintTimer::nextStep() const
{
    const QStringList all = steps();
    return all.value(all.indexOf(m_step) + 1);
}

void SprintTimer::book()
{
    m_spent[m_step] += sinceStart();
    if (isRunning())
        m_since = m_clock();
}

void SprintTimer::setStep(const QString &step)
{
    if (step == m_step)
        return;
    book();
    m_step = step;
    look();
}

void SprintTimer::setShown(const QString &page)
{
    m_shown = page;
    if (!page.isEmpty() && (m_follows || !isBegun()))
        setStep(page);
    else
        Q_EMIT changed();
}

void SprintTimer::setFollows(bool follows)
{
    if (follows == m_follows)
        return;
    m_follows = follows;
    Q_EMIT followsChanged(follows);
    setShown(m_shown);
}

void SprintTimer::start()
{
    if (isRunning() || m_step.isEmpty())
        return;
    m_since = m_clock();
    look();
}

void SprintTimer::pause()
{
    book();
    m_since = {};
    look();
}

void SprintTimer::toggle()
{
    isRunning() ? pause() : start();
}

void SprintTimer::addMinute()
{
    ++m_added[m_step];
    look();
}

void SprintTimer::reset()
{
    book();
    m_spent.remove(m_step);
    m_added.remove(m_step);
    m_told.remove(m_step);
    look();
}

void SprintTimer::clear()
{
    m_since = {};
    m_spent.clear();
    m_added.clear();
    m_told.clear();
    m_step = m_shown;
    look();
}

void SprintTimer::look()
{
    const std::optional<qint64> time = left();
    if (!time || *time > 0)
        m_told.remove(m_step);
    const bool isUp = isRunning() && time && *time <= 0 && !m_told.contains(m_step);
    if (isUp)
        m_told.insert(m_step);
    tickLater();
    Q_EMIT changed();
    if (isUp)
        Q_EMIT timeUp(m_step);
}

/// Wakes up just after the second that is shown is over.
void SprintTimer::tickLater()
{
    if (!isRunning()) {
        m_tick.stop();
        return;
    }
    const qint64 part = spent() % second;
    m_tick.start(int(second - part) + 1);
}

} // namespace tempo
