#include "widgets/canvas/tools/tool.h"

namespace tempo {

void Tool::press(const Pointer &) {}

void Tool::move(const Pointer &) {}

void Tool::release(const Pointer &) {}

void Tool::doubleClick(const Pointer &pointer)
{
    press(pointer);
}

bool Tool::key(const QKeyEvent &)
{
    return false;
}

void Tool::keyReleased(const QKeyEvent &) {}

} // namespace tempo
