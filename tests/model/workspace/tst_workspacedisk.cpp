#include "tests/model/workspace/workspacefolder.h"

#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTest>

#include <sys/mount.h>
#include <sys/statvfs.h>

using namespace tempo;

/// A disk without room below the workspace: a revision is kept, or a sentence says why not, and
/// when there is room again everything from before is there.
class TestWorkspaceDisk : public QObject
{
    Q_OBJECT

private:
    static QString design() { return QStringLiteral("/designs/a.tempo.yaml"); }

    /// Bytes that can't be compressed.
    static QByteArray content(int size)
    {
        QByteArray bytes;
        for (int i = 0; bytes.size() < size; ++i)
            bytes += contentHash(QByteArray::number(i));
        return bytes.left(size);
    }

    static void leave(const WorkspaceFolder &folder, qsizetype bytes)
    {
        QFile rest(folder.file(QStringLiteral("rest")));
        QVERIFY(rest.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        struct statvfs disk = {};
        QCOMPARE(statvfs(folder.path().toLocal8Bit().constData(), &disk), 0);
        const auto room = static_cast<qsizetype>(disk.f_bavail * disk.f_frsize) - bytes;
        QCOMPARE(rest.write(QByteArray(room, 'r')), room);
    }

    static QString keep(Workspace &workspace, const QByteArray &bytes)
    {
        QString sentence = QStringLiteral("not called");
        workspace.addRevision(
            design(), bytes, QString(), RevisionSort::Saved,
            [&](const Outcome &outcome) { sentence = outcome ? QString() : outcome.error(); });
        workspace.flush();
        return sentence;
    }

private Q_SLOTS:
    void aFullDisk_data()
    {
        QTest::addColumn<int>("free");
        QTest::addColumn<int>("size");
        for (const int room : {0, 8, 40}) {
            for (const int size : {512, 10 * 1024, 30 * 1024, 400 * 1024}) {
                QTest::addRow("%d KB free, %g KB to keep", room, size / 1024.0)
                    << room * 1024 << size;
            }
        }
    }

    void aFullDisk()
    {
        QFETCH(int, free);
        QFETCH(int, size);
        const WorkspaceFolder folder;
        const QByteArray disk = folder.path().toLocal8Bit();
        if (mount("tmpfs", disk.constData(), "tmpfs", 0, "size=2m") != 0)
            QSKIP("only root may mount a small disk");
        const auto unmount = qScopeGuard([&] { umount2(disk.constData(), MNT_DETACH); });
        QString sentence;
        {
            const auto opened = folder.open();
            QCOMPARE(keep(*opened.workspace, "old"), QString());
            leave(folder, free);
            sentence = keep(*opened.workspace, content(size));
            QVERIFY2(sentence.isEmpty() || sentence.contains(folder.file()), qPrintable(sentence));
        }
        if (free < size)
            QVERIFY2(!sentence.isEmpty(), "it can't have fitted");
        QVERIFY(QFile::remove(folder.file(QStringLiteral("rest"))));
        const auto opened = folder.open();
        QCOMPARE(opened.notice, QString());
        const auto revisions = opened.workspace->revisions(design());
        QVERIFY(revisions);
        QCOMPARE(revisions->size(), sentence.isEmpty() ? 2 : 1);
        QCOMPARE(*opened.workspace->revisionBytes(revisions->last().id), QByteArray("old"));
        if (sentence.isEmpty())
            QCOMPARE(*opened.workspace->revisionBytes(revisions->first().id), content(size));
        QCOMPARE(folder.verdict(), QStringLiteral("ok"));
    }

    void afterACrashTheDraftIsReadOnAFullDisk()
    {
        const WorkspaceFolder folder;
        const QByteArray disk = folder.path().toLocal8Bit();
        if (mount("tmpfs", disk.constData(), "tmpfs", 0, "size=4m") != 0)
            QSKIP("only root may mount a small disk");
        const auto unmount = qScopeGuard([&] { umount2(disk.constData(), MNT_DETACH); });
        QProcess writer;
        writer.start(QStringLiteral(TEMPO_BIN_DIR "/workspacewriter"),
                     {folder.path(), QStringLiteral("victim"), QStringLiteral("60000"),
                      QStringLiteral("5")});
        QVERIFY(writer.waitForReadyRead(20000));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        leave(folder, 0);
        const auto opened = folder.open();
        QCOMPARE(opened.notice, QString());
        const auto orphans = opened.workspace->orphanedDrafts();
        QVERIFY(orphans);
        QCOMPARE(orphans->size(), 1);
        const QString id = orphans->first().id;
        QVERIFY(opened.workspace->draftBytes(id));
        bool isCalled = false;
        opened.workspace->takeOverDraft(id, [&](const Outcome &) { isCalled = true; });
        opened.workspace->flush(); // it may have room in the log, or none
        QVERIFY(isCalled);
        QVERIFY(opened.workspace->draftBytes(id));
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceDisk)
#include "tst_workspacedisk.moc"
