#pragma once

#include "widgets/shell/keylist.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace tempo {

/// The keys of the program as a list to search and to print, read from the actions themselves, so
/// that it can't be out of date.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(QList<KeyGroup> groups, QWidget *parent = nullptr);

Q_SIGNALS:
    /// People want other keys.
    void changeWanted();

private:
    void fill();
    void print();

    QList<KeyGroup> m_groups;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
};

} // namespace tempo
