#include "widgets/views/matrixview.h"

#include "model/document/edits.h"
#include "widgets/charts/tornadoview.h"
#include "widgets/look/look.h"
#include "widgets/views/axisrow.h"
#include "widgets/views/tabheader.h"
#include "widgets/views/verdictcard.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

namespace tempo {

namespace {

constexpr int wide = 980;    ///< from this width on the answer stands beside the axes
constexpr int wideRow = 640; ///< from this width on a row is one line
constexpr int answerWidth = 320;
constexpr int paired = 640; ///< from this width on the two cards of the answer stand in a row

const QString designScope = QStringLiteral("design");

/// What the dots and the ring on the scales are.
QLabel *makeCaption()
{
    auto *caption = makeText(MatrixView::tr("Small dots are votes, the large one is what the team "
                                            "agreed on, a ring is the middle of the votes, ▲ is "
                                            "what the design itself says."),
                             TextRole::Hint);
    caption->setContentsMargins(space::l, space::s, space::l, space::s);
    return caption;
}

} // namespace

MatrixView::MatrixView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_document(context.document)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeBody(), 1);
    connect(&m_document, &Document::changed, this, &MatrixView::documentChanged);
    connect(m_tabs, &QTabBar::currentChanged, this, &MatrixView::refresh);
    rebuildScopes();
    rebuildRows();
}

QWidget *MatrixView::makeHeader()
{
    m_tabs = new QTabBar;
    m_tabs->setAccessibleName(tr("What is decided"));
    return makeTabHeader(tr("Decision matrix"), m_tabs);
}

QWidget *MatrixView::makeBody()
{
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(space::l, space::l, space::l, space::l);
    m_columns->setSpacing(space::l);
    auto *left = new QVBoxLayout;
    auto *card = makeCard();
    m_rows = new QVBoxLayout(card);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    left->addWidget(card);
    left->addStretch();
    m_columns->addLayout(left, 1);
    m_columns->addWidget(makeAnswer());
    scroll->setWidget(body);
    return scroll;
}

QWidget *MatrixView::makeAnswer()
{
    m_answerBox = new QFrame;
    m_answer = new QBoxLayout(QBoxLayout::TopToBottom, m_answerBox);
    m_answer->setContentsMargins(0, 0, 0, 0);
    m_answer->setSpacing(space::l);
    m_verdict = new VerdictCard;
    m_answer->addWidget(m_verdict);
    m_tornadoCard = makeCard();
    auto *layout = new QVBoxLayout(m_tornadoCard);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(makeText(tr("What moves it most"), TextRole::Strong));
    layout->addWidget(
        makeText(tr("How far the index moves when one axis goes to either end"), TextRole::Hint));
    m_tornado = new TornadoView;
    layout->addWidget(m_tornado);
    layout->addStretch();
    m_answer->addWidget(m_tornadoCard);
    m_answer->addStretch();
    return m_answerBox;
}

QString MatrixView::scope() const
{
    const int current = m_tabs->currentIndex();
    return current < 0 ? designScope : m_tabs->tabData(current).toString();
}

void MatrixView::documentChanged(const Change &change)
{
    const bool matrix = change.sections.contains(Section::Matrix);
    if (!change.everything && !matrix && change.elements.isEmpty())
        return;
    const QStringList axes = axisIds(m_document.design().matrix);
    QStringList shown;
    for (const AxisRow *row : m_axisRows)
        shown << row->axis();
    rebuildScopes();
    if (change.everything || shown != axes)
        rebuildRows();
    refresh();
}

void MatrixView::rebuildScopes()
{
    const QSignalBlocker blocker(m_tabs);
    const QString before = scope();
    const Design &design = m_document.design();
    QStringList scopes{designScope};
    for (const auto &[id, element] : design.elements) {
        if (element.kind == Kind::Prediction)
            scopes << id;
    }
    while (m_tabs->count() > scopes.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int i = 0; i < scopes.size(); ++i) {
        const QString title
            = i == 0 ? tr("Whole design") : shortTabTitle(design.titleOf(scopes.at(i)));
        const MatrixResult result = scoreMatrix(design, scopes.at(i));
        QString text
            = result.verdict ? tr("%1 · %2").arg(title, verdictTitle(*result.verdict)) : title;
        text.replace(u'&', QStringLiteral("&&"));
        if (i < m_tabs->count())
            m_tabs->setTabText(i, text);
        else
            m_tabs->addTab(text);
        m_tabs->setTabData(i, scopes.at(i));
        m_tabs->setTabToolTip(i, i == 0 ? title : design.titleOf(scopes.at(i)).toHtmlEscaped());
    }
    m_tabs->setCurrentIndex(std::max(0, int(scopes.indexOf(before))));
}

