#include "tests/model/workspace/workspacefolder.h"

#include "model/workspace/connection.h"
#include "model/workspace/inspection.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace tempo;

/// Whatever lies in the folder: it is used, or set aside whole with a sentence, or there is no
/// workspace with a sentence. Nothing is ever deleted.
class TestOpening : public QObject
{
    Q_OBJECT

private:
    static QString design() { return QStringLiteral("/designs/a.tempo.yaml"); }

    static QByteArray contentOf(int i)
    {
        QByteArray text;
        for (int line = 0; line < 100; ++line)
            text += contentHash(QByteArray::number(i * 1000 + line)).toHex() + '\n';
        return text;
    }

    /// The bytes of a closed workspace with ten revisions, recent designs and a draft.
    static QByteArray filledWorkspace()
    {
        const WorkspaceFolder folder;
        {
            const auto opened = folder.open();
            for (int i = 0; i < 10; ++i) {
                opened.workspace->addRevision(design(), contentOf(i), QString::number(i),
                                              RevisionSort::Saved);
                opened.workspace->addRecent(design() + QString::number(i), QString::number(i));
            }
            opened.workspace->writeDraft(draftNamed(QStringLiteral("d1"), design(), {}), "work");
        }
        return folder.bytes();
    }

    static QByteArray changed(const char *sql)
    {
        const WorkspaceFolder folder;
        folder.open();
        {
            Connection connection(folder.file());
            if (!connection.open() || !connection.run({QString::fromLatin1(sql)}))
                return {};
        }
        return folder.bytes();
    }

    static QByteArray foreignDatabase()
    {
        const WorkspaceFolder folder;
        {
            Connection connection(folder.file());
            if (!connection.open() || !connection.run({QStringLiteral("CREATE TABLE theirs (a)")}))
                return {};
        }
        return folder.bytes();
    }

    static void compareUsable(const OpenedWorkspace &opened)
    {
        QString sentence = QStringLiteral("not called");
        opened.workspace->addRevision(
            design(), "new", QString(), RevisionSort::Saved,
            [&](const Outcome &outcome) { sentence = outcome ? QString() : outcome.error(); });
        opened.workspace->flush();
        QCOMPARE(sentence, QString());
        QCOMPARE(*opened.workspace->revisionBytes(opened.workspace->revisions(design())->at(0).id),
                 QByteArray("new"));
    }

    /// Opens what lies there and wants it set aside byte for byte.
    static void compareSetAside(const WorkspaceFolder &folder, const QByteArray &old)
    {
        const auto opened = folder.open();
        const QStringList aside = folder.names(QStringLiteral("workspace-set-aside-*.sqlite"));
        QCOMPARE(aside.size(), 1);
        QCOMPARE(folder.bytes(aside.first()), old);
        QVERIFY2(opened.notice.contains(folder.file(aside.first())), qPrintable(opened.notice));
        QVERIFY(opened.workspace->revisions(design())->isEmpty());
        compareUsable(opened);
    }

    /// Puts zeros in place of the page where a table begins.
    static void overwritePageOf(const WorkspaceFolder &folder, const QString &table)
    {
        qint64 page = 0;
        {
            Connection connection(folder.file());
            QVERIFY(connection.open());
            const auto rows = connection.read(
                {QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = ?"), {table}});
            QVERIFY(rows);
            page = rows->first().first().toLongLong();
        }
        QFile file(folder.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek((page - 1) * 4096));
        QCOMPARE(file.write(QByteArray(4096, 0)), 4096);
    }

private Q_SLOTS:
    void aFreshFolderAndOneThatIsMissing()
    {
        const WorkspaceFolder folder;
        const QString deeper = folder.file(QStringLiteral("deeper/still"));
        auto opened = Workspace::open(deeper, folder.clock());
        QVERIFY(opened);
        QCOMPARE(opened->notice, QString());
        compareUsable(*opened);
        QVERIFY(QFile::exists(deeper + QStringLiteral("/workspace.sqlite")));
        QCOMPARE(folder.open().notice, QString());
        QCOMPARE(folder.verdict(), QStringLiteral("ok"));
    }

    void unusableFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray noise(20000, Qt::Uninitialized);
        QRandomGenerator random(7);
        for (char &byte : noise)
            byte = static_cast<char>(random.generate());
        QTest::newRow("noise") << noise;
        QTest::newRow("an empty file") << QByteArray();
        QTest::newRow("a text") << QByteArray("tempo: 1\ntitle: In the wrong place\n");
        QTest::newRow("the first bytes of a database, then noise")
            << QByteArray(filledWorkspace().left(100) + noise);
        QTest::newRow("a database of another program") << foreignDatabase();
        QTest::newRow("a newer workspace") << changed("PRAGMA user_version=99");
        QTest::newRow("a workspace of no version") << changed("PRAGMA user_version=0");
        QTest::newRow("a workspace without a table") << changed("DROP TABLE recent");
        QTest::newRow("a workspace with a table more") << changed("CREATE TABLE more (a)");
    }

    void unusableFiles()
    {
        QFETCH(QByteArray, bytes);
        const WorkspaceFolder folder;
        folder.put(bytes);
        compareSetAside(folder, bytes);
    }

    void theReasonIsSaid_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("reason");
        QTest::newRow("newer") << QByteArray("PRAGMA user_version=2000") << "newer version";
        QTest::newRow("another program's")
            << QByteArray("PRAGMA application_id=5") << "no workspace of this";
        QTest::newRow("incomplete") << QByteArray("DROP TABLE draft") << "damaged";
    }

