#include "widgets/views/plan/linetree.h"

#include "widgets/views/plan/linedelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace tempo {

LineTree::LineTree(LineModel &model, int title, int rowHeight, QWidget *parent)
    : QTreeView(parent), m_lines(model), m_title(title), m_rowHeight(rowHeight)
{
    setModel(&model);
    setItemDelegate(new LineDelegate(model, title, rowHeight, this));
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(rowHeight == space::row); // headings have that height
    setExpandsOnDoubleClick(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setMouseTracking(true);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(space::xl);
    header()->setSectionResizeMode(m_title, QHeaderView::Stretch);
    header()->setHighlightSections(false);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &LineTree::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &LineTree::restore);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LineTree::chosenChanged);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &LineTree::chosenChanged);
    connect(this, &QTreeView::expanded, this, &LineTree::rowsMoved);
    connect(this, &QTreeView::collapsed, this, &LineTree::rowsMoved);
    restore();
}

QStringList LineTree::selectedIds() const
{
    QStringList ids;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, [this](const QModelIndex &a, const QModelIndex &b) {
        return visualRect(a).top() < visualRect(b).top();
    });
    for (const QModelIndex &row : std::as_const(rows)) {
        if (!m_lines.isGroup(row))
            ids << m_lines.lineAt(row).id;
    }
    if (ids.isEmpty() && !currentId().isEmpty())
        ids << currentId();
    return ids;
}

QString LineTree::currentId() const
{
    const QModelIndex current = currentIndex();
    return m_lines.placeOf(current) < 0 ? QString() : m_lines.lineAt(current).id;
}

void LineTree::choose(const QString &id)
{
    const QModelIndex index = m_lines.indexOf(id, m_title);
    if (!index.isValid())
        return;
    expand(index.parent());
    setCurrentIndex(index);
    scrollTo(index);
}

void LineTree::chooseFirst()
{
    const QModelIndex first = m_lines.index(0, m_title, m_lines.index(0, 0));
    if (first.isValid())
        setCurrentIndex(first);
}

QString LineTree::lineBelow() const
{
    QModelIndex index = currentIndex();
    while (index.isValid()) {
        index = indexBelow(index);
        if (m_lines.placeOf(index) >= 0 && !m_selected.contains(m_lines.lineAt(index).id))
            return m_lines.lineAt(index).id;
    }
    return {};
}

void LineTree::remember()
{
    m_selected = selectedIds();
    m_current = currentId();
    m_wasRemoved = !m_current.isEmpty() && m_lines.lineAt(currentIndex()).removed;
    m_next = lineBelow();
    m_column = currentIndex().column();
    m_scroll = verticalScrollBar()->value();
    for (int row = 0; row < m_lines.rowCount(); ++row) {
        const QModelIndex group = m_lines.index(row, 0);
        if (isExpanded(group))
            m_folded.remove(m_lines.groupAt(group).id);
        else
            m_folded.insert(m_lines.groupAt(group).id);
    }
}

void LineTree::restore()
{
    for (int row = 0; row < m_lines.rowCount(); ++row) {
        const QModelIndex group = m_lines.index(row, 0);
        setFirstColumnSpanned(row, {}, true);
        setExpanded(group, !m_folded.contains(m_lines.groupAt(group).id));
    }
    QModelIndex current = m_lines.indexOf(m_current, std::max(0, m_column));
    const bool isRemoved = current.isValid() && m_lines.lineAt(current).removed;
    if (!m_current.isEmpty() && (!current.isValid() || (isRemoved && !m_wasRemoved))) {
        current = m_lines.indexOf(m_next, std::max(0, m_column)); // who removes goes on from there
        m_selected = {m_next};
    }
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    QItemSelection selection;
    for (const QString &id : std::as_const(m_selected)) {
        const QModelIndex index = m_lines.indexOf(id);
        if (index.isValid())
            selection.select(index, index);
    }
    selectionModel()->select(selection,
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    verticalScrollBar()->setValue(m_scroll);
    Q_EMIT rowsMoved();
    Q_EMIT chosenChanged();
}

void LineTree::toggle(const QModelIndex &group)
{
    setExpanded(group, !isExpanded(group));
}

void LineTree::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (state() != EditingState && isPlain && current.isValid()
        && (isEnter || event->key() == Qt::Key_F2 || event->key() == Qt::Key_Space)) {
        if (m_lines.isGroup(current)) {
            toggle(current);
            return;
        }
        if (current.flags() & Qt::ItemIsEditable) {
            edit(current);
            return;
        }
        if (isEnter && current.data(LineModel::IsLinkRole).toBool()) {
            Q_EMIT linkFollowed(current);
            return;
        }
    }
    QTreeView::keyPressEvent(event);
}

void LineTree::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || event->modifiers() || !index.isValid())
        return;
    if (m_lines.isGroup(index))
        toggle(index);
    else if (index.data(LineModel::IsLinkRole).toBool())
        Q_EMIT linkFollowed(index);
}

QModelIndex LineTree::besides(const QModelIndex &index, int step) const
{
    int visual = header()->visualIndex(index.column());
    do {
        visual += step;
    } while (visual >= 0 && visual < header()->count()
             && header()->isSectionHidden(header()->logicalIndex(visual)));
    if (visual < 0)
        return index.parent();
    if (visual >= header()->count())
        return index;
    return index.siblingAtColumn(header()->logicalIndex(visual));
}

QModelIndex LineTree::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (m_lines.placeOf(current) >= 0 && (action == MoveLeft || action == MoveRight)) {
        const bool forward = (action == MoveRight) != isRightToLeft();
        return besides(current, forward ? 1 : -1);
    }
    const QModelIndex next = QTreeView::moveCursor(action, modifiers);
    if (m_lines.placeOf(next) >= 0 && m_lines.placeOf(current) >= 0)
        return next.siblingAtColumn(current.column());
    return m_lines.placeOf(next) >= 0 ? next.siblingAtColumn(m_title) : next;
}

void LineTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void LineTree::fitColumns()
{
    for (const int column : m_spare)
        setColumnHidden(column, false);
    int fixed = 0;
    for (int column = 0; column < header()->count(); ++column)
        fixed += column == m_title ? 0 : header()->sectionSize(column);
    for (const int column : m_spare) {
        if (viewport()->width() - fixed >= m_titleWidth)
            break;
        fixed -= header()->sectionSize(column);
        setColumnHidden(column, true);
    }
}

void LineTree::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    Q_EMIT rowsMoved();
}

void LineTree::updateGeometries()
{
    QTreeView::updateGeometries();
    Q_EMIT rowsMoved();
}

} // namespace tempo
