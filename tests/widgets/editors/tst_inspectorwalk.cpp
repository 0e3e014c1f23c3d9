#include "model/document/document.h"
#include "model/document/selection.h"
#include "widgets/editors/fieldeditor.h"
#include "widgets/shell/inspector.h"
#include "widgets/shell/inspectorlayout.h"

#include <QAccessible>
#include <QLabel>
#include <QtTest>

namespace tempo {

namespace {

Design designWith(Kind kind)
{
    Design design;
    design.header.title = QStringLiteral("Walk");
    for (const auto &[id, one] :
         {std::pair{QStringLiteral("one"), kind}, {QStringLiteral("two"), Kind::Prediction}}) {
        Element element;
        element.id = id;
        element.kind = one;
        element.title = id;
        design.elements.set(id, element);
    }
    Flow flow;
    flow.from = QStringLiteral("one");
    flow.to = QStringLiteral("two");
    design.flows << flow;
    return design;
}

/// The field editor that holds a widget, or null.
const FieldEditor *editorOf(QWidget *widget)
{
    while (widget && !qobject_cast<FieldEditor *>(widget))
        widget = widget->parentWidget();
    return qobject_cast<FieldEditor *>(widget);
}

/// What a screen reader calls a widget.
QString spokenName(QWidget &widget)
{
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

QStringList keysIn(std::span<const InspectorGroupInfo> groups)
{
    QStringList keys;
    for (const InspectorGroupInfo &group : groups) {
        for (const QStringList &row : group.rows)
            keys << keysOfRow(row);
    }
    return keys;
}

} // namespace

/// Walks every key of every kind, and of flows.
class TestInspectorWalk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void focusesTheEditorOfEveryKey_data();
    void focusesTheEditorOfEveryKey();
    void focusesTheEditorOfEveryKeyOfAFlow();
    void everyKeyHasOnePlace();
    void namesEveryControl_data() { focusesTheEditorOfEveryKey_data(); }
    void namesEveryControl();
    void showsTextsThatPeopleTypedAsPlainText();
};

void TestInspectorWalk::focusesTheEditorOfEveryKey_data()
{
    QTest::addColumn<Kind>("kind");
    for (const KindInfo &info : kinds())
        QTest::newRow(info.id) << info.kind;
}

void TestInspectorWalk::focusesTheEditorOfEveryKey()
{
    QFETCH(Kind, kind);
    Document document;
    Selection selection;
    document.load(designWith(kind));
    const std::unique_ptr<QWidget> inspector(makeInspector(document, selection));
    inspector->resize(320, 600);
    inspector->show();
    QVERIFY(QTest::qWaitForWindowActive(inspector.get()));
    for (const FieldInfo &info : fieldsFor(kind)) {
        selection.focusField(QStringLiteral("one"), info.key);
        const FieldEditor *editor = editorOf(QApplication::focusWidget());
        QVERIFY2(editor, qPrintable(info.key));
        QCOMPARE(editor->info().key, info.key);
        QVERIFY2(editor->isVisible(), qPrintable(info.key));
        const QRect place(editor->input()->mapTo(inspector.get(), QPoint()),
                          editor->input()->size());
        QVERIFY2(inspector->rect().intersects(place), qPrintable(info.key));
    }
    QCOMPARE(document.undoStack().count(), 0);
}

void TestInspectorWalk::focusesTheEditorOfEveryKeyOfAFlow()
{
    Document document;
    Selection selection;
    document.load(designWith(Kind::Job));
    const std::unique_ptr<QWidget> inspector(makeInspector(document, selection));
    inspector->show();
    QVERIFY(QTest::qWaitForWindowActive(inspector.get()));
    for (const FieldInfo &info : flowFields()) {
        selection.focusField(document.design().flows.first().key(), info.key);
        const FieldEditor *editor = editorOf(QApplication::focusWidget());
        QVERIFY2(editor, qPrintable(info.key));
        QCOMPARE(editor->info().key, info.key);
    }
}

void TestInspectorWalk::everyKeyHasOnePlace()
{
    const QStringList elementKeys = keysIn(elementGroups());
    QSet<QString> wanted;
    for (const KindInfo &info : kinds()) {
        for (const FieldInfo &field : fieldsFor(info.kind))
            wanted << field.key;
    }
    wanted.remove(QStringLiteral("title"));
    QCOMPARE(QSet<QString>(elementKeys.begin(), elementKeys.end()), wanted);
    QCOMPARE(elementKeys.size(), wanted.size());
    QStringList flowKeys;
    for (const FieldInfo &field : flowFields())
        flowKeys << field.key;
    QStringList placed = keysIn(flowGroups());
    placed.sort();
    flowKeys.sort();
    QCOMPARE(placed, flowKeys);
}

void TestInspectorWalk::namesEveryControl()
{
    QFETCH(Kind, kind);
    Document document;
    Selection selection;
    document.load(designWith(kind));
    const std::unique_ptr<QWidget> inspector(makeInspector(document, selection));
    inspector->show();
    for (const FieldInfo &info : fieldsFor(kind))
        selection.focusField(QStringLiteral("one"), info.key);
    for (QWidget *widget : inspector->findChildren<QWidget *>()) {
        const bool takesFocus = widget->focusPolicy() & Qt::TabFocus;
        if (takesFocus && widget->isVisible() && !widget->inherits("QScrollArea"))
            QVERIFY2(!spokenName(*widget).isEmpty(), widget->metaObject()->className());
    }
}

void TestInspectorWalk::showsTextsThatPeopleTypedAsPlainText()
{
    const QString hostile = QStringLiteral("<b>bold</b><script>alert(1)</script>");
    Design design = designWith(Kind::Feature);
    design.elements[QStringLiteral("one")].title = hostile;
    design.elements[QStringLiteral("one")].notes = hostile;
    Document document;
    Selection selection;
    document.load(design);
    const std::unique_ptr<QWidget> inspector(makeInspector(document, selection));
    inspector->show();
    selection.set({}, {design.flows.first().key()});
    const auto shows = [&inspector](const QString &text) {
        const QList<QLabel *> labels = inspector->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&text](const QLabel *label) { return label->text().contains(text); });
    };
    QTRY_VERIFY(shows(hostile));
    for (const QLabel *label : inspector->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

} // namespace tempo

QTEST_MAIN(tempo::TestInspectorWalk)
#include "tst_inspectorwalk.moc"
