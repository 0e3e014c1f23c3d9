#pragma once

#include "widgets/canvas/tools/tool.h"

namespace tempo {

/// Moves the view with the pointer, as long as Space or the middle button is held.
class PanTool final : public Tool
{
public:
    using Tool::Tool;

    QString hint() const override;
    void start() override;
    void press(const Pointer &pointer) override;
    void move(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    void leave() override;

    bool isDragging() const { return m_dragging; }

private:
    QPoint m_last;
    bool m_dragging = false;
};

} // namespace tempo
