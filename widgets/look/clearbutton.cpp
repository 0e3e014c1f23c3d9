#include "widgets/look/clearbutton.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ClearButton)
};

} // namespace

void addClearButton(QLineEdit &field)
{
    field.setClearButtonEnabled(true);
    for (QToolButton *button : field.findChildren<QToolButton *>()) {
        button->setAccessibleName(Tr::tr("Clear"));
        button->setToolTip(Tr::tr("Clear"));
    }
}

} // namespace tempo
