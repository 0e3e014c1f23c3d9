#include "widgets/views/plan/linetree.h"

#include "widgets/views/plan/linedelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

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
    std::ranges::sort(
        rows, {}, [](const QModelIndex &row) { return std::pair(row.parent().row(), row.row()); });
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

/// The lines of one heading, or of all that aren't folded, top down. The view itself has forgotten
/// them when its model is about to be reset.
QStringList LineTree::linesUnder(const QModelIndex &heading) const
{
    QStringList ids;
    for (int row = 0; row < m_lines.rowCount(); ++row) {
        const QModelIndex group = m_lines.index(row, 0);
        const bool isMeant = heading.isValid() ? heading == group : isExpanded(group);
        for (int line = 0; isMeant && line < m_lines.rowCount(group); ++line)
            ids << m_lines.lineAt(m_lines.index(line, 0, group)).id;
    }
    return ids;
}

/// The line below those selected, or above where there is none; under the same heading if it can.
QString LineTree::lineNear() const
{
    const auto isFree = [this](const QString &id) { return !m_selected.contains(id); };
    for (const QModelIndex &heading : {currentIndex().parent(), QModelIndex()}) {
        const QStringList ids = linesUnder(heading);
        const auto current = std::ranges::find(ids, m_current);
        if (const auto below = std::find_if(current, ids.end(), isFree); below != ids.end())
            return *below;
        const auto above = std::find_if(std::reverse_iterator(current), ids.rend(), isFree);
        if (above != ids.rend())
            return *above;
    }
    return {};
}

void LineTree::remember()
{
    m_selected = selectedIds();
    m_current = currentId();
    m_wasRemoved = !m_current.isEmpty() && m_lines.lineAt(currentIndex()).removed;
    m_next = lineNear();
    m_column = currentIndex().column();
    const auto *line = qobject_cast<QLineEdit *>(indexWidget(currentIndex()));
    m_typed
        = line && line->isModified() ? std::optional(Typed{m_current, line->text()}) : std::nullopt;
    m_scroll = verticalScrollBar()->value();
    for (int row = 0; row < m_lines.rowCount(); ++row) {
        const QModelIndex group = m_lines.index(row, 0);
        if (isExpanded(group))
            m_folded.remove(m_lines.groupAt(group).id);
        else
            m_folded.insert(m_lines.groupAt(group).id);
    }
}

/// Whether a line is shown, and not only under what is removed unless it may be.
bool LineTree::isThere(const QString &id, bool mayBeRemoved) const
{
    const QModelIndex index = m_lines.indexOf(id);
    return index.isValid() && (mayBeRemoved || !m_lines.lineAt(index).removed);
}

void LineTree::goOnFrom(const QString &next)
{
    constexpr qsizetype most = 100;
    m_left.append({m_selected, m_current, next});
    if (m_left.size() > most)
        m_left.removeFirst();
    m_current = next;
    m_selected = QStringList{next};
}

/// Selects again what is back, by undo or redo, if nothing else was selected meanwhile.
void LineTree::comeBack()
{
    if (m_left.isEmpty() || m_left.last().next != m_current
        || !isThere(m_left.last().current, false))
        return;
    const Left left = m_left.takeLast();
    m_current = left.current;
    m_selected = left.selected;
}

void LineTree::restore()
{
    for (int row = 0; row < m_lines.rowCount(); ++row) {
        const QModelIndex group = m_lines.index(row, 0);
        setFirstColumnSpanned(row, {}, true);
        setExpanded(group, !m_folded.contains(m_lines.groupAt(group).id));
    }
    if (!m_current.isEmpty() && !isThere(m_current, m_wasRemoved))
        goOnFrom(m_next); // who removes goes on from there
    else
        comeBack();
    const QModelIndex current = m_lines.indexOf(m_current, std::max(0, m_column));
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
    resume();
}

/// Goes on with what was being typed, where its line is still there.
void LineTree::resume()
{
    const std::optional<Typed> typed = std::exchange(m_typed, std::nullopt);
    if (!typed || typed->id != currentId())
        return;
    edit(currentIndex());
    if (auto *line = qobject_cast<QLineEdit *>(indexWidget(currentIndex()))) {
        line->setText(typed->text);
        line->setModified(true);
    }
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
