#include "model/yaml/savefile.h"

#include "model/yaml/writer.h"
#include "tests/model/yaml/bigdesigns.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/statvfs.h>

using namespace tempo;

/// A disk without room and a disk that fails: the new design whole, or the old one whole and a
/// sentence.
class TestSaveDisk : public QObject
{
    Q_OBJECT

private:
    static constexpr qsizetype block = 4096;

    static QByteArray contents(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    /// Fills the rest of a disk, so that so many bytes are left.
    static void leave(const QString &folder, qsizetype bytes)
    {
        QFile rest(folder + QStringLiteral("/rest"));
        QVERIFY(rest.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        struct statvfs disk = {};
        QCOMPARE(statvfs(folder.toLocal8Bit().constData(), &disk), 0);
        const auto blocks
            = static_cast<qsizetype>(disk.f_bavail * disk.f_frsize / block) - bytes / block;
        QCOMPARE(rest.write(QByteArray(blocks * block, 'r')), blocks * block);
        QCOMPARE(statvfs(folder.toLocal8Bit().constData(), &disk), 0);
        QCOMPARE(static_cast<qsizetype>(disk.f_bavail * disk.f_frsize), bytes);
    }

    static void roomAndSizes()
    {
        QTest::addColumn<int>("free");
        QTest::addColumn<int>("size");
        for (const int room : {0, 8, 40}) {
            for (const int size : {512, 10 * 1024, 30 * 1024, 400 * 1024}) {
                QTest::addRow("%d KB free, a document of %g KB", room, size / 1024.0)
                    << room * 1024 << size;
            }
        }
    }

    /// Saves over an old file; \a isRoomy says whether the new one fits.
    static void saveInto(const QString &folder, const Design &design, bool isRoomy,
                         const QByteArray &old)
    {
        const QString path = folder + QStringLiteral("/a.tempo.yaml");
        const Outcome outcome = saveDesign(path, design);
        QCOMPARE(bool(outcome), isRoomy);
        QCOMPARE(contents(path), isRoomy ? writeDesign(design) : old);
        QCOMPARE(QDir(folder).entryList({QStringLiteral("a.*")}, QDir::Files | QDir::Hidden).size(),
                 1);
        if (!outcome)
            QVERIFY2(outcome.error().contains(path), qPrintable(outcome.error()));
    }

private Q_SLOTS:
    void aFullDisk_data() { roomAndSizes(); }

    void aFullDisk()
    {
        QFETCH(int, free);
        QFETCH(int, size);
        const QTemporaryDir folder;
        const QByteArray disk = folder.path().toLocal8Bit();
        if (mount("tmpfs", disk.constData(), "tmpfs", 0, "size=1m") != 0)
            QSKIP("only root may mount a small disk; the limit of file sizes stands in for it");
        const auto unmount = qScopeGuard([&] { umount2(disk.constData(), MNT_DETACH); });
        const Design design = designOfSize(size);
        QCOMPARE(writeDesign(design).size(), size);
        const QByteArray old = writeDesign(numberedDesign(0, 20));
        QVERIFY(replaceFile(folder.filePath(QStringLiteral("a.tempo.yaml")), old));
        leave(folder.path(), free);
        const bool isRoomy = (size + block - 1) / block * block <= free;
        saveInto(folder.path(), design, isRoomy, old);
    }

    void aLimitOfFileSizes_data() { roomAndSizes(); }

    void aLimitOfFileSizes()
    {
        QFETCH(int, free);
        QFETCH(int, size);
        const QTemporaryDir folder;
        const Design design = designOfSize(size);
        QCOMPARE(writeDesign(design).size(), size);
        const QByteArray old = writeDesign(numberedDesign(0, 20));
        QVERIFY(replaceFile(folder.filePath(QStringLiteral("a.tempo.yaml")), old));
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit tight = before;
        tight.rlim_cur = static_cast<rlim_t>(free);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        const QString path = folder.filePath(QStringLiteral("a.tempo.yaml"));
        const Outcome outcome = saveDesign(path, design);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(bool(outcome), size <= free);
        QCOMPARE(contents(path), outcome ? writeDesign(design) : old);
        if (!outcome)
            QVERIFY2(outcome.error().contains(path), qPrintable(outcome.error()));
    }

    void theNthOperationFails_data()
    {
        QTest::addColumn<bool>("isForEver");
        QTest::newRow("one write or sync fails") << false;
        QTest::newRow("from then on all fail") << true;
    }

    void theNthOperationFails()
    {
        QFETCH(bool, isForEver);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.tempo.yaml"));
        const Design design = numberedDesign(1, 200);
        const QByteArray old = writeDesign(numberedDesign(0, 20));
        int refused = 0;
        int failing = 0;
        bool isReached = true;
        while (isReached && failing < 200) {
            ++failing;
            QVERIFY(replaceFile(path, old));
            int count = 0;
            const auto fails = [&] { return ++count == failing || (isForEver && count > failing); };
            const Outcome outcome = saveDesign(path, design, SaveFaults{fails, fails});
            QCOMPARE(contents(path), outcome ? writeDesign(design) : old);
            QVERIFY(outcome || outcome.error().contains(path));
            refused += outcome ? 0 : 1;
            isReached = count >= failing;
        }
        QVERIFY2(!isReached, "the save never got through");
        QVERIFY2(refused >= 2, "at least the write and the sync have to count");
    }
};

QTEST_GUILESS_MAIN(TestSaveDisk)
#include "tst_savedisk.moc"
