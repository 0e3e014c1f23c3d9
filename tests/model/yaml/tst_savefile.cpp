#include "model/yaml/savefile.h"

#include "model/yaml/reader.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tempo;

/// Whatever goes wrong, the old file is whole, nothing is left beside it, and a sentence says so.
class TestSaveFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir *m_folder = nullptr;

    QString path() const { return m_folder->filePath(QStringLiteral("a.tempo.yaml")); }

    static QByteArray contents(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    static void put(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    static Design design(const QString &title)
    {
        Design made;
        made.header.title = title;
        return made;
    }

    void compareUntouched(const Outcome &outcome, const QByteArray &old) const
    {
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().contains(path()), qPrintable(outcome.error()));
        QCOMPARE(contents(path()), old);
        QCOMPARE(files(), QStringList{QStringLiteral("a.tempo.yaml")});
    }

private Q_SLOTS:
    void init() { m_folder = new QTemporaryDir; }
    void cleanup() { delete std::exchange(m_folder, nullptr); }

    void newAndOldFile()
    {
        QVERIFY(saveDesign(path(), design(QStringLiteral("One"))));
        QCOMPARE(contents(path()), QByteArray("tempo: 1\ntitle: One\n"));
        QVERIFY(saveDesign(path(), design(QStringLiteral("Two"))));
        QCOMPARE(contents(path()), QByteArray("tempo: 1\ntitle: Two\n"));
        QCOMPARE(files().size(), 1);
    }

    void faults_data()
    {
        QTest::addColumn<int>("failingWrite");
        QTest::addColumn<int>("failingSync");
        QTest::newRow("the first write fails") << 1 << 0;
        QTest::newRow("the first sync fails") << 0 << 1;
    }

    void faults()
    {
        QFETCH(int, failingWrite);
        QFETCH(int, failingSync);
        put(path(), "old");
        int writes = 0;
        int syncs = 0;
        const SaveFaults faults{[&] { return ++writes == failingWrite; },
                                [&] { return ++syncs == failingSync; }};
        compareUntouched(saveDesign(path(), design(QStringLiteral("New")), faults), "old");
    }

    void aFailedSaveOfANewFileLeavesNothing()
    {
        const SaveFaults faults{[] { return true; }, {}};
        QVERIFY(!saveDesign(path(), design(QStringLiteral("New")), faults));
        QCOMPARE(files(), QStringList());
    }

    void theFolderIsSyncedLast()
    {
        int syncs = 0;
        const SaveFaults faults{{}, [&] { return ++syncs == 2; }};
        QVERIFY(saveDesign(path(), design(QStringLiteral("New")), faults));
        QCOMPARE(syncs, 2);
        QCOMPARE(contents(path()), QByteArray("tempo: 1\ntitle: New\n"));
    }

    void aFullDisk()
    {
        put(path(), "old");
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit tight = before;
        tight.rlim_cur = 1000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        const Outcome outcome = replaceFile(path(), QByteArray(5000, 'x'));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        compareUntouched(outcome, "old");
    }

    void aSmallDiskInEveryStateOfFullness()
    {
        const QByteArray disk = m_folder->path().toLocal8Bit();
        if (mount("tmpfs", disk.constData(), "tmpfs", 0, "size=64k") != 0)
            QSKIP("only root may mount a small disk");
        const auto unmount = qScopeGuard([&] { umount2(disk.constData(), MNT_DETACH); });
        const QString rest = m_folder->filePath(QStringLiteral("rest"));
        for (const int fill : {0, 20000, 40000, 50000, 56000}) {
            for (const int size : {1000, 8000, 20000, 65536, 100000}) {
                QFile::remove(rest);
                QVERIFY(replaceFile(path(), QByteArray(3000, 'o')));
                put(rest, QByteArray(fill, 'r'));
                const Outcome outcome = replaceFile(path(), QByteArray(size, 'n'));
                QCOMPARE(contents(path()), outcome ? QByteArray(size, 'n') : QByteArray(3000, 'o'));
                QCOMPARE(files().size(), 2);
            }
        }
    }

    void aReadOnlyFile()
    {
        put(path(), "old");
        QVERIFY(QFile::setPermissions(path(), QFileDevice::ReadOwner));
        if (geteuid() == 0)
            QSKIP("root writes everything");
        compareUntouched(replaceFile(path(), "new"), "old");
    }

    void aReadOnlyFolder()
    {
        if (geteuid() == 0)
            QSKIP("root writes everything");
        put(path(), "old");
        QVERIFY(QFile::setPermissions(m_folder->path(),
                                      QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const Outcome outcome = replaceFile(path(), "new");
        QVERIFY(QFile::setPermissions(m_folder->path(),
                                      QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                          | QFileDevice::ExeOwner));
        compareUntouched(outcome, "old");
    }

    void aMissingFolder()
    {
        const QString lost = m_folder->filePath(QStringLiteral("gone/a.yaml"));
        const Outcome outcome = replaceFile(lost, "new");
        QVERIFY(!outcome);
        QVERIFY(outcome.error().contains(lost));
    }

    void targetsThatAreNoFiles()
    {
        QVERIFY(!replaceFile(m_folder->path(), "new"));
        QCOMPARE(mkfifo(path().toLocal8Bit().constData(), 0600), 0);
        QVERIFY(!replaceFile(path(), "new"));
        struct stat after = {};
        QCOMPARE(stat(path().toLocal8Bit().constData(), &after), 0);
        QVERIFY(S_ISFIFO(after.st_mode));
    }

    void linksAndModeStay()
    {
        const QString target = m_folder->filePath(QStringLiteral("target.yaml"));
        put(target, "old");
        const auto mode = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        QVERIFY(QFile::setPermissions(target, mode));
        QVERIFY(QFile::link(QStringLiteral("target.yaml"), path()));
        QVERIFY(replaceFile(path(), "new"));
        QVERIFY(QFileInfo(path()).isSymLink());
        QCOMPARE(contents(target), QByteArray("new"));
        struct stat after = {};
        QCOMPARE(stat(target.toLocal8Bit().constData(), &after), 0);
        QCOMPARE(after.st_mode & 0777, 0600U);
    }

    void whatADesignCanNotHoldIsNotWritten()
    {
        put(path(), "old");
        Design broken = design(QStringLiteral("T"));
        broken.flows << Flow();
        compareUntouched(saveDesign(path(), broken), "old");
    }

    void lengthsThatNobodyWroteAreSaved()
    {
        Design made = design(QStringLiteral("T"));
        Element element;
        element.id = QStringLiteral("a");
        element.kind = Kind::Event;
        element.title = QStringLiteral("A");
        element.every = Duration(0.1 + 0.2);
        element.rate = Rate(5);
        element.replicas = 3; // no key of an event
        made.elements.set(element.id, element);
        QVERIFY(saveDesign(path(), made));
        const auto back = readDesign(contents(path())).design;
        QVERIFY(back);
        QCOMPARE(back->elements.at(0).second.every->text(), QStringLiteral("300ms"));
        QCOMPARE(back->elements.at(0).second.rate->perSecond(), 5.0);
    }
};

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
