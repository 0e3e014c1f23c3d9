#pragma once

#include "widgets/editors/fieldeditor.h"

#include <QLineEdit>
#include <QtTest>

#include <memory>

namespace tempo {

/// One editor in a window of its own that has the focus, and what it said.
class EditorStage
{
public:
    explicit EditorStage(const FieldInfo &info, EditorContext context = {});

    FieldEditor &editor() { return *m_editor; }

    /// What was settled on, in turn.
    const QList<FieldValue> &edited() const { return m_edited; }

    /// The last value settled on as its author would write it: "30min", "p50 12s p95 40s", "yes";
    /// "-" for "not set", and an empty text where nothing was settled on.
    QString lastEdited() const;

    /// The lines of the editor that are shown, in their order.
    QList<QLineEdit *> lines() const;

    /// Types into the control with the focus.
    void type(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

private:
    QList<FieldValue> m_edited; ///< outlives the window, which settles when it goes
    QWidget m_window;
    FieldEditor *m_editor;
};

/// A key's info as a table in a test gives it.
FieldInfo infoOf(const QString &key, FieldType type);

/// A value as text, for comparing; see EditorStage::lastEdited().
QString textOf(const FieldValue &value);

} // namespace tempo
