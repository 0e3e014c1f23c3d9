#include "model/workspace/workspace.h"
#include "model/yaml/reader.h"
#include "model/yaml/templates.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace tempo;

namespace {

constexpr qint64 promise = 5000; ///< ms of work that may be lost
constexpr int longestRound = 7000;

/// Runs xdotool; empty where it fails, as a search does that finds nothing.
QString xdotool(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), arguments);
    if (!process.waitForFinished(20000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

/// The visible window whose title matches; empty where there is none. Plain ASCII only: xdotool
/// matches bytes.
QString windowOf(const QString &pattern)
{
    return xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                    QStringLiteral("--name"), pattern})
        .section(u'\n', 0, 0);
}

bool waitForWindow(const QString &title)
{
    return QTest::qWaitFor([&] { return !windowOf(title).isEmpty(); }, 30000);
}

/// An edit that the program has surely taken in, and when.
struct Edit
{
    int number;
    qint64 at;
};

} // namespace

/// The real program on a real X server is killed while somebody types; what was typed more than
/// five seconds before is there again. Each round begins with what the one before left behind.
class TestKills : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QProcess m_program;
    QDateTime m_began; ///< when the clock was started
    QElapsedTimer m_clock;
    int m_number = 0;

    QString file() const { return m_folder.filePath(QStringLiteral("killed.tempo.yaml")); }

    static QString data()
    {
        return qEnvironmentVariable("XDG_DATA_HOME")
            + QStringLiteral("/Tempo Workbench/tempo-workbench");
    }

    static std::unique_ptr<Workspace> workspace()
    {
        Result<OpenedWorkspace> opened
            = Workspace::open(data(), [] { return QDateTime::currentDateTimeUtc(); });
        if (!opened || !opened->notice.isEmpty())
            return nullptr; // damaged, or set aside
        return std::move((*std::move(opened)).workspace);
    }

    void start(const QStringList &arguments)
    {
        m_program.setProcessChannelMode(QProcess::ForwardedChannels);
        m_program.start(QStringLiteral(TEMPO_BIN_DIR "/tempo-workbench"), arguments);
        QVERIFY(m_program.waitForStarted());
    }

    /// How the window's title begins while there are changes, and in any case.
    static QString title(bool changed)
    {
        return changed ? QStringLiteral("^killed[.]tempo[.]yaml[*]")
                       : QStringLiteral("^killed[.]tempo[.]yaml");
    }

    static void activate()
    {
        xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                 QStringLiteral("--name"), QStringLiteral("killed.tempo.yaml"),
                 QStringLiteral("windowactivate"), QStringLiteral("--sync")});
    }

    static bool areKeysListed()
    {
        return !windowOf(QStringLiteral("^Keyboard shortcuts")).isEmpty();
    }

    /// Closes the dialog of keys.
    static bool closeKeys()
    {
        return QTest::qWaitFor(
            [] {
                xdotool({QStringLiteral("key"), QStringLiteral("Escape")});
                return QTest::qWaitFor([] { return !areKeysListed(); }, 5000);
            },
            30000);
    }

    /// Whether everything typed before has surely been taken in: the dialog of keys, asked for
    /// after all else, came and went. False where a key was lost; then nothing is known.
    static bool settle()
    {
        if (areKeysListed()) { // late, from a time before: what was typed went there
            closeKeys();
            return false;
        }
        xdotool({QStringLiteral("key"), QStringLiteral("F1")});
        if (QTest::qWaitFor([] { return areKeysListed(); }, 20000))
            return closeKeys();
        activate();
        return false;
    }

    /// Names the box anew: F2, the name, Enter. Nothing where it isn't known to have arrived.
    std::optional<Edit> edit()
    {
        ++m_number;
        xdotool({QStringLiteral("key"), QStringLiteral("F2"), QStringLiteral("ctrl+a"),
                 QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("5"),
                 u"edit" + QString::number(m_number) + u'.'});
        xdotool({QStringLiteral("key"), QStringLiteral("Return")});
        if (!settle())
            return {};
        return Edit{m_number, m_clock.elapsed()};
    }

    /// The last edit that a draft holds. A title without its full stop was kept while it was being
    /// typed; then it is the last one that was made before the draft.
    int numberIn(const QByteArray &bytes, const QDateTime &when, const QList<Edit> &edits) const
    {
        const ReadResult read = readDesign(bytes);
        if (!read.design || read.design->elements.size() != 1)
            return -1;
        const QString &title = read.design->elements.at(0).second.title;
        if (title.endsWith(u'.'))
            return QStringView(title).chopped(1).mid(4).toInt();
        const qint64 at = m_began.msecsTo(when);
        int number = 0;
        for (const Edit &one : edits)
            number = one.at <= at ? one.number : number;
        return number;
    }

    /// Opens what the last round left, through the button on the Start page.
    void recover()
    {
        start({});
        QVERIFY(waitForWindow(QStringLiteral("^Tempo Workbench$")));
        const QString window = windowOf(QStringLiteral("^Tempo Workbench$"));
        QVERIFY(QTest::qWaitFor(
            [&] {
                xdotool({QStringLiteral("windowactivate"), window, QStringLiteral("key"),
                         QStringLiteral("Return")});
                return QTest::qWaitFor([&] { return !windowOf(title(true)).isEmpty(); }, 2000);
            },
            30000));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QFile design(file());
        QVERIFY(design.open(QIODevice::WriteOnly));
        design.write(
            "tempo: 1\ntitle: Killed\nelements:\n  a:\n    kind: job\n    title: edit0.\n");
        design.close();
        m_began = QDateTime::currentDateTimeUtc();
        m_clock.start();
    }

    void cleanup()
    {
        m_program.kill();
        m_program.waitForFinished();
    }

    void atMostFiveSecondsAreLost()
    {
        const bool isSoak = qEnvironmentVariableIsSet("TEMPO_SOAK");
        const int rounds = isSoak ? 200 : 50;
        const quint32 seed = qEnvironmentVariableIsSet("TEMPO_SEED")
            ? qEnvironmentVariable("TEMPO_SEED").toUInt()
            : QRandomGenerator::global()->generate();
        qInfo("%d kills, seed %u", rounds, seed);
        QRandomGenerator random(seed);
        qint64 lost = 0;
        int kept = 0;
        int unsure = 0;
        start({file()});
        QVERIFY(waitForWindow(title(false)));
        int full = 0; ///< rounds in which an edit is known to have arrived
        for (int round = 0; full < rounds && round < 2 * rounds; ++round) {
            activate();
            QVERIFY(QTest::qWaitFor([] { return settle(); }, 120000));
            xdotool({QStringLiteral("key"), QStringLiteral("ctrl+a")});
            const qint64 end = m_clock.elapsed() + 500 + random.bounded(longestRound);
            QList<Edit> edits;
            do {
                const std::optional<Edit> made = edit();
                if (made)
                    edits << *made;
                else
                    ++unsure;
            } while (m_clock.elapsed() < end);
            full += edits.isEmpty() ? 0 : 1;
            const qint64 killed = m_clock.elapsed();
            m_program.kill();
            QVERIFY(m_program.waitForFinished());

            const std::unique_ptr<Workspace> store = workspace();
            QVERIFY2(store, "the workspace is not sound");
            const Result<QList<Draft>> drafts = store->orphanedDrafts();
            QVERIFY(drafts);
            int number = 0;
            if (!drafts->isEmpty()) {
                QCOMPARE(drafts->size(), 1);
                QCOMPARE(drafts->constFirst().path, file());
                const Result<QByteArray> bytes = store->draftBytes(drafts->constFirst().id);
                QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error()));
                number = numberIn(*bytes, drafts->constFirst().when, edits);
            }
            for (const Edit &one : edits) {
                if (one.number <= number) {
                    ++kept;
                    continue;
                }
                lost = std::max(lost, killed - one.at);
                QVERIFY2(killed - one.at <= promise,
                         qPrintable(QStringLiteral("round %1: an edit %2 ms before the end is lost")
                                        .arg(round)
                                        .arg(killed - one.at)));
            }
            qInfo("round %d: %d edits, the draft holds number %d of %d", round + 1,
                  int(edits.size()), number, m_number);
            if (drafts->isEmpty()) {
                start({file()});
                QVERIFY(waitForWindow(title(false)));
            } else {
                recover();
            }
        }
        qInfo("%d of %d edits kept; the oldest one lost was made %lld ms before its kill", kept,
              m_number, lost);
        QCOMPARE(full, rounds);
        QVERIFY2(unsure < rounds,
                 qPrintable(QString::number(unsure) + u" edits got lost on the way"));
        QVERIFY(kept > rounds);
    }
};

QTEST_MAIN(TestKills)
#include "tst_kills.moc"
