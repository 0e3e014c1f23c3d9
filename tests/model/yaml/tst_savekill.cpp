#include "model/yaml/reader.h"
#include "model/yaml/writer.h"
#include "tests/model/yaml/bigdesigns.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace tempo;

/// A program that is killed while it saves leaves the last saved design, or the one it was saving.
class TestSaveKill : public QObject
{
    Q_OBJECT

private:
    /// The last number that the program said; 0 for none.
    static int lastOf(const QByteArray &output)
    {
        const QList<QByteArray> lines = output.left(output.lastIndexOf('\n')).split('\n');
        return lines.last().toInt();
    }

    /// Lets it save for so long from its first save on, then kills it; gives the last number.
    static int saveAndKill(const QString &path, int serial, std::chrono::microseconds life)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(TEMPO_BIN_DIR "/savewriter"), {path, QString::number(serial)});
        if (!process.waitForReadyRead(60000))
            return 0;
        QTest::qSleep(static_cast<int>(life.count() / 1000));
        process.kill();
        process.waitForFinished();
        return lastOf(process.readAllStandardOutput());
    }

    /// The number of the design in a file that has to be whole; 0 where it isn't.
    static int serialOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray bytes = file.readAll();
        const auto design = readDesign(bytes).design;
        if (!design)
            return 0;
        const int serial = design->header.title.section(u' ', 1).toInt();
        return bytes == writeDesign(numberedDesign(serial, serial % 500)) ? serial : 0;
    }

private Q_SLOTS:
    void killedWhileSaving()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.tempo.yaml"));
        const int kills = qEnvironmentVariableIsSet("TEMPO_SOAK") ? 400 : 100;
        QRandomGenerator random(3);
        int next = 1;
        for (int i = 0; i < kills; ++i) {
            const std::chrono::microseconds life(1000 + random.bounded(30000));
            const int said = saveAndKill(path, next, life);
            QVERIFY2(said >= next, "the program did not save");
            const int found = serialOf(path);
            QVERIFY2(found == said || found == said + 1,
                     qPrintable(QStringLiteral("kill %1: saved %2, found %3 (0: torn)")
                                    .arg(i)
                                    .arg(said)
                                    .arg(found)));
            next = found + 1;
        }
        qInfo("%d kills, %d saves, no torn file", kills, next - 1);
    }
};

QTEST_GUILESS_MAIN(TestSaveKill)
#include "tst_savekill.moc"
