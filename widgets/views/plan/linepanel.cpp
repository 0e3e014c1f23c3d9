#include "widgets/views/plan/linepanel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace tempo {

namespace {

constexpr int formWidth = 440;
constexpr int mostFacts = 8; ///< the row below all facts takes the room that is left

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    content->setProperty("plain", true);
    return area;
}

} // namespace

LinePanel::LinePanel(QWidget *parent)
    : QWidget(parent),
      m_title(makeText({}, TextRole::Title)),
      m_head(new QHBoxLayout),
      m_marks(new QHBoxLayout),
      m_buttons(new QHBoxLayout),
      m_facts(new QGridLayout),
      m_form(new QGridLayout),
      m_texts(new QVBoxLayout)
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->setSpacing(space::s);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_marks->setSpacing(space::xs);
    m_buttons->setSpacing(space::s);
    m_head->setSpacing(space::s);
    m_head->addLayout(m_marks);
    m_head->addWidget(m_title, 1);
    m_head->addLayout(m_buttons);
    layout->addLayout(m_head);

    auto *body = new QHBoxLayout;
    body->setSpacing(space::xl);
    auto *facts = new QWidget;
    facts->setLayout(m_facts);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(space::m);
    m_facts->setVerticalSpacing(space::xs);
    m_facts->setColumnStretch(1, 1);
    m_facts->setRowStretch(mostFacts, 1);
    QScrollArea *scrolledFacts = scrolled(facts);
    scrolledFacts->setMinimumWidth(160);
    body->addWidget(scrolledFacts, 4);
    auto *form = new QWidget;
    form->setLayout(m_form);
    m_form->setContentsMargins(0, 0, space::xs, 0);
    m_form->setHorizontalSpacing(space::m);
    m_form->setVerticalSpacing(space::xs);
    m_form->setColumnStretch(1, 4); // the first of two fields side by side says more
    m_form->setColumnStretch(3, 3);
    QScrollArea *fields = scrolled(form);
    fields->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    fields->setMinimumWidth(240);
    fields->setMaximumWidth(formWidth);
    body->addWidget(fields, 5);
    auto *texts = new QWidget;
    texts->setLayout(m_texts);
    m_texts->setContentsMargins(0, 0, 0, 0);
    m_texts->setSpacing(space::xs);
    m_texts->addStretch();
    body->addWidget(texts, 3);
    layout->addLayout(body, 1);
}

void LinePanel::setHead(const QString &title, const QList<LineMark> &marks)
{
    m_title->setText(title);
    clear(*m_marks);
    for (const LineMark &mark : marks)
        m_marks->addWidget(makeChip(mark.text, mark.tone));
}

void LinePanel::setFacts(const QList<Fact> &facts)
{
    clear(*m_facts);
    int row = 0;
    for (const auto &[name, text] : facts) {
        if (text.isEmpty())
            continue;
        QLabel *value = makeText(text, TextRole::Body);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (name.isEmpty()) {
            m_facts->addWidget(value, row++, 0, 1, 2, Qt::AlignTop);
            continue;
        }
        QLabel *label = makeText(name, TextRole::Hint);
        label->setWordWrap(false);
        m_facts->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeading);
        m_facts->addWidget(value, row++, 1, Qt::AlignTop);
    }
}

QPushButton *LinePanel::addButton(const QString &text)
{
    QPushButton *button = makeButton(text);
    m_buttons->addWidget(button);
    return button;
}

void LinePanel::addField(const QString &label, QWidget *field)
{
    const int row = m_form->rowCount();
    m_form->addWidget(labelOf(label, field), row, 0, Qt::AlignVCenter | Qt::AlignLeading);
    m_form->addWidget(field, row, 1, 1, 3);
    endRow(row);
}

void LinePanel::addFields(const Field &first, const Field &second)
{
    const int row = m_form->rowCount();
    int column = 0;
    for (const auto &[label, field] : {first, second}) {
        m_form->addWidget(labelOf(label, field), row, column++,
                          Qt::AlignVCenter | Qt::AlignLeading);
        m_form->addWidget(field, row, column++);
    }
    endRow(row);
}

/// The row below all fields takes the room that is left.
void LinePanel::endRow(int row)
{
    m_form->setRowStretch(row, 0);
    m_form->setRowStretch(row + 1, 1);
}

void LinePanel::addText(const QString &label, QWidget *field)
{
    const int before = m_texts->count() - 1;
    m_texts->insertWidget(before, labelOf(label, field));
    m_texts->insertWidget(before + 1, field);
}

QLabel *LinePanel::labelOf(const QString &label, QWidget *field)
{
    QLabel *name = makeText(label, TextRole::Hint);
    name->setWordWrap(false);
    name->setBuddy(field);
    field->setAccessibleName(label);
    m_labels.insert(field, name);
    return name;
}

void LinePanel::setFieldVisible(QWidget *field, bool visible)
{
    m_labels.value(field)->setVisible(visible);
    field->setVisible(visible);
}

} // namespace tempo
