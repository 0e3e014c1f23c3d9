#include "widgets/canvas/tools/arrange.h"

#include "widgets/canvas/board.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/canvas/tools/commands.h"

#include "model/document/document.h"
#include "model/document/selection.h"

#include <QCoreApplication>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::CanvasArranging)
};

OrderedMap<QPointF> selectedCentres(const CanvasBoard &board)
{
    OrderedMap<QPointF> centres;
    for (const QString &id : board.selection().elements())
        centres.set(id, board.canvas().centreOf(id));
    return centres;
}

} // namespace

void alignSelected(CanvasBoard &board, Alignment alignment)
{
    const OrderedMap<QPointF> centres = selectedCentres(board);
    arrangeAt(board, Tr::tr("Align %n element(s)", nullptr, int(centres.size())),
              aligned(centres, alignment));
}

void distributeSelected(CanvasBoard &board, Spacing spacing)
{
    const OrderedMap<QPointF> centres = selectedCentres(board);
    arrangeAt(board, Tr::tr("Distribute %n element(s)", nullptr, int(centres.size())),
              distributed(centres, spacing));
}

void selectSameKind(CanvasBoard &board)
{
    const Design &design = board.document().design();
    QSet<Kind> wanted;
    for (const QString &id : board.selection().elements())
        wanted.insert(design.element(id).kind);
    QStringList ids;
    for (const auto &[id, element] : design.elements) {
        if (wanted.contains(element.kind))
            ids << id;
    }
    board.selection().set(ids);
}

} // namespace tempo
