#include "tests/model/workspace/faultydisk.h"
#include "tests/model/workspace/workspacefolder.h"

#include <QTest>

using namespace tempo;

/// The n-th write or sync below SQLite fails: what was asked for is there whole, or not at all with
/// a sentence, and the workspace is sound.
class TestWorkspaceFaults : public QObject
{
    Q_OBJECT

private:
    static QString design() { return QStringLiteral("/designs/a.tempo.yaml"); }
    static QByteArray big() { return contentHash("x").toHex().repeated(500); }

    /// Opens the workspace and keeps a revision; gives the sentence of what failed.
    static QString keep(const WorkspaceFolder &folder)
    {
        const auto opened = folder.tryOpen();
        if (!opened)
            return opened.error();
        if (!opened->notice.isEmpty())
            return QStringLiteral("set aside");
        QString sentence = QStringLiteral("not called");
        opened->workspace->addRevision(
            design(), big(), QString(), RevisionSort::Saved,
            [&](const Outcome &outcome) { sentence = outcome ? QString() : outcome.error(); });
        opened->workspace->flush();
        return sentence;
    }

    static void compareSound(const WorkspaceFolder &folder, bool isOld, const QString &sentence)
    {
        const auto opened = folder.open();
        QCOMPARE(opened.notice, QString());
        const auto revisions = opened.workspace->revisions(design());
        QVERIFY(revisions);
        const qsizetype before = isOld ? 1 : 0;
        QVERIFY(revisions->size() >= before && revisions->size() <= before + 1);
        if (sentence.isEmpty())
            QCOMPARE(revisions->size(), before + 1);
        for (const Revision &revision : *revisions)
            QVERIFY(opened.workspace->revisionBytes(revision.id));
        QCOMPARE(folder.verdict(), QStringLiteral("ok"));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(installFaultyDisk()); }

    void theNthOperationFails_data()
    {
        QTest::addColumn<bool>("isOld");
        QTest::addColumn<bool>("isForEver");
        QTest::addColumn<bool>("isFull");
        QTest::newRow("one fails, in a workspace in use") << true << false << false;
        QTest::newRow("all from then on fail, in a workspace in use") << true << true << false;
        QTest::newRow("the disk is full for good, in a workspace in use") << true << true << true;
        QTest::newRow("one fails while the workspace is made") << false << false << false;
        QTest::newRow("the disk is full while the workspace is made") << false << true << true;
    }

    void theNthOperationFails()
    {
        QFETCH(bool, isOld);
        QFETCH(bool, isForEver);
        QFETCH(bool, isFull);
        int failing = 0;
        int refused = 0;
        bool isReached = true;
        while (isReached && failing < 200) {
            ++failing;
            const WorkspaceFolder folder;
            setFaults({});
            if (isOld) {
                folder.open().workspace->addRevision(design(), "old", QString(),
                                                     RevisionSort::Saved);
            }
            setFaults({failing, isForEver, isFull});
            const QString sentence = keep(folder);
            isReached = operationCount() >= failing;
            setFaults({});
            refused += sentence.isEmpty() ? 0 : 1;
            compareSound(folder, isOld, sentence);
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(failing)));
        }
        QVERIFY2(!isReached, "the workspace never got through");
        QVERIFY2(refused >= 2, "Qt's driver does not write through this library");
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceFaults)
#include "tst_workspacefaults.moc"
