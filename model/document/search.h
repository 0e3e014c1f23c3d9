#pragma once

#include "model/design/design.h"

namespace tempo {

/// Something of a design that holds what somebody looks for.
struct SearchHit
{
    enum class What { Element, Flow, Frame, Note };
    What what = What::Element;
    QString id;    ///< of an element, a frame or a note
    FlowKey flow;  ///< of a flow
    QString title; ///< in one line
    QString kind;  ///< in the reader's language
    QString where; ///< the text around what was found, where that isn't the title
    bool operator==(const SearchHit &) const = default;
};

/// Elements, flows, frames and notes that hold every word of \a text, in any of their texts: title,
/// id, kind, owner, tags, notes, the ends of a flow and its contract. Case is the same. What has
/// them in its title comes first, otherwise in the order of the document. O(text of the design).
QList<SearchHit> searchDesign(const Design &design, const QString &text);

} // namespace tempo
