#include "widgets/views/timingview.h"

#include "model/timing/pathwords.h"
#include "widgets/editors/segments.h"
#include "widgets/look/look.h"
#include "widgets/views/timing/clockpane.h"
#include "widgets/views/timing/pathpane.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace tempo {

namespace {

constexpr int shortestChooser = 20; ///< characters
constexpr int modesWidth = 312;
constexpr int emptyWidth = 480; ///< of a text that stands alone

/// A path in the chooser: with what is left of its limit.
QString choiceText(const Design &design, const TimedPath &path)
{
    const QString title = pathTitle(design, path);
    const std::optional<double> &slack = path.figures.slack;
    if (!slack)
        return title;
    return *slack < 0 ? TimingView::tr("✕ %1 · %2 over").arg(title, pathDuration(-*slack))
                      : TimingView::tr("✓ %1 · %2 left").arg(title, pathDuration(*slack));
}

} // namespace

TimingView::TimingView(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_figures(context.figures ? context.figures : new FiguresWatch(context.document, this)),
      m_watch(new TimingWatch(*m_figures, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    m_stack = new QStackedWidget;
    m_path = new PathPane;
    m_clock = new ClockPane(m_context.selection);
    m_empty = makeEmpty();
    m_waiting = makeWaiting();
    for (QWidget *page : std::initializer_list<QWidget *>{m_waiting, m_path, m_clock, m_empty})
        m_stack->addWidget(page);
    layout->addWidget(m_stack, 1);
    connect(m_watch, &TimingWatch::changed, this, &TimingView::refresh);
    connect(&m_context.document, &Document::changed, this, &TimingView::refresh);
    connect(&m_context.selection, &Selection::changed, this, &TimingView::followSelection);
    connect(m_modes, &Segments::chosen, this, &TimingView::setMode);
    connect(m_paths, &QComboBox::activated, this,
            [this](int place) { choose(m_paths->itemData(place).toString(), false); });
    setMode(Reaction);
}

QWidget *TimingView::makeHeader()
{
    auto *header = new QFrame;
    header->setProperty("bar", true);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->setSpacing(space::m);
    auto *title = makeText(tr("Timing"), TextRole::Title);
    title->setWordWrap(false);
    m_modes = new Segments(false);
    m_modes->add(tr("Reaction"))->setToolTip(tr("How long until an event shows"));
    m_modes->add(tr("Age of data"))->setToolTip(tr("How old what is shown is"));
    m_modes->add(tr("Clock"))->setToolTip(tr("What each element knows at a time of day"));
    m_modes->setAccessibleName(tr("What is asked"));
    m_modes->setMaximumWidth(modesWidth);
    m_paths = new QComboBox;
    m_paths->setAccessibleName(tr("Path"));
    m_paths->setToolTip(tr("From an event or source to a prediction or action"));
    m_paths->setMinimumContentsLength(shortestChooser);
    m_paths->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layout->addWidget(title);
    layout->addWidget(m_modes);
    layout->addWidget(m_paths, 1);
    layout->addStretch();
    return header;
}

QWidget *TimingView::makeEmpty()
{
    auto *empty = new QWidget;
    auto *layout = new QVBoxLayout(empty);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::m);
    QLabel *text = makeText(tr("Nothing can be timed here yet. Draw an event or a source, and a "
                               "prediction or an action that it reaches; say how long each step "
                               "takes and when it runs."),
                            TextRole::Body);
    text->setAlignment(Qt::AlignCenter);
    text->setMaximumWidth(emptyWidth);
    QPushButton *canvas = makePrimaryButton(tr("Go to the Canvas"));
    connect(canvas, &QPushButton::clicked, this,
            [this] { m_context.showPage(QStringLiteral("canvas")); });
    layout->addStretch();
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addWidget(canvas, 0, Qt::AlignHCenter);
    layout->addStretch();
    return empty;
}

QWidget *TimingView::makeWaiting()
{
    QLabel *text = makeText(tr("The figures are being computed …"), TextRole::Body);
    text->setAlignment(Qt::AlignCenter);
    return text;
}

void TimingView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_watch->setActive(true);
    refresh();
}

void TimingView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_watch->setActive(false);
}

bool TimingView::fits(const TimedPath &path) const
{
    return (path.of == TimedPath::Of::Reaction) == (m_mode == Reaction);
}

