#include "widgets/canvas/boardactions.h"

#include "widgets/canvas/board.h"
#include "widgets/canvas/tools/appending.h"
#include "widgets/canvas/tools/arrange.h"
#include "widgets/canvas/tools/clipboard.h"
#include "widgets/canvas/tools/commands.h"
#include "widgets/canvas/tools/renametool.h"
#include "widgets/look/look.h"

#include "model/document/document.h"
#include "model/document/selection.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace tempo {

BoardActions::BoardActions(CanvasBoard &board) : QObject(&board), m_board(board)
{
    makeClipboard();
    makeEditing();
    makeSelecting();
    makeAligning();
    makeDistributing();
    makeLooking();
    QObject::connect(&board.selection(), &Selection::changed, this, &BoardActions::refresh);
    QObject::connect(&board.document(), &Document::changed, this, &BoardActions::refresh);
    QObject::connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
                     &BoardActions::refreshPaste);
    refresh();
    refreshPaste();
}

BoardActions::~BoardActions() = default;

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
}

void BoardActions::makeClipboard()
{
    cut = make(QStringLiteral("cut"), tr("Cu&t"), {QKeySequence(QKeySequence::Cut)});
    QObject::connect(cut, &QAction::triggered, this, [this] { cutSelected(m_board); });
    copy = make(QStringLiteral("copy"), tr("&Copy"), {QKeySequence(QKeySequence::Copy)},
                QStringLiteral("copy"));
    QObject::connect(copy, &QAction::triggered, this, [this] { copySelected(m_board); });
    paste = make(QStringLiteral("paste"), tr("&Paste"), {QKeySequence(QKeySequence::Paste)});
    QObject::connect(paste, &QAction::triggered, this,
                     [this] { pasteClipboard(m_board, m_board.pointerOnCanvas()); });
    duplicate
        = make(QStringLiteral("duplicate"), tr("D&uplicate"), {QKeySequence(Qt::CTRL | Qt::Key_D)});
    QObject::connect(duplicate, &QAction::triggered, this, [this] { duplicateSelected(m_board); });
}

void BoardActions::makeSelecting()
{
    selectAll = make(QStringLiteral("selectAll"), tr("Select &All"),
                     {QKeySequence(QKeySequence::SelectAll)});
    QObject::connect(selectAll, &QAction::triggered, this, [this] {
        QStringList ids;
        for (const auto &[id, element] : m_board.document().design().elements)
            ids << id;
        m_board.selection().set(ids);
    });
    selectKind = make(QStringLiteral("selectKind"), tr("Select All of the Same &Kind"),
                      {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)});
    QObject::connect(selectKind, &QAction::triggered, this, [this] { selectSameKind(m_board); });
}

QAction *BoardActions::makeArranging(const QString &id, const QString &text,
                                     const QKeySequence &keys, const std::function<void()> &call)
{
    QAction *action = make(id, text, {keys});
    QObject::connect(action, &QAction::triggered, this, call);
    m_alignMenu->addAction(action);
    return action;
}

void BoardActions::makeAligning()
{
    m_alignMenu = std::make_unique<QMenu>(tr("Ali&gn"));
    align = m_alignMenu->menuAction();
    align->setObjectName(QStringLiteral("canvas.align"));
    const auto way = [this](Alignment to) { return [this, to] { alignSelected(m_board, to); }; };
    constexpr auto both = Qt::CTRL | Qt::SHIFT;
    makeArranging(QStringLiteral("alignLeft"), tr("&Left"), QKeySequence(both | Qt::Key_Left),
                  way(Alignment::Left));
    makeArranging(QStringLiteral("alignCentre"), tr("&Centre"), QKeySequence(both | Qt::Key_C),
                  way(Alignment::Centre));
    makeArranging(QStringLiteral("alignRight"), tr("&Right"), QKeySequence(both | Qt::Key_Right),
                  way(Alignment::Right));
    m_alignMenu->addSeparator();
    makeArranging(QStringLiteral("alignTop"), tr("&Top"), QKeySequence(both | Qt::Key_Up),
                  way(Alignment::Top));
    makeArranging(QStringLiteral("alignMiddle"), tr("&Middle"), QKeySequence(both | Qt::Key_M),
                  way(Alignment::Middle));
    makeArranging(QStringLiteral("alignBottom"), tr("&Bottom"), QKeySequence(both | Qt::Key_Down),
                  way(Alignment::Bottom));
    m_alignMenu->addSeparator();
}

void BoardActions::makeDistributing()
{
    const auto way = [this](Spacing spacing) {
        return [this, spacing] { distributeSelected(m_board, spacing); };
    };
    constexpr auto both = Qt::CTRL | Qt::SHIFT;
    m_distribute << makeArranging(QStringLiteral("distributeAcross"),
                                  tr("Distribute &Horizontally"), QKeySequence(both | Qt::Key_H),
                                  way(Spacing::Across))
                 << makeArranging(QStringLiteral("distributeDown"), tr("Distribute &Vertically"),
                                  QKeySequence(both | Qt::Key_V), way(Spacing::Down));
}

void BoardActions::makeLooking()
{
    explain = make(QStringLiteral("explain"), tr("&Explain Figures"), {QKeySequence(Qt::Key_E)});
    QObject::connect(explain, &QAction::triggered, &m_board, &CanvasBoard::explainSelection);
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
    return {cut,     copy,    paste,  duplicate, nullptr,    add,        connect,
            rename,  limit,   remove, nullptr,   selectAll,  selectKind, align,
            explain, nullptr, zoomIn, zoomOut,   actualSize, fit,        fitSelection};
}

void BoardActions::refresh()
{
    const Selection &selection = m_board.selection();
    const qsizetype boxes = selection.elements().size();
    const bool hasElements = !m_board.document().design().elements.isEmpty();
    rename->setEnabled(boxes == 1);
    limit->setEnabled(!limitKey(m_board).isEmpty());
    for (QAction *action : {cut, copy, remove})
        action->setEnabled(!selection.isEmpty());
    for (QAction *action : {duplicate, selectKind, fitSelection})
        action->setEnabled(boxes > 0);
    align->setEnabled(boxes > 1);
    for (QAction *action : m_alignMenu->actions())
        action->setEnabled(boxes > 1);
    for (QAction *action : std::as_const(m_distribute))
        action->setEnabled(boxes > 2);
    selectAll->setEnabled(hasElements);
    connect->setEnabled(hasElements);
    explain->setEnabled(boxes + selection.flows().size() == 1);
    fit->setEnabled(hasElements);
}

void BoardActions::refreshPaste()
{
    paste->setEnabled(canPaste());
}

} // namespace tempo
