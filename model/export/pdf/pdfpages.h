#pragma once

#include "model/export/pdf/pdfstrip.h"

namespace tempo {

/// The room for strips on a page, upright and turned.
struct PdfRoom
{
    double upright = 0;
    double turned = 0;
};

/// Strips in their places on one page.
struct PdfPage
{
    struct Placed
    {
        const PdfStrip *strip;
        double y; ///< from the top of the room
    };
    PdfTurn turn = PdfTurn::Upright;
    QList<Placed> strips;
};

/// Puts strips on pages, in their order. What keeps the next stays on its page, so that no heading
/// stands alone at the foot of one; a run of those that is higher than a page is broken all the
/// same. Points into \a strips. O(strips).
QList<PdfPage> pagesOf(const PdfStrips &strips, const PdfRoom &room);

} // namespace tempo
