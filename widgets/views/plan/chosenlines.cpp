#include "widgets/views/plan/chosenlines.h"

#include "widgets/editors/valueline.h"
#include "widgets/views/plan/linepanel.h"

#include <QPushButton>

#include <algorithm>

namespace tempo {

ChosenLines::ChosenLines(LinePanel &panel, LineModel &model, Document &document, QObject *parent)
    : QObject(parent), m_panel(panel), m_model(model), m_document(document)
{
}

void ChosenLines::addOwnerField()
{
    m_owner = new ValueLine(textFormat());
    m_panel.addField(tr("Owner"), m_owner);
    connect(m_owner, &ValueLine::committed, this, [this](const FieldValue &value) {
        const auto *text = std::get_if<QString>(&value);
        setOwner(text ? *text : QString());
    });
}

void ChosenLines::addButtons()
{
    m_canvas = m_panel.addButton(tr("Show on canvas"));
    m_restore = m_panel.addButton(tr("Restore"));
    m_remove = m_panel.addButton({});
    connect(m_canvas, &QPushButton::clicked, this, &ChosenLines::canvasWanted);
    connect(m_restore, &QPushButton::clicked, this, [this] { restore(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
}

QList<PlanLine> ChosenLines::chosen() const
{
    QList<PlanLine> lines;
    for (const PlanLine &line : m_model.lines()) {
        if (m_ids.contains(line.id))
            lines << line;
    }
    return lines;
}

bool ChosenLines::canEdit() const
{
    const QList<PlanLine> lines = chosen();
    return !lines.isEmpty() && std::ranges::all_of(lines, &PlanLine::counts);
}

void ChosenLines::show(const QStringList &ids)
{
    if (m_ids != ids)
        m_document.endGesture();
    m_ids = ids;
    const QList<PlanLine> lines = chosen();
    m_ids.removeIf([&lines](const QString &id) {
        return std::ranges::find(lines, id, &PlanLine::id) == lines.end();
    });
    showOwner(lines);
    showButtons(lines);
    if (lines.isEmpty())
        showNone();
    else if (lines.size() == 1)
        showOne(lines.first());
    else
        showMany();
}

void ChosenLines::showOwner(const QList<PlanLine> &lines)
{
    m_panel.setFieldVisible(m_owner, canEdit());
    if (lines.isEmpty())
        return;
    const QString owner = lines.first().owner;
    const bool isSame = std::ranges::count(lines, owner, &PlanLine::owner) == lines.size();
    LineFormat format = textFormat(ownersIn(m_document.design()));
    format.placeholder = isSame ? tr("nobody yet") : tr("several");
    m_owner->setFormat(format);
    m_owner->setValue(isSame && !owner.isEmpty() ? FieldValue(owner) : FieldValue());
}

void ChosenLines::showButtons(const QList<PlanLine> &lines)
{
    const bool isOne = lines.size() == 1;
    const bool areRemoved = !lines.isEmpty()
        && std::ranges::all_of(lines, [](const PlanLine &l) { return l.removed; });
    const bool isGone = isOne && lines.first().origin == LineOrigin::Gone;
    const bool isOwn = isOne && lines.first().origin == LineOrigin::Added;
    m_canvas->setVisible(isOne && m_document.design().elements.contains(lines.first().element));
    m_restore->setVisible(areRemoved);
    m_remove->setVisible(!lines.isEmpty() && (!areRemoved || isGone || isOwn));
    m_remove->setText(isGone ? tr("Forget") : isOwn ? tr("Delete") : tr("Remove"));
}

} // namespace tempo
