#pragma once

#include "widgets/canvas/tools/commands.h"
#include "widgets/canvas/tools/tool.h"

#include "model/design/kind.h"

#include <QPointer>

#include <optional>

namespace tempo {

class KindPopup;
class TitleEditor;

/// Makes an element: asks for its kind, shows where it will stand, and asks for its title there.
/// Nothing is in the document before the title is given, so that the id is made from it and the
/// whole is one step of undo, with the flow that leads to it.
class CreateTool final : public Tool
{
public:
    /// What to make, and where.
    struct Request
    {
        QPointF at;                    ///< the centre of the box
        std::optional<Kind> kind = {}; ///< asked for where absent
        QString flowFrom = {};         ///< an element that shall flow into the new one
        QString flowTo = {};           ///< or that the new one shall flow into
    };

    CreateTool(CanvasBoard &board, Request request);
    ~CreateTool() override;

    QString hint() const override;
    void start() override;
    void press(const Pointer &pointer) override;
    bool key(const QKeyEvent &event) override;
    void cancel() override;
    void leave() override;

private:
    void askKind();
    void askTitle(Kind kind);
    void create(const QString &title);
    NewBox boxOf(const QString &title) const;

    Request m_request;
    QPointer<KindPopup> m_popup;
    QPointer<TitleEditor> m_editor;
};

} // namespace tempo
