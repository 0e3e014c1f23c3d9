#pragma once

#include "model/design/flow.h"
#include "widgets/canvas/tools/tool.h"

namespace tempo {

/// The tool at rest: selects, and starts the one that a drag or a key asks for.
class SelectTool final : public Tool
{
public:
    using Tool::Tool;

    QString hint() const override;
    void press(const Pointer &pointer) override;
    void move(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    void doubleClick(const Pointer &pointer) override;
    bool key(const QKeyEvent &event) override;
    void keyReleased(const QKeyEvent &event) override;
    void leave() override;

private:
    void pressElement(const QString &id, const Pointer &pointer);
    void pressFlow(const FlowKey &flow, const Pointer &pointer);
    void hover(const Pointer &pointer);

    QString m_clicked; ///< of several selected: a click without a drag selects it alone
};

} // namespace tempo
