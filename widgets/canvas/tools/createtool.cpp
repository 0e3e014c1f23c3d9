#include "widgets/canvas/tools/createtool.h"

#include "widgets/canvas/board.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/canvas/kindpopup.h"
#include "widgets/canvas/titleeditor.h"
#include "widgets/canvas/tools/commands.h"
#include "widgets/canvas/walk.h"

#include "model/document/document.h"
#include "model/document/selection.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::CreateTool)
};

/// What usually comes after an element, or before it: first in the list of kinds.
Kind usualNext(Kind kind)
{
    switch (kind) {
    case Kind::Event:
        return Kind::Service;
    case Kind::Source:
        return Kind::Job;
    case Kind::Job:
        return Kind::Store;
    case Kind::Stream:
    case Kind::Store:
        return Kind::Feature;
    case Kind::Feature:
    case Kind::Service:
        return Kind::Prediction;
    case Kind::Prediction:
    case Kind::Action:
        return Kind::Action;
    }
    return Kind::Event;
}

Kind usualBefore(Kind kind)
{
    switch (kind) {
    case Kind::Action:
        return Kind::Prediction;
    case Kind::Prediction:
        return Kind::Feature;
    case Kind::Feature:
    case Kind::Store:
        return Kind::Job;
    default:
        return Kind::Event;
    }
}

Kind suggestedKind(const Design &design, const CreateTool::Request &request)
{
    if (const Element *from = design.elements.find(request.flowFrom))
        return usualNext(from->kind);
    if (const Element *to = design.elements.find(request.flowTo))
        return usualBefore(to->kind);
    return Kind::Event;
}

} // namespace

CreateTool::CreateTool(CanvasBoard &board, Request request)
    : Tool(board), m_request(std::move(request))
{
    m_request.at = snapped(m_request.at, snapStep);
}

CreateTool::~CreateTool()
{
    if (m_popup) {
        m_popup->disconnect(&board());
        m_popup->deleteLater();
    }
    if (m_editor)
        m_editor->drop();
}

QString CreateTool::hint() const
{
    return m_editor ? Tr::tr("Type its title · Enter keeps it · Esc drops it")
                    : Tr::tr("Type to search, arrows and Enter choose · Esc cancels");
}

void CreateTool::start()
{
    board().viewport()->unsetCursor();
    if (m_request.kind)
        askTitle(*m_request.kind);
    else
        askKind();
}

void CreateTool::askKind()
{
    const Kind kind = suggestedKind(board().document().design(), m_request);
    m_popup = new KindPopup(kind, &board());
    m_popup->openAt(board().mapFromScene(m_request.at));
    QObject::connect(m_popup, &KindPopup::picked, &board(), [this](Kind picked) {
        m_popup->deleteLater();
        m_popup = nullptr;
        askTitle(picked);
    });
    QObject::connect(m_popup, &KindPopup::dismissed, &board(), [this] { board().cancelTool(); });
}

void CreateTool::askTitle(Kind kind)
{
    m_request.kind = kind;
    board().canvas().setGhost(kind, m_request.at, m_request.flowFrom, m_request.flowTo);
    m_editor = new TitleEditor(board(), m_request.at, {}, kindTitle(kind));
    m_editor->setOutlook([this](Design design, const QString &title) {
        exchange(design, creation(board(), design, boxOf(title)).patch);
        return design;
    });
    QObject::connect(m_editor, &TitleEditor::committed, &board(),
                     [this](const QString &title) { create(title); });
    QObject::connect(m_editor, &TitleEditor::cancelled, &board(), [this] { board().cancelTool(); });
    m_editor->open();
    Q_EMIT board().hintChanged(hint());
}

NewBox CreateTool::boxOf(const QString &title) const
{
    return {*m_request.kind, title, m_request.at, m_request.flowFrom, m_request.flowTo};
}

void CreateTool::create(const QString &title)
{
    board().canvas().clearGhost();
    createElement(board(), boxOf(title.isEmpty() ? kindTitle(*m_request.kind) : title));
    board().finishTool();
}

void CreateTool::press(const Pointer &)
{
    if (m_popup)
        board().cancelTool();
    else
        board().setFocus(); // the editor commits as it loses the focus
}

bool CreateTool::key(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape)
        board().cancelTool();
    return true;
}

void CreateTool::cancel()
{
    if (m_editor)
        m_editor->drop();
}

void CreateTool::leave()
{
    board().canvas().clearGhost();
}

} // namespace tempo
