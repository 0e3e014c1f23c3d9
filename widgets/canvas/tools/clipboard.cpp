#include "widgets/canvas/tools/clipboard.h"

#include "widgets/canvas/board.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/canvas/fragmentmime.h"
#include "widgets/canvas/tools/commands.h"
#include "widgets/canvas/walk.h"

#include "model/document/document.h"
#include "model/document/edits.h"
#include "model/document/fragment.h"
#include "model/document/selection.h"
#include "model/layout/placement.h"
#include "model/yaml/reader.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::CanvasClipboard)
};

const QMimeData *clipboard()
{
    return QGuiApplication::clipboard()->mimeData();
}

OrderedMap<QPointF> centresOf(const CanvasBoard &board, const QStringList &elements)
{
    OrderedMap<QPointF> centres;
    for (const QString &id : elements)
        centres.set(id, board.canvas().centreOf(id));
    return centres;
}

Design selectedPart(const CanvasBoard &board, Border border)
{
    const Selection &selection = board.selection();
    return fragmentOf(board.document().design(), selection.elements(), selection.flows(),
                      centresOf(board, selection.elements()), border);
}

void toClipboard(const Design &part, const Design &design)
{
    QGuiApplication::clipboard()->setMimeData(new FragmentMime(part, design));
}

/// More steps than anybody has copies in a row; coordinates so large that a step is lost in them
/// would never be free.
constexpr int mostSteps = 1000;

/// Where boxes are, for the question whether one lies nearly on another.
class Places final
{
public:
    explicit Places(const QList<QPointF> &centres)
    {
        for (const QPointF &centre : centres)
            m_cells[cellOf(centre)] << centre;
    }

    /// Whether a centre is less than a step of the grid away, across as well as down.
    bool isNear(QPointF centre) const
    {
        const auto [column, row] = cellOf(centre);
        for (const double x : {column - 1, column, column + 1}) {
            for (const double y : {row - 1, row, row + 1}) {
                const QList<QPointF> others = m_cells.value({x, y});
                if (std::ranges::any_of(others, [&](QPointF other) {
                        return std::abs(other.x() - centre.x()) < gridStep
                            && std::abs(other.y() - centre.y()) < gridStep;
                    }))
                    return true;
            }
        }
        return false;
    }

private:
    using Cell = std::pair<double, double>;

    static Cell cellOf(QPointF centre)
    {
        return {std::floor(centre.x() / gridStep), std::floor(centre.y() / gridStep)};
    }

    QHash<Cell, QList<QPointF>> m_cells;
};

/// How far the part has to be moved, by \a first and then in steps, so that no box lies on another.
QPointF shiftBeside(const CanvasBoard &board, const OrderedMap<QPointF> &centres,
                    QPointF first = {})
{
    const Places there(board.canvas().centres().values());
    const auto covers = [&](QPointF shift) {
        return std::any_of(centres.begin(), centres.end(),
                           [&](const auto &item) { return there.isNear(item.second + shift); });
    };
    QPointF shift = first;
    for (int i = 0; i < mostSteps && covers(shift); ++i)
        shift += QPointF(gridStep, gridStep);
    return shift;
}

QString pasteText(const Pasted &pasted)
{
    if (!pasted.elements.isEmpty())
        return Tr::tr("Paste %n element(s)", nullptr, int(pasted.elements.size()));
    return pasted.flows.isEmpty() ? Tr::tr("Paste")
                                  : Tr::tr("Paste %n flow(s)", nullptr, int(pasted.flows.size()));
}

QString duplicateText(const Pasted &pasted)
{
    return Tr::tr("Duplicate %n element(s)", nullptr, int(pasted.elements.size()));
}

QString cutText(const Selection &selection)
{
    return selection.elements().isEmpty()
        ? Tr::tr("Cut %n flow(s)", nullptr, int(selection.flows().size()))
        : Tr::tr("Cut %n element(s)", nullptr, int(selection.elements().size()));
}

