#pragma once

#include "widgets/editors/fieldeditor.h"

class QPlainTextEdit;

namespace tempo {

/// Several lines of text, shown as typed. It grows from two lines to six, and settles when the
/// focus leaves or on Ctrl+Enter; Tab goes on to the next field.
class MarkdownEditor final : public FieldEditor
{
    Q_OBJECT

public:
    MarkdownEditor(const FieldInfo &info, const EditorContext &context, QWidget *parent);

    QWidget *input() const override;
    void commitPending() override;
    std::optional<FieldValue> pending() const override;

protected:
    void present(const FieldValue &value) override;
    void contextChanged() override;
    void withdraw(const QString &) override { m_shown = textOf(value()); }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QString textOf(const FieldValue &value);
    void fitHeight();

    QPlainTextEdit *m_text;
    QString m_shown; ///< the value's text
};

} // namespace tempo
