#include "model/document/document.h"
#include "model/yaml/templates.h"
#include "model/yaml/writer.h"
#include "tests/model/document/randomedits.h"

#include <QTest>

#include <map>

using namespace tempo;

/// A thousand random edits on each of a hundred seeds, beginning with the shipped designs: undoing
/// and redoing them meets the same bytes at every place that was remembered on the way.
class TestUndoRedo : public QObject
{
    Q_OBJECT

private:
    using Bytes = std::map<int, QByteArray>;

    static void edit(Document &document, RandomEdits &edits)
    {
        const QString gesture = edits.below(3) ? QString() : QStringLiteral("drag");
        document.push(QStringLiteral("Edit"), edits.next(document.design()), gesture);
        if (edits.below(12) == 0)
            document.undoStack().undo();
    }

    /// The bytes at every fiftieth step of the history, from the last to the first.
    static Bytes bytesDown(Document &document)
    {
        Bytes bytes;
        for (int step = document.undoStack().count(); step > 0; step -= 50) {
            document.undoStack().setIndex(step);
            bytes[step] = writeDesign(document.design());
        }
        document.undoStack().setIndex(0);
        return bytes;
    }

private Q_SLOTS:
    void bytesAreTheSame_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 100; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void bytesAreTheSame()
    {
        QFETCH(unsigned, seed);
        const QStringList names = templateNames();
        const auto start = templateDesign(names.at(qsizetype(seed) % names.size()));
        QVERIFY(start);
        RandomEdits edits(seed);
        Document document;
        document.load(*start);
        const QByteArray before = writeDesign(document.design());
        for (int i = 0; i < 1000; ++i)
            edit(document, edits);
        while (document.undoStack().canRedo())
            document.undoStack().redo();
        const Design last = document.design();
        const QByteArray after = writeDesign(last);
        const int count = document.undoStack().count();
        QVERIFY2(count > 300, QByteArray::number(count));

        const Bytes down = bytesDown(document);
        QCOMPARE(down.rbegin()->second, after);
        QCOMPARE(writeDesign(document.design()), before);
        QVERIFY(document.design() == *start);
        QVERIFY(!document.isModified());
        for (const auto &[step, bytes] : down) {
            document.undoStack().setIndex(step);
            QCOMPARE(writeDesign(document.design()), bytes);
        }
        QVERIFY(document.design() == last);
    }
};

QTEST_GUILESS_MAIN(TestUndoRedo)
#include "tst_undoredo.moc"
