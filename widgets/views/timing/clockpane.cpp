#include "widgets/views/timing/clockpane.h"

#include "model/base/isolate.h"
#include "model/design/design.h"
#include "model/timing/pathwords.h"
#include "widgets/views/timing/clockpicture.h"
#include "widgets/views/timing/clocktable.h"
#include "widgets/views/timing/dayslider.h"
#include "widgets/views/timing/panes.h"

#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>

#include <algorithm>

namespace tempo {

namespace {

constexpr Ticks minute = 60 * ticksPerSecond;
constexpr Ticks day = 86'400 * ticksPerSecond;
constexpr int mostMarks = 48; ///< runs a day of an element that are marked
const QTime noon(12, 0);

/// The oldest thing that an element knows.
const Knowledge *oldestOf(const ElementAtInstant &element)
{
    const auto oldest = std::ranges::min_element(element.knows, {}, &Knowledge::oldest);
    return oldest == element.knows.end() ? nullptr : &*oldest;
}

} // namespace

ClockPane::ClockPane(Selection &selection, QWidget *parent)
    : QScrollArea(parent), m_selection(selection)
{
    QVBoxLayout *layout = fillPane(*this);
    layout->addWidget(makeControls());
    layout->addWidget(makePicture());
    layout->addWidget(makeTable());
    layout->addStretch();
    connect(m_slider, &QSlider::valueChanged, this, [this](int minutes) {
        m_time->setTime(QTime::fromMSecsSinceStartOfDay(minutes * 60'000));
    });
    connect(m_time, &QTimeEdit::timeChanged, this, [this](QTime time) {
        m_slider->setValue(time.msecsSinceStartOfDay() / 60'000);
        refresh();
    });
    connect(m_day, &QDateEdit::dateChanged, this, [this] {
        showRuns();
        refresh();
    });
    const auto select = [this](const QString &element) { m_selection.set({element}); };
    connect(m_picture, &ClockPicture::clicked, this, select);
    connect(m_table, &ClockTable::chosen, this, select);
    connect(&m_selection, &Selection::changed, this, &ClockPane::refresh);
}

QWidget *ClockPane::makeControls()
{
    auto *card = makeCard();
    QVBoxLayout *layout = fillCard(*card);
    m_sentence = makeText({}, TextRole::Answer);
    m_time = new QTimeEdit(noon);
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setWrapping(true);
    m_time->setAccessibleName(tr("Time of day"));
    m_day = new QDateEdit;
    m_day->setDisplayFormat(QStringLiteral("ddd d MMM"));
    m_day->setAccessibleName(tr("Day"));
    m_slider = new DaySlider;
    m_slider->setValue(m_time->time().msecsSinceStartOfDay() / 60'000);
    m_slider->setAccessibleName(tr("Time of day"));
    m_slider->setToolTip(tr("Drag through the day; arrows go by minutes, Page Up and Page Down by "
                            "hours. The marks are runs."));
    auto *before = makeButton(tr("Previous run"));
    auto *next = makeButton(tr("Next run"));
    connect(before, &QPushButton::clicked, this, [this] { step(false); });
    connect(next, &QPushButton::clicked, this, [this] { step(true); });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (QWidget *one : std::initializer_list<QWidget *>{m_time, m_day, before, next})
        row->addWidget(one);
    row->addStretch();
    m_note = makeText({}, TextRole::Hint);
    layout->addWidget(m_sentence);
    layout->addLayout(row);
    layout->addWidget(m_slider);
    layout->addWidget(m_note);
    return card;
}

QWidget *ClockPane::makePicture()
{
    auto *card = makeCard();
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::s, space::m, space::s, space::m);
    QLabel *title = makeText(tr("How old the oldest is that each element shows"), TextRole::Strong);
    title->setContentsMargins(space::s, 0, space::s, 0);
    m_picture = new ClockPicture;
    m_picture->setAccessibleName(tr("The canvas at this time of day"));
    layout->addWidget(title);
    layout->addWidget(m_picture);
    return card;
}

QWidget *ClockPane::makeTable()
{
    auto *card = makeCard();
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 4);
    m_table = new ClockTable;
    layout->addWidget(m_table);
    return card;
}

void ClockPane::showClock(const Design &design, std::shared_ptr<const Clock> clock)
{
    m_design = std::make_unique<Design>(design);
    m_clock = std::move(clock);
    const QDate first
        = QDateTime::fromSecsSinceEpoch(m_clock->start() / ticksPerSecond, zoneOf(design)).date();
    const QSignalBlocker blocker(m_day);
    if (m_day->minimumDate() != first) {
        m_day->setDateRange(first, first.addYears(1).addDays(-1));
        m_day->setDate(first.addDays(1));
    }
    m_day->setVisible(m_clock->period().value_or(0) > day);
    m_picture->showDesign(design);
    showRuns();
    refresh();
}

Ticks ClockPane::instant() const
{
    return QDateTime(m_day->date(), m_time->time(), zoneOf(*m_design)).toMSecsSinceEpoch()
        * (ticksPerSecond / 1000);
}

void ClockPane::showRuns()
{
    if (!m_clock)
        return;
    const QTimeZone zone = zoneOf(*m_design);
    const auto atStart
        = [&](QDate date) { return date.startOfDay(zone).toSecsSinceEpoch() * ticksPerSecond; };
    QList<int> minutes;
    for (const Ticks start : m_clock->startsIn(
             {atStart(m_day->date()), atStart(m_day->date().addDays(1))}, mostMarks)) {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(start / ticksPerSecond, zone);
        minutes << time.time().msecsSinceStartOfDay() / 60'000;
    }
    m_slider->setRuns(minutes);
}

void ClockPane::refresh()
{
    if (!m_clock)
        return;
    const Ticks now = instant();
    m_elements = m_clock->at(now);
    m_table->showInstant(*m_design, m_elements, now);
    m_table->mark(m_selection.elements());
    QHash<int, QString> words;
    for (const ElementAtInstant &element : std::as_const(m_elements)) {
        if (const Knowledge *oldest = oldestOf(element))
            words.insert(element.element, ageText(*oldest, now));
    }
    m_picture->setWords(std::move(words));
    m_picture->setMarked(m_selection.elements());
    showSentence();
    const QString at = m_design->header.judgeAt == JudgeAt::Worst ? QStringLiteral("p99")
                                                                  : word(m_design->header.judgeAt);
    const QString random = tr("Random times count as their %1.").arg(at);
    m_note->setText(tr("Times are those of %1.", "a time zone").arg(m_design->header.timezone)
                    + (m_clock->isApproximate() ? u' ' + random : QString()));
}

/// Of the selected element, else of the one that has the oldest.
void ClockPane::showSentence()
{
    const Ticks now = instant();
    const ElementAtInstant *told = nullptr;
    const Knowledge *oldest = nullptr;
    bool isSelected = false;
    for (const ElementAtInstant &element : std::as_const(m_elements)) {
        const Knowledge *one = oldestOf(element);
        const bool isChosen
            = m_selection.elements().contains(m_design->elements.at(element.element).first);
        if (one
            && (isChosen > isSelected
                || (isChosen == isSelected && (!oldest || one->oldest < oldest->oldest)))) {
            told = &element;
            oldest = one;
            isSelected = isChosen;
        }
    }
    if (!told) {
        m_sentence->setText(tr("Nothing here knows of any event or source yet."));
        return;
    }
    const auto title = [this](int place) {
        return isolated(m_design->titleOf(m_design->elements.at(place).first));
    };
    const QTimeZone zone = zoneOf(*m_design);
    const QString text = isSelected
        ? tr("At %1 “%2” knows “%3” up to %4: that is %5 old.")
        : tr("At %1 the oldest is what “%2” knows of “%3”: it is of %4 and %5 old.");
    m_sentence->setText(text.arg(instantText(now, now, zone), title(told->element),
                                 title(oldest->origin), instantText(oldest->oldest, now, zone),
                                 ageText(*oldest, now)));
}

/// To the next moment at which something begins to run or to show what it has made.
void ClockPane::step(bool isForward)
{
    const Ticks now = instant();
    std::optional<Ticks> best;
    const auto offer = [&](Ticks at) {
        at = isForward ? (at + minute - 1) / minute * minute : at / minute * minute;
        const bool isBeyond = isForward ? at > now : at < now;
        const bool isNearer = !best || (isForward ? at < *best : at > *best);
        if (isBeyond && isNearer)
            best = at;
    };
    const QList<ElementAtInstant> elements = isForward ? m_elements : m_clock->at(now - 1);
    for (const ElementAtInstant &element : elements) {
        if (element.last) {
            offer(element.last->start);
            offer(element.last->published);
        }
        if (element.next)
            offer(*element.next);
    }
    if (best)
        goTo(*best);
}

void ClockPane::goTo(Ticks instant)
{
    const QDateTime time
        = QDateTime::fromSecsSinceEpoch(instant / ticksPerSecond, zoneOf(*m_design));
    if (m_day->isVisibleTo(this))
        m_day->setDate(time.date());
    m_time->setTime(time.time());
}

} // namespace tempo
