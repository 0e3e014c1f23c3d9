#include "widgets/canvas/tools/appending.h"

#include "widgets/canvas/board.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/canvas/tools/connecttool.h"
#include "widgets/canvas/tools/createtool.h"

#include "model/document/document.h"
#include "model/document/selection.h"

#include <QCoreApplication>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::CanvasAppending)
};

/// Room for an arrow with its label between two boxes.
constexpr double gapAcross = 60;
constexpr double gapDown = 70;

QPointF placeBeside(const CanvasScene &canvas, const QString &id, Direction direction)
{
    const QRectF box = canvas.boxOf(id);
    const QPointF step = stepOf(direction);
    const QPointF way(step.x() * (box.width() + gapAcross), step.y() * (box.height() + gapDown));
    const bool isAcross = step.y() == 0;
    return freePlace(canvas.boxes(), box.center() + way, box.size(),
                     isAcross ? Direction::Down : Direction::Right);
}

} // namespace

void appendInDirection(CanvasBoard &board, Direction direction)
{
    const QStringList &elements = board.selection().elements();
    if (elements.size() != 1) {
        addElementByKey(board);
        return;
    }
    CreateTool::Request request{placeBeside(board.canvas(), elements.first(), direction)};
    (direction == Direction::Left ? request.flowTo : request.flowFrom) = elements.first();
    board.revealArea(board.canvas().boxAround(request.at));
    board.useTool(std::make_unique<CreateTool>(board, request));
}

void addElementByKey(CanvasBoard &board)
{
    const QPointF at = board.pointerOnCanvas().value_or(board.placeInView());
    board.useTool(std::make_unique<CreateTool>(board, CreateTool::Request{at}));
}

void connectByKey(CanvasBoard &board)
{
    const QStringList elements = board.selection().elements();
    if (board.document().design().elements.isEmpty()) {
        board.tell(Tr::tr("There is nothing to connect yet: press N to add an element."));
        return;
    }
    board.useTool(
        std::make_unique<ConnectTool>(board, elements.size() == 1 ? elements.first() : QString()));
}

} // namespace tempo
