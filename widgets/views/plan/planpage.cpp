#include "widgets/views/plan/planpage.h"

#include "widgets/look/elidinglabel.h"
#include "widgets/look/taborder.h"
#include "widgets/views/plan/addline.h"
#include "widgets/views/plan/linefilterbar.h"
#include "widgets/views/plan/linepanel.h"
#include "widgets/views/plan/linetree.h"
#include "widgets/views/plan/planwatch.h"

#include <QAction>
#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace tempo {

namespace {

constexpr int toldFor = 8000; ///< milliseconds for which a sentence stays
constexpr int panelHeight = 160;
constexpr int heightWithPanel = 400; ///< of the page, below which the panel gives way

} // namespace

PlanPage::PlanPage(const PageContext &context, LineTree *tree, const Words &words, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_words(words),
      m_tree(tree),
      m_watch(new PlanWatch(context.document, context.opened, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead(words.title));
    auto *body = new QVBoxLayout;
    body->setContentsMargins(space::l, space::m, space::l, space::m);
    body->setSpacing(space::m);
    m_filter = new LineFilterBar;
    body->addWidget(m_filter);
    body->addWidget(makeCardOf(words), 1);
    layout->addLayout(body, 1);

    m_toldFor.setSingleShot(true);
    m_toldFor.setInterval(toldFor);
    connect(&m_toldFor, &QTimer::timeout, this, [this] { tell({}); });
    connect(m_watch, &PlanWatch::changed, this, [this] { refresh(); });
    connect(m_tree, &LineTree::chosenChanged, this, &PlanPage::noteChosen);
    connect(m_tree, &LineTree::linkFollowed, this, [this] { followElement(false); });
    connect(m_filter, &LineFilterBar::changed, this, &PlanPage::applyFilter);
    connect(m_filter, &LineFilterBar::seen, m_watch, &PlanWatch::markSeen);
}

PlanPage::~PlanPage()
{
    m_tree->disconnect(this);
    delete m_tree; // before the lines it shows
}

QWidget *PlanPage::makeHead(const QString &title)
{
    auto *bar = new QFrame;
    bar->setProperty("bar", true);
    m_bar = new QVBoxLayout(bar);
    m_bar->setContentsMargins(space::l, space::s, space::l, space::s);
    m_bar->setSpacing(space::xs);
    m_head = new QHBoxLayout;
    m_head->setSpacing(space::s);
    m_bar->addLayout(m_head);
    QLabel *name = makeText(title, TextRole::Title);
    name->setWordWrap(false);
    m_answer = new ElidingLabel;
    m_answer->setWordWrap(true);
    m_head->addWidget(name);
    m_head->addSpacing(space::s);
    m_head->addWidget(m_answer, 1);
    return bar;
}

QWidget *PlanPage::makeCardOf(const Words &words)
{
    auto *table = new QWidget;
    auto *inTable = new QVBoxLayout(table);
    inTable->setContentsMargins(0, 0, 0, 0);
    inTable->setSpacing(0);
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeEmpty());
    inTable->addWidget(m_stack, 1);
    inTable->addWidget(makeLine());
    inTable->addWidget(makeAddRow(words));
    m_panel = new LinePanel;
    m_split = new QSplitter(Qt::Vertical);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->addWidget(table);
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({1000, panelHeight});
    auto *card = makeCard();
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 4);
    inCard->addWidget(m_split);
    return card;
}

QWidget *PlanPage::makeEmpty()
{
    auto *empty = new QWidget;
    auto *layout = new QVBoxLayout(empty);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->addStretch();
    m_emptyText = makeText({}, TextRole::Body);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setProperty("muted", true);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_emptyText, 2);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addSpacing(space::s);
    m_emptyButton = makeButton({});
    layout->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_tree->lines().lines().isEmpty())
            m_context.showPage(QStringLiteral("canvas"));
        else
            m_filter->clear();
    });
    return empty;
}

QWidget *PlanPage::makeAddRow(const Words &words)
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::s, space::xs, space::s, space::xs);
    row->setSpacing(space::s);
    m_add = new AddLine([this](const Design &design, const QString &text) {
        return addition(design, text, m_addKind->currentData().toString());
    });
    m_add->setPlaceholderText(words.add);
    m_add->setAccessibleName(words.add);
    m_add->setMaximumWidth(360);
    m_addKind = new QComboBox;
    m_addKind->setAccessibleName(words.addKind);
    m_addKind->setAccessibleDescription(words.addKind);
    m_addKind->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the elements come later
    m_addKind->setMaximumWidth(220);
    auto *button = makeButton(tr("Add"));
    m_told = makeText({}, TextRole::Hint);
    setTone(m_told, Tone::Tight);
    m_told->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(m_add, 1);
    row->addWidget(m_addKind);
    row->addWidget(button);
    row->addWidget(m_told, 1);
    connect(m_add, &QLineEdit::returnPressed, this, &PlanPage::addNow);
    connect(button, &QPushButton::clicked, this, &PlanPage::addNow);
    return bar;
}

