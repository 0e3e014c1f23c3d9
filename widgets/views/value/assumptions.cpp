#include "widgets/views/value/assumptions.h"

#include "model/base/displaytext.h"
#include "model/document/document.h"
#include "widgets/charts/chartaxis.h"
#include "widgets/look/look.h"
#include "widgets/views/value/assumptionrow.h"
#include "widgets/views/value/valuewords.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tempo {

namespace {

using Keys = AssumptionRow::Keys;

Keys keysOfDesign()
{
    return {{QStringLiteral("keep_share"), QStringLiteral("operations.engineer_hour")}};
}

Keys keysOfEvent()
{
    return {{QStringLiteral("rate"), QStringLiteral("peak")}};
}

Keys keysOfStage(bool isTarget)
{
    Keys keys{{QStringLiteral("cost.per_run"), QStringLiteral("cost.per_hour")},
              {QStringLiteral("cost.per_1000"), QStringLiteral("cost.on_call_hours")},
              {QStringLiteral("replicas"), QStringLiteral("concurrency")},
              {QStringLiteral("latency")}};
    if (isTarget)
        keys << QStringList{QStringLiteral("max_latency")}
             << QStringList{QStringLiteral("alternatives")};
    return keys;
}

QString eventWords(const Element &event)
{
    if (!event.rate && !event.peak)
        return Assumptions::tr("nobody says how often it happens");
    QStringList parts;
    if (event.rate)
        parts << displayRate(event.rate->perSecond());
    if (event.peak)
        parts
            << Assumptions::tr("%1 at the busiest time").arg(displayRate(event.peak->perSecond()));
    return parts.join(QStringLiteral(" · "));
}

QString designWords(const Design &design)
{
    const QString enough = Assumptions::tr("a tempo has to keep %1 of what the fastest keeps")
                               .arg(sharePercent(design.header.keepShare * 100));
    const auto &hour = design.operations.engineerHour;
    if (!hour)
        return enough;
    return enough + QStringLiteral(" · ")
        + Assumptions::tr("%1 for an engineer's hour")
              .arg(displayMoney(*hour, design.header.currency));
}

/// Takes a row away once the event is over, for an editor of it may be what asked.
void drop(AssumptionRow *row)
{
    row->hide();
    row->deleteLater();
}

} // namespace

Assumptions::Assumptions(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QWidget *card = makeCard();
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::xs);
    column->addWidget(makeText(tr("What is assumed"), TextRole::Strong));
    column->addWidget(
        makeText(tr("A month has 730 hours. Open a line to change it."), TextRole::Hint));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
}

void Assumptions::setAnswer(const ValueAnswer &answer)
{
    m_answer = answer;
    QStringList ids{answer.target};
    if (answer.ladder) {
        for (const StageCost &cost : answer.ladder->current.costs)
            ids << cost.element;
    }
    ids << answer.events;
    if (ids != m_built) {
        m_built = ids;
        rebuild();
    }
    refresh();
}

void Assumptions::rebuild()
{
    std::ranges::for_each(m_all, drop);
    m_all.clear();
    if (!m_answer.ladder)
        return;
    addRow({}, keysOfDesign());
    for (const StageCost &cost : m_answer.ladder->current.costs)
        addRow(cost.element, keysOfStage(cost.element == m_answer.target));
    for (const QString &event : std::as_const(m_answer.events))
        addRow(event, keysOfEvent());
}

void Assumptions::addRow(const QString &element, const QList<QStringList> &keys)
{
    auto *row = new AssumptionRow(m_document, element, keys);
    m_all << row;
    m_rows->addWidget(row);
}

QString Assumptions::summaryOf(const QString &element) const
{
    const Design &design = m_document.design();
    if (element.isEmpty())
        return designWords(design);
    const QList<StageCost> &costs = m_answer.ladder->current.costs;
    const auto cost = std::ranges::find(costs, element, &StageCost::element);
    return cost == costs.end() ? eventWords(design.element(element)) : stageWords(design, *cost);
}

void Assumptions::refresh()
{
    const Design &design = m_document.design();
    const auto gone = std::ranges::remove_if(m_all, [&design](AssumptionRow *row) {
        const bool isGone = !row->element().isEmpty() && !design.elements.contains(row->element());
        if (isGone)
            drop(row);
        return isGone;
    });
    if (!gone.empty())
        m_built.clear(); // it may come back
    m_all.erase(gone.begin(), gone.end());
    for (AssumptionRow *row : std::as_const(m_all))
        row->showAssumed(row->element().isEmpty() ? tr("The whole design")
                                                  : design.titleOf(row->element()),
                         summaryOf(row->element()));
}

} // namespace tempo
