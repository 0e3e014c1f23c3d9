#pragma once

#include "widgets/editors/fieldeditor.h"
#include "widgets/editors/valueline.h"

class QActionGroup;
class QHBoxLayout;
class QToolButton;

namespace tempo {

struct LatencyShape;

/// How long something takes: one duration, or the figures of a distribution side by side; a menu
/// chooses the shape. Nothing is settled before the figures are complete and fit each other.
class LatencyEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LatencyEditor(const FieldInfo &info, const EditorContext &context, QWidget *parent);

    QWidget *input() const override;
    void commitPending() override;
    std::optional<FieldValue> pending() const override;

    /// Goes to another shape and keeps what has a meaning in both; as the menu does.
    void chooseShape(int shape);

protected:
    void present(const FieldValue &value) override;
    void contextChanged() override;
    void withdraw(const QString &) override {}

private:
    QToolButton *makeMenu();
    void showShape(int shape);
    ValueLine *makeLine(const QString &name);
    void adopt(ValueLine *line);
    const LatencyShape &shape() const;
    Latency latencyAs(Reading reading = Reading::Settled) const;
    bool isComplete(Reading reading = Reading::Settled) const;
    bool isEmpty(Reading reading = Reading::Settled) const;
    void settle();
    void showNote();

    int m_shape = -1;
    QHBoxLayout *m_row;
    QList<ValueLine *> m_lines;
    QActionGroup *m_shapes = nullptr;
};

} // namespace tempo
