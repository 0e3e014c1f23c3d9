#include "widgets/editors/alternativeseditor.h"

#include "widgets/editors/alternativeblock.h"
#include "widgets/editors/valueline.h"
#include "widgets/look/look.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tempo {

AlternativesEditor::AlternativesEditor(const FieldInfo &info, const EditorContext &context,
                                       QWidget *parent)
    : FieldEditor(info, context, parent),
      m_column(new QVBoxLayout),
      m_add(makeButton(tr("Add a rung"), this))
{
    m_column->setSpacing(space::xs);
    controls()->addLayout(m_column);
    controls()->addWidget(m_add, 0, Qt::AlignLeading);
    describe(m_add, m_add->text());
    connect(m_add, &QPushButton::clicked, this, [this] { addBlock()->title()->setFocus(); });
}

QWidget *AlternativesEditor::input() const
{
    return m_blocks.isEmpty() ? static_cast<QWidget *>(m_add) : m_blocks.first()->title();
}

void AlternativesEditor::commitPending()
{
    const QList<AlternativeBlock *> blocks = m_blocks;
    for (AlternativeBlock *block : blocks)
        block->commitPending();
}

std::optional<FieldValue> AlternativesEditor::pending() const
{
    const QList<Alternative> typed = rungs(Reading::Typed);
    return typed == rungs(Reading::Settled) ? std::nullopt : std::optional(FieldValue(typed));
}

QList<Alternative> AlternativesEditor::rungs(Reading reading) const
{
    QList<Alternative> rungs;
    for (const AlternativeBlock *block : m_blocks) {
        if (const auto rung = block->alternative(reading))
            rungs << *rung;
    }
    return rungs;
}

AlternativeBlock *AlternativesEditor::addBlock()
{
    auto *block = new AlternativeBlock(context(), this);
    m_blocks << block;
    m_column->addWidget(block);
    block->show();
    connect(block, &AlternativeBlock::changed, this, &AlternativesEditor::settle);
    connect(block, &AlternativeBlock::typed, this, [this, block] { setProblem(block->problem()); });
    connect(block, &AlternativeBlock::finished, this, [this, block] {
        if (block->alternative())
            Q_EMIT finished();
        else
            block->nextInFocusChain()->setFocus();
    });
    connect(block, &AlternativeBlock::left, this, &AlternativesEditor::left);
    connect(block, &AlternativeBlock::removeAsked, this, [this, block] { removeBlock(block); });
    return block;
}

void AlternativesEditor::removeBlock(AlternativeBlock *block)
{
    m_blocks.removeOne(block);
    block->disconnect(this);
    block->hide();
    block->deleteLater();
    m_add->setFocus();
    settle();
}

void AlternativesEditor::settle()
{
    const QList<Alternative> settled = rungs(Reading::Settled);
    const bool isComplete = settled.size() == m_blocks.size();
    setHint(isComplete ? QString() : tr("A rung needs a name, and how often it runs."));
    commit(settled);
}

void AlternativesEditor::present(const FieldValue &value)
{
    const auto *list = std::get_if<QList<Alternative>>(&value);
    const QList<Alternative> wanted = list ? *list : QList<Alternative>();
    if (rungs(Reading::Settled) == wanted)
        return;
    while (m_blocks.size() > wanted.size()) {
        AlternativeBlock *last = m_blocks.takeLast();
        last->disconnect(this);
        last->hide();
        last->deleteLater();
    }
    while (m_blocks.size() < wanted.size())
        addBlock();
    for (qsizetype i = 0; i < wanted.size(); ++i)
        m_blocks.at(i)->setAlternative(wanted.at(i));
    setHint({});
    setProblem({});
}

void AlternativesEditor::contextChanged()
{
    setHint(isMixed() ? tr("It differs among the selected.") : QString());
}

} // namespace tempo
