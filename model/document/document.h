#pragma once

#include "model/document/patch.h"

#include <QObject>
#include <QUndoStack>

namespace tempo {

/// The open design and its history. Everything that changes it is a command on the undo stack,
/// pushed with push(); views read design() and listen to changed().
class Document final : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);

    const Design &design() const { return m_design; }

    /// Replaces the whole design and forgets the history.
    void load(Design design);

    /// Applies a patch as one undo step named \a text. Steps in a row with the same non-empty
    /// \a gesture fold into one, and a series that ends where it began vanishes. An empty patch, or
    /// one that changes nothing, does nothing.
    void push(const QString &text, Patch patch, const QString &gesture = {});

    /// Ends a gesture: the next step doesn't fold into the last.
    void endGesture();

    QUndoStack &undoStack() { return m_undoStack; }

    /// Whether it differs from what was last saved or loaded.
    bool isModified() const { return !m_undoStack.isClean(); }

    /// Remembers the present state as saved.
    void setSaved();

    /// Makes it differ from every saved state, whatever is undone: it was recovered, or its file is
    /// gone.
    void setUnsaved();

Q_SIGNALS:
    void changed(const tempo::Change &change);

private:
    friend class PatchCommand;

    Patch exchange(Patch patch);

    Design m_design;
    QUndoStack m_undoStack;
    int m_gesture = 0; ///< counts ended gestures, so that equal names before and after stay apart
};

} // namespace tempo
