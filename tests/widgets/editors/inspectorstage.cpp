#include "tests/widgets/editors/inspectorstage.h"

#include "widgets/shell/inspector.h"

#include <QVBoxLayout>

namespace tempo {

namespace {

Element elementOf(const QString &id, Kind kind)
{
    Element element;
    element.id = id;
    element.kind = kind;
    element.title = id;
    return element;
}

/// An event, a job and a prediction in a row.
Design smallDesign()
{
    Design design;
    design.header.title = QStringLiteral("Small");
    for (const auto &[id, kind] : {std::pair{QStringLiteral("click"), Kind::Event},
                                   {QStringLiteral("train"), Kind::Job},
                                   {QStringLiteral("rank"), Kind::Prediction}})
        design.elements.set(id, elementOf(id, kind));
    Flow first;
    first.from = QStringLiteral("click");
    first.to = QStringLiteral("train");
    Flow second;
    second.from = QStringLiteral("train");
    second.to = QStringLiteral("rank");
    design.flows = {first, second};
    return design;
}

} // namespace

InspectorStage::InspectorStage()
{
    document.load(smallDesign());
    auto *layout = new QVBoxLayout(&window);
    canvas = new QWidget(&window);
    canvas->setFocusPolicy(Qt::StrongFocus);
    inspector = makeInspector(document, selection, &window);
    layout->addWidget(canvas);
    layout->addWidget(inspector, 1);
    window.resize(340, 700);
    window.show();
    [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&window);
    canvas->setFocus();
}

void InspectorStage::go(const QString &id, const QString &key)
{
    selection.focusField(id, key);
    QVERIFY(inspector->isAncestorOf(QApplication::focusWidget()));
}

QPushButton *InspectorStage::button(const QString &text) const
{
    for (QPushButton *one : inspector->findChildren<QPushButton *>()) {
        if (one->text() == text && one->isVisible())
            return one;
    }
    return nullptr;
}

void InspectorStage::click(const QString &text)
{
    QVERIFY2(button(text), qPrintable(text));
    QTest::mouseClick(button(text), Qt::LeftButton);
}

bool InspectorStage::says(const QString &text) const
{
    for (const QLabel *label : inspector->findChildren<QLabel *>()) {
        if (label->text().contains(text) && label->isVisible())
            return true;
    }
    return false;
}

const Element &InspectorStage::element(const char *id) const
{
    return document.design().element(QLatin1String(id));
}

} // namespace tempo
