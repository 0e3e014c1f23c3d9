#include "widgets/shell/inspectorhead.h"

#include "model/base/displaytext.h"
#include "model/document/document.h"
#include "model/document/edits.h"
#include "model/document/selection.h"
#include "widgets/editors/valueline.h"
#include "widgets/look/look.h"
#include "widgets/shell/inspectormarks.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace tempo {

namespace {

constexpr int inset = space::l - space::s; ///< of fields whose text lines up with the labels
constexpr int mostFindings = 5;
constexpr int longestTitle = 300;

QString tempoText(const StageTempo &tempo)
{
    if (!tempo.contribution)
        return tempo.current ? InspectorHead::tr("Holds what is %1").arg(tempoTitle(*tempo.current))
                             : QString();
    QString time = displayDuration(*tempo.contribution);
    if (!tempo.complete)
        time = InspectorHead::tr("at least %1", "time").arg(time);
    if (!tempo.current)
        return InspectorHead::tr("Adds %1 to every path through it").arg(time);
    const QString band = tempoTitle(*tempo.current);
    if (*tempo.contribution <= 0 && !tempo.complete)
        return InspectorHead::tr("%1 as far as known · its latency is unknown").arg(band);
    if (tempo.inherited)
        return InspectorHead::tr("%1, inherited · contributes %2", "tempo; time").arg(band, time);
    return InspectorHead::tr("%1 · contributes %2", "tempo; time").arg(band, time);
}

QHBoxLayout *insetRow(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(inset, 0, inset, 0);
    column->addLayout(row);
    return row;
}

} // namespace

InspectorHead::InspectorHead(Document &document, const Selection &selection,
                             InspectorFields &fields, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_fields(fields),
      m_column(new QVBoxLayout(this)),
      m_findings(new QVBoxLayout)
{
    m_column->setContentsMargins(0, space::m, 0, space::m);
    m_column->setSpacing(space::xs);
    const Design &design = document.design();
    const QStringList &elements = selection.elements();
    const QList<FlowKey> &flows = selection.flows();
    if (selection.isEmpty()) {
        addTitle(tr("Design"));
    } else if (elements.size() == 1) {
        addTitle({});
        addKind(design.element(elements.first()));
        addTempo();
    } else if (!elements.isEmpty()) {
        addText(tr("%n element(s) selected", nullptr, int(elements.size())),
                tr("What you set here is set for all of them."));
    } else if (flows.size() == 1) {
        addText(design.titleOf(flows.first().from).left(longestTitle) + QStringLiteral(" → ")
                    + design.titleOf(flows.first().to).left(longestTitle),
                tr("Flow"));
    } else {
        addText(tr("%n flow(s) selected", nullptr, int(flows.size())),
                tr("What you set here is set for all of them."));
    }
    m_findings->setContentsMargins(inset, space::xs, inset, 0);
    m_findings->setSpacing(space::xs);
    m_column->addLayout(m_findings);
}

void InspectorHead::addTitle(const QString &caption)
{
    FieldEditor *editor = m_fields.addEditor(QStringLiteral("title"), insetRow(m_column));
    auto *line = static_cast<ValueLine *>(editor->input());
    line->setFont(fontOf(type::title, true));
    line->setFlat(true);
    if (caption.isEmpty())
        return;
    QLabel *label = makeText(caption, TextRole::Hint, this);
    label->setContentsMargins(space::l, 0, space::l, 0);
    m_column->addWidget(label);
}

void InspectorHead::addText(const QString &title, const QString &caption)
{
    for (QLabel *label :
         {makeText(title, TextRole::Title, this), makeText(caption, TextRole::Hint, this)}) {
        label->setContentsMargins(space::l, 0, space::l, 0);
        m_column->addWidget(label);
    }
}

void InspectorHead::addKind(const Element &element)
{
    m_kind = new QToolButton(this);
    m_kind->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_kind->setIcon(iconOf(QStringLiteral("kind-") + kindId(element.kind), m_kind));
    m_kind->setText(QStringLiteral(" %1 ▾").arg(kindTitle(element.kind)));
    m_kind->setAccessibleName(tr("Kind: %1. Change it").arg(kindTitle(element.kind)));
    m_kind->setToolTip(tr("Change the kind"));
    m_kind->setFocusPolicy(Qt::StrongFocus);
    m_kind->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_kind);
    for (const KindInfo &info : kinds()) {
        QAction *action = menu->addAction(iconOf(QStringLiteral("kind-") + kindId(info.kind), menu),
                                          kindTitle(info.kind));
        action->setEnabled(info.kind != element.kind);
        connect(action, &QAction::triggered, this, [this, &info] { changeKindTo(info.kind); });
    }
    m_kind->setMenu(menu);
    QHBoxLayout *row = insetRow(m_column);
    row->addWidget(m_kind);
    row->addStretch();
}

void InspectorHead::addTempo()
{
    m_tempo = new QWidget(this);
    auto *row = new QHBoxLayout(m_tempo);
    row->setContentsMargins(space::l, 0, space::l, 0);
    row->setSpacing(space::s);
    m_mark = new TempoMark(m_tempo);
    m_tempoText = makeText({}, TextRole::Hint, m_tempo);
    m_tempoText->setToolTip(
        tr("Waiting for its next run, reading its inputs and running: what it adds to every path"));
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_tempoText, 1);
    m_column->addWidget(m_tempo);
    refreshTempo();
}

void InspectorHead::refreshTempo()
{
    if (!m_tempo)
        return;
    const Design &design = m_document.design();
    const qsizetype place = design.elements.indexOf(m_selection.elements().value(0));
    const QList<StageTempo> tempos = stageTempos(design);
    if (place < 0 || place >= tempos.size())
        return;
    const StageTempo &tempo = tempos.at(place);
    m_tempoText->setText(tempoText(tempo));
    m_mark->setTempo(tempo.current);
    m_tempo->setVisible(!m_tempoText->text().isEmpty());
}

void InspectorHead::changeKindTo(Kind kind)
{
    const QString id = m_selection.elements().value(0);
    const KindChange change = changeKind(m_document.design(), id, kind);
    m_document.push(tr("Change kind to %1").arg(kindTitle(kind)), change.patch);
    Q_EMIT kindChanged(change.dropped);
}

void InspectorHead::follow(const Finding &finding)
{
    if (finding.flows.isEmpty())
        Q_EMIT elementAsked(finding.elements.value(0), finding.field);
    else
        Q_EMIT flowAsked(finding.flows.first(), finding.field);
}

bool InspectorHead::concerns(const Finding &finding) const
{
    if (m_selection.elements().size() == 1)
        return finding.elements.value(0) == m_selection.elements().first();
    return m_selection.elements().isEmpty() && m_selection.flows().size() == 1
        && finding.flows.contains(m_selection.flows().first());
}

void InspectorHead::setFindings(const QList<Finding> &findings)
{
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Finding &finding : findings) {
        const bool isOpen = finding.status == DispositionStatus::Open
            || finding.status == DispositionStatus::InProgress;
        if (!isOpen || !concerns(finding) || m_findings->count() == mostFindings)
            continue;
        auto *line = new FindingLine(finding, this);
        m_findings->addWidget(line);
        connect(line, &FindingLine::clicked, this, [this, finding] { follow(finding); });
    }
}

} // namespace tempo
