#pragma once

#include "widgets/editors/fieldeditor.h"
#include "widgets/editors/valueline.h"

namespace tempo {

/// The editor of every value that is typed in one line, with what was understood below it.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const FieldInfo &info, const EditorContext &context, QWidget *parent);

    QWidget *input() const override { return m_line; }
    void commitPending() override { m_line->commit(); }
    std::optional<FieldValue> pending() const override { return m_line->pending(); }
    QString unfinished() const override { return m_line->unfinished(); }
    void resume(const QString &text) override { m_line->resume(text); }

protected:
    LineEditor(const FieldInfo &info, const EditorContext &context, LineFormat format,
               QWidget *parent);

    ValueLine *line() const { return m_line; }
    void present(const FieldValue &value) override;
    void contextChanged() override;
    void withdraw(const QString &why) override { m_line->withdraw(value(), why); }

    /// The line's format under the present context.
    virtual LineFormat format() const;

    /// What stands below the line for its present text.
    virtual QString note() const { return m_line->understood(); }

private:
    void showNote();

    ValueLine *m_line;
};

} // namespace tempo
