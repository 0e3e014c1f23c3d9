#include "widgets/views/timing/figuregrid.h"

#include "model/timing/pathwords.h"
#include "widgets/look/look.h"

#include <QGridLayout>
#include <QLabel>

namespace tempo {

namespace {

QLabel *makeCell(const QString &text, TextRole role, Qt::Alignment alignment)
{
    QLabel *cell = makeText(text, role);
    cell->setWordWrap(false);
    cell->setAlignment(alignment | Qt::AlignVCenter);
    return cell;
}

} // namespace

FigureGrid::FigureGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(0, 1);
    setAccessibleName(tr("Figures"));
}

void FigureGrid::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void FigureGrid::add(const QString &title, const QString &figure, const QString &hint,
                     bool isStrong)
{
    const int row = m_grid->rowCount();
    auto *name = makeCell(title, isStrong ? TextRole::Strong : TextRole::Hint, Qt::AlignLeading);
    auto *cell = makeCell(figure, isStrong ? TextRole::Strong : TextRole::Body, Qt::AlignTrailing);
    cell->setAccessibleName(tr("%1: %2", "name of a figure, figure").arg(title, figure));
    cell->setToolTip(hint);
    name->setToolTip(hint);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(cell, row, 1);
}

void FigureGrid::showFigures(const Design &design, const TimedPath &path)
{
    clear();
    const PathFigures &figures = path.figures;
    if (figures.time) {
        const PathTime &time = *figures.time;
        const JudgeAt judgeAt
            = time.method == Method::Bounds ? JudgeAt::Worst : design.header.judgeAt;
        const auto addOne = [&](const QString &title, const std::optional<double> &seconds,
                                const std::optional<JudgeAt> &at, const QString &hint) {
            const QString none
                = at == JudgeAt::Worst ? tr("no bound", "a figure") : tr("not known", "a figure");
            const QString figure = seconds ? pathDuration(*seconds) : none;
            add(title, time.complete ? figure : tr("at least %1").arg(figure), hint, at == judgeAt);
        };
        addOne(tr("best"), time.best, {}, tr("No case takes less"));
        addOne(tr("mean"), time.mean, {}, tr("The average over all cases"));
        addOne(QStringLiteral("p50"), time.p50, JudgeAt::P50,
               tr("Half of the cases take no longer"));
        addOne(QStringLiteral("p95"), time.p95, JudgeAt::P95, tr("95 of 100 cases take no longer"));
        addOne(QStringLiteral("p99"), time.p99, JudgeAt::P99, tr("99 of 100 cases take no longer"));
        addOne(tr("worst"), time.worst, JudgeAt::Worst, tr("No case takes longer"));
    }
    addWindow(figures);
    addLimit(figures);
}

/// What the content of windows adds on average and at most.
void FigureGrid::addWindow(const PathFigures &figures)
{
    if (!figures.window)
        return;
    add(tr("window, middle"),
        tr("+%1", "added to an age").arg(pathDuration(figures.window->centroid)),
        tr("Content of a window is older than its newest: so much in the middle"));
    add(tr("window, oldest"),
        tr("+%1", "added to an age").arg(pathDuration(figures.window->oldest)),
        tr("Content of a window is older than its newest: so much at most"));
}

void FigureGrid::addLimit(const PathFigures &figures)
{
    if (!figures.limit)
        return;
    auto *line = makeLine();
    m_grid->addWidget(line, m_grid->rowCount(), 0, 1, 2);
    add(tr("limit"), pathDuration(*figures.limit));
    if (!figures.slack)
        return;
    const bool isMissed = *figures.slack < 0;
    add(isMissed ? tr("✕ slack") : tr("✓ slack"), pathDuration(*figures.slack),
        tr("What is left of the limit"), true);
    const int row = m_grid->rowCount() - 1;
    for (const int column : {0, 1})
        setTone(m_grid->itemAtPosition(row, column)->widget(), isMissed ? Tone::Missed : Tone::Met);
}

} // namespace tempo
