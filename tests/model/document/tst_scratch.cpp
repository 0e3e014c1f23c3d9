#include "model/document/document.h"
#include "model/document/whatif.h"
#include "model/yaml/templates.h"
#include "tests/model/document/randomedits.h"

#include <QSignalSpy>
#include <QTest>

using namespace tempo;

namespace {

/// Everything of a history that undo, redo and the title of the window read.
struct HistoryState
{
    explicit HistoryState(const QUndoStack &stack)
        : index(stack.index()), cleanIndex(stack.cleanIndex())
    {
        for (int i = 0; i < stack.count(); ++i)
            steps << stack.command(i);
    }

    QList<const QUndoCommand *> steps;
    int index;
    int cleanIndex;
    bool operator==(const HistoryState &) const = default;
};

void edit(Document &document, RandomEdits &edits, int count)
{
    for (int i = 0; i < count; ++i) {
        document.push(QStringLiteral("Edit"), edits.next(document.design()));
        if (edits.below(8) == 0)
            document.history().undo();
    }
}

void retitle(Document &document, const QString &title)
{
    Header header = document.design().header;
    header.title = title;
    document.push(QStringLiteral("Title"), setHeader(document.design(), header));
}

} // namespace

/// A scratch copy of the open design: everything is either as it was before it, or one step on.
class TestScratch : public QObject
{
    Q_OBJECT

    /// A shipped design with a history of which some is saved and some undone.
    static void prepare(Document &document, RandomEdits &edits, unsigned seed)
    {
        const QStringList names = templateNames();
        document.load(*templateDesign(names.at(qsizetype(seed) % names.size())));
        edit(document, edits, 20);
        if (seed % 2)
            document.setSaved();
        for (unsigned i = 0; i < seed % 5; ++i)
            document.history().undo();
    }

    static void addSeeds()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 30; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

private Q_SLOTS:
    void droppedItIsAsIfItHadNeverBeen_data() { addSeeds(); }
    void droppedItIsAsIfItHadNeverBeen()
    {
        QFETCH(unsigned, seed);
        RandomEdits edits(seed);
        Document document;
        prepare(document, edits, seed);
        const Design before = document.design();
        const HistoryState history(document.undoStack());
        document.beginScratch();
        edit(document, edits, 60);
        QVERIFY(document.kept() == before);
        QVERIFY(history == HistoryState(document.undoStack()));
        document.dropScratch();
        QVERIFY(document.design() == before);
        QVERIFY(history == HistoryState(document.undoStack()));
        while (document.history().canRedo())
            document.history().redo();
        document.undoStack().setIndex(0);
        document.undoStack().setIndex(history.index);
        QVERIFY(document.design() == before);
    }

    void keptItIsOneStep_data() { addSeeds(); }
    void keptItIsOneStep()
    {
        QFETCH(unsigned, seed);
        RandomEdits edits(seed);
        Document document;
        prepare(document, edits, seed);
        const Design before = document.design();
        const int index = document.undoStack().index();
        document.beginScratch();
        edit(document, edits, 60);
        const Design after = document.design();
        QVERIFY(before != after);
        keepWhatIf(document);
        QVERIFY(document.design() == after);
        QCOMPARE(document.undoStack().index(), index + 1);
        document.history().undo();
        QVERIFY(document.design() == before);
        document.history().redo();
        QVERIFY(document.design() == after);
        document.undoStack().setIndex(0);
        document.undoStack().setIndex(index + 1);
        QVERIFY(document.design() == after);
    }

    void undoStaysInside()
    {
        Document document;
        document.load(*templateDesign(QStringLiteral("daily-digest")));
        retitle(document, QStringLiteral("Before"));
        document.beginScratch();
        QVERIFY(!document.history().canUndo());
        retitle(document, QStringLiteral("Inside"));
        document.history().undo();
        document.history().undo();
        QCOMPARE(document.design().header.title, QStringLiteral("Before"));
        document.history().redo();
        QCOMPARE(document.design().header.title, QStringLiteral("Inside"));
        document.dropScratch();
        document.history().undo();
        QVERIFY(document.design() == *templateDesign(QStringLiteral("daily-digest")));
    }

