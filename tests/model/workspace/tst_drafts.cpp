#include "tests/model/workspace/workspacefolder.h"

#include "model/workspace/connection.h"

#include <QDir>
#include <QTest>

using namespace tempo;

/// Unsaved work belongs to its window while that lives, and is offered to others afterwards.
class TestDrafts : public QObject
{
    Q_OBJECT

private:
    static QString id() { return QStringLiteral("d1"); }
    static QString file() { return QStringLiteral("/designs/a.tempo.yaml"); }
    static Draft saved() { return draftNamed(id(), file(), {}); }

    static QStringList orphansOf(const OpenedWorkspace &opened)
    {
        QStringList ids;
        const auto orphans = opened.workspace->orphanedDrafts();
        if (!orphans)
            return {orphans.error()};
        for (const Draft &draft : *orphans)
            ids.append(draft.id);
        return ids;
    }

    static Outcome take(const OpenedWorkspace &opened)
    {
        Outcome taken = std::monostate();
        opened.workspace->takeOverDraft(id(), [&](const Outcome &outcome) { taken = outcome; });
        opened.workspace->flush();
        return taken;
    }

private Q_SLOTS:
    void aDraftOfALivingWindowIsNotOffered()
    {
        const WorkspaceFolder folder;
        const auto one = folder.open();
        const auto two = folder.open();
        one.workspace->writeDraft(saved(), "work");
        one.workspace->flush();
        QCOMPARE(orphansOf(one), QStringList());
        QCOMPARE(orphansOf(two), QStringList());
        QVERIFY(!take(two));
        bool isRefused = false;
        two.workspace->removeDraft(id(), [&](const Outcome &outcome) { isRefused = !outcome; });
        two.workspace->flush();
        QTRY_VERIFY(isRefused);
        QCOMPARE(*two.workspace->draftBytes(id()), QByteArray("work"));
    }

    void aDraftOfAnEndedProgramIsOfferedUnderItsName()
    {
        const WorkspaceFolder folder;
        {
            const auto one = folder.open();
            one.workspace->writeDraft(saved(), "work");
            one.workspace->writeDraft(draftNamed(QStringLiteral("d2"), {}, QStringLiteral("New")),
                                      "more");
        }
        const auto two = folder.open();
        const auto orphans = two.workspace->orphanedDrafts();
        QVERIFY(orphans);
        QCOMPARE(orphans->size(), 2);
        QCOMPARE(orphans->first().name, QStringLiteral("New"));
        QCOMPARE(orphans->first().path, QString());
        QCOMPARE(orphans->first().base, QByteArray());
        const Draft draft = orphans->last();
        QCOMPARE(draft.path, file());
        QCOMPARE(draft.title, QStringLiteral("Ranking"));
        QCOMPARE(draft.base, contentHash("saved"));
        QCOMPARE(draft.size, 4);
        QCOMPARE(draft.when, QDateTime({2026, 3, 1}, {10, 0, 1}, Qt::UTC));
        QVERIFY(take(two));
        QCOMPARE(*two.workspace->draftBytes(id()), QByteArray("work"));
        QCOMPARE(orphansOf(two), QStringList{QStringLiteral("d2")});
    }

    void whatWasTakenOverIsNotOfferedToOthers()
    {
        const WorkspaceFolder folder;
        folder.open().workspace->writeDraft(saved(), "work");
        const auto two = folder.open();
        const auto three = folder.open();
        QCOMPARE(orphansOf(three), QStringList{id()});
        QVERIFY(take(two));
        QCOMPARE(orphansOf(three), QStringList());
        const Outcome late = take(three);
        QVERIFY(!late);
        QVERIFY(!late.error().isEmpty());
        QVERIFY2(take(two), "once more by its owner is no harm");
    }

    void whatWasTakenOverIsOfferedAgainAfterTheNextCrash()
    {
        const WorkspaceFolder folder;
        folder.open().workspace->writeDraft(saved(), "work");
        {
            const auto two = folder.open();
            QVERIFY(take(two));
            two.workspace->writeDraft(saved(), "more work");
        }
        const auto three = folder.open();
        QCOMPARE(orphansOf(three), QStringList{id()});
        QCOMPARE(*three.workspace->draftBytes(id()), QByteArray("more work"));
    }

    void aRemovedDraftIsGone()
    {
        const WorkspaceFolder folder;
        {
            const auto one = folder.open();
            one.workspace->writeDraft(saved(), "work");
            one.workspace->writeDraft(saved(), "work again");
            one.workspace->removeDraft(id());
        }
        const auto two = folder.open();
        QCOMPARE(orphansOf(two), QStringList());
        QVERIFY(!two.workspace->draftBytes(id()));
        QVERIFY(!take(two));
    }

    void twoWindowsMayDraftTheSameFile()
    {
        const WorkspaceFolder folder;
        {
            const auto one = folder.open();
            const auto two = folder.open();
            one.workspace->writeDraft(saved(), "mine");
            two.workspace->writeDraft(draftNamed(QStringLiteral("d2"), file(), {}), "yours");
        }
        const auto three = folder.open();
        QCOMPARE(orphansOf(three).size(), 2);
        QCOMPARE(*three.workspace->draftBytes(id()), QByteArray("mine"));
        QCOMPARE(*three.workspace->draftBytes(QStringLiteral("d2")), QByteArray("yours"));
    }

    void aDamagedDraftIsNotTakenOver()
    {
        const WorkspaceFolder folder;
        folder.open().workspace->writeDraft(saved(), "work");
        const auto two = folder.open();
        Connection vandal(folder.file());
        QVERIFY(vandal.open());
        QVERIFY(vandal.run({QStringLiteral("UPDATE draft SET bytes = ?"), {QByteArray("fake")}}));
        QVERIFY(!take(two));
        QCOMPARE(orphansOf(two), QStringList{id()});
    }

    void theLocksOfEndedProgramsAreCleared()
    {
        const WorkspaceFolder folder;
        folder.put("", QStringLiteral("windows.txt"));
        const auto one = folder.open();
        QFile dead(folder.file(QStringLiteral("windows/dead.lock")));
        QVERIFY(dead.open(QIODevice::WriteOnly));
        dead.close();
        const auto two = folder.open();
        QVERIFY(!dead.exists());
        QCOMPARE(QDir(folder.file(QStringLiteral("windows"))).count(), 4U); // with . and ..
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
