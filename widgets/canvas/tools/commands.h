#pragma once

#include "model/design/kind.h"
#include "model/document/edits.h"

#include <QPointF>

#include <optional>

/// What the canvas does to the document: every function pushes one step of undo, or says why not.

namespace tempo {

class CanvasBoard;

/// An element to make, and the flow that comes with it.
struct NewBox
{
    Kind kind = Kind::Event;
    QString title;
    QPointF at;       ///< centre
    QString flowFrom; ///< may be empty
    QString flowTo;   ///< may be empty
};

/// What making it does to a design like the one on the board, and the id it gets.
NewElement creation(const CanvasBoard &board, const Design &design, const NewBox &box);

/// Makes the element and selects it.
void createElement(CanvasBoard &board, const NewBox &box);

/// A flow between two elements, which gets selected; a refusal is told.
void connectElements(CanvasBoard &board, const QString &from, const QString &to);

/// Puts boxes at new centres; steps with the same non-empty \a gesture fold into one.
void moveTo(CanvasBoard &board, const OrderedMap<QPointF> &centres, const QString &gesture = {});

/// The same as a step of another name.
void arrangeAt(CanvasBoard &board, const QString &text, const OrderedMap<QPointF> &centres,
               const QString &gesture = {});

/// Writes every box where it is, so that what comes or goes moves no other.
Patch pinEverything(const CanvasBoard &board);

Result<Patch> renaming(const Design &design, const QString &element, const QString &title);

/// An empty title leaves the old one.
void renameElement(CanvasBoard &board, const QString &element, const QString &title);

/// Takes the selected elements and flows away, as a step of that name; empty: "Delete …".
void removeSelected(CanvasBoard &board, const QString &text = {});

/// Another kind for an element; says what had to go.
void setKind(CanvasBoard &board, const QString &element, Kind kind);

/// Whether a flow pulls; where that is what it does anyway, nothing is written.
void setPull(CanvasBoard &board, const FlowKey &flow, bool pull);

void setCarries(CanvasBoard &board, const FlowKey &flow, Carries carries);

/// The key of the limit that the selected element or flow may have: max_latency or max_age; empty
/// for nothing, for several and for a kind without limits.
QString limitKey(const CanvasBoard &board);

/// Asks the inspector for the editor of that limit.
void focusLimit(CanvasBoard &board);

} // namespace tempo
