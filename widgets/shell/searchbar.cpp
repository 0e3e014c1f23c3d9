#include "widgets/shell/searchbar.h"

#include "widgets/canvas/board.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/look/look.h"
#include "widgets/shell/hitdelegate.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/views/canvasview.h"

#include "model/render/frames.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace tempo {
namespace {

constexpr int barWidth = 380;
constexpr int belowPageBar = 56;
constexpr int mostRows = 7; ///< seen at once

} // namespace

SearchBar::SearchBar(MainWindow &window)
    : QFrame(&window),
      m_window(window),
      m_text(new QLineEdit),
      m_count(makeText({}, TextRole::Hint)),
      m_list(new QListWidget)
{
    setObjectName(QStringLiteral("searchBar"));
    setProperty("card", true);
    setAccessibleName(tr("Search in the design"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::xs);
    makeRow();
    m_list->setItemDelegate(new HitDelegate(*m_text, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list);
    hide();
    m_text->installEventFilter(this);
    window.centralWidget()->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &SearchBar::search);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { go(m_list->row(item)); });
    connect(&window.document(), &Document::changed, this, [this] {
        if (isVisible())
            search();
    });
}

void SearchBar::makeRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    m_text->setPlaceholderText(tr("Find elements, flows, frames and notes"));
    m_text->setAccessibleName(tr("Find"));
    m_text->addAction(iconOf(QStringLiteral("search"), this), QLineEdit::LeadingPosition);
    row->addWidget(m_text, 1);
    m_count->setWordWrap(false);
    row->addWidget(m_count);
    QToolButton *end = makeIconButton(QStringLiteral("close"), tr("Close the search (Esc)"), this);
    end->setFocusPolicy(Qt::NoFocus);
    connect(end, &QToolButton::clicked, this, &SearchBar::close);
    row->addWidget(end);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void SearchBar::open()
{
    if (!isVisible())
        m_before = m_window.focusWidget();
    show();
    raise();
    m_text->setFocus();
    m_text->selectAll();
    search();
}

void SearchBar::close()
{
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus();
    else if (QWidget *page = m_window.pageWidget())
        page->setFocus();
}

void SearchBar::search()
{
    m_hits = searchDesign(m_window.document().design(), m_text->text());
    m_shown = -1;
    list();
    place();
}

void SearchBar::list()
{
    m_list->clear();
    for (const SearchHit &hit : std::as_const(m_hits)) {
        auto *item = new QListWidgetItem(hit.title, m_list);
        item->setData(HitDelegate::kindRole, hit.kind);
        item->setData(HitDelegate::whereRole, hit.where);
        const QString told = tr("%1: %2").arg(hit.kind, hit.title);
        item->setData(Qt::AccessibleTextRole,
                      hit.where.isEmpty() ? told : tr("%1, in %2").arg(told, hit.where));
    }
    const bool isAsked = !m_text->text().trimmed().isEmpty();
    m_list->setVisible(!m_hits.isEmpty());
    m_count->setText(!isAsked               ? QString()
                         : m_hits.isEmpty() ? tr("Not found")
                                            : tr("%n hit(s)", nullptr, int(m_hits.size())));
    m_count->setAccessibleName(m_count->text());
}

void SearchBar::place()
{
    int height = 0;
    for (int i = 0; i < std::min(mostRows, m_list->count()); ++i)
        height += m_list->sizeHintForRow(i);
    m_list->setFixedHeight(height + 2 * m_list->contentsMargins().top() + space::xs);
    layout()->activate();
    const QWidget *page = m_window.centralWidget();
    const int width = std::min(barWidth, page->width() - 2 * space::m);
    const QRect room(page->mapTo(&m_window, QPoint()), page->size());
    QRect area(0, room.top() + belowPageBar, width, layout()->sizeHint().height());
    if (isRightToLeft())
        area.moveLeft(room.left() + space::m);
    else
        area.moveRight(room.right() - space::m);
    setGeometry(area);
}

void SearchBar::step(int by)
{
    if (m_text->text().trimmed().isEmpty()) {
        open();
        return;
    }
    const int shown = m_shown;
    if (!isVisible()) { // F3 after the search was closed: go on where it was
        m_hits = searchDesign(m_window.document().design(), m_text->text());
        list();
    }
    const int count = int(m_hits.size());
    if (count == 0) {
        open();
        return;
    }
    const int from = shown < 0 && by < 0 ? count : shown;
    go((from + by + count) % count);
}

void SearchBar::go(int hit)
{
    m_shown = hit;
    m_list->setCurrentRow(hit);
    m_count->setText(tr("%1 of %2").arg(hit + 1).arg(m_hits.size()));
    m_count->setAccessibleName(m_count->text());
    showOnCanvas(m_hits.at(hit));
    if (isVisible()) {
        raise();
        m_text->setFocus();
    }
}

void SearchBar::showOnCanvas(const SearchHit &hit)
{
    m_window.showPage(QStringLiteral("canvas"));
    const auto *canvas = qobject_cast<CanvasView *>(m_window.pageWidget());
    if (!canvas)
        return;
    CanvasBoard &board = canvas->board();
    const Canvas &drawn = m_window.document().design().canvas;
    using What = SearchHit::What;
    m_window.selection().set(hit.what == What::Element ? QStringList{hit.id} : QStringList(),
                             hit.what == What::Flow ? QList<FlowKey>{hit.flow} : QList<FlowKey>());
    QRectF area;
    if (hit.what == What::Element)
        area = board.canvas().boxOf(hit.id);
    else if (hit.what == What::Flow)
        area = board.canvas().boxOf(hit.flow.from) | board.canvas().boxOf(hit.flow.to);
    else if (hit.what == What::Frame)
        area = drawn.frames.value(hit.id).rect;
    else
        area = noteArea(drawn.notes.value(hit.id));
    board.revealArea(area);
    uncover(board, area);
}

void SearchBar::uncover(CanvasBoard &board, const QRectF &area) const
{
    const QRect seen = board.mapFromScene(area).boundingRect();
    const QRect shown(board.viewport()->mapTo(&m_window, seen.topLeft()), seen.size());
    if (!isVisible() || !shown.intersects(geometry()))
        return;
    const int way = isRightToLeft() ? shown.left() - geometry().right() - space::l
                                    : shown.right() - geometry().left() + space::l;
    board.horizontalScrollBar()->setValue(board.horizontalScrollBar()->value() + way);
}

bool SearchBar::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(modifiers & Qt::ShiftModifier ? -1 : 1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    default:
        return false;
    }
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return handleKey(key->key(), key->modifiers());
    }
    if (watched != m_text && isVisible()
        && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace tempo
