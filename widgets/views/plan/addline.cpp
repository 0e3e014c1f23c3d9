#include "widgets/views/plan/addline.h"

namespace tempo {

AddLine::AddLine(Outlook outlook, QWidget *parent)
    : QLineEdit(parent), m_outlook(std::move(outlook))
{
}

void AddLine::finishTyped()
{
    if (!text().trimmed().isEmpty())
        Q_EMIT returnPressed();
}

Design AddLine::withTyped(Design design) const
{
    if (const QString typed = text().trimmed(); !typed.isEmpty())
        exchange(design, m_outlook(design, typed));
    return design;
}

} // namespace tempo
