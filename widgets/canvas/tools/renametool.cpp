#include "widgets/canvas/tools/renametool.h"

#include "widgets/canvas/board.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/canvas/titleeditor.h"
#include "widgets/canvas/tools/commands.h"

#include "model/document/document.h"
#include "model/document/selection.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::RenameTool)
};

} // namespace

RenameTool::RenameTool(CanvasBoard &board, QString element)
    : Tool(board), m_element(std::move(element))
{
}

RenameTool::~RenameTool()
{
    if (m_editor)
        m_editor->drop();
}

QString RenameTool::hint() const
{
    return Tr::tr("Enter keeps the title · Esc leaves it as it was");
}

void RenameTool::start()
{
    const Design &design = board().document().design();
    board().viewport()->unsetCursor();
    board().selection().set({m_element});
    board().reveal({m_element});
    m_editor = new TitleEditor(board(), board().canvas().centreOf(m_element),
                               design.titleOf(m_element), design.titleOf(m_element));
    m_editor->setOutlook([id = m_element](Design then, const QString &title) {
        if (const Result<Patch> patch = renaming(then, id, title))
            exchange(then, *patch);
        return then;
    });
    QObject::connect(m_editor, &TitleEditor::committed, &board(), [this](const QString &title) {
        renameElement(board(), m_element, title);
        board().finishTool();
    });
    QObject::connect(m_editor, &TitleEditor::cancelled, &board(), [this] { board().finishTool(); });
    m_editor->open();
}

void RenameTool::press(const Pointer &)
{
    board().setFocus(); // the editor commits as it loses the focus
}

bool RenameTool::key(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape)
        board().cancelTool();
    return true;
}

void RenameTool::cancel()
{
    if (m_editor)
        m_editor->drop();
}

} // namespace tempo
