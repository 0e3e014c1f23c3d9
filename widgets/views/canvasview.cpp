#include "widgets/views/canvasview.h"

#include "model/base/isolate.h"
#include "widgets/canvas/board.h"
#include "widgets/canvas/boardactions.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/canvas/contextpad.h"
#include "widgets/canvas/kindpalette.h"
#include "widgets/canvas/tools/createtool.h"
#include "widgets/look/elidinglabel.h"
#include "widgets/look/keyhint.h"
#include "widgets/look/look.h"
#include "widgets/views/figureswatch.h"
#include "widgets/views/livefigures.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace tempo {
namespace {

constexpr int paletteMargin = space::m;

} // namespace

CanvasView::CanvasView(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_document(context.document),
      m_board(new CanvasBoard(context.document, context.selection, this)),
      m_pad(new ContextPad(*m_board)),
      m_palette(new KindPalette(m_board)),
      m_bar(new QFrame(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeBar();
    column->addWidget(m_bar);
    column->addWidget(m_board, 1);
    column->addWidget(makeHintLine());
    makeEmptyState();
    setFocusProxy(m_board);
    FiguresWatch &figures
        = context.figures ? *context.figures : *new FiguresWatch(context.document, this);
    new LiveFigures(figures, context.selection, m_board->canvas());
    for (QAction *action : m_board->boardActions().inOrder()) {
        if (!action) {
            action = new QAction(this);
            action->setSeparator(true);
        }
        addAction(action);
    }
    m_telling.setSingleShot(true);
    connect(&m_telling, &QTimer::timeout, this, &CanvasView::showHint);
    connect(m_board, &CanvasBoard::told, this, &CanvasView::tell);
    connect(m_board, &CanvasBoard::hintChanged, this, [this] {
        if (!m_telling.isActive())
            showHint();
    });
    connect(m_board, &CanvasBoard::toolChanged, this, [this] {
        m_pad->setBusy(!m_board->isAtRest());
        showEmptyState();
    });
    connect(m_board, &CanvasBoard::zoomChanged, this, [this](double zoom) {
        m_zoom->setText(
            isolatedFigure(tr("%1 %").arg(QLocale().toString(int(std::lround(zoom * 100))))));
    });
    connect(&m_document, &Document::changed, this, &CanvasView::showEmptyState);
    connect(m_palette, &KindPalette::picked, this, [this](Kind kind) {
        CreateTool::Request request{m_board->placeInView()};
        request.kind = kind;
        m_board->useTool(std::make_unique<CreateTool>(*m_board, request));
    });
    showHint();
    showEmptyState();
}

void CanvasView::makeBar()
{
    m_bar->setProperty("bar", true);
    m_bar->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->setSpacing(space::s);
    const BoardActions &actions = m_board->boardActions();
    m_title = makeText(tr("Canvas"), TextRole::Title, m_bar);
    m_title->setWordWrap(false);
    row->addWidget(m_title);
    row->addSpacing(space::s);
    row->addWidget(wordedButton(tr("Add"), QStringLiteral("add"), actions.add));
    row->addWidget(wordedButton(tr("Connect"), QStringLiteral("connect"), actions.connect));
    row->addStretch();
    addZoomControls(*row);
    row->addWidget(wordedButton(tr("Fit"), QStringLiteral("zoom-fit"), actions.fit));
}

QPushButton *CanvasView::wordedButton(const QString &text, const QString &icon, QAction *action)
{
    QPushButton *button = makeButton(text, m_bar);
    button->setIcon(iconOf(icon, m_bar));
    button->setAccessibleName(text);
    showKeyOf(*action, *button, text);
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    m_worded << button;
    return button;
}

QToolButton *CanvasView::zoomButton(const QString &icon, const QString &name, QAction *action)
{
    QToolButton *button = makeIconButton(icon, name, this);
    showKeyOf(*action, *button, name);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    m_zoomSteps << button;
    return button;
}

void CanvasView::addZoomControls(QLayout &row)
{
    const BoardActions &actions = m_board->boardActions();
    row.addWidget(zoomButton(QStringLiteral("zoom-out"), tr("Zoom out"), actions.zoomOut));
    m_zoom = new QToolButton(this);
    m_zoom->setObjectName(QStringLiteral("zoomLevel"));
    m_zoom->setText(isolatedFigure(tr("%1 %").arg(QLocale().toString(100))));
    m_zoom->setAccessibleName(tr("Zoom to 100 %"));
    showKeyOf(*actions.actualSize, *m_zoom, tr("Zoom to 100 %"));
    m_zoom->setFont(fontOf(type::body));
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(tr("%1 %").arg(400))
                            + 2 * space::s);
    connect(m_zoom, &QToolButton::clicked, actions.actualSize, &QAction::trigger);
    row.addWidget(m_zoom);
    row.addWidget(zoomButton(QStringLiteral("zoom-in"), tr("Zoom in"), actions.zoomIn));
}

QWidget *CanvasView::makeHintLine()
{
    auto *line = new QFrame(this);
    line->setProperty("surface", true);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(space::l, space::xs, space::l, space::xs);
    m_hint = new ElidingLabel(line);
    m_hint->setObjectName(QStringLiteral("canvasHint"));
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_hint);
    return line;
}

