#include "model/workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <cstdio>

using namespace tempo;

namespace {

void say(const char *what, const QByteArray &detail)
{
    std::printf("%s %s\n", what, detail.constData());
    std::fflush(stdout);
}

/// What a window writes, numbered, so that each write is new; says each when it is on the disk.
class Writer
{
public:
    Writer(const QString &folder, const QString &name) : m_folder(folder), m_name(name) {}

    /// Opens the workspace, writes for so long, and closes it. False where anything failed.
    bool run(qint64 milliseconds, int pause)
    {
        const auto opened
            = Workspace::open(m_folder, [] { return QDateTime::currentDateTimeUtc(); });
        if (!opened || !opened->notice.isEmpty()) {
            say("failed", (opened ? opened->notice : opened.error()).toUtf8());
            return false;
        }
        QElapsedTimer timer;
        for (timer.start(); m_isGood && timer.elapsed() < milliseconds;) {
            writeOnce(*opened->workspace);
            QThread::msleep(static_cast<unsigned long>(pause));
        }
        return m_isGood;
    }

private:
    void writeOnce(Workspace &workspace)
    {
        ++m_count;
        const QByteArray bytes = m_name.toUtf8() + ' ' + QByteArray::number(m_count) + '\n'
            + QByteArray(m_count % 7 * 3000, 'x');
        const auto done = [this](const char *what, const QByteArray &detail) {
            return [this, what, detail](const Outcome &outcome) {
                m_isGood = m_isGood && outcome;
                say(outcome ? what : "failed", outcome ? detail : outcome.error().toUtf8());
            };
        };
        const QString path = QStringLiteral("/designs/shared.tempo.yaml");
        Draft draft;
        draft.id = m_name;
        draft.path = path;
        workspace.writeDraft(draft, bytes, done("draft", QByteArray::number(m_count)));
        workspace.addRevision(path, bytes, m_name, RevisionSort::Saved,
                              done("revision", contentHash(bytes).toHex()));
        workspace.addRecent(path + QString::number(m_count % 5), m_name, done("recent", {}));
        workspace.saveSession({{m_name, path, m_name, {}}}, done("session", {}));
        workspace.flush();
    }

    QString m_folder;
    QString m_name;
    int m_count = 0;
    bool m_isGood = true;
};

} // namespace

/// workspacewriter FOLDER NAME MILLISECONDS PAUSE: writes to a workspace until the time is over,
/// and opens it anew every two seconds.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    Writer writer(arguments.value(1), arguments.value(2));
    const qint64 whole = arguments.value(3).toLongLong();
    QElapsedTimer timer;
    timer.start();
    bool isGood = true;
    while (isGood && timer.elapsed() < whole)
        isGood
            = writer.run(qMin<qint64>(whole - timer.elapsed(), 2000), arguments.value(4).toInt());
    return isGood ? 0 : 1;
}
