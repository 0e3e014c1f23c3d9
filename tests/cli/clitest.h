#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace tempo {

/// How the program ended and what it printed.
struct Ran
{
    int exit = -1; ///< -1: it didn't start, crashed or took too long
    QByteArray out;
    QByteArray err;
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A test that runs tempo-design in a folder of its own.
class CliTest : public QObject
{
protected:
    Ran run(const QStringList &arguments, const QByteArray &input = {},
            const QString &language = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LANGUAGE"), language);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(TEMPO_BIN_DIR "/tempo-design"), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QByteArray read(const QString &name) const { return bytesOf(path(name)); }

    /// Holds what a command printed against a file, line by line. With TEMPO_UPDATE_GOLDEN=1 in the
    /// environment the file is written anew.
    static void compareWithGolden(const Ran &ran, const QString &file)
    {
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.err, QByteArray());
        if (qEnvironmentVariableIntValue("TEMPO_UPDATE_GOLDEN") == 1) {
            QFile expected(file);
            QVERIFY(expected.open(QIODevice::WriteOnly));
            QCOMPARE(expected.write(ran.out), ran.out.size());
        }
        const QList<QByteArray> is = ran.out.split('\n');
        const QList<QByteArray> was = bytesOf(file).split('\n');
        for (qsizetype i = 0; i < std::min(is.size(), was.size()); ++i)
            QVERIFY2(is.at(i) == was.at(i), is.at(i).constData());
        QCOMPARE(is.size(), was.size());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tempo
