#pragma once

#include "model/design/design.h"

class QWidget;

namespace tempo {

/// Something that people type into before it is in the document. The window finds it among its
/// widgets: what is typed goes into the document before saving, and into drafts at any time.
class TypedText
{
public:
    TypedText() = default;
    virtual ~TypedText() = default;
    Q_DISABLE_COPY_MOVE(TypedText)

    /// Settles on what is typed, where it can be read.
    virtual void commitTyped() = 0;

    /// Makes what was only begun part of the document, which is about to go.
    virtual void finishTyped() {}

    /// The design with what is typed and not yet in it; nothing is settled on.
    virtual Design withTyped(Design design) const = 0;
};

/// Settles on what is typed in a widget and in all that are in it.
void commitTypedIn(QWidget &widget);

/// Makes what was only begun there part of the document.
void finishTypedIn(QWidget &widget);

/// The design with all that is typed there.
Design withTypedIn(QWidget &widget, Design design);

/// Whether a widget belongs to one that knows what is typed in it.
bool isInTypedText(QWidget *widget);

} // namespace tempo
