#include "tests/model/workspace/writtenlines.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace tempo;

/// A program that is killed while it writes to the workspace: what it said to have kept is there,
/// its draft is offered, and the next program opens the workspace without a word.
class TestWorkspaceKill : public QObject
{
    Q_OBJECT

private:
    static WrittenLines writeAndKill(const WorkspaceFolder &folder, int number, int life)
    {
        QProcess process;
        process.start(QStringLiteral(TEMPO_BIN_DIR "/workspacewriter"),
                      writerArguments(folder, QStringLiteral("victim%1").arg(number), 60000, 0));
        if (process.waitForReadyRead(60000))
            QTest::qSleep(life);
        process.kill();
        process.waitForFinished();
        return WrittenLines(process.readAllStandardOutput());
    }

    static int numberOf(const QByteArray &bytes)
    {
        const QByteArray line = bytes.left(bytes.indexOf('\n'));
        return line.mid(line.indexOf(' ') + 1).toInt();
    }

    /// The number in the draft that the victim left; its owner must count as dead.
    static int takeDraft(Workspace &workspace)
    {
        const auto orphans = workspace.orphanedDrafts();
        if (!orphans || orphans->size() != 1)
            return -1;
        const QString id = orphans->first().id;
        bool isTaken = false;
        workspace.takeOverDraft(id, [&](const Outcome &outcome) { isTaken = bool(outcome); });
        workspace.flush();
        const auto bytes = workspace.draftBytes(id);
        if (!isTaken)
            return -1;
        workspace.removeDraft(id);
        return bytes ? numberOf(*bytes) : -1;
    }

private Q_SLOTS:
    void killedWhileWriting()
    {
        const WorkspaceFolder folder;
        const int kills = qEnvironmentVariableIsSet("TEMPO_SOAK") ? 400 : 100;
        QRandomGenerator random(5);
        QSet<QByteArray> acknowledged;
        for (int i = 0; i < kills; ++i) {
            const WrittenLines written = writeAndKill(folder, i, 1 + random.bounded(200));
            QCOMPARE(written.failure, QByteArray());
            QVERIFY2(written.draft > 0, "the program did not write");
            for (const QByteArray &hash : written.revisions)
                acknowledged.insert(hash);
            const auto opened = folder.open();
            QCOMPARE(opened.notice, QString());
            const int offered = takeDraft(*opened.workspace);
            QVERIFY2(offered >= written.draft && offered <= written.draft + 1,
                     qPrintable(QStringLiteral("kill %1: draft %2 was kept, %3 is offered")
                                    .arg(i)
                                    .arg(written.draft)
                                    .arg(offered)));
            QCOMPARE(opened.workspace->lastSession()->size(), 1);
        }
        QCOMPARE(folder.verdict(), QStringLiteral("ok"));
        const auto opened = folder.open();
        const QSet<QByteArray> lost = acknowledged - readableRevisions(*opened.workspace);
        QCOMPARE(lost.size(), 0);
        qInfo("%d kills, %d acknowledged revisions, none lost", kills,
              static_cast<int>(acknowledged.size()));
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceKill)
#include "tst_workspacekill.moc"