void MatrixView::rebuildRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_axisRows.clear();
    m_rows->addWidget(makeCaption());
    m_rows->addWidget(makeLine());
    const Matrix &matrix = m_document.design().matrix;
    for (const QString &axis : axisIds(matrix)) {
        if (!m_axisRows.isEmpty())
            m_rows->addWidget(makeLine());
        auto *row = new AxisRow(axis, axisTitle(matrix, axis));
        connectRow(row);
        m_rows->addWidget(row);
        m_axisRows << row;
    }
    arrange();
    refresh();
}

void MatrixView::connectRow(AxisRow *row)
{
    connect(row, &AxisRow::scored, this, &MatrixView::score);
    connect(row, &AxisRow::cleared, this, &MatrixView::clearScore);
    connect(row, &AxisRow::weighted, this, &MatrixView::weigh);
    connect(row, &AxisRow::noted, this, &MatrixView::note);
    connect(row, &AxisRow::gestureEnded, this, [this] { m_document.endGesture(); });
}

void MatrixView::refresh()
{
    const Design &design = m_document.design();
    const MatrixResult result = scoreMatrix(design, scope());
    const MatrixScope shown = shownScope();
    const OrderedMap<Evidence> evidence = evidenceOf(design, scope());
    for (qsizetype i = 0; i < m_axisRows.size() && i < result.axes.size(); ++i) {
        const AxisScore &axis = result.axes.at(i);
        m_axisRows.at(i)->showAxis(design.matrix, shown, axis, evidence.find(axis.id));
    }
    m_verdict->showResult(design.matrix, result);
    m_tornado->showMatrix(result);
    m_tornadoCard->setVisible(result.index.has_value());
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MatrixView::arrange()
{
    const bool beside = width() >= wide;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_answer->setDirection(!beside && width() >= paired ? QBoxLayout::LeftToRight
                                                        : QBoxLayout::TopToBottom);
    m_answerBox->setMinimumWidth(beside ? answerWidth : 0);
    m_answerBox->setMaximumWidth(beside ? answerWidth : QWIDGETSIZE_MAX);
    const int row = beside ? width() - answerWidth - 3 * space::l : width() - 2 * space::l;
    for (AxisRow *one : m_axisRows)
        one->setNarrow(row < wideRow);
}

MatrixScope MatrixView::shownScope() const
{
    return m_document.design().matrix.scopes.value(scope());
}

void MatrixView::change(const QString &text, const MatrixScope &changed, const QString &gesture)
{
    m_document.push(text, setMatrixScope(m_document.design(), scope(), changed),
                    gesture + u':' + scope());
}

void MatrixView::score(const QString &axis, int score)
{
    MatrixScope changed = shownScope();
    changed.agreed.set(axis, score);
    change(tr("Score %1").arg(axisTitle(m_document.design().matrix, axis)), changed,
           u"score:" + axis);
}

void MatrixView::clearScore(const QString &axis)
{
    MatrixScope changed = shownScope();
    changed.agreed.take(axis);
    change(tr("Take score back"), changed, {});
    m_document.endGesture();
}

void MatrixView::weigh(const QString &axis, double weight)
{
    MatrixScope changed = shownScope();
    if (weight == 1)
        changed.weights.take(axis);
    else
        changed.weights.set(axis, weight);
    change(tr("Weigh %1").arg(axisTitle(m_document.design().matrix, axis)), changed,
           u"weight:" + axis);
}

void MatrixView::note(const QString &axis, const QString &note)
{
    MatrixScope changed = shownScope();
    if (note.isEmpty())
        changed.notes.take(axis);
    else
        changed.notes.set(axis, note);
    change(tr("Reason for %1").arg(axisTitle(m_document.design().matrix, axis)), changed,
           u"note:" + axis);
}

} // namespace tempo
