#pragma once

#include "widgets/editors/fieldeditor.h"
#include "widgets/editors/valueline.h"

class QCheckBox;
class QGridLayout;

namespace tempo {

/// How old data may be: one duration for every origin, or a line for each.
class AgeLimitEditor final : public FieldEditor
{
    Q_OBJECT

public:
    AgeLimitEditor(const FieldInfo &info, const EditorContext &context, QWidget *parent);

    QWidget *input() const override;
    void commitPending() override;
    std::optional<FieldValue> pending() const override;

protected:
    void present(const FieldValue &value) override;
    void contextChanged() override;
    void withdraw(const QString &) override {}

private:
    struct Row
    {
        QString origin;
        ValueLine *line;
    };

    const AgeLimit &limit() const;
    AgeLimit limitAs(Reading reading) const;
    void showMode(bool each);
    void showRows();
    void chooseMode(bool each);
    void adopt(ValueLine *line);
    void settle();
    void showNote();
    OrderedMap<QString> origins() const;

    ValueLine *m_all;
    QCheckBox *m_each;
    QWidget *m_table;
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace tempo
