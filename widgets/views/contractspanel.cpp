#include "widgets/views/contractspanel.h"

#include "model/document/document.h"
#include "model/document/selection.h"
#include "widgets/editors/inspectorfields.h"
#include "widgets/views/detailpane.h"
#include "widgets/views/partlist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>

#include <algorithm>

namespace tempo {

namespace {

QString missing()
{
    return ContractsPanel::tr("▲ missing");
}

QStringList lackOf(const Boundary &boundary)
{
    QStringList words;
    if (!boundary.hasAge)
        words << ContractsPanel::tr("age limit");
    if (!boundary.hasFallback)
        words << ContractsPanel::tr("fallback");
    if (!boundary.hasGiver || !boundary.hasTaker)
        words << ContractsPanel::tr("owner");
    return words;
}

QString tempos(const Boundary &boundary)
{
    return ContractsPanel::tr("%1 → %2", "two tempos")
        .arg(tempoTitle(boundary.from).toLower(), tempoTitle(boundary.to).toLower());
}

Part partOf(const Design &design, const FlowKey &flow, const QString &id, const Boundary &boundary)
{
    const QString title = ContractsPanel::tr("%1 → %2", "two titles")
                              .arg(design.titleOf(flow.from), design.titleOf(flow.to));
    const QStringList lack = lackOf(boundary);
    if (lack.isEmpty())
        return {id, title, tempos(boundary), ContractsPanel::tr("✓ agreed"), Tone::Met};
    return {id, title, tempos(boundary),
            ContractsPanel::tr("▲ %n missing", nullptr, boundary.lacking()), Tone::Tight};
}

} // namespace

ContractsPanel::ContractsPanel(Document &document, Selection &selection, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_stack(new QStackedLayout(this)),
      m_list(new PartList(tr("Contracts"), this)),
      m_detail(new DetailPane(this))
{
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list, 2);
    row->addWidget(m_detail, 4);
    m_list->setMinimumWidth(176);
    m_list->setMaximumWidth(360);
    auto *none = makeText(tr("No data flows from one tempo into a live reader of another, so there "
                             "is nothing yet that two layers have to agree on."),
                          TextRole::Body, this);
    none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    none->setContentsMargins(space::l, space::l, space::l, space::l);
    m_stack->addWidget(none);
    m_stack->addWidget(both);
    connect(m_list, &PartList::chosen, this, &ContractsPanel::choose);
    connect(&m_selection, &Selection::changed, this, &ContractsPanel::followSelection);
}

int ContractsPanel::lacking(const QList<Boundary> &boundaries)
{
    return int(std::ranges::count_if(
        boundaries, [](const Boundary &boundary) { return boundary.lacking() > 0; }));
}

const ContractsPanel::Contract *ContractsPanel::shown() const
{
    const auto found = std::ranges::find(m_contracts, m_built, &Contract::id);
    return found == m_contracts.end() ? nullptr : &*found;
}

void ContractsPanel::setBoundaries(const QList<Boundary> &boundaries)
{
    m_stack->setCurrentIndex(boundaries.isEmpty() ? 0 : 1);
    m_contracts.clear();
    QList<Part> parts;
    for (const Boundary &boundary : boundaries) {
        const Design &design = m_document.design();
        m_contracts << Contract{boundary, design.flows.at(boundary.edge.flow).key()};
        const Contract &made = m_contracts.last();
        parts << partOf(design, made.flow, made.id(), boundary);
    }
    m_list->setParts(parts);
    if (m_list->current() != m_built) {
        rebuild();
        return;
    }
    for (const auto &fields : std::as_const(m_fields)) {
        if (fields)
            fields->refresh();
    }
    showState();
}

/// A selected flow is shown; of a selected element, its first contract. What is gone from the
/// design meanwhile is left out: the selection hears of a change before the contracts do.
void ContractsPanel::followSelection()
{
    for (const Contract &contract : std::as_const(m_contracts)) {
        const FlowKey &key = contract.flow;
        const bool isMeant = m_selection.flows().contains(key)
            || (m_selection.flows().isEmpty() && m_selection.elements().contains(key.from));
        if (!isMeant || m_document.design().flowIndex(key) < 0)
            continue;
        if (contract.id() != m_list->current()) {
            m_list->setCurrent(contract.id());
            rebuild();
        }
        return;
    }
}

void ContractsPanel::choose()
{
    rebuild();
    if (const Contract *contract = shown())
        m_selection.set({}, {contract->flow});
}

void ContractsPanel::rebuild()
{
    m_built = m_list->current();
    m_fields.clear();
    m_owners.clear();
    QVBoxLayout *column = m_detail->restart();
    const Contract *contract = shown();
    if (!contract)
        return;
    QWidget *parent = column->parentWidget();
    const FlowKey flow = contract->flow;
    const Design &design = m_document.design();
    Selection one;
    one.set({}, {flow});
    auto *fields = new InspectorFields(m_document, makeTarget(one), parent);
    m_fields << fields;
    column->addWidget(makeText(
        tr("%1 → %2", "two titles").arg(design.titleOf(flow.from), design.titleOf(flow.to)),
        TextRole::Title, parent));
    m_answer = makeText({}, TextRole::Body, parent);
    column->addWidget(m_answer);
    fields->addRow({QStringLiteral("max_age"), QStringLiteral("fallback")}, column);
    fields->addRow({QStringLiteral("join_keys")}, column);
    auto *owners = new QHBoxLayout;
    owners->setSpacing(space::s);
    column->addLayout(owners);
    addOwner(flow.from, *owners);
    addOwner(flow.to, *owners);
    fields->addRow({QStringLiteral("contract")}, column);
    column->addStretch();
    showState();
}

void ContractsPanel::addOwner(const QString &element, QHBoxLayout &row)
{
    QWidget *parent = row.parentWidget();
    auto *cell = new QWidget(parent);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addStretch(); // beside a longer label, both lines stay level
    QLabel *label = makeText({}, TextRole::Hint, cell);
    column->addWidget(label);
    Selection one;
    one.set({element});
    auto *fields = new InspectorFields(m_document, makeTarget(one), cell);
    FieldEditor *editor = fields->addEditor(QStringLiteral("owner"), column);
    label->setBuddy(editor->input());
    row.addWidget(cell, 1);
    m_fields << fields;
    m_owners << label;
}

void ContractsPanel::commitTyped()
{
    const auto all = m_fields; // others may be built by then
    for (const QPointer<InspectorFields> &fields : all) {
        if (fields)
            fields->commitPending();
    }
}

Design ContractsPanel::withTyped(Design design) const
{
    for (const QPointer<InspectorFields> &fields : m_fields) {
        if (fields)
            design = fields->withPending(std::move(design));
    }
    return design;
}

void ContractsPanel::showState()
{
    const Contract *contract = shown();
    if (!contract || m_fields.size() < 3)
        return;
    const Boundary *boundary = &contract->boundary;
    const QStringList lack = lackOf(*boundary);
    m_answer->setText(
        lack.isEmpty()
            ? tr("What is renewed at one tempo (%1) is read at another, and both sides agree on "
                 "it.")
                  .arg(tempos(*boundary))
            : tr("What is renewed at one tempo is read at another (%1); still missing: %2.")
                  .arg(tempos(*boundary), lack.join(QStringLiteral(", "))));
    m_fields.first()->setRemark(QStringLiteral("max_age"),
                                boundary->hasAge ? QString() : missing());
    m_fields.first()->setRemark(QStringLiteral("fallback"),
                                boundary->hasFallback ? QString() : missing());
    const FlowKey &flow = contract->flow;
    const bool has[]{boundary->hasGiver, boundary->hasTaker};
    const QString ends[]{flow.from, flow.to};
    for (int i = 0; i < 2; ++i) {
        const QString name = tr("Owner of %1").arg(m_document.design().titleOf(ends[i]));
        QLabel *label = m_owners.at(i);
        label->setText(has[i] ? name : tr("%1 · %2", "label and remark").arg(name, missing()));
        setTone(label, has[i] ? Tone::Quiet : Tone::Tight);
        if (FieldEditor *editor = m_fields.at(i + 1)->editor(QStringLiteral("owner")))
            editor->input()->setAccessibleName(label->text());
    }
}

} // namespace tempo
