#include "model/document/document.h"
#include "model/document/edits.h"
#include "model/document/selection.h"
#include "widgets/look/look.h"
#include "widgets/shell/findingsmodel.h"
#include "widgets/shell/findingspane.h"
#include "widgets/shell/progress.h"
#include "widgets/views/findingswatch.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace tempo;

namespace {

/// A prediction that nothing reaches and that has no deadline, and a job beside it.
Design flawed()
{
    Design design;
    design.header.title = QStringLiteral("Flawed");
    for (const auto &[id, kind] : {std::pair{"score", Kind::Prediction}, {"train", Kind::Job}}) {
        Element element;
        element.id = QString::fromLatin1(id);
        element.kind = kind;
        element.title = element.id;
        design.elements.set(element.id, element);
    }
    return design;
}

} // namespace

class TestFindingsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyTheme(*qApp, ThemeKind::Light);
        m_document = std::make_unique<Document>();
        m_selection = std::make_unique<Selection>();
        m_watch = std::make_unique<FindingsWatch>(*m_document);
        m_dock = std::make_unique<QDockWidget>();
        m_pane = new FindingsPane(*m_watch, *m_selection, *m_dock);
        m_dock->resize(1000, 300);
        m_dock->show();
        m_document->load(flawed());
        QTRY_VERIFY(!m_watch->findings().isEmpty());
        m_list = m_dock->findChild<QListView *>(QStringLiteral("findingsList"));
    }

    void cleanup()
    {
        m_dock.reset();
        m_watch.reset();
    }

    void withoutACurrentFindingNothingIsCopied()
    {
        m_list->setCurrentIndex({});
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!m_list->currentIndex().isValid());
    }

    void theSearchIsEmptiedByAButtonWithAName()
    {
        auto *search = m_dock->findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("score"));
        auto *clear = search->findChild<QToolButton *>();
        QVERIFY(clear);
        QTRY_VERIFY(clear->isVisible());
        QCOMPARE(clear->accessibleName(), QStringLiteral("Clear"));
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(search->text(), QString());
    }

    void errorsComeFirst()
    {
        int last = 0;
        for (int row = 0; row < m_list->model()->rowCount(); ++row) {
            const int severity = int(at(row).severity);
            QVERIFY(severity >= last);
            last = severity;
        }
    }

    void aClickSelectsTheElementAndAsksForTheField()
    {
        const int row = rowOf(QStringLiteral("no-deadline"));
        QVERIFY(row >= 0);
        const QSignalSpy asked(m_selection.get(), &Selection::fieldRequested);
        const QModelIndex index = m_list->model()->index(row, 0);
        m_list->scrollTo(index);
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                          m_list->visualRect(index).center());
        QCOMPARE(m_selection->elements(), QStringList{QStringLiteral("score")});
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().toString(), at(row).field);
    }

    void enterDoesTheSame()
    {
        const int row = rowOf(QStringLiteral("no-deadline"));
        m_list->setCurrentIndex(m_list->model()->index(row, 0));
        QTest::keyClick(m_list, Qt::Key_Return);
        QCOMPARE(m_selection->elements(), QStringList{QStringLiteral("score")});
    }

    void theReviewIsMendedAtTheDesign()
    {
        const int row = rowOf(QStringLiteral("operational-overhead"));
        QVERIFY(row >= 0);
        m_selection->set({QStringLiteral("train")});
        const QSignalSpy asked(m_selection.get(), &Selection::fieldRequested);
        const QSignalSpy page(m_pane, &FindingsPane::pageWanted);
        m_list->setCurrentIndex(m_list->model()->index(row, 0));
        QTest::keyClick(m_list, Qt::Key_Return);
        QVERIFY(m_selection->isEmpty());
        QCOMPARE(page.size(), 1);
        QCOMPARE(asked.constLast().constFirst().toString(),
                 QStringLiteral("operations.on_call.answer"));
    }

    void theChipsHideASeverity()
    {
        const int before = m_list->model()->rowCount();
        const int infos = countsOf(m_watch->findings()).infos;
        QVERIFY(infos > 0);
        for (QToolButton *chip : m_dock->findChildren<QToolButton *>()) {
            if (chip->isCheckable() && chip->text().contains(QStringLiteral("info")))
                QTest::mouseClick(chip, Qt::LeftButton);
        }
        QCOMPARE(m_list->model()->rowCount(), before - infos);
    }

    void theRuleFilterKeepsOneRule()
    {
        auto *rules = m_dock->findChild<QComboBox *>();
        rules->setCurrentIndex(rules->findData(QStringLiteral("no-deadline")));
        QVERIFY(m_list->model()->rowCount() > 0);
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            QCOMPARE(at(row).rule, QStringLiteral("no-deadline"));
    }

    void theSelectionFilterFollowsTheSelection()
    {
        QTest::mouseClick(m_dock->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(m_list->model()->rowCount(), 0);
        m_selection->set({QStringLiteral("train")});
        QVERIFY(m_list->model()->rowCount() > 0);
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            QVERIFY(at(row).elements.contains(QStringLiteral("train")));
    }

    void typingSearches()
    {
        auto *search = m_dock->findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("no such words"));
        QCOMPARE(m_list->model()->rowCount(), 0);
        search->clear();
        QVERIFY(m_list->model()->rowCount() > 0);
    }

    void stepsGoRound()
    {
        const int count = m_list->model()->rowCount();
        for (int i = 0; i < count; ++i)
            m_pane->step(1);
        QCOMPARE(m_list->currentIndex().row(), count - 1);
        m_pane->step(1);
        QCOMPARE(m_list->currentIndex().row(), 0);
        m_pane->step(-1);
        QCOMPARE(m_list->currentIndex().row(), count - 1);
    }

    void dismissedOnesAreListedLastAndNotCounted()
    {
        const Finding first = at(0);
        const FindingCounts before = countsOf(m_watch->findings());
        Disposition disposition;
        disposition.status = DispositionStatus::Accepted;
        disposition.reason = QStringLiteral("It is a sketch");
        m_document->push(QStringLiteral("Accept"),
                         setDisposition(m_document->design(), first.id, disposition));
        QTRY_VERIFY(at(m_list->model()->rowCount() - 1).id == first.id);
        const FindingCounts after = countsOf(m_watch->findings());
        QCOMPARE(after.errors + after.warnings + after.infos,
                 before.errors + before.warnings + before.infos - 1);
    }

    void theNewestDesignWins()
    {
        for (int i = 0; i < 20; ++i) {
            m_document->push(
                QStringLiteral("Add"),
                addElement(m_document->design(), Kind::Job, QStringLiteral("Job %1").arg(i), {})
                    .patch);
            QTest::qWait(3);
        }
        QTRY_VERIFY(m_watch->isCurrent());
        QTRY_COMPARE(m_watch->findings().size(), findingsOf(m_document->design()).size());
    }

    void theWatchMayGoWhileItWorks()
    {
        auto watch = std::make_unique<FindingsWatch>(*m_document);
        m_document->load(flawed());
        QTest::qWait(31);
        watch.reset();
        QTest::qWait(20);
    }

    void everyRuleHasAPage_data()
    {
        QTest::addColumn<QString>("rule");
        for (const Finding &finding : findingsOf(flawed()))
            QTest::addRow("%s", qPrintable(finding.id)) << finding.rule;
    }

    void everyRuleHasAPage()
    {
        QFETCH(QString, rule);
        QVERIFY(!pageOfRule(rule).isEmpty());
        QVERIFY(ruleTitle(rule) != rule);
    }

private:
    const Finding &at(int row) const
    {
        const auto *filter = static_cast<const FindingsFilter *>(m_list->model());
        return filter->at(filter->index(row, 0));
    }

    int rowOf(const QString &rule) const
    {
        for (int row = 0; row < m_list->model()->rowCount(); ++row) {
            if (at(row).rule == rule)
                return row;
        }
        return -1;
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<FindingsWatch> m_watch;
    std::unique_ptr<QDockWidget> m_dock;
    FindingsPane *m_pane = nullptr;
    QListView *m_list = nullptr;
};

QTEST_MAIN(TestFindingsPane)
#include "tst_findingspane.moc"
