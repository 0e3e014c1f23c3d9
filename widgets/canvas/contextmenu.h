#pragma once

#include "model/design/flow.h"

#include <QPointF>

#include <memory>
#include <optional>

class QMenu;

namespace tempo {

class CanvasBoard;

/// What a menu is asked for: an element, a flow, or a point of the empty canvas.
struct MenuTarget
{
    QString element;
    std::optional<FlowKey> flow;
    QPointF at;
};

/// The menu of what is under the pointer, or selected where the keyboard asks for it.
std::unique_ptr<QMenu> contextMenu(CanvasBoard &board, const MenuTarget &target);

} // namespace tempo
