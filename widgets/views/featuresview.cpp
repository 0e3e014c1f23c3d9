#include "widgets/views/featuresview.h"

#include "widgets/look/clearbutton.h"
#include "widgets/look/look.h"
#include "widgets/views/contractspanel.h"
#include "widgets/views/definitionspanel.h"
#include "widgets/views/featureactions.h"
#include "widgets/views/featureboard.h"
#include "widgets/views/featureedits.h"
#include "widgets/views/featuresmodel.h"
#include "widgets/views/featuretable.h"
#include "widgets/views/findingswatch.h"
#include "widgets/views/windowprompt.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace tempo {

namespace {

constexpr int wide = 1400; ///< from this width on table and board stand side by side
constexpr int roomForTitle = 800;
constexpr int widestSearch = 200;

} // namespace

FeaturesView::FeaturesView(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_document(context.document),
      m_selection(context.selection),
      m_findings(context.findings ? *context.findings
                                  : *new FindingsWatch(context.document, this, context.figures)),
      m_model(new FeaturesModel(context.document, this))
{
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    m_stack = new QStackedWidget(this);
    m_definitions = new DefinitionsPanel(m_document, m_selection, this);
    m_contracts = new ContractsPanel(m_document, m_selection, this);
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(makeClasses());
    m_stack->addWidget(m_definitions);
    m_stack->addWidget(m_contracts);
    layout->addWidget(m_stack, 1);
    wire();
}

void FeaturesView::makeActions()
{
    FeatureCalls calls;
    calls.classify = [this](const auto &featureClass) { setClass(selected(), featureClass); };
    calls.take = [this] { take(selected()); };
    calls.takeAll = [this] { takeSuggestions(m_document, m_picture.features); };
    calls.rename = [this] { rename(selected().value(0)); };
    calls.add = [this] { add(); };
    m_actions = new FeatureActions(calls, *this);
}

QWidget *FeaturesView::makeHeader()
{
    auto *header = new QFrame(this);
    header->setProperty("bar", true);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->setSpacing(space::s);
    m_title = makeText(tr("Features"), TextRole::Title, header);
    m_title->setWordWrap(false);
    row->addWidget(m_title);
    m_tabs = new QTabBar(header);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("What is shown of the features"));
    for (int i = 0; i < 3; ++i)
        m_tabs->addTab({});
    row->addWidget(m_tabs, 1);
    m_search = new QLineEdit(header);
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Filter features by words"));
    addClearButton(*m_search);
    m_search->setMinimumWidth(96);
    m_search->setMaximumWidth(widestSearch);
    row->addWidget(m_search);
    QToolButton *more = makeIconButton(QStringLiteral("add"), tr("Add feature (N)"), header);
    connect(more, &QToolButton::clicked, m_actions->add, &QAction::trigger);
    row->addWidget(more);
    return header;
}

QWidget *FeaturesView::makeAnswer()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    m_answer = makeText({}, TextRole::Strong, line);
    row->addWidget(m_answer, 1);
    m_takeAll = makePrimaryButton({}, line);
    m_takeAll->setToolTip(
        tr("Give each the class that the design speaks for, as one step of undo"));
    connect(m_takeAll, &QPushButton::clicked, m_actions->takeAll, &QAction::trigger);
    row->addWidget(m_takeAll);
    return line;
}

QWidget *FeaturesView::makeClasses()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    column->addWidget(makeAnswer());
    m_prompt = new WindowPrompt(m_document, page);
    column->addWidget(m_prompt);
    m_splitter = new QSplitter(Qt::Vertical, page);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::s);
    m_splitter->setProperty("plain", true);
    m_board = new FeatureBoard(m_document, m_selection, *m_model, page);
    m_board->setMinimumHeight(80);
    auto *card = makeCard(page);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    m_table = new FeatureTable(m_selection, *m_model, card);
    m_table->setMinimumHeight(2 * space::row);
    inside->addWidget(m_table);
    m_splitter->addWidget(m_board);
    m_splitter->addWidget(card);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 4);
    column->addWidget(m_splitter, 1);
    return page;
}

