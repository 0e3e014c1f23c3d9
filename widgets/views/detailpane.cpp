#include "widgets/views/detailpane.h"

#include "widgets/look/look.h"

#include <QVBoxLayout>

namespace tempo {

namespace {

constexpr int widest = 720;

} // namespace

DetailPane::DetailPane(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QVBoxLayout *DetailPane::restart()
{
    if (m_content)
        m_content->deleteLater(); // an editor of it may be what asked
    takeWidget();
    m_content = new QWidget;
    m_content->setProperty("surface", true);
    m_content->setAttribute(Qt::WA_StyledBackground);
    auto *outer = new QHBoxLayout(m_content);
    outer->setContentsMargins(space::l, space::m, space::l, space::l);
    auto *inner = new QWidget(m_content);
    inner->setMaximumWidth(widest);
    outer->addWidget(inner, 1);
    outer->addStretch();
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    setWidget(m_content);
    return column;
}

} // namespace tempo