void CanvasView::makeEmptyState()
{
    m_empty = new QWidget(m_board);
    m_empty->setObjectName(QStringLiteral("emptyState"));
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *column = new QVBoxLayout(m_empty);
    column->setSpacing(space::s);
    QLabel *title = makeText(tr("What happens first?"), TextRole::Answer, m_empty);
    QLabel *what = makeText(tr("Double-click or press N to add an element, or drag one from the "
                               "left. Start with the events and the data that come in."),
                            TextRole::Body, m_empty);
    for (QLabel *label : {title, what}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
}

void CanvasView::tell(const QString &sentence)
{
    using namespace std::chrono_literals;
    m_hint->setText(sentence);
    m_hint->setAccessibleName(sentence);
    setTone(m_hint, Tone::Missed);
    m_telling.start(8s);
}

void CanvasView::showHint()
{
    m_telling.stop();
    setTone(m_hint, Tone::Quiet);
    m_hint->setText(m_board->hint());
    m_hint->setAccessibleName(m_board->hint());
}

void CanvasView::showEmptyState()
{
    m_empty->setVisible(m_document.design().elements.isEmpty() && m_board->isAtRest());
}

void CanvasView::arrangeBar()
{
    const auto fits = [this] { return m_bar->layout()->minimumSize().width() <= width(); };
    m_title->show();
    for (QPushButton *button : std::as_const(m_worded))
        button->setText(button->accessibleName());
    for (QToolButton *button : std::as_const(m_zoomSteps))
        button->show();
    m_title->setVisible(fits());
    const bool areWorded = fits();
    for (QPushButton *button : std::as_const(m_worded))
        button->setText(areWorded ? button->accessibleName() : QString());
    const bool haveSteps = fits();
    for (QToolButton *button : std::as_const(m_zoomSteps))
        button->setVisible(haveSteps);
}

void CanvasView::arrange()
{
    arrangeBar();
    const QSize size = m_palette->sizeHint();
    const bool fits = size.height() + 2 * paletteMargin <= m_board->height();
    m_palette->setVisible(fits);
    m_palette->setGeometry(QRect(QPoint(paletteMargin, paletteMargin), size));
    m_board->setCoveredLeft(fits ? size.width() + paletteMargin : 0);
    constexpr int widest = 420;
    const int width = std::min(widest, m_board->width() - 2 * space::xl);
    const int height = std::max(m_empty->sizeHint().height(), m_empty->heightForWidth(width));
    QRect middle(0, 0, width, height);
    middle.moveCenter(m_board->rect().center());
    m_empty->setGeometry(middle);
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    arrange();
}

void CanvasView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    layout()->activate();
    arrange();
    m_board->setFocus();
}

} // namespace tempo
