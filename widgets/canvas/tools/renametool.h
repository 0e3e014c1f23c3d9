#pragma once

#include "widgets/canvas/tools/tool.h"

#include <QPointer>

namespace tempo {

class TitleEditor;

/// Edits an element's title where it stands.
class RenameTool final : public Tool
{
public:
    RenameTool(CanvasBoard &board, QString element);
    ~RenameTool() override;

    QString hint() const override;
    void start() override;
    void press(const Pointer &pointer) override;
    bool key(const QKeyEvent &event) override;
    void cancel() override;

private:
    QString m_element;
    QPointer<TitleEditor> m_editor;
};

} // namespace tempo
