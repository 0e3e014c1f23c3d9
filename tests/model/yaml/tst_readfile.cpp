#include "model/yaml/reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace tempo;

/// Every way in which the bytes of a document can fail to come.
class TestReadFile : public QObject
{
    Q_OBJECT

private:
    static QString write(const QTemporaryDir &folder, const QByteArray &bytes)
    {
        QFile file(folder.filePath(QStringLiteral("a.tempo.yaml")));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

private Q_SLOTS:
    void bytesComeAsTheyAre()
    {
        QTemporaryDir folder;
        const Result<QByteArray> read = readFile(write(folder, "a\r\n\xff"));
        QVERIFY(read);
        QCOMPARE(*read, QByteArray("a\r\n\xff"));
    }

    void errors_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("part");
        QTest::newRow("a missing file")
            << QStringLiteral("/nowhere/a.yaml") << QStringLiteral("there is no file");
        QTest::newRow("a folder") << QStringLiteral("/") << QStringLiteral("is a folder");
        QTest::newRow("a device") << QStringLiteral("/dev/null")
                                  << QStringLiteral("not a regular file");
    }

    void errors()
    {
        QFETCH(QString, path);
        QFETCH(QString, part);
        const Result<QByteArray> read = readFile(path);
        QVERIFY(!read);
        QVERIFY2(read.error().contains(part), qPrintable(read.error()));
        QVERIFY(read.error().contains(path));
    }

    void aPipeIsRefusedAndNotWaitedFor()
    {
        QTemporaryDir folder;
        const QString pipe = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
        const Result<QByteArray> read = readFile(pipe);
        QVERIFY(!read);
        QVERIFY(read.error().contains(u"not a regular file"));
    }

    void moreThan16MegabytesAreRefused()
    {
        QTemporaryDir folder;
        const QString path = write(folder, {});
        QCOMPARE(truncate(path.toLocal8Bit().constData(), 16 * 1024 * 1024 + 1), 0);
        const Result<QByteArray> read = readFile(path);
        QVERIFY(!read);
        QVERIFY(read.error().contains(u"16 MB"));
    }

    void withoutPermission()
    {
        if (geteuid() == 0)
            QSKIP("root reads everything");
        QTemporaryDir folder;
        const QString path = write(folder, "tempo: 1\n");
        QFile::setPermissions(path, {});
        const Result<QByteArray> read = readFile(path);
        QVERIFY(!read);
        QVERIFY(read.error().contains(u"could not be opened"));
    }

    void standardInput()
    {
        QTemporaryDir folder;
        const QString path = write(folder, "tempo: 1\n");
        QVERIFY(freopen(path.toLocal8Bit().constData(), "r", stdin));
        const Result<QByteArray> read = readFile(QStringLiteral("-"));
        QVERIFY(read);
        QCOMPARE(*read, QByteArray("tempo: 1\n"));
    }
};

QTEST_GUILESS_MAIN(TestReadFile)
#include "tst_readfile.moc"
