#include "model/workspace/connection.h"
#include "model/yaml/reader.h"
#include "tests/widgets/shell/safekeepingtest.h"
#include "widgets/shell/messagebar.h"
#include "widgets/views/featuretable.h"
#include "widgets/views/plan/addline.h"

#include <QSignalSpy>

using namespace tempo;

/// Unsaved work: that it is kept, offered after a crash, and opened under its name.
class TestRecovery : public SafekeepingTest
{
    Q_OBJECT

    /// Puts the cursor where the text of a test is to be typed.
    void beginTyping(const QByteArray &where) const
    {
        if (where == "park") {
            QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
            return;
        }
        if (where == "agenda") {
            QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
            return;
        }
        if (where == "feature") {
            m_window->showPage(QStringLiteral("features"));
            m_window->selection().set({QStringLiteral("f")});
            auto *table = m_window->findChild<FeatureTable *>();
            table->setFocus();
            QTest::keyClick(table, Qt::Key_F2);
            return;
        }
        if (where == "roadmap" || where == "monitoring") {
            m_window->showPage(QString::fromLatin1(where));
            m_window->pageWidget()->findChild<AddLine *>()->setFocus();
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

    /// No draft can be written, as on a full disk.
    void refuseDrafts(bool refuse) const
    {
        Connection disk(data() + QStringLiteral("/workspace.sqlite"));
        QVERIFY(disk.open());
        for (const char *write : {"INSERT", "UPDATE"}) {
            const QString name = QStringLiteral("full_%1").arg(QLatin1String(write));
            QVERIFY(disk.run({refuse ? QStringLiteral("CREATE TRIGGER %1 BEFORE %2 ON draft BEGIN "
                                                      "SELECT RAISE(ABORT, 'full'); END")
                                           .arg(name, QLatin1String(write))
                                     : QStringLiteral("DROP TRIGGER %1").arg(name)}));
        }
    }

    /// Until everything is done that was asked about drafts so far: one is read after the other.
    void waitForReading(const Draft &draft) const
    {
        QVERIFY(m_workspace->draftBytes(draft.id));
        bool isRead = false;
        m_window->keeping().recovery()->describe(draft, m_window.get(),
                                                 [&isRead](const QString &) { isRead = true; });
        QTRY_VERIFY(isRead);
    }

    QString page() const
    {
        return m_window->page() < 0 ? QString()
                                    : QString(QLatin1String(pages()[size_t(m_window->page())].id));
    }

private Q_SLOTS:
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
        QTest::newRow("the title of a feature in the table") << QByteArray("feature");
        QTest::newRow("a time of the agenda") << QByteArray("agenda");
        QTest::newRow("a latency of several figures") << QByteArray("latency");
        QTest::newRow("a task to be added") << QByteArray("roadmap");
        QTest::newRow("a monitor to be added") << QByteArray("monitoring");
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
        QTRY_COMPARE(sentencesOf(m_compared),
                     QStringList{QStringLiteral("Design: Title: One → Drafted")});
        press(QStringLiteral("Recover"));
        QTRY_COMPARE(title(), QStringLiteral("Drafted"));
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
        QTRY_COMPARE(title(), QStringLiteral("Drafted"));
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
        QTRY_COMPARE(m_closeAsked, 1);
        QCOMPARE(title(), QStringLiteral("Mine"));
        QCOMPARE(m_workspace->orphanedDrafts()->size(), 1);
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

    void recoveredWorkIsOneStepAfterItsFileOnThePageItWasLeft()
    {
        leaveDraft(path("one.tempo.yaml"), "Drafted", designText("One"));
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        press(QStringLiteral("Recover"));
        QTRY_COMPARE(title(), QStringLiteral("Drafted"));
        QCOMPARE(page(), QStringLiteral("matrix"));
        document().undoStack().undo();
        QCOMPARE(title(), QStringLiteral("One"));
        QVERIFY(!m_window->isWindowModified());
    }

    void askingTwiceRecoversOnce()
    {
        leaveDraft(path("one.tempo.yaml"), "Drafted", designText("One"));
        makeWindow();
        const Draft draft = m_workspace->orphanedDrafts()->constFirst();
        QTRY_VERIFY(button(QStringLiteral("Recover")));
        QAbstractButton *recover = button(QStringLiteral("Recover"));
        const QSignalSpy clicked(recover, &QAbstractButton::clicked);
        QTest::mouseClick(recover, Qt::LeftButton);
        QTest::mouseClick(recover, Qt::LeftButton);
        QCOMPARE(clicked.count(), 2);
        QTRY_COMPARE(title(), QStringLiteral("Drafted"));
        waitForReading(draft);
        QCOMPARE(m_closeAsked, 0);
        QVERIFY(m_told.isEmpty());
    }

    void aDamagedWorkspaceIsToldOfHoweverManyDraftsAreKept()
    {
        QVERIFY(m_window->files().openFile(path("one.tempo.yaml")));
        Q_EMIT m_workspace->damaged(QStringLiteral("The workspace is damaged."));
        QVERIFY(m_window->messages().has(QStringLiteral("workspace")));
        const QSignalSpy kept(m_window->keeping().drafts(), &Drafts::kept);
        rename(QStringLiteral("Changed"));
        m_window->keeping().drafts()->look();
        QTRY_COMPARE(kept.count(), 1);
        QVERIFY(m_window->messages().has(QStringLiteral("workspace")));
    }

    void unsavedWorkOpensEvenWhereNothingCanBeWritten()
    {
        leaveDraft(path("one.tempo.yaml"), "Drafted", designText("One"));
        makeWindow();
        refuseDrafts(true);
        press(QStringLiteral("Recover"));
        QTRY_COMPARE(title(), QStringLiteral("Drafted"));
        QVERIFY(m_window->isWindowModified());
        QVERIFY(m_window->messages().has(QStringLiteral("workspace")));
        QCOMPARE(m_workspace->orphanedDrafts()->size(), 1); // for the next time, should this end
        QVERIFY(m_told.isEmpty());
        waitForReading(m_workspace->orphanedDrafts()->constFirst());
        QVERIFY2(!m_window->messages().has(QStringLiteral("draft")), "what is open isn't offered");
        refuseDrafts(false);
        rename(QStringLiteral("Further"));
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->orphanedDrafts()->isEmpty(), 6000);
        QTRY_VERIFY(!m_window->messages().has(QStringLiteral("workspace")));
        QVERIFY(m_window->files().save());
        m_workspace->flush();
        QVERIFY(!m_workspace->draftBytes(m_window->keeping().drafts()->id()));
    }
};

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
