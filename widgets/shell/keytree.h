#pragma once

#include <QString>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;
class QWidget;

namespace tempo {

/// A tree of keys by group in two columns: what is done, and the keys.
QTreeWidget *makeKeyTree(QWidget *parent);

/// A line that searches such a tree.
QLineEdit *makeKeySearch(QWidget *parent);

/// Adds a group, which only heads its lines.
QTreeWidgetItem *addKeyGroup(QTreeWidget &tree, const QString &title);

/// Shows the lines alone that have a text in them, in either column or in the group's title.
void narrowKeyTree(QTreeWidget &tree, const QString &search);

} // namespace tempo
