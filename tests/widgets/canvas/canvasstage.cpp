#include "tests/widgets/canvas/canvasstage.h"

#include "model/layout/routes.h"
#include "widgets/canvas/board.h"
#include "widgets/canvas/canvasscene.h"

#include <QLabel>
#include <QTest>

namespace tempo {
namespace {

Element element(const QString &id, Kind kind, const QString &title)
{
    Element made;
    made.id = id;
    made.kind = kind;
    made.title = title;
    return made;
}

Design threeBoxes()
{
    Design design;
    design.header.title = QStringLiteral("Three boxes");
    const QList<Element> elements{
        element(QStringLiteral("click"), Kind::Event, QStringLiteral("Click")),
        element(QStringLiteral("rank"), Kind::Prediction, QStringLiteral("Ranked list")),
        element(QStringLiteral("show"), Kind::Action, QStringLiteral("Show list"))};
    double x = 0;
    for (const Element &one : elements) {
        design.elements.set(one.id, one);
        design.canvas.positions.set(one.id, QPointF(x, 0));
        x += 240;
    }
    Flow flow;
    flow.from = QStringLiteral("click");
    flow.to = QStringLiteral("rank");
    design.flows << flow;
    return design;
}

} // namespace

CanvasStage::CanvasStage(bool blank)
{
    Design empty;
    empty.header.title = QStringLiteral("Blank");
    m_document.load(blank ? empty : threeBoxes());
    m_page = std::make_unique<CanvasView>(PageContext{m_document, m_selection, {}});
    m_page->resize(1000, 640);
    m_page->show();
    m_page->activateWindow();
    if (!QTest::qWaitForWindowActive(m_page.get()))
        qFatal("the page was not shown");
    board().setZoom(1);
    board().centerOn(240, 60);
    board().setFocus();
}

CanvasBoard &CanvasStage::board()
{
    return m_page->board();
}

QWidget *CanvasStage::viewport()
{
    return board().viewport();
}

QPoint CanvasStage::at(QPointF point)
{
    return board().mapFromScene(point);
}

QPoint CanvasStage::at(const QString &element)
{
    return at(board().canvas().centreOf(element));
}

QPoint CanvasStage::at(const FlowKey &flow)
{
    const QList<Route> routes = routesOf(design(), placed(design()), {flow});
    const QList<QPointF> points = routes.value(0).points;
    return at((points.value(0) + points.value(1)) / 2);
}

void CanvasStage::click(QPoint where, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseMove(viewport(), where);
    QTest::mouseClick(viewport(), Qt::LeftButton, modifiers, where);
}

void CanvasStage::doubleClick(QPoint where)
{
    click(where);
    QTest::mouseDClick(viewport(), Qt::LeftButton, {}, where);
}

void CanvasStage::drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseMove(viewport(), from);
    QTest::mousePress(viewport(), Qt::LeftButton, modifiers, from);
    QTest::mouseMove(viewport(), (from + to) / 2);
    QTest::mouseMove(viewport(), to);
    QTest::mouseRelease(viewport(), Qt::LeftButton, modifiers, to);
}

void CanvasStage::key(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &board(), Qt::Key(key), modifiers);
}

QLineEdit *CanvasStage::kindSearch()
{
    const auto *popup = m_page->findChild<QWidget *>(QStringLiteral("kindPopup"));
    return popup && popup->isVisible() ? popup->findChild<QLineEdit *>() : nullptr;
}

QLineEdit *CanvasStage::titleEditor()
{
    const QList<QLineEdit *> editors
        = m_page->findChildren<QLineEdit *>(QStringLiteral("titleEditor"));
    for (QLineEdit *editor : editors) {
        if (editor->isVisible())
            return editor;
    }
    return nullptr;
}

QStringList CanvasStage::ids() const
{
    QStringList all;
    for (const auto &[id, one] : design().elements)
        all << id;
    return all;
}

QString CanvasStage::hint()
{
    return m_page->findChild<QLabel *>(QStringLiteral("canvasHint"))->text();
}

} // namespace tempo
