#include "widgets/shell/inspectorgroup.h"

#include "widgets/look/look.h"

#include <QFrame>
#include <QToolButton>
#include <QVBoxLayout>

namespace tempo {

InspectorGroup::InspectorGroup(const QString &title, QWidget *parent)
    : QWidget(parent), m_header(new QToolButton(this)), m_body(new QWidget(this))
{
    m_header->setText(title);
    m_header->setFont(fontOf(type::body, true));
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setIconSize({space::m, space::m});
    m_header->setFocusPolicy(Qt::StrongFocus);
    m_header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_header->setFixedHeight(space::row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLine(this));
    column->addSpacing(space::xs);
    auto *headerRow = new QHBoxLayout;
    headerRow->setContentsMargins(space::s, 0, space::s, 0);
    headerRow->addWidget(m_header);
    column->addLayout(headerRow);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(space::l, space::xs, space::l, space::l);
    body->setSpacing(space::m);
    column->addWidget(m_body);
    connect(m_header, &QToolButton::clicked, this, [this] {
        setOpen(!m_isOpen);
        Q_EMIT toggled(m_isOpen);
    });
    m_body->hide();
    setOpen(false);
}

void InspectorGroup::setOpen(bool open)
{
    m_isOpen = open;
    m_header->setIcon(
        iconOf(open ? QStringLiteral("chevron") : QStringLiteral("chevron-right"), m_header));
    m_header->setAccessibleName(open ? tr("%1, unfolded").arg(m_header->text())
                                     : tr("%1, folded").arg(m_header->text()));
    m_header->setToolTip(open ? tr("Fold") : tr("Unfold"));
    if (open && !m_isFilled) {
        m_isFilled = true;
        Q_EMIT opened(static_cast<QVBoxLayout *>(m_body->layout()));
    }
    m_body->setVisible(open);
}

} // namespace tempo
