#include "widgets/shell/comparedialog.h"

#include "widgets/look/look.h"
#include "widgets/shell/differencelist.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tempo {

CompareDialog::CompareDialog(const Comparison &comparison, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Compare"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(makeText(tr("What differs in “%1”").arg(comparison.name), TextRole::Answer));
    layout->addWidget(makeText(
        tr("Before: %1. After: %2.").arg(comparison.before, comparison.after), TextRole::Hint));
    if (comparison.flaw.isEmpty()) {
        auto *list = new DifferenceList;
        list->setDifferences(comparison.differences);
        layout->addWidget(list, 1);
    } else {
        layout->addWidget(makeText(comparison.flaw, TextRole::Body), 1);
    }
    QPushButton *close = makePrimaryButton(tr("&Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    resize(760, 460);
}

} // namespace tempo
