#include "widgets/views/value/rungtable.h"

#include "model/base/displaytext.h"
#include "widgets/charts/chartaxis.h"
#include "widgets/look/look.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>

namespace tempo {

namespace {

/// An amount without its currency, which stands above it.
QString amount(const std::optional<double> &money)
{
    return money ? displayMoney(*money, {}).trimmed() : QStringLiteral("–");
}

Qt::AlignmentFlag alignmentOf(int column)
{
    return column == RungTable::Title ? Qt::AlignLeading : Qt::AlignTrailing;
}

std::optional<double> monthly(const LadderStep &step)
{
    return step.value ? step.value->perMonth : std::nullopt;
}

/// What is lost a month one rung slower; nothing at the slow end, or where it isn't known.
std::optional<double> lossWhenSlower(const Ladder &ladder, const LadderStep &step)
{
    QList<RungFigures> figures;
    for (const LadderStep &rung : ladder.rungs)
        figures << rung.figures;
    const auto slower = oneStepSlower(figures, step.figures.period);
    const auto after = slower ? monthly(ladder.rungs.at(*slower)) : std::nullopt;
    const auto now = monthly(step);
    return now && after ? std::optional(*now - *after) : std::nullopt;
}

} // namespace

RungTable::RungTable(QWidget *parent) : QTableWidget(parent)
{
    setColumnCount(ColumnCount);
    setAccessibleName(tr("What each tempo keeps and costs"));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(space::row);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setFont(fontOf(type::hint));
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(Title, QHeaderView::ResizeToContents);
    header->setMinimumSectionSize(72);
}

void RungTable::showTitles()
{
    setHorizontalHeaderLabels({tr("Tempo"), tr("Value\nkept"), tr("One\nkeeps"),
                               tr("Kept\na month"), tr("Lost\na month"), tr("Slower\nloses"),
                               tr("Cost\na month")});
    for (int column = 0; column < ColumnCount; ++column)
        horizontalHeaderItem(column)->setTextAlignment(alignmentOf(column) | Qt::AlignBottom);
    horizontalHeaderItem(SlowerLoses)
        ->setToolTip(tr("What the next slower tempo loses a month against this one"));
}

void RungTable::put(int row, Column column, const QString &text)
{
    auto *cell = new QTableWidgetItem(text);
    cell->setTextAlignment(alignmentOf(column) | Qt::AlignVCenter);
    if (text == u"–")
        cell->setData(Qt::AccessibleTextRole, tr("not known"));
    setItem(row, column, cell);
}

void RungTable::fillRow(int row, const LadderStep &step, const QString &title)
{
    const auto &value = step.value;
    put(row, Title, title);
    put(row, Kept,
        step.figures.kept ? sharePercent(*step.figures.kept * 100) : QStringLiteral("–"));
    put(row, OneKeeps, amount(value ? value->perDecision : std::nullopt));
    put(row, KeptAMonth, amount(monthly(step)));
    put(row, LostAMonth, amount(value ? value->lostPerMonth : std::nullopt));
    put(row, SlowerLoses, amount(lossWhenSlower(m_ladder, step)));
    put(row, Cost, amount(step.figures.costPerMonth));
}

void RungTable::fill()
{
    setRowCount(int(m_ladder.rungs.size()) + 1);
    fillRow(0, m_ladder.current, tr("The design as it is"));
    for (int i = 0; i < int(m_ladder.rungs.size()); ++i) {
        const LadderStep &rung = m_ladder.rungs.at(i);
        const bool isRecommended = m_ladder.recommended == i;
        fillRow(i + 1, rung, isRecommended ? tr("✓ %1, recommended").arg(rung.title) : rung.title);
        for (int column = 0; isRecommended && column < ColumnCount; ++column) {
            item(i + 1, column)->setFont(fontOf(type::body, true));
            item(i + 1, column)->setForeground(coloursOf(this).met);
        }
    }
    for (int column = 0; column < ColumnCount; ++column)
        item(0, column)->setFont(fontOf(type::body, true));
    fitHeight();
}

void RungTable::fitHeight()
{
    constexpr int bar = 12; // for a scroll bar below, where the columns need one
    setFixedHeight(horizontalHeader()->sizeHint().height() + rowCount() * space::row + bar);
}

void RungTable::setLadder(const Ladder &ladder)
{
    m_ladder = ladder;
    showTitles();
    fill();
}

void RungTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && rowCount() > 0)
        fill();
}

} // namespace tempo
