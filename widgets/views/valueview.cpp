#include "widgets/views/valueview.h"

#include "widgets/charts/frontierview.h"
#include "widgets/look/look.h"
#include "widgets/views/tabheader.h"
#include "widgets/views/value/assumptions.h"
#include "widgets/views/value/decaycard.h"
#include "widgets/views/value/rungtable.h"
#include "widgets/views/value/valuewatch.h"
#include "widgets/views/value/valuewords.h"

#include <QFrame>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace tempo {

namespace {

constexpr int wide = 900;        ///< from this width on the inputs stand beside the results
constexpr int inputsWidth = 340; ///< beside them
constexpr double faded = 0.45;   ///< opacity of the answer of a moment ago

bool canHaveValue(const Element &element)
{
    return element.kind == Kind::Prediction || element.kind == Kind::Action;
}

QString tabText(const QString &title)
{
    return shortTabTitle(title).replace(u'&', QStringLiteral("&&"));
}

QVBoxLayout *columnIn(QWidget *card)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    return column;
}

} // namespace

ValueView::ValueView(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_document(context.document),
      m_selection(context.selection),
      m_watch(new ValueWatch(context.document, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeBody(), 1);
    layout->addWidget(makeEmpty(), 1);
    connect(&m_document, &Document::changed, this, &ValueView::documentChanged);
    connect(&m_selection, &Selection::changed, this, &ValueView::followSelection);
    connect(m_targets, &QTabBar::currentChanged, this, &ValueView::choose);
    connect(m_watch, &ValueWatch::changed, this, &ValueView::showAnswer);
    rebuildTargets();
    followSelection();
}

QWidget *ValueView::makeHeader()
{
    m_targets = new QTabBar;
    m_targets->setAccessibleName(tr("Whose value"));
    return makeTabHeader(tr("Value of being on time"), m_targets);
}

QWidget *ValueView::makeBody()
{
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(space::l, space::l, space::l, space::l);
    m_columns->setSpacing(space::l);
    m_results = new QWidget;
    auto *results = new QVBoxLayout(m_results);
    results->setContentsMargins(0, 0, 0, 0);
    results->setSpacing(space::l);
    results->addWidget(makeAnswer());
    results->addWidget(makeChart());
    results->addWidget(makeTable());
    results->addStretch();
    m_fading = new QGraphicsOpacityEffect(m_results);
    m_fading->setOpacity(faded);
    m_fading->setEnabled(false);
    m_results->setGraphicsEffect(m_fading);
    m_columns->addWidget(m_results, 1);
    m_columns->addWidget(makeInputs());
    scroll->setWidget(body);
    m_body = scroll;
    return scroll;
}

QWidget *ValueView::makeEmpty()
{
    m_empty = new QWidget;
    auto *column = new QVBoxLayout(m_empty);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->addWidget(makeText(tr("Nothing has a value yet."), TextRole::Answer));
    column->addWidget(makeText(tr("Draw a prediction or an action on the canvas. Here you then say "
                                  "what it is worth in time, and see what each tempo keeps of that "
                                  "and costs."),
                               TextRole::Body));
    column->addStretch();
    return m_empty;
}

QWidget *ValueView::makeAnswer()
{
    m_answerCard = makeCard();
    QVBoxLayout *column = columnIn(m_answerCard);
    m_sentence = makeText({}, TextRole::Answer);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail = makeText({}, TextRole::Body);
    m_gaps = makeText({}, TextRole::Hint);
    setTone(m_gaps, Tone::Tight);
    column->addWidget(m_sentence);
    column->addWidget(m_detail);
    column->addWidget(m_gaps);
    return m_answerCard;
}

QWidget *ValueView::makeChart()
{
    m_chartCard = makeCard();
    QVBoxLayout *column = columnIn(m_chartCard);
    column->addWidget(makeText(tr("Value kept against cost"), TextRole::Strong));
    m_chart = new FrontierView;
    column->addWidget(m_chart);
    return m_chartCard;
}

QWidget *ValueView::makeTable()
{
    m_tableCard = makeCard();
    QVBoxLayout *column = columnIn(m_tableCard);
    m_tableTitle = makeText({}, TextRole::Strong);
    column->addWidget(m_tableTitle);
    m_table = new RungTable;
    column->addWidget(m_table);
    return m_tableCard;
}

QWidget *ValueView::makeInputs()
{
    m_inputs = new QWidget;
    auto *column = new QVBoxLayout(m_inputs);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    m_decay = new DecayCard(m_document);
    m_assumptions = new Assumptions(m_document);
    column->addWidget(m_decay);
    column->addWidget(m_assumptions);
    column->addStretch();
    return m_inputs;
}

QString ValueView::target() const
{
    const int current = m_targets->currentIndex();
    return current < 0 ? QString() : m_targets->tabData(current).toString();
}

void ValueView::documentChanged(const Change &change)
{
    if (change.everything || change.structure || !change.elements.isEmpty())
        rebuildTargets();
    m_decay->refresh();
    m_assumptions->refresh();
}

/// The ones with a value come first; of another design, the first of them is shown.
void ValueView::rebuildTargets()
{
    const QString before = target();
    const Design &design = m_document.design();
    QStringList ids;
    qsizetype valued = 0;
    for (const auto &[id, element] : design.elements) {
        if (!canHaveValue(element))
            continue;
        if (element.value && element.value->decay)
            ids.insert(valued++, id);
        else
            ids << id;
    }
    const QSignalBlocker blocker(m_targets);
    while (m_targets->count() > ids.size())
        m_targets->removeTab(m_targets->count() - 1);
    for (int i = 0; i < int(ids.size()); ++i) {
        if (i == m_targets->count())
            m_targets->addTab({});
        m_targets->setTabText(i, tabText(design.titleOf(ids.at(i))));
        m_targets->setTabToolTip(i, design.titleOf(ids.at(i)).toHtmlEscaped());
        m_targets->setTabData(i, ids.at(i));
    }
    m_targets->setCurrentIndex(std::max(0, int(ids.indexOf(before))));
    choose();
}

void ValueView::followSelection()
{
    const QString selected = m_selection.elements().value(0);
    for (int tab = 0; tab < m_targets->count(); ++tab) {
        if (m_targets->tabData(tab).toString() == selected)
            m_targets->setCurrentIndex(tab);
    }
}

void ValueView::choose()
{
    const bool isEmpty = target().isEmpty();
    m_body->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_decay->setTarget(target());
    m_watch->setTarget(target());
    showAnswer();
}

void ValueView::showAnswer()
{
    const ValueAnswer &answer = m_watch->newest();
    const ValueWords words = valueWords(answer);
    setTone(m_answerCard, words.tone);
    m_sentence->setText(words.sentence);
    m_detail->setText(words.detail);
    m_detail->setVisible(!words.detail.isEmpty());
    showGaps(gapWords(answer));
    const bool hasLadder = answer.ladder.has_value();
    const Frontier frontier = hasLadder ? frontierOf(answer.design, *answer.ladder) : Frontier();
    m_chartCard->setVisible(!frontier.points.isEmpty());
    m_tableCard->setVisible(hasLadder);
    m_assumptions->setVisible(hasLadder);
    m_chart->setFrontier(frontier);
    m_tableTitle->setText(tr("Tempo by tempo, in %1").arg(answer.design.header.currency));
    if (hasLadder)
        m_table->setLadder(*answer.ladder);
    m_decay->setAnswer(answer);
    m_assumptions->setAnswer(answer);
    m_fading->setEnabled(!m_watch->isCurrent());
}

void ValueView::showGaps(const QStringList &gaps)
{
    QStringList lines;
    for (const QString &gap : gaps)
        lines << QStringLiteral("▲ ") + gap;
    m_gaps->setText(lines.join(u'\n'));
    m_gaps->setVisible(!gaps.isEmpty());
}

void ValueView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ValueView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_watch->setActive(true);
}

void ValueView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_watch->setActive(false);
}

void ValueView::arrange()
{
    const bool isBeside = width() >= wide;
    m_columns->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_inputs->setMinimumWidth(isBeside ? inputsWidth : 0);
    m_inputs->setMaximumWidth(isBeside ? inputsWidth : QWIDGETSIZE_MAX);
}

} // namespace tempo
