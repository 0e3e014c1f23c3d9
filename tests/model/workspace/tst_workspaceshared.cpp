#include "tests/model/workspace/writtenlines.h"

#include <QProcess>
#include <QTest>

using namespace tempo;

/// Two programs that write to one workspace for a minute, and open and close it meanwhile.
class TestWorkspaceShared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRevisionIsLost()
    {
        const WorkspaceFolder folder;
        const int seconds = qEnvironmentVariableIsSet("TEMPO_SOAK") ? 240 : 60;
        QProcess first;
        QProcess second;
        const QString program = QStringLiteral(TEMPO_BIN_DIR "/workspacewriter");
        first.start(program, writerArguments(folder, QStringLiteral("first"), seconds * 1000, 20));
        second.start(program,
                     writerArguments(folder, QStringLiteral("second"), seconds * 1000, 20));
        QVERIFY(first.waitForFinished(seconds * 1000 + 60000));
        QVERIFY(second.waitForFinished(60000));
        const WrittenLines one(first.readAllStandardOutput());
        const WrittenLines two(second.readAllStandardOutput());
        QCOMPARE(one.failure, QByteArray());
        QCOMPARE(two.failure, QByteArray());
        QCOMPARE(first.exitCode(), 0);
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(!one.revisions.isEmpty() && !two.revisions.isEmpty());
        QCOMPARE(folder.verdict(), QStringLiteral("ok"));
        compareKept(folder, one, two);
    }

private:
    static void compareKept(const WorkspaceFolder &folder, const WrittenLines &one,
                            const WrittenLines &two)
    {
        const auto opened = folder.open();
        QCOMPARE(opened.notice, QString());
        const auto revisions
            = opened.workspace->revisions(QStringLiteral("/designs/shared.tempo.yaml"));
        QVERIFY(revisions);
        QCOMPARE(revisions->size(), one.revisions.size() + two.revisions.size());
        const QSet<QByteArray> kept = readableRevisions(*opened.workspace);
        for (const WrittenLines &lines : {one, two}) {
            for (const QByteArray &hash : lines.revisions)
                QVERIFY(kept.contains(hash));
        }
        QCOMPARE(opened.workspace->orphanedDrafts()->size(), 2);
        qInfo("%d and %d revisions, none lost", static_cast<int>(one.revisions.size()),
              static_cast<int>(two.revisions.size()));
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceShared)
#include "tst_workspaceshared.moc"
