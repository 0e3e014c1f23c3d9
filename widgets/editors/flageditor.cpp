#include "widgets/editors/flageditor.h"

#include "widgets/editors/wordlabels.h"
#include "widgets/editors/wordseditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace tempo {

FlagEditor::FlagEditor(const FieldInfo &info, const EditorContext &context, QWidget *parent)
    : FieldEditor(info, context, parent), m_box(new QCheckBox(context.label, this))
{
    describe(m_box);
    controls()->addWidget(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] { commit(m_box->isChecked()); });
}

QWidget *FlagEditor::input() const
{
    return m_box;
}

void FlagEditor::present(const FieldValue &value)
{
    const auto *flag = std::get_if<bool>(&value);
    m_box->setCheckState(isMixed()           ? Qt::PartiallyChecked
                             : flag && *flag ? Qt::Checked
                                             : Qt::Unchecked);
    setProblem({});
}

OptionalFlagEditor::OptionalFlagEditor(const FieldInfo &info, const EditorContext &context,
                                       QWidget *parent)
    : FieldEditor(info, context, parent), m_list(makeQuietCombo(this))
{
    describe(m_list);
    for (int i = 0; i < 3; ++i)
        m_list->addItem({});
    m_list->setPlaceholderText(tr("differs"));
    controls()->addWidget(m_list);
    contextChanged();
    connect(m_list, &QComboBox::activated, this,
            [this](int index) { commit(index == 0 ? FieldValue() : FieldValue(index == 1)); });
}

QWidget *OptionalFlagEditor::input() const
{
    return m_list;
}

void OptionalFlagEditor::contextChanged()
{
    const QString &key = info().key;
    m_list->setItemText(0, flagLabel(key, std::nullopt, context().byDefault));
    m_list->setItemText(1, flagLabel(key, true, {}));
    m_list->setItemText(2, flagLabel(key, false, {}));
    present(value());
}

void OptionalFlagEditor::present(const FieldValue &value)
{
    const auto *flag = std::get_if<bool>(&value);
    m_list->setCurrentIndex(isMixed() ? -1 : !flag ? 0 : *flag ? 1 : 2);
    setProblem({});
}

} // namespace tempo