    void whatIsModifiedIsWhatIsKept_data()
    {
        QTest::addColumn<bool>("isModified");
        QTest::newRow("a saved design stays saved while it is tried out") << false;
        QTest::newRow("a changed one stays changed") << true;
    }

    void whatIsModifiedIsWhatIsKept()
    {
        QFETCH(bool, isModified);
        Document document;
        document.load(*templateDesign(QStringLiteral("daily-digest")));
        if (isModified)
            retitle(document, QStringLiteral("Before"));
        document.beginScratch();
        retitle(document, QStringLiteral("Inside"));
        QCOMPARE(document.isModified(), isModified);
        document.dropScratch();
        QCOMPARE(document.isModified(), isModified);
        document.beginScratch();
        retitle(document, QStringLiteral("Inside"));
        keepWhatIf(document);
        QVERIFY(document.isModified());
    }

    void keepingNothingIsNotAStep()
    {
        Document document;
        document.load(*templateDesign(QStringLiteral("daily-digest")));
        retitle(document, QStringLiteral("Undone"));
        document.history().undo();
        document.beginScratch();
        retitle(document, QStringLiteral("Inside"));
        document.history().undo();
        keepWhatIf(document);
        QCOMPARE(document.undoStack().count(), 1);
        document.history().redo();
        QCOMPARE(document.design().header.title, QStringLiteral("Undone"));
    }

    void theStepSaysHowMuchChanged()
    {
        Document document;
        document.load(*templateDesign(QStringLiteral("daily-digest")));
        QVERIFY(whatIfChanges(document).isEmpty());
        document.beginScratch();
        retitle(document, QStringLiteral("Inside"));
        QCOMPARE(whatIfChanges(document).size(), 1);
        keepWhatIf(document);
        QVERIFY(document.undoStack().undoText().startsWith(QStringLiteral("What If (1 ")));
        QVERIFY(whatIfChanges(document).isEmpty());
    }

    void gesturesEndAtItsBorders()
    {
        Document document;
        const auto drag = [&document](const QString &title) {
            Header header = document.design().header;
            header.title = title;
            document.push(QStringLiteral("Title"), setHeader(document.design(), header),
                          QStringLiteral("drag"));
        };
        drag(QStringLiteral("1"));
        document.beginScratch();
        drag(QStringLiteral("2"));
        keepWhatIf(document);
        drag(QStringLiteral("3"));
        QCOMPARE(document.undoStack().count(), 3);
        document.history().undo();
        QCOMPARE(document.design().header.title, QStringLiteral("2"));
        document.history().undo();
        QCOMPARE(document.design().header.title, QStringLiteral("1"));
    }

    void loadingEndsIt()
    {
        Document document;
        document.beginScratch();
        retitle(document, QStringLiteral("Inside"));
        const QSignalSpy told(&document, &Document::scratchChanged);
        document.load({});
        QVERIFY(!document.isScratch());
        QCOMPARE(told.size(), 1);
        QVERIFY(document.kept() == Design());
        QVERIFY(!document.history().canUndo());
        document.dropScratch(); // nothing to drop
        keepWhatIf(document);
        QCOMPARE(told.size(), 1);
    }

    void droppingTellsWhatChangesBack()
    {
        Document document;
        document.load(*templateDesign(QStringLiteral("daily-digest")));
        document.beginScratch();
        const QString id = document.design().elements.at(0).first;
        document.push(QStringLiteral("Title"),
                      *setField(document.design(), QStringList{id}, QStringLiteral("title"),
                                QStringLiteral("Inside")));
        const QSignalSpy changed(&document, &Document::changed);
        document.dropScratch();
        QCOMPARE(changed.size(), 1);
        const auto change = changed.first().first().value<Change>();
        QCOMPARE(change.elements, QStringList{id});
        QVERIFY(!change.structure);
        QVERIFY(!change.everything);
    }
};

QTEST_GUILESS_MAIN(TestScratch)
#include "tst_scratch.moc"
