#include "model/document/document.h"

#include "model/document/replacement.h"

#include <QUndoCommand>

#include <utility>

namespace tempo {

/// The one command: it swaps a patch with the document, and holds the patch that swaps it back.
class PatchCommand final : public QUndoCommand
{
public:
    /// Whether the document has yet to be changed by the patch, or the patch takes back what is
    /// in it already.
    enum class State { ToDo, Done };

    PatchCommand(Document &document, const QString &text, Patch patch, QString gesture,
                 State state = State::ToDo)
        : QUndoCommand(text),
          m_document(document),
          m_patch(std::move(patch)),
          m_gesture(std::move(gesture)),
          m_gestureNumber(document.m_gesture),
          m_state(state)
    {
    }

    int id() const override { return m_gesture.isEmpty() ? -1 : 1; }

    void redo() override
    {
        if (std::exchange(m_wasDone, true))
            m_document.endGesture();
        if (std::exchange(m_state, State::ToDo) == State::ToDo)
            swap();
    }

    void undo() override
    {
        m_document.endGesture();
        swap();
    }

    /// Both have been done, so both hold the way back: the later one's comes first.
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *later = static_cast<const PatchCommand *>(other);
        if (later->m_gesture != m_gesture || later->m_gestureNumber != m_gestureNumber)
            return false;
        m_patch = joined(later->m_patch, m_patch);
        setObsolete(!changesAnything(m_document.design(), m_patch));
        return true;
    }

private:
    void swap() { m_patch = m_document.exchange(std::move(m_patch)); }

    Document &m_document;
    Patch m_patch;
    QString m_gesture;
    int m_gestureNumber;
    State m_state;
    bool m_wasDone = false;
};

Document::Document(QObject *parent) : QObject(parent), m_undoStack(&m_history)
{
    m_undoStack.setActive();
}

void Document::load(Design design)
{
    const bool wasScratch = endScratch().has_value();
    m_design = std::move(design);
    m_undoStack.clear();
    endGesture();
    Change change;
    change.everything = true;
    Q_EMIT changed(change);
    if (wasScratch)
        Q_EMIT scratchChanged();
}

void Document::push(const QString &text, Patch patch, const QString &gesture)
{
    if (changesAnything(m_design, patch))
        m_history.activeStack()->push(new PatchCommand(*this, text, std::move(patch), gesture));
}

void Document::beginScratch()
{
    if (m_kept)
        return;
    endGesture();
    m_kept = m_design;
    m_scratch = std::make_unique<QUndoStack>(&m_history);
    m_scratch->setActive();
    Q_EMIT scratchChanged();
}

std::optional<Design> Document::endScratch()
{
    endGesture();
    m_undoStack.setActive();
    m_scratch.reset();
    return std::exchange(m_kept, std::nullopt);
}

void Document::keepScratch(const QString &text)
{
    const std::optional<Design> before = endScratch();
    if (!before)
        return;
    Patch back = replacement(m_design, *before);
    if (!back.isEmpty())
        m_undoStack.push(
            new PatchCommand(*this, text, std::move(back), {}, PatchCommand::State::Done));
    Q_EMIT scratchChanged();
}

void Document::dropScratch()
{
    const std::optional<Design> before = endScratch();
    if (!before)
        return;
    Patch back = replacement(m_design, *before);
    if (!back.isEmpty())
        exchange(std::move(back));
    Q_EMIT scratchChanged();
}

void Document::endGesture()
{
    ++m_gesture;
}

void Document::setSaved()
{
    m_undoStack.setClean();
}

void Document::setUnsaved()
{
    m_undoStack.resetClean();
}

Patch Document::exchange(Patch patch)
{
    Patch inverse = tempo::exchange(m_design, std::move(patch));
    Q_EMIT changed(inverse.change());
    return inverse;
}

} // namespace tempo
