#pragma once

#include "widgets/editors/fieldeditor.h"

class QCheckBox;
class QComboBox;

namespace tempo {

/// A yes or no that counts as no where it isn't written: a check box.
class FlagEditor final : public FieldEditor
{
    Q_OBJECT

public:
    FlagEditor(const FieldInfo &info, const EditorContext &context, QWidget *parent);

    QWidget *input() const override;
    bool labelsItself() const override { return true; }

protected:
    void present(const FieldValue &value) override;
    void contextChanged() override { present(value()); }

private:
    QCheckBox *m_box;
};

/// A yes or no that may be left out; the list says what leaving it out counts as.
class OptionalFlagEditor final : public FieldEditor
{
    Q_OBJECT

public:
    OptionalFlagEditor(const FieldInfo &info, const EditorContext &context, QWidget *parent);

    QWidget *input() const override;

protected:
    void present(const FieldValue &value) override;
    void contextChanged() override;

private:
    QComboBox *m_list;
};

} // namespace tempo