void PlanPage::addNow()
{
    const QString text = m_add->text().trimmed();
    if (text.isEmpty()) {
        tell(tr("Write what is to be added, then press Enter."));
        m_add->setFocus();
        return;
    }
    m_filter->clear(); // or the new line might not be seen
    const QString id = addLine(text, m_addKind->currentData().toString());
    m_add->clear();
    m_tree->choose(id);
}

void PlanPage::setTable(QWidget *table)
{
    m_stack->addWidget(table);
}

void PlanPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_watch->setActive(true);
    orderTabs(*this); // a page adds its own controls after these
}

void PlanPage::focusInEvent(QFocusEvent *event)
{
    m_tree->setFocus(event->reason());
}

void PlanPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isHigh = height() >= heightWithPanel;
    m_panel->setVisible(isHigh);
    m_answer->setWordWrap(isHigh);
}

void PlanPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_watch->setActive(false);
}

void PlanPage::addTo(const QString &id, const QString &text, const QKeySequence &keys, Needs needs,
                     const std::function<void()> &call)
{
    auto *action = new QAction(text, this);
    action->setObjectName(id);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [call] { call(); });
    addAction(action);
    m_tree->addAction(action);
    if (needs != Needs::Nothing)
        m_needs.insert(action, needs);
}

void PlanPage::noteChosen()
{
    const QStringList chosen = m_tree->selectedIds();
    bool isRemoved = false;
    for (const PlanLine &line : m_tree->lines().lines())
        isRemoved = isRemoved || (line.removed && chosen.contains(line.id));
    for (auto it = m_needs.cbegin(); it != m_needs.cend(); ++it)
        it.key()->setEnabled(it.value() == Needs::RemovedLine ? isRemoved : !chosen.isEmpty());
    showChosen();
}

void PlanPage::addBelowHead(QWidget *widget)
{
    m_bar->addWidget(widget);
}

void PlanPage::setAnswer(const QString &sentence)
{
    m_answer->setText(sentence);
}

QString PlanPage::toldNow() const
{
    return m_told->text();
}

void PlanPage::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setToolTip(sentence.toHtmlEscaped());
    if (!sentence.isEmpty())
        m_toldFor.start();
}

void PlanPage::refreshShared(const LineDifference &news)
{
    const QList<PlanLine> &lines = m_tree->lines().lines();
    const auto gone = std::ranges::count(lines, LineOrigin::Gone, &PlanLine::origin);
    m_filter->setOwnersOf(lines);
    m_filter->setNews(news, int(gone));
    showWhatThereIs();
    if (!m_tree->currentIndex().isValid())
        m_tree->chooseFirst();
    noteChosen();
}

void PlanPage::applyFilter()
{
    m_tree->lines().setFilter(m_filter->filter());
    showWhatThereIs();
}

void PlanPage::showWhatThereIs()
{
    const bool isEmpty = m_tree->lines().lines().isEmpty();
    const bool isShown = m_tree->lines().rowCount() > 0;
    m_emptyText->setText(isEmpty ? m_words.nothingYet : m_words.nothingFits);
    m_emptyButton->setText(isEmpty ? tr("Go to the canvas") : tr("Show all"));
    m_stack->setCurrentIndex(isShown ? 1 : 0);
    m_filter->setVisible(!isEmpty);
    m_split->widget(1)->setVisible(!isEmpty);
}

void PlanPage::followElement(bool toCanvas)
{
    QStringList elements;
    const QStringList chosen = m_tree->selectedIds();
    for (const PlanLine &line : m_tree->lines().lines()) {
        if (chosen.contains(line.id) && document().design().elements.contains(line.element)
            && !elements.contains(line.element))
            elements << line.element;
    }
    if (elements.isEmpty()) {
        tell(tr("No element of the design stands behind it."));
        return;
    }
    m_context.selection.set(elements);
    if (toCanvas)
        m_context.showPage(QStringLiteral("canvas"));
}

} // namespace tempo
