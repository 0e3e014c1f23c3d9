#include "app/packing/completion.h"
#include "tests/installer/installedtree.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace tempo;

namespace {

/// Called with a completion, a line and the words that bash makes of it: completes as if Tab had
/// been pressed at the end of the line.
const QString completeInBash = QStringLiteral(R"(
source /usr/share/bash-completion/bash_completion
source "$1"
COMP_LINE=$2
shift 2
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
COMP_POINT=${#COMP_LINE} COMP_TYPE=9 COMP_KEY=9
compopt() { :; }
$(complete -p "$1" | sed 's/.*-F \([^ ]*\) .*/\1/') "$1" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
printf '%s\n' "${COMPREPLY[@]}"
)");

} // namespace

/// Completions as they are installed: that their shells read them, and that bash and fish offer
/// what people expect.
class TestCompletions : public QObject
{
    Q_OBJECT

private:
    InstalledTree m_tree;
    QTemporaryDir m_folder;

    static void rows()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("offered");
        const auto row = [](const char *sentence, const char *line, const char *offered) {
            QTest::newRow(sentence) << QString::fromLatin1(line)
                                    << QString::fromLatin1(offered).split(u' ', Qt::SkipEmptyParts);
        };
        row("the beginning of a command", "tempo-design ex", "export");
        row("two commands begin alike", "tempo-design ma", "matrix");
        row("a word that begins no command", "tempo-design zz", "");
        row("formats of an export", "tempo-design export --format mo",
            "monitoring-csv monitoring-markdown");
        row("a choice", "tempo-design check --fail-on w", "warning");
        row("options of a command", "tempo-design check --fo", "--format");
        row("options of another command are not offered", "tempo-design fmt --fo", "");
        row("templates", "tempo-design new pay", "payment-fraud");
        row("designs", "tempo-design check mi", "mine.tempo.yaml");
        row("the second of two designs", "tempo-design diff mine.tempo.yaml mi", "mine.tempo.yaml");
        row("any file where one is written", "tempo-design export mine.tempo.yaml -o no",
            "notes.txt");
        row("themes of the workbench", "tempo-workbench --theme d", "dark");
        row("a design for the workbench", "tempo-workbench mi", "mine.tempo.yaml");
    }

    QString bashFile(const QString &program) const
    {
        return m_tree.path(u"share/bash-completion/completions/"_qs + program);
    }

    void compare(const Ran &done)
    {
        QFETCH(QStringList, offered);
        QStringList found = QString::fromUtf8(done.printed).split(u'\n', Qt::SkipEmptyParts);
        for (QString &line : found)
            line = line.section(u'\t', 0, 0);
        found.sort();
        QCOMPARE(found, offered);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_tree.install(), QByteArray());
        for (const char *name : {"mine.tempo.yaml", "notes.txt"}) {
            QFile file(m_folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }

    void shellsReadThem_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("file");
        for (const char *name : {"tempo-design", "tempo-workbench"}) {
            const QString program = QString::fromLatin1(name);
            QTest::addRow("bash, %s", name) << QStringLiteral("bash") << bashFile(program);
            QTest::addRow("zsh, %s", name)
                << QStringLiteral("zsh")
                << m_tree.path(u"share/zsh/vendor-completions/_"_qs + program);
            QTest::addRow("fish, %s", name)
                << QStringLiteral("fish")
                << m_tree.path(u"share/fish/vendor_completions.d/"_qs + program + u".fish");
        }
    }

    void shellsReadThem()
    {
        QFETCH(QString, shell);
        QFETCH(QString, file);
        if (!isInstalled(shell))
            QSKIP(qPrintable(shell + u" is not installed"));
        const QStringList home{u"HOME="_qs + m_folder.path()};
        const Ran read = ran(shell, {QStringLiteral("-n"), file}, home);
        QVERIFY2(read.exit == 0 && read.printed.isEmpty(), read.printed);
    }

    void bashOffers_data()
    {
        rows();
        QTest::newRow("a word behind an equals sign")
            << QStringLiteral("tempo-design export --format=ht")
            << QStringList{QStringLiteral("html")};
        QTest::newRow("no file that can't be a design")
            << QStringLiteral("tempo-design check no") << QStringList();
    }

    void bashOffers()
    {
        QFETCH(QString, line);
        if (!QFile::exists(QStringLiteral("/usr/share/bash-completion/bash_completion")))
            QSKIP("bash-completion is not installed");
        const QStringList words = QString(line).replace(u'=', QStringLiteral(" = ")).split(u' ');
        compare(ran(QStringLiteral("bash"),
                    QStringList{QStringLiteral("--norc"), QStringLiteral("-c"), completeInBash,
                                QStringLiteral("bash"), bashFile(words.first()), line}
                        + words,
                    {}, m_folder.path()));
    }

    void fishOffers_data()
    {
        rows();
        QTest::newRow("a word behind an equals sign")
            << QStringLiteral("tempo-design export --format=ht")
            << QStringList{QStringLiteral("--format=html")};
    }

    void fishOffers()
    {
        QFETCH(QString, line);
        if (!isInstalled(QStringLiteral("fish")))
            QSKIP("fish is not installed");
        const QString file = m_tree.path(u"share/fish/vendor_completions.d/"_qs
                                         + line.section(u' ', 0, 0) + u".fish");
        compare(ran(QStringLiteral("fish"),
                    {QStringLiteral("--no-config"), QStringLiteral("-c"),
                     QStringLiteral("source $argv[1]; complete -C $argv[2]"), file, line},
                    {u"HOME="_qs + m_folder.path()}, m_folder.path()));
    }

    void quotesInTextsStayInside()
    {
        QCOMPARE(shellQuoted(QStringLiteral("file's; $(rm)")),
                 QStringLiteral("'file'\\''s; $(rm)'"));
    }
};

QTEST_GUILESS_MAIN(TestCompletions)
#include "tst_completions.moc"
