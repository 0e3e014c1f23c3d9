#pragma once

#include "model/document/patch.h"

/// A part of a design on its way through the clipboard, or to a copy beside it. It is a Design
/// itself, so that the reader and the writer of documents are its reader and writer; of the header
/// it has what its parts are read by (time zone, currency) and the title.

namespace tempo {

/// Whether flows between the part and the rest come along, and what the matrix says of the part: a
/// cut takes them so that pasting brings them back, a copy leaves them.
enum class Border { Left, Taken };

/// The part of a design that consists of \a elements, the flows among them and \a flows, with the
/// centres of the boxes. O(elements + flows).
Design fragmentOf(const Design &design, const QStringList &elements, const QList<FlowKey> &flows,
                  const OrderedMap<QPointF> &centres, Border border);

/// What pasting a fragment comes to.
struct Pasted
{
    Patch patch;          ///< empty where the fragment holds nothing that can be pasted
    QStringList elements; ///< ids as they are in the design
    QList<FlowKey> flows; ///< likewise
    QStringList remarks;  ///< sentences: what was dropped and why, in the reader's language
};

/// Puts a fragment into a design, moved by \a shift. An id that is taken is replaced by one made
/// from the title, and what names it inside the fragment follows. What names something outside
/// stays where the design has that, and is dropped with a remark where it hasn't. A schedule
/// without a time zone keeps the one it was read by. O(design + fragment).
Pasted pasteFragment(const Design &design, const Design &fragment, QPointF shift);

/// The most elements that one fragment may bring.
inline constexpr int mostPasted = 5000;

} // namespace tempo
