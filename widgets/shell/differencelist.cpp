#include "widgets/shell/differencelist.h"

#include "widgets/look/look.h"

#include <QHeaderView>

namespace tempo {
namespace {

QString whatHappened(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Added:
        return DifferenceList::tr("new");
    case DifferenceKind::Removed:
        return DifferenceList::tr("gone");
    case DifferenceKind::Reordered:
        return DifferenceList::tr("in another order");
    case DifferenceKind::Moved:
    case DifferenceKind::Rewritten:
    case DifferenceKind::Changed:
        break;
    }
    return {};
}

} // namespace

DifferenceList::DifferenceList(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(3);
    setHeaderLabels({tr("What"), tr("Before"), tr("After")});
    setAccessibleName(tr("Differences"));
    setRootIsDecorated(true);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
}

QTreeWidgetItem *DifferenceList::group(const QString &title)
{
    if (topLevelItemCount() > 0) {
        QTreeWidgetItem *last = topLevelItem(topLevelItemCount() - 1);
        if (last->text(0) == title)
            return last;
    }
    auto *item = new QTreeWidgetItem(this, {title});
    item->setFont(0, fontOf(type::body, true));
    item->setToolTip(0, title.toHtmlEscaped());
    return item;
}

void DifferenceList::add(QTreeWidgetItem &group, const Difference &difference)
{
    const QString happened = whatHappened(difference.kind);
    const bool isChange = happened.isEmpty();
    if (difference.label.isEmpty()) {
        group.setText(2, happened);
        return;
    }
    auto *item = new QTreeWidgetItem(
        &group,
        {difference.label, isChange ? shownValue(difference.before, difference.after) : QString(),
         isChange ? shownValue(difference.after, difference.before) : happened});
    item->setToolTip(0, difference.path.toHtmlEscaped());
    item->setToolTip(1, difference.before.toHtmlEscaped());
    item->setToolTip(2, difference.after.toHtmlEscaped());
}

void DifferenceList::setDifferences(const QList<Difference> &differences)
{
    clear();
    for (const Difference &difference : differences) {
        if (isMeaning(difference))
            add(*group(difference.subject), difference);
    }
    expandAll();
    for (const DifferenceKind kind : {DifferenceKind::Moved, DifferenceKind::Rewritten}) {
        for (const Difference &difference : differences) {
            if (difference.kind != kind)
                continue;
            Difference inner = difference;
            inner.label = difference.subject + u": " + difference.label;
            add(*group(kind == DifferenceKind::Moved ? tr("Only moved on the canvas")
                                                     : tr("Only written differently")),
                inner);
        }
    }
    if (topLevelItemCount() == 0)
        new QTreeWidgetItem(this, {tr("Nothing differs")});
    fitColumns();
}

void DifferenceList::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    fitColumns();
}

void DifferenceList::fitColumns()
{
    const int width = viewport()->width();
    header()->resizeSection(0, width * 46 / 100);
    header()->resizeSection(1, width * 27 / 100);
}

} // namespace tempo
