#include "widgets/canvas/boardactions.h"

#include "widgets/canvas/board.h"
#include "widgets/canvas/tools/appending.h"
#include "widgets/canvas/tools/commands.h"
#include "widgets/canvas/tools/renametool.h"
#include "widgets/look/look.h"

#include "model/document/document.h"
#include "model/document/selection.h"

#include <QAction>

namespace tempo {

BoardActions::BoardActions(CanvasBoard &board) : QObject(&board), m_board(board)
{
    makeEditing();
    makeLooking();
    QObject::connect(&board.selection(), &Selection::changed, this, &BoardActions::refresh);
    QObject::connect(&board.document(), &Document::changed, this, &BoardActions::refresh);
    refresh();
}

QAction *BoardActions::make(const QString &id, const QString &text, const QList<QKeySequence> &keys,
                            const QString &icon)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("canvas.") + id);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!icon.isEmpty())
        action->setIcon(iconOf(icon, &m_board));
    return action;
}

void BoardActions::makeEditing()
{
    add = make(QStringLiteral("add"), tr("&Add Element…"), {QKeySequence(Qt::Key_N)},
               QStringLiteral("add"));
    QObject::connect(add, &QAction::triggered, this, [this] { addElementByKey(m_board); });
    connect = make(QStringLiteral("connect"), tr("&Connect"), {QKeySequence(Qt::Key_C)},
                   QStringLiteral("connect"));
    QObject::connect(connect, &QAction::triggered, this, [this] { connectByKey(m_board); });
    rename = make(QStringLiteral("rename"), tr("&Rename"), {QKeySequence(Qt::Key_F2)},
                  QStringLiteral("edit"));
    QObject::connect(rename, &QAction::triggered, this, [this] {
        const QString id = m_board.selection().elements().value(0);
        m_board.useTool(std::make_unique<RenameTool>(m_board, id));
    });
    limit = make(QStringLiteral("limit"), tr("Set &Limit"), {}, QStringLiteral("flag"));
    QObject::connect(limit, &QAction::triggered, this, [this] { focusLimit(m_board); });
    remove = make(QStringLiteral("delete"), tr("&Delete"),
                  {QKeySequence(QKeySequence::Delete), QKeySequence(Qt::Key_Backspace)},
                  QStringLiteral("delete"));
    QObject::connect(remove, &QAction::triggered, this, [this] { removeSelected(m_board); });
    selectAll = make(QStringLiteral("selectAll"), tr("Select &All"),
                     {QKeySequence(QKeySequence::SelectAll)});
    QObject::connect(selectAll, &QAction::triggered, this, [this] {
        QStringList ids;
        for (const auto &[id, element] : m_board.document().design().elements)
            ids << id;
        m_board.selection().set(ids);
    });
}

void BoardActions::makeLooking()
{
    const auto zoomBy = [this](double factor) {
        return [this, factor] { m_board.setZoom(m_board.zoom() * factor); };
    };
    constexpr double step = 1.25;
    zoomIn = make(QStringLiteral("zoomIn"), tr("Zoom &In"),
                  {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
                  QStringLiteral("zoom-in"));
    QObject::connect(zoomIn, &QAction::triggered, this, zoomBy(step));
    zoomOut = make(QStringLiteral("zoomOut"), tr("Zoom &Out"),
                   {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, QStringLiteral("zoom-out"));
    QObject::connect(zoomOut, &QAction::triggered, this, zoomBy(1 / step));
    actualSize
        = make(QStringLiteral("actualSize"), tr("&100 %"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    QObject::connect(actualSize, &QAction::triggered, this, [this] { m_board.setZoom(1); });
    fit = make(QStringLiteral("fit"), tr("&Fit"), {QKeySequence(Qt::SHIFT | Qt::Key_1)},
               QStringLiteral("zoom-fit"));
    QObject::connect(fit, &QAction::triggered, &m_board, &CanvasBoard::fitAll);
    fitSelection = make(QStringLiteral("fitSelection"), tr("Fit &Selection"),
                        {QKeySequence(Qt::SHIFT | Qt::Key_2)});
    QObject::connect(fitSelection, &QAction::triggered, &m_board, &CanvasBoard::fitSelection);
}

QList<QAction *> BoardActions::inOrder() const
{
    return {add,     connect, rename,  limit,      remove, nullptr,     selectAll,
            nullptr, zoomIn,  zoomOut, actualSize, fit,    fitSelection};
}

void BoardActions::refresh()
{
    const Selection &selection = m_board.selection();
    const bool hasElements = !m_board.document().design().elements.isEmpty();
    rename->setEnabled(selection.elements().size() == 1);
    limit->setEnabled(!limitKey(m_board).isEmpty());
    remove->setEnabled(!selection.isEmpty());
    fitSelection->setEnabled(!selection.elements().isEmpty());
    selectAll->setEnabled(hasElements);
    connect->setEnabled(hasElements);
    fit->setEnabled(hasElements);
}

} // namespace tempo
