#pragma once

#include "widgets/editors/fieldeditor.h"
#include "widgets/editors/valueline.h"

class QPushButton;

namespace tempo {

class AlternativeBlock;

/// The rungs of a team's own ladder, one block each: name, how often, cost and latency. A rung is
/// settled on when it has a name and says how often.
class AlternativesEditor final : public FieldEditor
{
    Q_OBJECT

public:
    AlternativesEditor(const FieldInfo &info, const EditorContext &context, QWidget *parent);

    QWidget *input() const override;
    void commitPending() override;
    std::optional<FieldValue> pending() const override;
    bool labelsItself() const override { return true; }

protected:
    void present(const FieldValue &value) override;
    void contextChanged() override;
    void withdraw(const QString &) override {}

private:
    AlternativeBlock *addBlock();
    void removeBlock(AlternativeBlock *block);
    void settle();
    QList<Alternative> rungs(Reading reading) const;

    QList<AlternativeBlock *> m_blocks;
    QVBoxLayout *m_column;
    QPushButton *m_add;
};

} // namespace tempo
