#pragma once

#include "model/document/patch.h"

#include <QObject>
#include <QUndoGroup>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace tempo {

/// The open design and its history. Everything that changes it is a command on the undo stack,
/// pushed with push(); views read design() and listen to changed(). Between beginScratch() and
/// keepScratch() or dropScratch() it is a scratch copy with a history of its own: what belongs to
/// the file is kept() all the time, and neither it nor its history changes.
class Document final : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);

    const Design &design() const { return m_design; }

    /// The design without what a scratch copy changed: what may be written to the file.
    const Design &kept() const { return m_kept ? *m_kept : m_design; }

    /// Replaces the whole design and forgets the history, and a scratch copy with it.
    void load(Design design);

    /// Applies a patch as one undo step named \a text. Steps in a row with the same non-empty
    /// \a gesture fold into one, and a series that ends where it began vanishes. An empty patch, or
    /// one that changes nothing, does nothing.
    void push(const QString &text, Patch patch, const QString &gesture = {});

    /// Ends a gesture: the next step doesn't fold into the last.
    void endGesture();

    /// The history of kept(); edits of a scratch copy aren't in it.
    QUndoStack &undoStack() { return m_undoStack; }

    /// The history that undo and redo go through now: of the scratch copy where there is one.
    QUndoGroup &history() { return m_history; }

    /// Begins a scratch copy; does nothing where there is one.
    void beginScratch();

    /// Ends the scratch copy; what it changed becomes one undo step named \a text.
    void keepScratch(const QString &text);

    /// Ends the scratch copy; the design and its history are as before it, redo included.
    void dropScratch();

    bool isScratch() const { return m_kept.has_value(); }

    /// Whether kept() differs from what was last saved or loaded.
    bool isModified() const { return !m_undoStack.isClean(); }

    /// Remembers the present state of kept() as saved.
    void setSaved();

    /// Makes it differ from every saved state, whatever is undone: it was recovered, or its file is
    /// gone.
    void setUnsaved();

Q_SIGNALS:
    void changed(const tempo::Change &change);

    /// A scratch copy began or ended.
    void scratchChanged();

private:
    friend class PatchCommand;

    Patch exchange(Patch patch);
    std::optional<Design> endScratch();

    Design m_design;
    QUndoGroup m_history;
    QUndoStack m_undoStack;
    std::optional<Design> m_kept;          ///< without it there is no scratch copy
    std::unique_ptr<QUndoStack> m_scratch; ///< its history
    int m_gesture = 0; ///< counts ended gestures, so that equal names before and after stay apart
};

} // namespace tempo
