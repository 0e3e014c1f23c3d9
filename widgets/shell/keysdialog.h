#pragma once

#include <QDialog>

class QMenuBar;

namespace tempo {

/// The shortcuts of the program as a table, read from the menus themselves, so that it can't be
/// out of date.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const QMenuBar &menus, QWidget *parent = nullptr);
};

} // namespace tempo
