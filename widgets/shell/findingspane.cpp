#include "widgets/shell/findingspane.h"

#include "model/document/selection.h"
#include "widgets/look/clearbutton.h"
#include "widgets/look/look.h"
#include "widgets/shell/findingdelegate.h"
#include "widgets/shell/findingsmodel.h"
#include "widgets/shell/progress.h"
#include "widgets/views/findingswatch.h"

#include <QAbstractListModel>
#include <QComboBox>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace tempo {
namespace {

/// Whether it is mended at the design as a whole, whatever elements it names.
bool isOfDesign(const Finding &finding)
{
    return finding.field.startsWith(u"operations.")
        || (finding.elements.isEmpty() && finding.flows.isEmpty());
}

} // namespace

FindingsPane::FindingsPane(FindingsWatch &watch, Selection &selection, QDockWidget &dock)
    : m_dock(dock),
      m_watch(watch),
      m_selection(selection),
      m_model(new FindingsModel(this)),
      m_filter(new FindingsFilter(*m_model, selection, this)),
      m_list(new QListView),
      m_detail(makeText({}, TextRole::Hint)),
      m_empty(makeText(tr("Nothing to warn of."), TextRole::Hint))
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_dock.setTitleBarWidget(makeHeader());
    m_list->setObjectName(QStringLiteral("findingsList"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new FindingDelegate(*m_filter, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_empty, 1, Qt::AlignTop);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_detail);
    m_empty->setContentsMargins(space::l, space::xs, space::l, space::s);
    m_detail->setContentsMargins(space::l, space::xs, space::l, space::s);
    m_detail->hide();
    m_dock.setWidget(this);

    connect(m_list, &QListView::clicked, this, &FindingsPane::follow);
    connect(m_list, &QListView::activated, this, &FindingsPane::follow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FindingsPane::showDetail);
    connect(&m_watch, &FindingsWatch::changed, this, &FindingsPane::refresh);
    refresh();
}

QToolButton *FindingsPane::makeSeverityChip(int severity)
{
    auto *chip = new QToolButton;
    chip->setCheckable(true);
    chip->setChecked(true);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setToolTip(tr("Show or hide these"));
    chip->setFont(fontOf(type::hint, true));
    chip->setProperty("chip", true);
    chip->setProperty("tone",
                      QLatin1String(severity == int(Severity::Error)         ? "missed"
                                        : severity == int(Severity::Warning) ? "tight"
                                                                             : "quiet"));
    connect(chip, &QToolButton::toggled, this,
            [this, severity](bool on) { m_filter->setShown(Severity(severity), on); });
    return chip;
}

QWidget *FindingsPane::makeHeader()
{
    auto *header = new QWidget;
    header->setProperty("surface", true);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(space::l, space::s, space::s, space::xs);
    layout->setSpacing(space::s);
    QLabel *title = makeText(tr("Findings"), TextRole::Strong);
    title->setWordWrap(false);
    layout->addWidget(title);
    for (int severity = 0; severity < 3; ++severity)
        layout->addWidget(m_chips[severity] = makeSeverityChip(severity));
    layout->addStretch();

    m_rules = new QComboBox;
    m_rules->setAccessibleName(tr("Rule"));
    m_rules->setAccessibleDescription(m_rules->accessibleName());
    m_rules->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *only = makeButton(tr("This selection"));
    only->setCheckable(true);
    only->setToolTip(tr("Show only what concerns the selected boxes and flows"));
    auto *search = new QLineEdit;
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search the findings"));
    addClearButton(*search);
    search->setMaximumWidth(160);
    auto *close = makeIconButton(QStringLiteral("close"), tr("Hide the findings"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_rules, only, search, close})
        layout->addWidget(part);

    connect(m_rules, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setRule(m_rules->currentData().toString()); });
    connect(only, &QPushButton::toggled, m_filter, &FindingsFilter::setOnlySelection);
    connect(search, &QLineEdit::textChanged, m_filter, &FindingsFilter::setSearch);
    connect(close, &QToolButton::clicked, &m_dock, &QDockWidget::close);
    return header;
}

void FindingsPane::refresh()
{
    const QModelIndex current = m_list->currentIndex();
    const QString id = current.isValid() ? m_filter->at(current).id : QString();
    m_model->setFindings(m_watch.findings());
    for (int row = 0; row < m_filter->rowCount() && !id.isEmpty(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (m_filter->at(index).id == id)
            m_list->setCurrentIndex(index);
    }
    const FindingCounts counts = countsOf(m_watch.findings());
    const QString texts[3]
        = {tr("%n error(s)", nullptr, counts.errors), tr("%n warning(s)", nullptr, counts.warnings),
           tr("%n info(s)", nullptr, counts.infos)};
    const int numbers[3] = {counts.errors, counts.warnings, counts.infos};
    for (int i = 0; i < 3; ++i) {
        m_chips[i]->setText(texts[i]);
        m_chips[i]->setVisible(numbers[i] > 0);
    }
    m_empty->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    showDetail(m_list->currentIndex());
    refreshRules();
}

void FindingsPane::refreshRules()
{
    const QSignalBlocker quiet(m_rules);
    const QString chosen = m_rules->currentData().toString();
    m_rules->clear();
    m_rules->addItem(tr("All rules"), QString());
    for (const Finding &finding : m_watch.findings()) {
        if (m_rules->findData(finding.rule) < 0)
            m_rules->addItem(ruleTitle(finding.rule), finding.rule);
    }
    m_rules->setCurrentIndex(std::max(0, m_rules->findData(chosen)));
    m_filter->setRule(m_rules->currentData().toString());
}

void FindingsPane::showDetail(const QModelIndex &index)
{
    m_detail->setVisible(index.isValid());
    if (!index.isValid())
        return;
    const Finding &finding = m_filter->at(index);
    QStringList parts{finding.why, finding.advice};
    if (!finding.reason.isEmpty())
        parts.prepend(tr("Settled because: %1").arg(finding.reason));
    parts.removeAll(QString());
    m_detail->setText(parts.join(u' '));
}

void FindingsPane::follow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Finding finding = m_filter->at(index);
    if (isOfDesign(finding)) {
        m_selection.clear(); // the inspector shows the design then
        Q_EMIT pageWanted(pageOfRule(finding.rule));
        if (!finding.field.isEmpty())
            Q_EMIT m_selection.fieldRequested(finding.field);
    } else if (finding.field.isEmpty())
        m_selection.set(finding.elements, finding.flows);
    else if (!finding.flows.isEmpty())
        m_selection.focusField(finding.flows.constFirst(), finding.field);
    else
        m_selection.focusField(finding.elements.constFirst(), finding.field);
}

void FindingsPane::step(int by)
{
    const int count = m_filter->rowCount();
    if (count == 0)
        return;
    const QModelIndex current = m_list->currentIndex();
    const int from = current.isValid() ? current.row() : (by > 0 ? -1 : 0);
    const QModelIndex next = m_filter->index((from + by + count) % count, 0);
    m_dock.show();
    m_list->setCurrentIndex(next);
    follow(next);
}

} // namespace tempo