bool TimingView::concerns(const TimedPath &path, const Design &design) const
{
    const auto passes
        = [&](const QString &id) { return path.passes.contains(int(design.elements.indexOf(id))); };
    const Selection &selection = m_context.selection;
    return std::ranges::all_of(selection.elements(), passes)
        && std::ranges::all_of(selection.flows(), [&](const FlowKey &flow) {
               return passes(flow.from) && passes(flow.to);
           });
}

/// The tightest path of what is asked, among those that the selection is about where there are any.
QString TimingView::bestKey(bool followsSelection) const
{
    const TimingFound &found = m_watch->found();
    QList<TimedPath> paths;
    for (const TimedPath &path : found.paths) {
        if (fits(path) && (!followsSelection || concerns(path, found.design)))
            paths << path;
    }
    if (paths.isEmpty())
        return followsSelection ? bestKey(false) : QString();
    return keyOf(found.design, paths.at(tightestOf(paths)));
}

/// The design as it is, where its places are those of what was found: its names may be newer.
const Design &TimingView::words() const
{
    const Design &now = m_context.document.design();
    const Design &found = m_watch->found().design;
    const bool isAlike
        = std::ranges::equal(
              now.elements, found.elements, {}, [](const auto &item) { return item.first; },
              [](const auto &item) { return item.first; })
        && std::ranges::equal(now.flows, found.flows, {}, &Flow::key, &Flow::key);
    return isAlike ? now : found;
}

void TimingView::setMode(int mode)
{
    m_mode = mode;
    m_modes->setCurrent(mode);
    m_paths->setVisible(mode != AtInstant);
    if (mode != AtInstant)
        choose(bestKey(true), true);
    refresh();
}

void TimingView::choose(const QString &key, bool isGuess)
{
    m_key = key;
    m_isGuess = isGuess && !m_watch->isSettled();
    if (!key.isEmpty())
        m_watch->look(key);
    refresh();
}

void TimingView::followSelection()
{
    if (m_mode == AtInstant || m_context.selection.isEmpty())
        return;
    const TimingFound &found = m_watch->found();
    for (const TimedPath &path : found.paths) {
        if (keyOf(found.design, path) == m_key && concerns(path, found.design))
            return;
    }
    choose(bestKey(true), true);
}

void TimingView::fillPaths()
{
    const TimingFound &found = m_watch->found();
    const Design &design = words();
    const QSignalBlocker blocker(m_paths);
    int row = 0;
    for (const TimedPath &path : found.paths) {
        if (!fits(path))
            continue;
        if (row >= m_paths->count())
            m_paths->addItem({});
        m_paths->setItemText(row, choiceText(design, path));
        m_paths->setItemData(row++, keyOf(found.design, path));
    }
    while (m_paths->count() > row)
        m_paths->removeItem(m_paths->count() - 1);
    m_paths->setCurrentIndex(m_paths->findData(m_key));
    m_paths->setVisible(row > 0);
}

void TimingView::refresh()
{
    const TimingFound &found = m_watch->found();
    if (!isVisible())
        return;
    if (!found.clock) {
        m_stack->setCurrentWidget(m_waiting);
        return;
    }
    if (m_mode == AtInstant) {
        m_clock->showClock(words(), found.clock);
        m_stack->setCurrentWidget(found.design.elements.isEmpty() ? m_empty : m_clock);
        return;
    }
    const bool isGone = std::ranges::none_of(found.paths, [&](const TimedPath &path) {
        return fits(path) && keyOf(found.design, path) == m_key;
    });
    if (isGone || (m_isGuess && m_watch->isSettled())) {
        m_key = bestKey(true);
        m_isGuess = !m_watch->isSettled();
        if (!m_key.isEmpty())
            m_watch->look(m_key);
    }
    fillPaths();
    if (m_key.isEmpty()) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_path->setDimmed(!m_watch->isSettled());
    const int looked = found.looked();
    const bool isAwaited
        = looked >= 0 && !found.paths.at(looked).figures.time && !m_figures->isSettled();
    if (found.key != m_key || (isAwaited && m_path->key() == m_key))
        return; // the last answer stands until there is a newer one
    if (isAwaited) {
        m_stack->setCurrentWidget(m_waiting);
        return;
    }
    m_path->showPath(words(), found);
    m_stack->setCurrentWidget(m_path);
}

} // namespace tempo
