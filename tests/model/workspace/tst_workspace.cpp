#include "tests/model/workspace/workspacefolder.h"

#include "model/workspace/connection.h"
#include "model/workspace/packed.h"

#include <QSignalSpy>
#include <QTest>

using namespace tempo;

/// Recent designs, revisions, the session, and how writing reports back.
class TestWorkspace : public QObject
{
    Q_OBJECT

private:
    static QString path(int i) { return QStringLiteral("/designs/%1.tempo.yaml").arg(i); }

    static QStringList pathsOf(const Workspace &workspace)
    {
        QStringList paths;
        const auto recent = workspace.recentDesigns();
        if (!recent)
            return {recent.error()};
        for (const RecentDesign &design : *recent)
            paths.append(design.path);
        return paths;
    }

    static QByteArray incompressible(int size)
    {
        QByteArray bytes;
        for (int i = 0; bytes.size() < size; ++i)
            bytes += contentHash(QByteArray::number(i));
        return bytes.left(size);
    }

    static qint64 count(const WorkspaceFolder &folder, const QString &table)
    {
        Connection connection(folder.file());
        if (!connection.open())
            return -1;
        const auto rows = connection.read({QStringLiteral("SELECT count(*) FROM ") + table});
        return rows ? rows->first().first().toLongLong() : -1;
    }

private Q_SLOTS:
    void recentDesignsComeNewestFirstAndTenOfThem()
    {
        const WorkspaceFolder folder;
        {
            const auto opened = folder.open();
            QCOMPARE(opened.notice, QString());
            for (int i = 0; i < 12; ++i)
                opened.workspace->addRecent(path(i), QStringLiteral("Design %1").arg(i));
            opened.workspace->addRecent(path(5), QStringLiteral("Five again"));
        }
        const auto again = folder.open();
        const auto recent = again.workspace->recentDesigns();
        QVERIFY(recent);
        QCOMPARE(recent->size(), 10);
        QCOMPARE(recent->first().path, path(5));
        QCOMPARE(recent->first().title, QStringLiteral("Five again"));
        QCOMPARE(recent->first().opened, QDateTime({2026, 3, 1}, {10, 0, 13}, Qt::UTC));
        QCOMPARE(recent->at(1).path, path(11));
        QCOMPARE(recent->last().path, path(2));
    }

    void recentDesignsAreRemovedOneByOneAndAllAtOnce()
    {
        const WorkspaceFolder folder;
        const auto opened = folder.open();
        for (int i = 0; i < 3; ++i)
            opened.workspace->addRecent(path(i), QString());
        opened.workspace->removeRecent(QStringLiteral("/designs/./x/../1.tempo.yaml"));
        opened.workspace->flush();
        QCOMPARE(pathsOf(*opened.workspace), (QStringList{path(2), path(0)}));
        opened.workspace->clearRecent();
        opened.workspace->flush();
        QCOMPARE(pathsOf(*opened.workspace), QStringList());
    }

    void aHundredRecentDesignsAreKept()
    {
        const WorkspaceFolder folder;
        const auto opened = folder.open();
        for (int i = 0; i < 103; ++i)
            opened.workspace->addRecent(path(i), QString());
        opened.workspace->flush();
        const auto all = opened.workspace->recentDesigns(1000);
        QVERIFY(all);
        QCOMPARE(all->size(), 100);
        QCOMPARE(all->last().path, path(3));
    }