/// Pushes the pasted part as one step, selects it and tells what was dropped.
void put(CanvasBoard &board, QString (*text)(const Pasted &), const Design &part, QPointF shift)
{
    Patch pins = pinEverything(board);
    Design design = board.document().design();
    exchange(design, pins);
    const Pasted pasted = pasteFragment(design, part, shift);
    if (pasted.patch.isEmpty()) {
        board.tell(pasted.remarks.isEmpty() ? Tr::tr("Everything that would be pasted is here.")
                                            : pasted.remarks.join(u' '));
        return;
    }
    board.document().push(text(pasted), joined(std::move(pins), pasted.patch));
    board.selection().set(pasted.elements,
                          pasted.elements.isEmpty() ? pasted.flows : QList<FlowKey>());
    board.reveal(pasted.elements);
    if (!pasted.remarks.isEmpty())
        board.tell(pasted.remarks.join(u' '));
}

/// What was read, or why it can't be pasted.
Result<Design> fragmentFrom(const QMimeData &data)
{
    const bool isOurs = data.hasFormat(fragmentMimeType);
    const QByteArray text = isOurs ? data.data(fragmentMimeType) : data.text().toUtf8();
    const ReadResult read = readFragment(text);
    if (!read.design) {
        const bool looksLikeOne = isOurs || text.contains("elements:") || text.contains("tempo:");
        if (!looksLikeOne || read.problems.isEmpty())
            return Error{Tr::tr("The clipboard holds text that isn't a part of a design; copy "
                                "elements, or the YAML of a design.")};
        const Diagnostic &first = read.problems.first();
        return Error{Tr::tr("Can't paste: line %1 of the clipboard: %2")
                         .arg(first.at.line)
                         .arg(first.message)};
    }
    if (read.design->elements.size() > mostPasted)
        return Error{Tr::tr("The clipboard holds %n elements; at most %1 are pasted at once. Open "
                            "it as a file instead.",
                            nullptr, int(read.design->elements.size()))
                         .arg(mostPasted)};
    const bool isBlank = read.design->elements.isEmpty() && read.design->flows.isEmpty()
        && read.design->canvas.frames.isEmpty() && read.design->canvas.notes.isEmpty();
    if (isBlank)
        return Error{Tr::tr("The design on the clipboard has no elements to paste.")};
    return *read.design;
}

} // namespace

void copySelected(CanvasBoard &board)
{
    if (!board.selection().isEmpty())
        toClipboard(selectedPart(board, Border::Left), board.document().design());
}

void cutSelected(CanvasBoard &board)
{
    if (board.selection().isEmpty())
        return;
    toClipboard(selectedPart(board, Border::Taken), board.document().design());
    removeSelected(board, cutText(board.selection()));
}

void pasteClipboard(CanvasBoard &board, std::optional<QPointF> at)
{
    const QMimeData *data = clipboard();
    if (!data || !canPaste()) {
        board.tell(Tr::tr("The clipboard holds nothing that can be pasted here."));
        return;
    }
    Result<Design> part = fragmentFrom(*data);
    if (!part) {
        board.tell(part.error());
        return;
    }
    Design design = *std::move(part);
    design.canvas.positions = placed(design);
    const QPointF middle = boundsOf(design.canvas.positions).center();
    put(board, pasteText, design,
        shiftBeside(board, design.canvas.positions,
                    at ? snapped(*at - middle, snapStep) : QPointF()));
}

void duplicateSelected(CanvasBoard &board)
{
    if (board.selection().elements().isEmpty())
        return;
    const Design part = selectedPart(board, Border::Left);
    put(board, duplicateText, part, shiftBeside(board, part.canvas.positions));
}

bool canPaste()
{
    const QMimeData *data = clipboard();
    return data && (data->hasFormat(fragmentMimeType) || data->hasText());
}

} // namespace tempo
