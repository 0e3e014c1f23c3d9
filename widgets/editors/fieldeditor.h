#pragma once

#include "model/design/fieldaccess.h"
#include "widgets/editors/editorcontext.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace tempo {

/// An editor for one type of value. It shows a value, says edited() when a person settled on
/// another one, and holds nothing else: whoever made it writes the document and calls setValue()
/// or refuse() in answer.
///
/// What is being typed is never overwritten by a value that comes from outside. A text that can't
/// be read stays, outlined, with a sentence below it, and is not handed on.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(FieldInfo info, EditorContext context, QWidget *parent);

    const FieldInfo &info() const { return m_info; }
    const EditorContext &context() const { return m_context; }

    /// The value last shown or settled on; monostate: not set.
    const FieldValue &value() const { return m_value; }

    /// Shows a value; nothing happens where it is the one shown already.
    void setValue(const FieldValue &value);

    /// Says that the things edited together differ here, until a value is settled on.
    void setMixed(bool mixed);

    /// Tells what is around it now (currency, time zone, origins).
    void setContext(const EditorContext &context);

    /// Answers edited(): the value can't be had. The sentence is shown, the value goes back.
    void refuse(const QString &why);

    /// Settles on what is typed and not yet settled; says so by edited().
    virtual void commitPending() {}

    /// What commitPending() would settle on; nothing where there is nothing new, or it can't be
    /// read.
    virtual std::optional<FieldValue> pending() const { return std::nullopt; }

    /// The text that is typed and can't be read; empty where there is none. resume() puts it back
    /// into a new editor of the same value.
    virtual QString unfinished() const { return {}; }
    virtual void resume(const QString &) {}

    /// The control that takes the focus and that a label stands for.
    virtual QWidget *input() const = 0;

    /// Focuses the input and selects its text.
    virtual void focusInput();

    /// Whether it needs no label above it, because it says its name itself.
    virtual bool labelsItself() const { return false; }

    /// What stands below: what was understood, or what is wrong.
    QString hint() const;
    QString problem() const;

Q_SIGNALS:
    void edited(const tempo::FieldValue &value);
    void finished(); ///< Enter was pressed and what was typed is good
    void left();     ///< the focus went elsewhere

protected:
    bool isMixed() const { return m_mixed; }

    /// Puts a value into the controls.
    virtual void present(const FieldValue &value) = 0;

    /// The context or the mixed state changed.
    virtual void contextChanged() {}

    /// After refuse(): controls that can hold a text apart from the value keep it here, and may
    /// hold the sentence by it.
    virtual void withdraw(const QString &) { present(m_value); }

    /// Settles on a value.
    void commit(const FieldValue &value);

    /// The value as pending() gives it: nothing where it is the one settled on.
    std::optional<FieldValue> pendingUnlessSettled(const FieldValue &value) const;

    void setHint(const QString &text);
    void setProblem(const QString &text);

    /// Where controls go, above the hint.
    QVBoxLayout *controls() const { return m_controls; }

    /// Names a control for tooltip and assistive tools.
    void describe(QWidget *control, const QString &part = {}) const;

private:
    FieldInfo m_info;
    EditorContext m_context;
    FieldValue m_value;
    FieldValue m_before; ///< what refuse() goes back to
    bool m_mixed = false;
    bool m_isPresented = false;
    QVBoxLayout *m_controls;
    QLabel *m_hint;
    QLabel *m_problem;
};

/// The editor for a key's type of value.
FieldEditor *makeEditor(const FieldInfo &info, const EditorContext &context,
                        QWidget *parent = nullptr);

} // namespace tempo
