#include "model/document/document.h"
#include "model/document/edits.h"
#include "model/workspace/workspace.h"
#include "model/yaml/reader.h"
#include "widgets/look/look.h"
#include "widgets/shell/fileactions.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/messagebar.h"
#include "widgets/shell/recentlist.h"
#include "widgets/shell/revisionsdialog.h"
#include "widgets/shell/safekeeping.h"
#include "widgets/views/featuretable.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace tempo;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray designText(const char *title)
{
    return QByteArray("tempo: 1\ntitle: ") + title
        + "\nelements:\n  a:\n    kind: job\n    title: A\n";
}

std::unique_ptr<Workspace> openWorkspace(const QString &folder)
{
    Result<OpenedWorkspace> opened
        = Workspace::open(folder, [] { return QDateTime::currentDateTimeUtc(); });
    return opened ? std::move((*std::move(opened)).workspace) : nullptr;
}

} // namespace

/// The window's side of losing nothing: what is on disk, in the workspace and on the screen agree.
class TestSafekeeping : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    OverwriteAnswer m_overwrite = OverwriteAnswer::Cancel;
    int m_overwriteAsked = 0;
    QList<Difference> m_compared;
    CloseAnswer m_close = CloseAnswer::Cancel;
    bool m_discard = false;
    bool m_openElsewhere = false;
    int m_elsewhereAsked = 0;
    QStringList m_told;

    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QString data() const { return path("data"); }

    Settings settings() const
    {
        return Settings(std::make_shared<QSettings>(path("s.ini"), QSettings::IniFormat));
    }

    void makeWindow()
    {
        m_window.reset();
        m_workspace.reset();
        m_workspace = openWorkspace(data());
        QVERIFY(m_workspace);
        m_window = std::make_unique<MainWindow>(settings(), ChartPainter(), m_workspace.get());
        m_window->files().setDialogs(dialogs());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    FileDialogs dialogs()
    {
        FileDialogs made;
        made.askSave = [this](const QString &) { return path("elsewhere.tempo.yaml"); };
        made.askClose = [this](const QString &) { return m_close; };
        made.askLostComments = [](const QList<int> &) { return true; };
        made.tell = [this](const QString &, const QString &message) { m_told << message; };
        made.showProblems = [](const QString &, const QList<Diagnostic> &) {};
        made.askOverwrite = [this](const Comparison &comparison) {
            ++m_overwriteAsked;
            m_compared = comparison.differences;
            return m_overwrite;
        };
        made.showComparison
            = [this](const Comparison &comparison) { m_compared = comparison.differences; };
        made.askOpenElsewhere = [this](const QString &) {
            ++m_elsewhereAsked;
            return m_openElsewhere;
        };
        made.askDiscardDraft = [this](const QString &) { return m_discard; };
        return made;
    }

    Document &document() const { return m_window->document(); }
    QString title() const { return document().design().header.title; }

    void rename(const QString &text) const
    {
        Header header = document().design().header;
        header.title = text;
        document().push(QStringLiteral("Rename"), setHeader(document().design(), header));
    }

    /// Puts the cursor where the text of a test is to be typed.
    void beginTyping(const QByteArray &where) const
    {
        if (where == "park") {
            QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
            return;
        }
        if (where == "latency") {
            m_window->selection().focusField(QStringLiteral("a"), QStringLiteral("latency"));
            return;
        }
        if (where == "rename")
            m_window->selection().set({QStringLiteral("a")});
        QTest::keyClick(QApplication::focusWidget(), where == "rename" ? Qt::Key_F2 : Qt::Key_N);
        if (where == "create")
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    QAbstractButton *button(const QString &text, QWidget *in = nullptr) const
    {
        for (QAbstractButton *one : (in ? in : m_window.get())->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }

    void press(const QString &text) const
    {
        QTRY_VERIFY2(button(text), qPrintable(text));
        QTest::mouseClick(button(text), Qt::LeftButton);
    }

    /// What a process that was killed would leave: a draft whose owner is gone.
    void leaveDraft(const QString &file, const char *draftTitle, const QByteArray &base) const
    {
        m_window->keeping().workspace()->flush();
        const std::unique_ptr<Workspace> other = openWorkspace(data());
        Draft draft;
        draft.id = newDraftId();
        draft.path = file;
        draft.name = QStringLiteral("one.tempo.yaml");
        draft.title = QLatin1String(draftTitle);
        draft.base = contentHash(base);
        other->writeDraft(draft, designText(draftTitle));
        other->flush();
    }

private Q_SLOTS:
    void init()
    {
        applyTheme(*qApp, ThemeKind::Light);
        m_folder = std::make_unique<QTemporaryDir>();
        m_overwrite = OverwriteAnswer::Cancel;
        m_close = CloseAnswer::Cancel;
        m_discard = m_openElsewhere = false;
        m_overwriteAsked = m_elsewhereAsked = 0;
        m_compared.clear();
        m_told.clear();
        put(path("one.tempo.yaml"), designText("One"));
        put(path("two.tempo.yaml"), designText("Two"));
        makeWindow();
    }

    void cleanup()
    {
        m_window->document().setSaved();
        m_window.reset();
        m_workspace.reset();
    }

    void unsavedWorkIsKeptWithinFiveSecondsAndGoesWithTheSave()
    {
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        rename(QStringLiteral("Changed"));
        const QString id = m_window->keeping().drafts()->id();
        QTRY_VERIFY_WITH_TIMEOUT(bool(m_workspace->draftBytes(id)), 5000);
        QVERIFY((*m_workspace->draftBytes(id)).contains("Changed"));
        QVERIFY(m_window->files().save());
        m_workspace->flush();
        QVERIFY(!m_workspace->draftBytes(id));
    }

    void draftsHoldWhatIsBeingTyped_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::newRow("a new title on the canvas") << QByteArray("rename");
        QTest::newRow("a new element on the canvas") << QByteArray("create");
        QTest::newRow("a note to be parked") << QByteArray("park");
        QTest::newRow("a latency of several figures") << QByteArray("latency");
    }

    void draftsHoldWhatIsBeingTyped()
    {
        QFETCH(QByteArray, where);
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        beginTyping(where);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("73s"));
        QVERIFY(!document().isModified());
        m_window->keeping().drafts()->look();
        const QString id = m_window->keeping().drafts()->id();
        QTRY_VERIFY(bool(m_workspace->draftBytes(id)));
        QVERIFY2((*m_workspace->draftBytes(id)).contains("73s"),
                 m_workspace->draftBytes(id)->constData());
        QVERIFY(!document().isModified());
    }

    void undoingToTheSavedStateTakesTheDraftAway()
    {
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        rename(QStringLiteral("Changed"));
        const QString id = m_window->keeping().drafts()->id();
        QTRY_VERIFY_WITH_TIMEOUT(bool(m_workspace->draftBytes(id)), 5000);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!m_window->isWindowModified());
        m_workspace->flush();
        QVERIFY(!m_workspace->draftBytes(id));
    }

    void aDraftIsOfferedWithItsFileAndRecoversUnderItsName()
    {
        leaveDraft(path("one.tempo.yaml"), "Drafted", designText("One"));
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        press(QStringLiteral("Compare"));
        QCOMPARE(sentencesOf(m_compared),
                 QStringList{QStringLiteral("Design: Title: One → Drafted")});
        press(QStringLiteral("Recover"));
        QCOMPARE(title(), QStringLiteral("Drafted"));
        QCOMPARE(m_window->files().path(), path("one.tempo.yaml"));
        QVERIFY(m_window->isWindowModified());
        QVERIFY(m_window->files().save()); // the file is as it was: nothing to ask
        QCOMPARE(m_overwriteAsked, 0);
        QVERIFY(m_workspace->orphanedDrafts()->isEmpty());
    }

    void theStartPageOffersDraftsAndKeepsThemUnlessAsked()
    {
        leaveDraft(path("one.tempo.yaml"), "Drafted", designText("Older"));
        makeWindow();
        press(QStringLiteral("Discard…"));
        QCOMPARE(m_workspace->orphanedDrafts()->size(), 1);
        press(QStringLiteral("Recover"));
        QCOMPARE(title(), QStringLiteral("Drafted"));
        QVERIFY(!m_window->files().save()); // the file changed since the draft began
        QCOMPARE(m_overwriteAsked, 1);
        QVERIFY(m_window->isWindowModified());
    }

    void aCancelledRecoveryKeepsTheDraft()
    {
        QVERIFY(m_window->files().openFile(path("two.tempo.yaml")));
        rename(QStringLiteral("Mine"));
        leaveDraft(path("one.tempo.yaml"), "Drafted", designText("One"));
        m_window->showStart();
        press(QStringLiteral("Recover"));
        QCOMPARE(title(), QStringLiteral("Mine"));
        QCOMPARE(m_workspace->orphanedDrafts()->size(), 1);
    }

    void aStaleWindowAsksBeforeItOverwrites()
    {
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        rename(QStringLiteral("Mine"));
        put(path("one.tempo.yaml"), designText("Theirs"));
        QVERIFY(!m_window->files().save());
        QCOMPARE(sentencesOf(m_compared),
                 QStringList{QStringLiteral("Design: Title: Theirs → Mine")});
        QVERIFY(m_window->isWindowModified());
        m_overwrite = OverwriteAnswer::SaveElsewhere;
        QVERIFY(m_window->files().save());
        QCOMPARE(m_window->files().path(), path("elsewhere.tempo.yaml"));
        QFile theirs(path("one.tempo.yaml"));
        QVERIFY(theirs.open(QIODevice::ReadOnly));
        QCOMPARE(theirs.readAll(), designText("Theirs"));
    }

    void aChangeOnDiskOffersToReloadAndReloadingCanBeUndone()
    {
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        m_window->selection().set({QStringLiteral("a")});
        QFile::remove(path("one.tempo.yaml")); // as a check-out does it
        put(path("one.tempo.yaml"), designText("Theirs"));
        press(QStringLiteral("Reload"));
        QCOMPARE(title(), QStringLiteral("Theirs"));
        QVERIFY(!m_window->isWindowModified());
        QCOMPARE(m_window->selection().elements(), QStringList{QStringLiteral("a")});
        document().undoStack().undo();
        QCOMPARE(title(), QStringLiteral("One"));
        QVERIFY(m_window->isWindowModified());
    }

    void keepingMineAgainstAChangeOnDiskCountsAsUnsaved()
    {
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        put(path("one.tempo.yaml"), designText("Theirs"));
        press(QStringLiteral("Keep Mine"));
        QVERIFY(m_window->isWindowModified());
        QVERIFY(m_window->files().save());
        QCOMPARE(m_overwriteAsked, 0); // it was answered
    }

    void aFileThatIsGoneIsSaidAndCountsAsUnsaved()
    {
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        QVERIFY(QFile::remove(path("one.tempo.yaml")));
        QTRY_VERIFY(m_window->messages().has(QStringLiteral("disk")));
        QVERIFY(m_window->isWindowModified());
        press(QStringLiteral("Save"));
        QVERIFY(QFile::exists(path("one.tempo.yaml")));
        QVERIFY(!m_window->isWindowModified());
        QVERIFY(!m_window->messages().has(QStringLiteral("disk")));
    }

    void aFileThatCameBackOtherwiseIsAskedAbout()
    {
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        rename(QStringLiteral("Mine"));
        QVERIFY(QFile::remove(path("one.tempo.yaml")));
        QTRY_VERIFY(m_window->messages().has(QStringLiteral("disk")));
        put(path("one.tempo.yaml"), designText("Theirs"));
        QVERIFY(!m_window->files().save());
        QCOMPARE(m_overwriteAsked, 1);
        QVERIFY(m_window->isWindowModified());
    }

    void whatIsBeingTypedInATableIsSaved()
    {
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        const NewElement made
            = addElement(document().design(), Kind::Feature, QStringLiteral("Old"), {});
        document().push(QStringLiteral("Add"), made.patch);
        m_window->showPage(QStringLiteral("features"));
        m_window->selection().set({made.id});
        auto *table = m_window->findChild<FeatureTable *>();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("New"));
        QVERIFY(m_window->files().save());
        QCOMPARE(document().design().titleOf(made.id), QStringLiteral("New"));
        QVERIFY(!m_window->isWindowModified());
    }

    void ownSavesAreNoNews()
    {
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        rename(QStringLiteral("Mine"));
        QVERIFY(m_window->files().save());
        QTest::qWait(900); // longer than the watch waits
        QVERIFY(!m_window->messages().has(QStringLiteral("disk")));
    }

    void everySaveIsARevisionThatCanBeRestoredAndUndone()
    {
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        rename(QStringLiteral("Second"));
        QVERIFY(m_window->files().save());
        m_workspace->flush();
        QCOMPARE(m_workspace->revisions(path("one.tempo.yaml"))->size(), 2);
        QTimer::singleShot(0, this, [this] {
            auto *dialog = m_window->findChild<RevisionsDialog *>();
            QVERIFY(dialog);
            QTest::keyClick(dialog->findChild<QListWidget *>(), Qt::Key_Down);
            QTest::mouseClick(button(QStringLiteral("Restore"), dialog), Qt::LeftButton);
            if (dialog->isVisible())
                dialog->reject();
        });
        m_window->keeping().showRevisions(m_window.get());
        QCOMPARE(title(), QStringLiteral("One"));
        QVERIFY(m_window->isWindowModified());
        document().undoStack().undo();
        QCOMPARE(title(), QStringLiteral("Second"));
        QVERIFY(!m_window->isWindowModified());
    }

    void recentDesignsAreListedMarkedAndRemoved()
    {
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        QVERIFY(m_window->files().openFile(path("two.tempo.yaml")));
        m_workspace->flush();
        QVERIFY(QFile::remove(path("one.tempo.yaml")));
        m_window->showStart();
        const auto rows = [this] {
            QList<RecentRow *> shown = m_window->findChildren<RecentRow *>();
            shown.removeIf([](const RecentRow *row) { return !row->isVisible(); });
            return shown;
        };
        QTRY_COMPARE(rows().size(), 2);
        QVERIFY(!rows().at(0)->accessibleDescription().contains(u"Not found"));
        QVERIFY(rows().at(1)->accessibleDescription().contains(u"Not found"));
        QTest::keyClick(rows().at(1), Qt::Key_Delete);
        QTRY_COMPARE(rows().size(), 1);
        QTest::keyClick(rows().at(0), Qt::Key_Return);
        QVERIFY(m_window->page() >= 0);
    }

    void aDesignThatIsOpenInAnotherWindowIsAskedAbout()
    {
        const std::unique_ptr<Workspace> other = openWorkspace(data());
        other->saveSession({{newDraftId(), path("one.tempo.yaml"), {}, {}}});
        other->flush();
        QVERIFY(!m_window->files().openFile(path("one.tempo.yaml")));
        QCOMPARE(m_elsewhereAsked, 1);
        m_openElsewhere = true;
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
    }

    void theSessionComesBack()
    {
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        m_window->showPage(QStringLiteral("matrix"));
        QVERIFY(m_window->close());
        makeWindow();
        m_window->restoreLater();
        QTRY_COMPARE(m_window->files().path(), path("one.tempo.yaml"));
        QTRY_VERIFY(m_window->pageWidget());
        const PageInfo &page = pages()[size_t(m_window->page())];
        QCOMPARE(QLatin1String(page.id), QLatin1String("matrix"));
    }

    void aSessionWhoseFileIsGoneSaysSo()
    {
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        QVERIFY(m_window->close());
        QVERIFY(QFile::remove(path("one.tempo.yaml")));
        makeWindow();
        m_window->restoreLater();
        QTRY_VERIFY(m_window->messages().has(QStringLiteral("session")));
        QCOMPARE(m_window->page(), -1);
    }

    void withoutDraftsInPreferencesNothingIsWritten()
    {
        m_window->settings().setKeepDrafts(false);
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        rename(QStringLiteral("Changed"));
        m_window->keeping().drafts()->look();
        m_workspace->flush();
        QVERIFY(!m_workspace->draftBytes(m_window->keeping().drafts()->id()));
    }
};

QTEST_MAIN(TestSafekeeping)
#include "tst_safekeeping.moc"
