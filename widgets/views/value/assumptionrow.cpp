#include "widgets/views/value/assumptionrow.h"

#include "model/document/document.h"
#include "model/document/selection.h"
#include "widgets/editors/inspectorfields.h"
#include "widgets/look/look.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tempo {

AssumptionRow::AssumptionRow(Document &document, QString element, Keys keys, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_element(std::move(element)),
      m_keys(std::move(keys)),
      m_header(new QToolButton),
      m_summary(makeText({}, TextRole::Hint))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::xs, 0, space::xs);
    column->setSpacing(0);
    m_header->setCheckable(true);
    m_header->setAutoRaise(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setIconSize({16, 16});
    m_header->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_header->setFont(fontOf(type::body, true));
    m_summary->setContentsMargins(space::xl, 0, 0, space::xs);
    column->addWidget(m_header);
    column->addWidget(m_summary);
    connect(m_header, &QToolButton::toggled, this, &AssumptionRow::setOpen);
    showChevron();
}

void AssumptionRow::showAssumed(const QString &title, const QString &summary)
{
    QString text = title;
    m_header->setText(text.replace(u'&', QStringLiteral("&&")));
    m_header->setAccessibleName(title);
    m_header->setAccessibleDescription(summary);
    m_header->setToolTip(tr("Change what is assumed of “%1”").arg(title).toHtmlEscaped());
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    if (m_fields)
        m_fields->refresh();
}

void AssumptionRow::setOpen(bool open)
{
    m_header->setChecked(open);
    showChevron();
    if (open && !m_body)
        makeFields();
    if (m_body)
        m_body->setVisible(open);
}

void AssumptionRow::showChevron()
{
    m_header->setIcon(
        iconOf(m_header->isChecked() ? QStringLiteral("chevron") : QStringLiteral("chevron-right"),
               m_header));
}

void AssumptionRow::makeFields()
{
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(space::xl, space::xs, 0, space::s);
    column->setSpacing(space::s);
    Selection one;
    one.set({m_element});
    m_fields = new InspectorFields(
        m_document, m_element.isEmpty() ? makeDesignTarget() : makeTarget(one), m_body);
    for (const QStringList &row : std::as_const(m_keys)) {
        const bool isHere
            = std::ranges::any_of(row, [this](const QString &key) { return m_fields->has(key); });
        if (isHere)
            m_fields->addRow(row, column);
    }
    layout()->addWidget(m_body);
}

void AssumptionRow::commitTyped()
{
    if (m_fields)
        m_fields->commitPending();
}

Design AssumptionRow::withTyped(Design design) const
{
    return m_fields ? m_fields->withPending(std::move(design)) : design;
}

} // namespace tempo
