#pragma once

#include "widgets/shell/filedialogs.h"

#include <QDialog>

namespace tempo {

/// What differs between two states of a design, to be read and closed.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(const Comparison &comparison, QWidget *parent);
};

} // namespace tempo
