#pragma once

#include "widgets/editors/fieldeditor.h"
#include "widgets/editors/valueline.h"

class QComboBox;

namespace tempo {

/// How the value of an output falls with its reaction time: a shape, its length of time, and a
/// sentence that says what it means. No length: not set.
class DecayEditor final : public FieldEditor
{
    Q_OBJECT

public:
    DecayEditor(const FieldInfo &info, const EditorContext &context, QWidget *parent);

    QWidget *input() const override;
    void commitPending() override;
    std::optional<FieldValue> pending() const override;

protected:
    void present(const FieldValue &value) override;
    void contextChanged() override;
    void withdraw(const QString &) override {}

private:
    ValueLine *makeLine(const QString &name);
    Decay::Shape shape() const;
    bool needsWidth() const { return shape() == Decay::Shape::Sigmoid; }
    std::optional<Decay> decayAs(Reading reading = Reading::Settled) const;
    void settle();
    void showNote();

    QComboBox *m_shape;
    ValueLine *m_span;
    ValueLine *m_width;
};

} // namespace tempo