QWidget *FeaturesView::makeEmptyState()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    QLabel *title = makeText(tr("What does the model look at?"), TextRole::Answer, page);
    QLabel *what = makeText(
        tr("A feature is one thing a model is given to predict from, such as the age of an account "
           "or the clicks of the last half hour. Its class says whether it lies ready beforehand, "
           "is computed from the event itself, or is counted over a recent span of time."),
        TextRole::Body, page);
    what->setFixedWidth(460);
    for (QLabel *label : {title, what})
        label->setAlignment(Qt::AlignCenter);
    QPushButton *first = makePrimaryButton(tr("Add a Feature"), page);
    connect(first, &QPushButton::clicked, m_actions->add, &QAction::trigger);
    column->addStretch(2);
    column->addWidget(title);
    auto *middle = new QHBoxLayout; // an aligned item would get the height of a narrower text
    middle->addStretch();
    middle->addWidget(what);
    middle->addStretch();
    column->addLayout(middle);
    column->addWidget(first, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

FeaturesView::~FeaturesView()
{
    // An open editor commits when it loses the focus, which QWidget's destructor takes away.
    m_document.disconnect(this);
    m_findings.disconnect(this);
}

void FeaturesView::wire()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &FeaturesView::showTabs);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_board->setSearch(text);
        m_table->setSearch(text);
    });
    connect(m_board, &FeatureBoard::classWanted, this, &FeaturesView::setClass);
    connect(m_board, &FeatureBoard::takeWanted, this, [this](const QString &id) { take({id}); });
    connect(m_table, &FeatureTable::takeWanted, this, [this](const QString &id) { take({id}); });
    connect(m_model, &FeaturesModel::classified, this, &FeaturesView::setClass);
    connect(m_prompt, &WindowPrompt::done, this, [this] { m_board->focusSelected(); });
    connect(&m_document, &Document::changed, this, &FeaturesView::refreshSoon);
    connect(&m_findings, &FindingsWatch::changed, this, &FeaturesView::refreshSoon);
    connect(&m_selection, &Selection::changed, this, &FeaturesView::showActions);
}

void FeaturesView::refreshSoon()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void FeaturesView::refresh()
{
    m_isStale = false;
    m_picture = pictureOf(m_document.design(), m_findings.findings());
    m_model->setFeatures(m_picture.features);
    m_board->refresh();
    m_table->showSelection();
    m_prompt->refresh();
    m_definitions->setFeatures(m_picture.features);
    m_contracts->setBoundaries(m_picture.boundaries);
    m_answer->setText(featuresInWords(m_picture));
    const int differing = m_picture.differing();
    m_takeAll->setVisible(differing > 0);
    m_takeAll->setText(tr("Take %n Suggestion(s)", nullptr, differing));
    showTabs();
    showActions();
}

void FeaturesView::showTabs()
{
    const auto counted = [](const QString &title, int count) {
        return count > 0
            ? tr("%1 · ▲ %2", "tab and how many lack something").arg(title, QString::number(count))
            : title;
    };
    m_tabs->setTabText(0, tr("Classes"));
    m_tabs->setTabText(
        1, counted(tr("Training and serving"), DefinitionsPanel::differing(m_picture.features)));
    m_tabs->setTabText(2, counted(tr("Contracts"), ContractsPanel::lacking(m_picture.boundaries)));
    m_stack->setCurrentIndex(m_picture.features.isEmpty() ? 0 : m_tabs->currentIndex() + 1);
    m_tabs->setEnabled(!m_picture.features.isEmpty());
    m_search->setVisible(m_tabs->currentIndex() == 0 && !m_picture.features.isEmpty());
    showActions();
}

void FeaturesView::showActions()
{
    const bool isAtClasses = m_tabs->currentIndex() == 0;
    const bool hasAny = isAtClasses && !selected().isEmpty();
    for (QAction *action : std::as_const(m_actions->classes))
        action->setEnabled(hasAny);
    m_actions->rename->setEnabled(hasAny);
    m_actions->take->setEnabled(hasAny);
    m_actions->takeAll->setEnabled(m_picture.differing() > 0);
}

QStringList FeaturesView::selected() const
{
    QStringList features;
    for (const QString &id : m_selection.elements()) {
        const Element *element = m_document.design().elements.find(id);
        if (element && element->kind == Kind::Feature)
            features << id;
    }
    return features;
}

void FeaturesView::setClass(const QStringList &features,
                            const std::optional<FeatureClass> &featureClass)
{
    classify(m_document, features, featureClass);
    if (featureClass == FeatureClass::Windowed)
        m_prompt->ask(features);
}

void FeaturesView::take(const QStringList &features)
{
    QList<FeatureFacts> taken;
    for (const QString &id : features) {
        if (const FeatureFacts *feature = m_model->find(id))
            taken << *feature;
    }
    takeSuggestions(m_document, taken);
}

void FeaturesView::rename(const QString &feature)
{
    if (m_table->hasFocus())
        m_table->rename(feature);
    else
        m_board->rename(feature);
}

void FeaturesView::add()
{
    m_tabs->setCurrentIndex(0);
    m_search->clear();
    const QString id = addFeature(m_document, m_selection);
    m_board->rename(id);
}

void FeaturesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
    m_board->focusSelected();
}

void FeaturesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_title->setVisible(width() >= roomForTitle);
    m_splitter->setOrientation(width() >= wide ? Qt::Horizontal : Qt::Vertical);
}

} // namespace tempo
