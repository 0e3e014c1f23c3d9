#include "model/document/document.h"
#include "model/document/edits.h"
#include "model/yaml/writer.h"
#include "widgets/look/look.h"
#include "widgets/shell/fileactions.h"
#include "widgets/shell/problemsdialog.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace tempo;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// Opening and saving with answers instead of dialogs.
class TestFileActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_document = std::make_unique<Document>();
        auto store = std::make_shared<QSettings>(path("s.ini"), QSettings::IniFormat);
        FileDialogs dialogs;
        dialogs.askOpen = [this](const QString &) { return m_open; };
        dialogs.askSave = [this](const QString &suggestion) {
            m_suggestion = suggestion;
            return m_save;
        };
        dialogs.askClose = [this](const QString &) { return m_close; };
        dialogs.askLostComments = [this](const QList<int> &lines) {
            m_lostLines = lines;
            return m_loseComments;
        };
        dialogs.tell = [this](const QString &, const QString &message) { m_told << message; };
        dialogs.showProblems
            = [this](const QString &, const QList<Diagnostic> &problems) { m_problems = problems; };
        m_files = std::make_unique<FileActions>(*m_document, Settings(store), dialogs);
        m_open.clear();
        m_save.clear();
        m_told.clear();
        m_problems.clear();
        m_lostLines.clear();
        m_loseComments = true;
        m_close = CloseAnswer::Cancel;
    }

    void aNameWithoutASuffixGetsOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("file");
        const auto row = [](const char *name, const char *typed, const char *file) {
            QTest::newRow(name) << QString::fromLatin1(typed) << QString::fromLatin1(file);
        };
        row("no suffix", "digest", "digest.tempo.yaml");
        row("the whole suffix", "digest.tempo.yaml", "digest.tempo.yaml");
        row("another YAML suffix", "digest.yml", "digest.yml");
        row("a dot in the name", "digest.v2", "digest.v2.tempo.yaml");
    }

    void aNameWithoutASuffixGetsOne()
    {
        QFETCH(QString, typed);
        QFETCH(QString, file);
        QVERIFY(m_files->newFromTemplate(QStringLiteral("daily-digest")));
        m_save = m_folder->filePath(typed);
        QVERIFY(m_files->saveAs());
        QCOMPARE(m_files->name(), file);
        QCOMPARE(contentOf(m_folder->filePath(file)), writeDesign(m_document->design()));
    }

    void aNewDesignSuggestsTheTemplatesName()
    {
        QVERIFY(m_files->newFromTemplate(QStringLiteral("daily-digest")));
        QVERIFY(!m_files->save());
        QVERIFY(m_suggestion.endsWith(u"daily-digest.tempo.yaml"));
    }

    void saveAndSaveAsWriteTheSameBytes()
    {
        QVERIFY(m_files->newFromTemplate(QStringLiteral("lambda")));
        m_save = path("one.tempo.yaml");
        QVERIFY(m_files->saveAs());
        rename(QStringLiteral("Changed"));
        QVERIFY(m_files->save());
        const QByteArray saved = contentOf(path("one.tempo.yaml"));
        m_save = path("two.tempo.yaml");
        QVERIFY(m_files->saveAs());
        QCOMPARE(contentOf(path("two.tempo.yaml")), saved);
    }

    void aFailedSaveSaysSoAndStaysModified()
    {
        QVERIFY(m_files->newFromTemplate(QStringLiteral("daily-digest")));
        m_save = path("kept.tempo.yaml");
        QVERIFY(m_files->saveAs());
        const QByteArray before = contentOf(m_save);
        rename(QStringLiteral("Changed"));
        m_files->setFaults({[] { return true; }, {}});
        QVERIFY(!m_files->save());
        QCOMPARE(m_told.size(), 1);
        QVERIFY(!m_told.constFirst().isEmpty());
        QVERIFY(m_document->isModified());
        QCOMPARE(contentOf(m_save), before);
    }

    void aFailedSaveOffersAnotherPlace_data()
    {
        QTest::addColumn<bool>("takes");
        QTest::addColumn<QStringList>("files");
        QTest::newRow("taken, it is saved there")
            << true << QStringList{QStringLiteral("other.tempo.yaml")};
        QTest::newRow("declined, nothing is saved") << false << QStringList{};
    }

    void aFailedSaveOffersAnotherPlace()
    {
        QFETCH(bool, takes);
        QFETCH(QStringList, files);
        QVERIFY(m_files->newFromTemplate(QStringLiteral("daily-digest")));
        rename(QStringLiteral("Changed"));
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder.yaml")));
        m_save = path("folder.yaml");
        FileDialogs dialogs = m_files->dialogs();
        QStringList reasons;
        dialogs.askElsewhere = [&](const QString &, const QString &message) {
            reasons << message;
            m_save = path("other.tempo.yaml");
            return takes;
        };
        m_files->setDialogs(dialogs);
        QCOMPARE(m_files->save(), takes);
        QCOMPARE(reasons.size(), 1);
        QVERIFY(m_told.isEmpty());
        QCOMPARE(m_document->isModified(), !takes);
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("other*")}), files);
    }

    void aTargetThatIsNoFileIsRefused()
    {
        QVERIFY(m_files->newFromTemplate(QStringLiteral("daily-digest")));
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder.yaml")));
        m_save = path("folder.yaml");
        QVERIFY(!m_files->saveAs());
        QCOMPARE(m_told.size(), 1);
        QVERIFY(m_files->path().isEmpty());
    }

    void saveAtClosingThatFailsKeepsTheWindow()
    {
        QVERIFY(m_files->newFromTemplate(QStringLiteral("daily-digest")));
        rename(QStringLiteral("Changed"));
        m_close = CloseAnswer::Save;
        QVERIFY(!m_files->mayClose()); // no name was chosen
        m_save = path("x");
        QVERIFY(m_files->mayClose());
        QVERIFY(!m_document->isModified());
    }

    void openingAnotherAsksForTheChanges()
    {
        put(path("other.tempo.yaml"), "tempo: 1\ntitle: Other\n");
        QVERIFY(m_files->newFromTemplate(QStringLiteral("daily-digest")));
        rename(QStringLiteral("Changed"));
        QVERIFY(!m_files->openFile(path("other.tempo.yaml")));
        QCOMPARE(m_document->design().header.title, QStringLiteral("Changed"));
        m_close = CloseAnswer::Discard;
        QVERIFY(m_files->openFile(path("other.tempo.yaml")));
        QCOMPARE(m_document->design().header.title, QStringLiteral("Other"));
        QVERIFY(!m_document->isModified());
    }

    void commentsThatWouldBeLostAreAskedFor()
    {
        put(path("c.tempo.yaml"),
            "tempo: 1\ntitle: Commented\nelements:\n  a:\n    kind: job\n"
            "    # inside\n    title: A\n");
        QVERIFY(m_files->openFile(path("c.tempo.yaml")));
        const QByteArray before = contentOf(path("c.tempo.yaml"));
        m_loseComments = false;
        QVERIFY(!m_files->save());
        QCOMPARE(m_lostLines, QList<int>{6});
        QCOMPARE(contentOf(path("c.tempo.yaml")), before);
        m_loseComments = true;
        QVERIFY(m_files->save());
        m_lostLines.clear();
        QVERIFY(m_files->save()); // they are gone now: no second question
        QVERIFY(m_lostLines.isEmpty());
    }

    void whatIsMissingIsSaidInASentence()
    {
        QVERIFY(!m_files->openFile(path("missing.tempo.yaml")));
        QCOMPARE(m_told.size(), 1);
        QVERIFY(!m_files->isOpen());
    }

    void problemsCanBeCopiedAsPlainText()
    {
        const ProblemsDialog dialog(QStringLiteral("<b>bad</b>.yaml"),
                                    {{Severity::Error, {3, 7}, QStringLiteral("Unknown <kind>.")},
                                     {Severity::Error, {9, 1}, QStringLiteral("Second.")}});
        const QString expected = QStringLiteral("3:7  Unknown <kind>.\n9:1  Second.");
        QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), expected);
        QTest::mouseClick(dialog.findChildren<QPushButton *>().constFirst(), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), expected);
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    void rename(const QString &title)
    {
        Header header = m_document->design().header;
        header.title = title;
        m_document->push(QStringLiteral("Rename"), setHeader(m_document->design(), header));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<FileActions> m_files;
    QString m_open;
    QString m_save;
    QString m_suggestion;
    QStringList m_told;
    QList<Diagnostic> m_problems;
    QList<int> m_lostLines;
    bool m_loseComments = true;
    CloseAnswer m_close = CloseAnswer::Cancel;
};

QTEST_MAIN(TestFileActions)
#include "tst_fileactions.moc"