    void bytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a text, which is compressed")
            << QByteArray("tempo: 1\ntitle: One\n").repeated(100);
        QTest::newRow("bytes that can't be compressed") << incompressible(50000);
        QTest::newRow("every byte value, also zero") << [] {
            QByteArray all;
            for (int i = 0; i < 256; ++i)
                all.append(static_cast<char>(i));
            return all;
        }();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a megabyte") << QByteArray("a: b\n").repeated(100000);
    }

    void bytes()
    {
        QFETCH(QByteArray, bytes);
        const WorkspaceFolder folder;
        {
            const auto opened = folder.open();
            opened.workspace->addRevision(path(1), bytes, QStringLiteral("One"),
                                          RevisionSort::Restored);
        }
        const auto opened = folder.open();
        const auto revisions = opened.workspace->revisions(path(1));
        QVERIFY(revisions);
        QCOMPARE(revisions->size(), 1);
        const Revision revision = revisions->first();
        QCOMPARE(revision.title, QStringLiteral("One"));
        QCOMPARE(revision.sort, RevisionSort::Restored);
        QCOMPARE(revision.size, bytes.size());
        QCOMPARE(revision.hash, contentHash(bytes));
        QCOMPARE(revision.when, QDateTime({2026, 3, 1}, {10, 0, 1}, Qt::UTC));
        const auto kept = opened.workspace->revisionBytes(revision.id);
        QVERIFY2(kept, qPrintable(kept ? QString() : kept.error()));
        QCOMPARE(*kept, bytes);
    }

    void everySaveIsARevisionAndTheSameBytesAreKeptOnce()
    {
        const WorkspaceFolder folder;
        const auto opened = folder.open();
        for (const char *bytes : {"one", "two", "one"}) {
            opened.workspace->addRevision(path(1), bytes, QString::fromLatin1(bytes),
                                          RevisionSort::Saved);
        }
        opened.workspace->addRevision(path(2), "two", QStringLiteral("other"),
                                      RevisionSort::Opened);
        opened.workspace->flush();
        const auto revisions = opened.workspace->revisions(path(1));
        QVERIFY(revisions);
        QCOMPARE(revisions->size(), 3);
        QCOMPARE(revisions->at(0).title, QStringLiteral("one"));
        QCOMPARE(revisions->at(1).title, QStringLiteral("two"));
        QCOMPARE(revisions->at(0).hash, revisions->at(2).hash);
        QVERIFY(revisions->at(0).when > revisions->at(2).when);
        QCOMPARE(count(folder, QStringLiteral("content")), 2);
    }

    void whatIsTheNewestAlreadyIsNoNewRevision()
    {
        const WorkspaceFolder folder;
        const auto one = folder.open();
        const auto two = folder.open();
        const auto add
            = [this](const OpenedWorkspace &opened, const char *bytes, RevisionSort sort) {
                  opened.workspace->addRevision(path(1), bytes, QString(), sort);
              };
        add(one, "a", RevisionSort::Opened);
        one.workspace->flush();
        add(two, "a", RevisionSort::Opened); // the other window opens the same
        add(two, "b", RevisionSort::Saved);
        two.workspace->flush();
        add(one, "a", RevisionSort::Saved);
        one.workspace->flush();
        QList<RevisionSort> sorts;
        const auto revisions = two.workspace->revisions(path(1));
        QVERIFY(revisions);
        for (const Revision &revision : *revisions)
            sorts << revision.sort;
        QCOMPARE(sorts, (QList{RevisionSort::Restored, RevisionSort::Saved, RevisionSort::Opened}));
    }

    void bytesThatAreNotWhatWasKeptAreNotGiven()
    {
        const WorkspaceFolder folder;
        const auto opened = folder.open();
        opened.workspace->addRevision(path(1), "what was saved", QString(), RevisionSort::Saved);
        opened.workspace->flush();
        Connection vandal(folder.file());
        QVERIFY(vandal.open());
        QVERIFY(vandal.run(
            {QStringLiteral("UPDATE content SET bytes = ?"), {QByteArray("what was faked")}}));
        const auto faked = opened.workspace->revisionBytes(1);
        QVERIFY(!faked);
        QVERIFY2(faked.error().contains(folder.file()), qPrintable(faked.error()));
        opened.workspace->addRevision(path(1), "what was saved", QString(), RevisionSort::Saved);
        opened.workspace->flush();
        const auto healed = opened.workspace->revisionBytes(1);
        QVERIFY2(healed, "a new save of the same bytes mends them");
    }

    void aDamagedLengthDoesNotAskForMemory()
    {
        Packed packed = pack(QByteArray(5000, 'x'));
        QVERIFY(packed.isCompressed);
        packed.bytes[0] = '\x7f';
        QVERIFY(!unpack(packed));
    }

    void whatIsNotThereIsASentence()
    {
        const WorkspaceFolder folder;
        const auto opened = folder.open();
        QVERIFY(!opened.workspace->revisionBytes(77).error().isEmpty());
        const auto none = opened.workspace->revisions(path(9));
        QVERIFY(none);
        QVERIFY(none->isEmpty());
    }

    void theSessionOfTheLastProgramComesBack()
    {
        const WorkspaceFolder folder;
        const QList<SessionDesign> designs{
            {QStringLiteral("1"), path(1), QStringLiteral("d1"), QStringLiteral("matrix")},
            {QStringLiteral("2"), QString(), QStringLiteral("d2"), QStringLiteral("canvas")}};
        {
            const auto first = folder.open();
            first.workspace->saveSession({designs.first()});
            first.workspace->saveSession(designs);
            QVERIFY2(first.workspace->lastSession()->isEmpty(), "its own is not the last");
        }
        const auto second = folder.open();
        QCOMPARE(*second.workspace->lastSession(), designs);
        {
            const auto third = folder.open();
            third.workspace->saveSession({designs.last()});
            third.workspace->flush();
            QCOMPARE(*second.workspace->lastSession(), designs);
        }
        QCOMPARE(*second.workspace->lastSession(), QList<SessionDesign>{designs.last()});
        second.workspace->saveSession({});
        second.workspace->flush();
        QCOMPARE(count(folder, QStringLiteral("session")), 2);
        QCOMPARE(count(folder, QStringLiteral("session_design")), 1);
    }

    void aSessionWithoutDesignsIsRememberedToo()
    {
        const WorkspaceFolder folder;
        folder.open().workspace->saveSession({{QStringLiteral("1"), path(1), {}, {}}});
        folder.open().workspace->saveSession({});
        QVERIFY(folder.open().workspace->lastSession()->isEmpty());
    }

    void completionsAreCalledInOrderAndInThisThread()
    {
        const WorkspaceFolder folder;
        const auto opened = folder.open();
        QStringList calls;
        for (const char *name : {"first", "second", "third"}) {
            opened.workspace->addRecent(path(1), QString(), [&, name](const Outcome &outcome) {
                QVERIFY(outcome);
                QCOMPARE(QThread::currentThread(), thread());
                calls.append(QLatin1String(name));
                if (calls.size() == 1)
                    opened.workspace->addRecent(path(2), QString(), [&](const Outcome &) {
                        calls.append(QStringLiteral("from within"));
                    });
            });
        }
        QCOMPARE(calls, QStringList());
        opened.workspace->flush();
        QCOMPARE(calls.join(u' '), QStringLiteral("first second third from within"));
        opened.workspace->clearRecent(
            [&](const Outcome &) { calls.append(QStringLiteral("looped")); });
        QTRY_COMPARE(calls.last(), QStringLiteral("looped"));
    }

    void aWriteThatFailsIsTold()
    {
        const WorkspaceFolder folder;
        const auto opened = folder.open();
        Connection vandal(folder.file());
        QVERIFY(vandal.open());
        QVERIFY(vandal.run({QStringLiteral("DROP TABLE recent")}));
        const QSignalSpy spy(opened.workspace.get(), &Workspace::failed);
        QString sentence;
        opened.workspace->clearRecent([&](const Outcome &outcome) { sentence = outcome.error(); });
        opened.workspace->addRecent(path(1), QString());
        opened.workspace->flush();
        QVERIFY2(sentence.contains(folder.file()), qPrintable(sentence));
        QCOMPARE(spy.size(), 1);
        QVERIFY(!opened.workspace->recentDesigns());
        opened.workspace->addRevision(path(1), "bytes", QString(), RevisionSort::Saved);
        opened.workspace->flush();
        QCOMPARE(opened.workspace->revisions(path(1))->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