    void theReasonIsSaid()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, reason);
        const WorkspaceFolder folder;
        folder.put(changed(sql.constData()));
        const auto opened = folder.open();
        QVERIFY2(opened.notice.contains(reason), qPrintable(opened.notice));
    }

    void truncatedAnywhere()
    {
        const QByteArray whole = filledWorkspace();
        QVERIFY(whole.size() > 60000);
        QList<qsizetype> lengths{1, 15, 16, 99, 100, 4095, 4097, whole.size() - 1};
        for (qsizetype length = 512; length < whole.size(); length += 2048)
            lengths.append(length);
        for (const qsizetype length : std::as_const(lengths)) {
            const WorkspaceFolder folder;
            folder.put(whole.left(length));
            compareSetAside(folder, whole.left(length));
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(length)));
        }
    }

    void anyByteFlipped()
    {
        const QByteArray whole = filledWorkspace();
        QRandomGenerator random(11);
        int setAside = 0;
        for (int i = 0; i < 200; ++i) {
            // A third in the first pages, where the headers and definitions are.
            const auto limit = static_cast<int>(i % 3 == 0 ? 8192 : whole.size());
            const int at = i < 100 ? i : random.bounded(limit);
            QByteArray bytes = whole;
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 + random.bounded(255)));
            const WorkspaceFolder folder;
            folder.put(bytes);
            setAside += isSetAsideOrSane(folder, bytes) ? 1 : 0;
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(QStringLiteral("byte %1").arg(at)));
        }
        QVERIFY2(setAside > 30, qPrintable(QString::number(setAside)));
    }

    void damageDeepInALargeFileIsToldAfterOpeningAndSetAsideNextTime()
    {
        const WorkspaceFolder folder;
        QByteArray large(lookedThroughAtOnce + 100000, Qt::Uninitialized);
        QRandomGenerator random(3);
        random.fillRange(reinterpret_cast<quint32 *>(large.data()), large.size() / 4);
        {
            const auto opened = folder.open();
            opened.workspace->addRevision(design(), large, QString(), RevisionSort::Saved);
            opened.workspace->addRecent(design(), QString());
        }
        overwritePageOf(folder, QStringLiteral("recent"));
        {
            const auto opened = folder.open();
            QCOMPARE(opened.notice, QString());
            const QSignalSpy damaged(opened.workspace.get(), &Workspace::damaged);
            opened.workspace->flush();
            QCOMPARE(damaged.count(), 1);
            QVERIFY(damaged.first().first().toString().contains(u"is damaged"));
        }
        QVERIFY(folder.open().notice.contains(QStringLiteral("damaged")));
        QCOMPARE(folder.open().notice, QString());
    }

    void theNoteOfDamageIsAboutTheFileThatWasThere()
    {
        const WorkspaceFolder folder;
        folder.open();
        folder.put({}, QFileInfo(damageNoteOf(folder.file())).fileName());
        QVERIFY(QFile::remove(folder.file())); // by somebody who read what was told
        QCOMPARE(folder.open().notice, QString());
        QCOMPARE(folder.open().notice, QString());
    }

    void onlyTheLogIsThere()
    {
        const WorkspaceFolder folder;
        folder.put("a log", QStringLiteral("workspace.sqlite-wal"));
        const auto opened = folder.open();
        const QStringList aside = folder.names(QStringLiteral("workspace-set-aside-*"));
        QCOMPARE(aside.size(), 1);
        QCOMPARE(folder.bytes(aside.first()), QByteArray("a log"));
        QVERIFY(!opened.notice.isEmpty());
    }

    void aLogIsSetAsideWithItsDatabase()
    {
        const WorkspaceFolder folder;
        folder.put("no database");
        folder.put("a log", QStringLiteral("workspace.sqlite-wal"));
        const auto opened = folder.open();
        const QString aside = folder.names(QStringLiteral("workspace-set-aside-*.sqlite")).value(0);
        QCOMPARE(folder.bytes(aside), QByteArray("no database"));
        QCOMPARE(folder.bytes(aside + QStringLiteral("-wal")), QByteArray("a log"));
    }

    void aFolderInItsPlaceIsSetAside()
    {
        const WorkspaceFolder folder;
        QVERIFY(QDir().mkpath(folder.file() + QStringLiteral("/inside")));
        const auto opened = folder.open();
        QVERIFY(opened.notice.contains(QStringLiteral("not a file")));
        const QString aside = folder.names(QStringLiteral("workspace-set-aside-*")).value(0);
        QVERIFY(QFile::exists(folder.file(aside + QStringLiteral("/inside"))));
    }

    void twoInOneSecondAreSetAsideApart()
    {
        const WorkspaceFolder folder;
        for (const char *text : {"first", "second", "third"}) {
            folder.put(text);
            folder.open();
        }
        const QStringList aside = folder.names(QStringLiteral("workspace-set-aside-*.sqlite"));
        QCOMPARE(aside.size(), 3);
    }

    void whatAnotherWindowHasOpenIsNotSetAside()
    {
        const WorkspaceFolder folder;
        {
            const auto one = folder.open();
            Connection vandal(folder.file());
            QVERIFY(vandal.open());
            QVERIFY(vandal.run({QStringLiteral("PRAGMA user_version=99")}));
            const auto two = folder.tryOpen();
            QVERIFY(!two);
            QVERIFY2(two.error().contains(QStringLiteral("another window")),
                     qPrintable(two.error()));
            QCOMPARE(folder.names(QStringLiteral("workspace-set-aside-*")), QStringList());
            compareUsable(one);
        }
        QVERIFY(!folder.open().notice.isEmpty());
    }

    void aWorkspaceRemovedUnderAWindowIsNotMadeAnewBesideIt()
    {
        const WorkspaceFolder folder;
        const auto one = folder.open();
        QVERIFY(QFile::remove(folder.file()));
        const auto two = folder.tryOpen();
        QVERIFY(!two);
        QVERIFY(two.error().contains(QStringLiteral("another window")));
    }

    void aFileInPlaceOfTheFolder()
    {
        const WorkspaceFolder folder;
        folder.put("in the way", QStringLiteral("data"));
        const auto opened = Workspace::open(folder.file(QStringLiteral("data")), folder.clock());
        QVERIFY(!opened);
        QVERIFY(opened.error().contains(folder.file(QStringLiteral("data"))));
        QCOMPARE(folder.bytes(QStringLiteral("data")), QByteArray("in the way"));
    }

    void withoutPermission_data()
    {
        QTest::addColumn<bool>("hasWorkspace");
        QTest::addColumn<uint>("folderMode");
        QTest::addColumn<uint>("fileMode");
        QTest::newRow("an empty folder that may not be written") << false << 0555U << 0U;
        QTest::newRow("a workspace in such a folder") << true << 0555U << 0644U;
        QTest::newRow("a file that may only be read") << true << 0777U << 0444U;
        QTest::newRow("a file that may not even be read") << true << 0777U << 0000U;
        QTest::newRow("a folder that may not be entered") << true << 0000U << 0644U;
    }

    /// Root may do everything, so root becomes nobody for a while.
    void withoutPermission()
    {
        QFETCH(bool, hasWorkspace);
        QFETCH(uint, folderMode);
        QFETCH(uint, fileMode);
        const WorkspaceFolder folder;
        QFile::remove(folder.file(QStringLiteral("workspace.lock")));
        if (hasWorkspace)
            folder.put(filledWorkspace());
        const QByteArray before = hasWorkspace ? folder.bytes() : QByteArray();
        const QByteArray name = folder.path().toLocal8Bit();
        ::chmod(folder.file().toLocal8Bit().constData(), fileMode);
        ::chmod(name.constData(), folderMode);
        const uid_t self = geteuid();
        if (self == 0)
            QCOMPARE(seteuid(65534), 0);
        const auto opened = folder.tryOpen();
        QCOMPARE(seteuid(self), 0);
        ::chmod(name.constData(), 0755);
        ::chmod(folder.file().toLocal8Bit().constData(), 0644);
        QVERIFY(!opened);
        QVERIFY2(opened.error().contains(folder.path()), qPrintable(opened.error()));
        QCOMPARE(folder.names(QStringLiteral("workspace-set-aside-*")), QStringList());
        if (hasWorkspace)
            QCOMPARE(folder.bytes(), before);
    }

private:
    /// True: set aside. Else it opened, and then what it gives is right or a sentence.
    static bool isSetAsideOrSane(const WorkspaceFolder &folder, const QByteArray &bytes)
    {
        const auto opened = folder.open();
        if (!opened.notice.isEmpty()) {
            const QString aside
                = folder.names(QStringLiteral("workspace-set-aside-*.sqlite")).value(0);
            [&] { QCOMPARE(folder.bytes(aside), bytes); }();
            compareUsable(opened);
            return true;
        }
        const auto revisions = opened.workspace->revisions(design());
        [&] { QVERIFY(revisions); }();
        for (const Revision &revision : *revisions) {
            const auto kept = opened.workspace->revisionBytes(revision.id);
            if (kept)
                [&] { QCOMPARE(contentHash(*kept), revision.hash); }();
        }
        [&] { QVERIFY(opened.workspace->recentDesigns()); }();
        [&] { QVERIFY(opened.workspace->orphanedDrafts()); }();
        return false;
    }
};

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
