#include "widgets/look/taborder.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>

namespace tempo {
namespace {

void collect(QWidget &widget, QWidgetList &found);

void collect(QLayout &layout, QWidgetList &found)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->widget())
            collect(*item->widget(), found);
        else if (item->layout())
            collect(*item->layout(), found);
    }
}

void collect(QWidget &widget, QWidgetList &found)
{
    if (widget.focusPolicy() & Qt::TabFocus)
        found << &widget;
    if (auto *splitter = qobject_cast<QSplitter *>(&widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(*splitter->widget(i), found);
    } else if (auto *area = qobject_cast<QScrollArea *>(&widget)) {
        if (area->widget())
            collect(*area->widget(), found);
    } else if (widget.layout()) {
        collect(*widget.layout(), found);
    }
}

} // namespace

void orderTabs(QWidget &place)
{
    QWidgetList found;
    collect(place, found);
    for (qsizetype i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found.at(i - 1), found.at(i));
}

} // namespace tempo
