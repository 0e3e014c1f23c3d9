#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The real program until there is a window: what it makes of settings and command line.
class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsOfQtHoldWhateverTheSize_data()
    {
        QTest::addColumn<int>("scale");
        QTest::newRow("as the system gives it") << 100;
        QTest::newRow("larger, for which the screen is asked first") << 150;
    }

    /// Without a display nothing but Qt's own option lets the program start; the theme ends it.
    void optionsOfQtHoldWhateverTheSize()
    {
        QFETCH(int, scale);
        const QTemporaryDir folder;
        const QString settings = folder.filePath(QStringLiteral("Tempo Workbench"));
        QVERIFY(QDir().mkpath(settings));
        QFile file(settings + QStringLiteral("/tempo-workbench.conf"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\nscale=" + QByteArray::number(scale) + '\n');
        file.close();

        QProcess program;
        QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            around.remove(QLatin1String(name));
        around.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
        program.setProcessEnvironment(around);
        program.start(QStringLiteral(TEMPO_BIN_DIR "/tempo-workbench"),
                      {QStringLiteral("-platform"), QStringLiteral("offscreen"),
                       QStringLiteral("--theme"), QStringLiteral("pink")});
        QVERIFY(program.waitForFinished());
        const QByteArray said = program.readAllStandardError();
        QVERIFY2(program.exitStatus() == QProcess::NormalExit, said.constData());
        QCOMPARE(program.exitCode(), 2);
        QVERIFY2(said.contains("pink"), said.constData());
    }
};

QTEST_GUILESS_MAIN(TestStart)
#include "tst_start.moc"
