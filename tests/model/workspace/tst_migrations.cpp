#include "tests/model/workspace/workspacefolder.h"

#include "model/workspace/opening.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace tempo;

/// A workspace of any earlier version opens with all that was in it, after a copy was made; a
/// migration that fails leaves it whole.
class TestMigrations : public QObject
{
    Q_OBJECT

private:
    static QString design() { return QStringLiteral("/designs/a.tempo.yaml"); }

    static QDir versions()
    {
        return QDir(QStringLiteral(TEMPO_SOURCE_DIR "/tests/model/workspace/versions"));
    }

    static QList<Migration> with(const Migration &next)
    {
        return workspaceMigrations() + QList<Migration>{next};
    }

    static Migration goodNext()
    {
        return {QStringLiteral("ALTER TABLE recent ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0"),
                QStringLiteral("CREATE TABLE ballot (id INTEGER PRIMARY KEY) STRICT")};
    }

    static WorkspaceFolder &fill(WorkspaceFolder &folder)
    {
        const auto opened = folder.open();
        opened.workspace->addRevision(design(), "saved", QStringLiteral("A"), RevisionSort::Saved);
        opened.workspace->addRecent(design(), QStringLiteral("A"));
        opened.workspace->writeDraft(draftNamed(QStringLiteral("d1"), design(), {}), "work");
        return folder;
    }

    static auto ready(const WorkspaceFolder &folder, const QList<Migration> &migrations)
    {
        return makeReady(folder.path(), folder.clock()(), migrations);
    }

    static QStringList copies(const WorkspaceFolder &folder)
    {
        return folder.names(QStringLiteral("workspace-backup-*"));
    }

    static void compareFilled(const WorkspaceFolder &folder)
    {
        const auto opened = folder.open();
        QCOMPARE(opened.notice, QString());
        const auto revisions = opened.workspace->revisions(design());
        QVERIFY(revisions);
        QCOMPARE(*opened.workspace->revisionBytes(revisions->at(0).id), QByteArray("saved"));
        QCOMPARE(opened.workspace->recentDesigns()->at(0).path, design());
        QCOMPARE(opened.workspace->orphanedDrafts()->at(0).id, QStringLiteral("d1"));
        QCOMPARE(*opened.workspace->draftBytes(QStringLiteral("d1")), QByteArray("work"));
    }

    /// Writes a database from the statements of a file, of which one ends with its line.
    static void load(const WorkspaceFolder &folder, const QString &sql)
    {
        QFile file(sql);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Connection connection(folder.file());
        QVERIFY(connection.open());
        const QStringList statements
            = QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
        for (const QString &statement : statements) {
            const Outcome outcome = connection.run({statement});
            QVERIFY2(outcome, qPrintable(statement));
        }
    }

private Q_SLOTS:
    void everyVersionHasItsExample()
    {
        const QStringList files = versions().entryList({QStringLiteral("*.sql")});
        QCOMPARE(files.size(), workspaceMigrations().size());
    }

    void everyVersionOpens_data()
    {
        QTest::addColumn<QString>("file");
        for (qsizetype version = 1; version <= workspaceMigrations().size(); ++version) {
            QTest::addRow("version %d", static_cast<int>(version))
                << versions().filePath(QStringLiteral("%1.sql").arg(version));
        }
    }

    void everyVersionOpens()
    {
        QFETCH(QString, file);
        const WorkspaceFolder folder;
        load(folder, file);
        compareFilled(folder);
    }

    void anOlderWorkspaceIsBroughtUpToDateAfterACopy()
    {
        WorkspaceFolder folder;
        fill(folder);
        {
            const auto opened = ready(folder, with(goodNext()));
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error()));
            QCOMPARE(opened->notice, QString());
        }
        QCOMPARE(copies(folder).size(), 1);
        {
            Connection migrated(folder.file());
            QVERIFY(migrated.open());
            QCOMPARE(*versionOf(migrated), 2);
            QCOMPARE(migrated.read({QStringLiteral("SELECT path, pinned FROM recent")})->size(), 1);
        }
        QVERIFY(ready(folder, with(goodNext())));
        QCOMPARE(copies(folder).size(), 1);
        const WorkspaceFolder before;
        before.put(folder.bytes(copies(folder).first()));
        compareFilled(before);
    }

    void aMigrationThatFailsHalfWayLeavesEverything()
    {
        WorkspaceFolder folder;
        fill(folder);
        Migration bad = goodNext();
        bad << QStringLiteral("DELETE FROM revision") << QStringLiteral("no such statement")
            << QStringLiteral("DROP TABLE recent");
        const auto opened = ready(folder, with(bad));
        QVERIFY(!opened);
        QCOMPARE(copies(folder).size(), 1);
        QVERIFY2(opened.error().contains(folder.file(copies(folder).first())),
                 qPrintable(opened.error()));
        QCOMPARE(folder.verdict(), QStringLiteral("ok"));
        compareFilled(folder);
        QCOMPARE(folder.names(QStringLiteral("workspace-set-aside-*")), QStringList());
    }

    void severalVersionsAtOnceAreOneStep()
    {
        WorkspaceFolder folder;
        fill(folder);
        QList<Migration> three = with(goodNext());
        three.append(Migration{QStringLiteral("DROP TABLE ballot"), QStringLiteral("nonsense")});
        QVERIFY(!ready(folder, three));
        compareFilled(folder);
        three.last().removeLast();
        QVERIFY(ready(folder, three));
        Connection migrated(folder.file());
        QVERIFY(migrated.open());
        QCOMPARE(*versionOf(migrated), 3);
    }

    void withoutRoomForTheCopyNothingIsChanged()
    {
        WorkspaceFolder folder;
        fill(folder);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit tight = before;
        tight.rlim_cur = 40000; // room for the shared memory of the log, not for the copy
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto opened = ready(folder, with(goodNext()));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!opened);
        QCOMPARE(copies(folder), QStringList());
        compareFilled(folder);
    }

    void whatAnotherWindowHasOpenIsNotMigrated()
    {
        WorkspaceFolder folder;
        fill(folder);
        {
            const auto one = folder.open();
            const auto two = ready(folder, with(goodNext()));
            QVERIFY(!two);
            QVERIFY(two.error().contains(QStringLiteral("another window")));
        }
        QCOMPARE(copies(folder), QStringList());
        QVERIFY(ready(folder, with(goodNext())));
    }

    void aDamagedOlderWorkspaceIsSetAsideAndNotMigrated()
    {
        WorkspaceFolder folder;
        fill(folder);
        const QByteArray half = folder.bytes().chopped(5000);
        folder.put(half);
        const auto opened = ready(folder, with(goodNext()));
        QVERIFY(opened);
        QVERIFY(!opened->notice.isEmpty());
        QCOMPARE(copies(folder), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
