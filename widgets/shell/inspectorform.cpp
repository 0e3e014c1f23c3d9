#include "widgets/shell/inspectorform.h"

#include "model/document/document.h"
#include "model/document/selection.h"
#include "widgets/editors/inspectorchoice.h"
#include "widgets/look/look.h"
#include "widgets/shell/inspectorgroup.h"
#include "widgets/shell/inspectorhead.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tempo {

namespace {

std::span<const InspectorGroupInfo> groupsFor(const Selection &selection)
{
    if (!selection.elements().isEmpty())
        return elementGroups();
    return selection.flows().isEmpty() ? designGroups() : flowGroups();
}

QString keysOf(const InspectorTarget &target, const Design &design)
{
    QString keys;
    for (const FieldInfo &info : target.fields(design))
        keys += info.key + u' ';
    return keys;
}

} // namespace

InspectorForm::InspectorForm(Document &document, const Selection &selection, FoldedGroups &folded,
                             QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_folded(folded),
      m_column(new QVBoxLayout(this)),
      m_fields(new InspectorFields(document, makeTarget(selection), this)),
      m_head(new InspectorHead(document, selection, *m_fields, this)),
      m_keys(keysOf(m_fields->target(), document.design()))
{
    if (const Element *first = document.design().elements.find(selection.elements().value(0)))
        m_kind = first->kind;
    setProperty("surface", true);
    m_column->setContentsMargins(0, 0, 0, space::l);
    m_column->setSpacing(0);
    m_column->addWidget(m_head);
    for (const InspectorGroupInfo &info : groupsFor(selection))
        addGroup(info);
    if (!selection.isEmpty())
        addRemoval();
    m_column->addStretch();
}

bool InspectorForm::isCurrent() const
{
    const Design &design = m_document.design();
    return m_fields->target().isThere(design) && keysOf(m_fields->target(), design) == m_keys;
}

void InspectorForm::addGroup(const InspectorGroupInfo &info)
{
    const bool hasAny = std::ranges::any_of(info.rows, [this](const QStringList &row) {
        return std::ranges::any_of(keysOfRow(row),
                                   [this](const QString &key) { return m_fields->has(key); });
    });
    if (!hasAny)
        return;
    auto *group = new InspectorGroup(groupTitle(info), this);
    m_groups << Group{&info, group};
    m_column->addWidget(group);
    connect(group, &InspectorGroup::opened, this,
            [this, &info](QVBoxLayout *body) { fill(info, body); });
    const QString id = QLatin1String(info.id);
    connect(group, &InspectorGroup::toggled, this,
            [this, id](bool open) { m_folded.insert(id, open); });
    group->setOpen(m_folded.value(id, !info.isRare || isSet(info)));
}

bool InspectorForm::isSet(const InspectorGroupInfo &info) const
{
    return std::ranges::any_of(info.rows, [this](const QStringList &row) {
        return std::ranges::any_of(keysOfRow(row),
                                   [this](const QString &key) { return m_fields->isSet(key); });
    });
}

void InspectorForm::fill(const InspectorGroupInfo &info, QVBoxLayout *body)
{
    if (!m_fields->target().isThere(m_fields->design()))
        return; // it is gone, and so is this form soon
    QWidget *parent = body->parentWidget();
    for (const QStringList &row : info.rows) {
        const QStringList keys = keysOfRow(row);
        if (std::ranges::none_of(keys, [this](const QString &key) { return m_fields->has(key); }))
            continue;
        InspectorChoice *choice = nullptr;
        if (row.first() == QStringView(runsRow))
            choice = new RunsChoice(*m_fields, m_kind, parent);
        else if (row.first() == QStringView(definitionsRow))
            choice = new DefinitionsChoice(*m_fields, parent);
        else
            m_fields->addRow(row, body);
        if (!choice)
            continue;
        body->addWidget(choice);
        m_choices << choice;
    }
}

void InspectorForm::addRemoval()
{
    m_column->addSpacing(space::xs);
    QPushButton *button = makeButton(tr("Delete"), this);
    button->setToolTip(tr("Take what is selected out of the design"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::l, 0, space::l, 0);
    row->addWidget(button);
    row->addStretch();
    m_column->addWidget(makeLine(this));
    m_column->addSpacing(space::l);
    m_column->addLayout(row);
    connect(button, &QPushButton::clicked, m_fields, &InspectorFields::remove);
}

void InspectorForm::unfold(const QString &key)
{
    for (const Group &group : std::as_const(m_groups)) {
        const bool holds = std::ranges::any_of(group.info->rows, [&key](const QStringList &row) {
            return keysOfRow(row).contains(key);
        });
        if (holds)
            group.widget->setOpen(true);
    }
    for (InspectorChoice *choice : std::as_const(m_choices))
        choice->reveal(key);
}

/// The key itself, or the first of the keys below it.
QString InspectorForm::keyLike(const QString &key) const
{
    if (m_fields->has(key))
        return key;
    const QStringList all = m_keys.split(u' ');
    const auto below = std::ranges::find_if(
        all, [&key](const QString &one) { return one.startsWith(key + u'.'); });
    return below == all.end() ? QString() : *below;
}

QWidget *InspectorForm::focusField(const QString &key)
{
    if (key == u"kind" && m_head->kindButton()) {
        m_head->kindButton()->setFocus(Qt::ShortcutFocusReason);
        return m_head->kindButton();
    }
    const QString found = keyLike(key);
    if (found.isEmpty())
        return nullptr;
    unfold(found);
    FieldEditor *editor = m_fields->editor(found);
    if (!editor)
        return nullptr;
    editor->focusInput();
    return editor;
}

void InspectorForm::showDropped(const QStringList &labels)
{
    if (labels.isEmpty())
        return;
    QLabel *label = makeText(tr("Gone with the old kind: %1. Undo brings it back.")
                                 .arg(labels.join(QStringLiteral(", "))),
                             TextRole::Hint, this);
    label->setContentsMargins(space::l, 0, space::l, space::m);
    m_column->insertWidget(1, label);
}

} // namespace tempo
