#include "widgets/views/timing/pathpane.h"

#include "model/timing/pathwords.h"
#include "model/timing/worstwords.h"
#include "widgets/charts/paintedchart.h"
#include "widgets/charts/timechart.h"
#include "widgets/charts/waterfall.h"
#include "widgets/views/timing/figuregrid.h"
#include "widgets/views/timing/panes.h"

#include <QLabel>

#include <algorithm>

namespace tempo {

namespace {

constexpr int wide = 560; ///< from this width on the figures stand beside their chart
constexpr int figuresWidth = 208;

/// What the distribution says first.
QString spreadTitle(const TimedPath &path)
{
    const PathTime &time = *path.figures.time;
    const bool isAge = path.of != TimedPath::Of::Reaction;
    if (!time.p50 || !time.p99)
        return isAge ? PathPane::tr("How old it is, over all cases")
                     : PathPane::tr("How long it takes, over all cases");
    if (time.worst && *time.worst == time.best)
        return isAge ? PathPane::tr("It is equally old at any time")
                     : PathPane::tr("It takes equally long at any time");
    const QString half = pathDuration(*time.p50);
    const QString most = pathDuration(*time.p99);
    return isAge
        ? PathPane::tr("In half of all cases at most %1 old, in 99 of 100 at most %2")
              .arg(half, most)
        : PathPane::tr("In half of all cases within %1, in 99 of 100 within %2").arg(half, most);
}

QString worstTitle(const TimedPath &path, const TimingFound &found)
{
    const std::optional<PathTime> &time = path.figures.time;
    if (found.arePartsJudged)
        return PathPane::tr("A bad case, part by part");
    if (time && time->worst == time->best)
        return PathPane::tr("Every case, part by part");
    return PathPane::tr("The worst case, part by part");
}

} // namespace

PathPane::PathPane(QWidget *parent) : QScrollArea(parent)
{
    QVBoxLayout *layout = fillPane(*this);
    layout->addWidget(makeAnswer());
    layout->addWidget(makeWorst());
    layout->addWidget(makeSpread());
    layout->addStretch();
}

QWidget *PathPane::makeAnswer()
{
    auto *card = makeCard();
    QVBoxLayout *layout = fillCard(*card);
    m_answer = makeText({}, TextRole::Answer);
    m_limit = makeText({}, TextRole::Strong);
    for (QLabel *label : {m_answer, m_limit}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    return card;
}

QWidget *PathPane::makeWorst()
{
    auto *card = makeCard();
    QVBoxLayout *layout = fillCard(*card);
    m_worstTitle = makeText({}, TextRole::Strong);
    m_words = makeText({}, TextRole::Body);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_worstNote = makeText({}, TextRole::Hint);
    m_waterfall = new PaintedChart;
    m_waterfall->setAccessibleName(tr("The worst case, part by part"));
    layout->addWidget(m_worstTitle);
    layout->addWidget(m_words);
    layout->addWidget(m_worstNote);
    layout->addWidget(m_waterfall);
    return card;
}

QWidget *PathPane::makeSpread()
{
    auto *card = makeCard();
    QVBoxLayout *layout = fillCard(*card);
    m_spreadTitle = makeText({}, TextRole::Strong);
    m_chart = new PaintedChart;
    m_chart->setAccessibleName(tr("The share of all cases over time"));
    m_figures = new FigureGrid;
    m_method = makeText({}, TextRole::Hint);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(space::xl);
    m_columns->addWidget(m_chart, 1, Qt::AlignTop);
    m_columns->addWidget(m_figures, 0, Qt::AlignTop);
    layout->addWidget(m_spreadTitle);
    layout->addLayout(m_columns);
    layout->addWidget(m_method);
    return card;
}

void PathPane::showPath(const Design &design, const TimingFound &found)
{
    const int looked = found.looked();
    if (looked < 0)
        return;
    m_key = found.key;
    const TimedPath &path = found.paths.at(looked);
    showAnswer(design, path);
    showWorst(design, path, found);
    showSpread(design, path, found);
}

void PathPane::showAnswer(const Design &design, const TimedPath &path)
{
    m_answer->setText(pathAnswer(design, path));
    m_limit->setText(limitAnswer(design, path));
    m_limit->setVisible(!m_limit->text().isEmpty());
    const std::optional<double> &slack = path.figures.slack;
    setTone(m_limit, !slack ? Tone::Quiet : *slack < 0 ? Tone::Missed : Tone::Met);
}

void PathPane::showWorst(const Design &design, const TimedPath &path, const TimingFound &found)
{
    const bool hasParts = !found.parts.empty();
    m_worstTitle->setText(worstTitle(path, found));
    m_words->setText(worstCaseInWords(design, path));
    m_words->setVisible(!m_words->text().isEmpty());
    m_worstNote->setText(tr("There is no bound. Here every random time is drawn at %1, and every "
                            "run has just been missed.")
                             .arg(design.header.judgeAt == JudgeAt::Worst
                                      ? QStringLiteral("p99")
                                      : word(design.header.judgeAt)));
    m_worstNote->setVisible(found.arePartsJudged && hasParts);
    m_waterfall->parentWidget()->setVisible(hasParts);
    const Waterfall waterfall = waterfallOf(design, path, found.parts);
    m_waterfall->draw({[waterfall](QPainter &painter, const QRectF &area, const ChartStyle &style) {
                           paintWaterfall(painter, area, waterfall, style);
                       },
                       [waterfall](double width, const ChartStyle &style) {
                           return waterfallHeight(waterfall, width, style);
                       }},
                      waterfallInWords(waterfall));
}

void PathPane::showSpread(const Design &design, const TimedPath &path, const TimingFound &found)
{
    const std::optional<PathTime> &time = path.figures.time;
    m_chart->parentWidget()->setVisible(time.has_value());
    if (!time)
        return;
    m_spreadTitle->setText(spreadTitle(path));
    m_figures->showFigures(design, path);
    m_method->setText(methodInWords(design, *time));
    m_chart->setVisible(found.distribution.has_value());
    if (!found.distribution)
        return;
    const double least = time->worst ? *time->worst : 1.25 * time->p99.value_or(time->best);
    const TimeChart chart{*found.distribution, marksOf(design, path.figures), path.figures.limit,
                          scaleOf(path.figures, least)};
    m_chart->draw({[chart](QPainter &painter, const QRectF &area, const ChartStyle &style) {
                       paintTimeChart(painter, area, chart, style);
                   },
                   [](double, const ChartStyle &) { return timeChartHeight(); }},
                  m_spreadTitle->text());
}

void PathPane::setDimmed(bool dimmed)
{
    m_waterfall->setDimmed(dimmed);
    m_chart->setDimmed(dimmed);
    for (QLabel *label : {m_answer, m_limit, m_words})
        label->setEnabled(!dimmed);
    m_figures->setEnabled(!dimmed);
}

void PathPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool beside = viewport()->width() >= wide;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_figures->setMinimumWidth(beside ? figuresWidth : 0);
}

} // namespace tempo
