#include "model/yaml/reader.h"
#include "tests/widgets/shell/safekeepingtest.h"
#include "widgets/shell/messagebar.h"
#include "widgets/shell/recentlist.h"
#include "widgets/shell/revisionsdialog.h"
#include "widgets/views/featuretable.h"
#include "widgets/views/plan/addline.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

#include <algorithm>

using namespace tempo;

/// The window's side of losing nothing: what is on disk, in the workspace and on the screen agree.
class TestSafekeeping : public SafekeepingTest
{
    Q_OBJECT

    void drop(const QString &file) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
    }

private Q_SLOTS:
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

    void commentsOnDiskLeaveTheHistoryAlone()
    {
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        rename(QStringLiteral("Mine"));
        document().undoStack().undo();
        const QByteArray text = designText("One") + "# a comment\n";
        put(path("one.tempo.yaml"), text);
        QTRY_COMPARE(m_window->files().known(), contentHash(text));
        QVERIFY(!m_window->isWindowModified());
        document().undoStack().redo();
        QCOMPARE(title(), QStringLiteral("Mine"));
    }

    void aFileDroppedOverChangesAsksFirst()
    {
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        rename(QStringLiteral("Mine"));
        drop(path("two.tempo.yaml"));
        QTRY_COMPARE(m_closeAsked, 1);
        QCOMPARE(title(), QStringLiteral("Mine"));
        m_close = CloseAnswer::Discard;
        drop(path("two.tempo.yaml"));
        QTRY_COMPARE(title(), QStringLiteral("Two"));
        QCOMPARE(m_closeAsked, 2);
    }

    void aQuestionThatIsOnlyTypedIsAskedAboutBeforeItGoes()
    {
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Why?"));
        QVERIFY(!m_window->files().openFile(path("two.tempo.yaml")));
        QCOMPARE(m_closeAsked, 1);
        QCOMPARE(document().design().sprint.parked.size(), 1);
        m_close = CloseAnswer::Discard;
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("And when?"));
        QVERIFY(m_window->files().openFile(path("two.tempo.yaml")));
        m_window->keeping().drafts()->look();
        m_workspace->flush();
        QVERIFY(!m_workspace->draftBytes(m_window->keeping().drafts()->id()));
    }

    void aTaskThatIsOnlyTypedIsAskedAboutBeforeItGoes()
    {
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showPage(QStringLiteral("roadmap"));
        auto *line = m_window->pageWidget()->findChild<AddLine *>();
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("Book the room"));
        QVERIFY(!m_window->files().openFile(path("two.tempo.yaml")));
        QCOMPARE(m_closeAsked, 1);
        QCOMPARE(document().design().roadmap.added.size(), 1);
        QVERIFY(line->text().isEmpty());
    }

    void openRecentOpensFromTheMenu()
    {
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        QVERIFY(m_window->files().openFile(path("two.tempo.yaml")));
        m_workspace->flush();
        auto *clear = m_window->findChild<QAction *>(QStringLiteral("file.recent.clear"));
        QVERIFY(clear);
        auto *menu = qobject_cast<QMenu *>(clear->parent());
        QVERIFY(menu);
        menu->popup(m_window->pos());
        QTest::keyClick(menu, Qt::Key_2);
        QTRY_COMPARE(title(), QStringLiteral("One"));
    }

    void aWorkspaceThatWasSetAsideIsSaidInTheWindow()
    {
        m_window.reset();
        m_workspace.reset();
        put(data() + QStringLiteral("/workspace.sqlite"), "no database at all");
        Result<OpenedWorkspace> opened
            = Workspace::open(data(), [] { return QDateTime::currentDateTimeUtc(); });
        QVERIFY(opened);
        const QString notice = opened->notice;
        m_workspace = std::move((*std::move(opened)).workspace);
        makeWindowOn();
        m_window->keeping().tellWorkspace(notice, true);
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml"))); // and designs open
        const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"workspace-set-aside");
        }));
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
            QTRY_VERIFY(button(QStringLiteral("Restore"), dialog)->isEnabled());
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
};

QTEST_MAIN(TestSafekeeping)
#include "tst_safekeeping.moc"
