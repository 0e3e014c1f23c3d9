#include "widgets/views/featuretable.h"

#include "model/document/selection.h"
#include "widgets/look/look.h"
#include "widgets/views/featurecell.h"
#include "widgets/views/featuresmodel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace tempo {

namespace {

/// Widths at first, by column.
constexpr int widths[FeaturesModel::ColumnCount]{176, 112, 132, 124, 124, 132,
                                                 92,  148, 132, 84,  84};

} // namespace

FeatureTable::FeatureTable(Selection &selection, FeaturesModel &model, QWidget *parent)
    : QTableView(parent), m_selection(selection), m_features(*new FeaturesFilter(model, this))
{
    setModel(&m_features);
    setItemDelegate(new FeatureCell(this));
    setAccessibleName(tr("Features"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    makeHeader();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &FeatureTable::select);
    connect(&m_selection, &Selection::changed, this, &FeatureTable::showSelection);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (offers(index))
            Q_EMIT takeWanted(m_features.idAt(index));
    });
}

void FeatureTable::makeHeader()
{
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(space::row);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    header->setSectionsMovable(true);
    header->setFont(fontOf(type::hint));
    for (int column = 0; column < FeaturesModel::ColumnCount; ++column)
        header->resizeSection(column, widths[column]);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // document order until somebody asks for another
}

bool FeatureTable::offers(const QModelIndex &index) const
{
    return index.column() == FeaturesModel::Suggestion
        && !index.data(FeaturesModel::ChipRole).toString().isEmpty();
}

void FeatureTable::setSearch(const QString &text)
{
    m_features.setSearch(text);
    showSelection();
}

void FeatureTable::select()
{
    if (m_isShowing)
        return;
    QStringList ids;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        ids << m_features.idAt(index);
    m_selection.set(ids);
}

void FeatureTable::showSelection()
{
    m_isShowing = true;
    QItemSelection chosen;
    QModelIndex first;
    for (const QString &id : m_selection.elements()) {
        const QModelIndex index = m_features.indexOf(id);
        if (!index.isValid())
            continue;
        chosen.select(index, index);
        first = first.isValid() ? first : index;
    }
    selectionModel()->select(chosen,
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (first.isValid() && !selectionModel()->isRowSelected(currentIndex().row())) {
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        scrollTo(first);
    }
    m_isShowing = false;
}

void FeatureTable::rename(const QString &feature)
{
    const QModelIndex index = m_features.indexOf(feature, FeaturesModel::Title);
    if (!index.isValid())
        return;
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(index);
    scrollTo(index);
    edit(index);
}

void FeatureTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_F2;
    const QModelIndex here = currentIndex();
    if (!opens || !here.isValid() || state() == EditingState) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (offers(here) && event->key() != Qt::Key_F2)
        Q_EMIT takeWanted(m_features.idAt(here));
    else
        edit(here.column() == FeaturesModel::Class ? here
                                                   : here.siblingAtColumn(FeaturesModel::Title));
}

void FeatureTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    viewport()->setCursor(offers(indexAt(event->position().toPoint())) ? Qt::PointingHandCursor
                                                                       : Qt::ArrowCursor);
}

} // namespace tempo
