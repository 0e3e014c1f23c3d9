#include "widgets/views/matrixview.h"

#include "widgets/views/axisrow.h"
#include "widgets/views/noteedit.h"
#include "widgets/views/scorescale.h"

#include <QLabel>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

using namespace tempo;

namespace {

const QString scope = QStringLiteral("design");

Design smallDesign()
{
    Design design;
    design.header.title = QStringLiteral("Small");
    Element rank;
    rank.id = QStringLiteral("rank");
    rank.kind = Kind::Prediction;
    rank.title = QStringLiteral("Rank <b>all</b> & more");
    design.elements.set(rank.id, rank);
    return design;
}

} // namespace

/// Drives the Matrix page with mouse and keys, and looks at the document and at what is shown.
class TestMatrixView : public QObject
{
    Q_OBJECT

private:
    struct Shown
    {
        Document document;
        Selection selection;
        MatrixView *view = nullptr;

        Shown()
        {
            document.load(smallDesign());
            view = new MatrixView({document, selection, {}});
            view->resize(1100, 800);
            view->show();
            if (!QTest::qWaitForWindowExposed(view))
                qFatal("the page was not shown");
        }
        ~Shown() { delete view; }

        ScoreScale *scale(int row) const { return view->findChildren<ScoreScale *>().at(row); }
        const MatrixScope matrix() const { return document.design().matrix.scopes.value(scope); }

        /// Clicks the mark of a score on the scale of a row.
        void click(int row, int score) const
        {
            ScoreScale *target = scale(row);
            const double share = (score + 2) / 4.0;
            QTest::mouseClick(target, Qt::LeftButton, {},
                              QPoint(20 + int(share * (target->width() - 40)), 28));
        }

        bool shows(const QString &text) const
        {
            for (const QLabel *label : view->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == text)
                    return true;
            }
            return false;
        }
    };

private Q_SLOTS:
    void fiveAxesStandReady()
    {
        Shown shown;
        QCOMPARE(shown.view->findChildren<AxisRow *>().size(), 5);
        QVERIFY(shown.shows(QStringLiteral("No verdict yet")));
    }

    void aClickScoresAndTheVerdictFollows()
    {
        Shown shown;
        for (int row = 0; row < 5; ++row)
            shown.click(row, -2);
        QCOMPARE(shown.matrix().agreed.size(), 5);
        QCOMPARE(shown.matrix().agreed.value(QStringLiteral("computation")), -2);
        QVERIFY(shown.shows(QStringLiteral("Batch")));
        QCOMPARE(shown.document.undoStack().count(), 5);
        for (int row = 0; row < 5; ++row)
            shown.click(row, 2);
        QVERIFY(shown.shows(QStringLiteral("Real-time")));
        shown.document.undoStack().undo();
        QCOMPARE(shown.matrix().agreed.value(QStringLiteral("computation")), -2);
    }

    void keysScoreAndDeleteTakesBack()
    {
        Shown shown;
        shown.scale(1)->setFocus();
        QTest::keyClick(shown.scale(1), Qt::Key_Right);
        QCOMPARE(shown.matrix().agreed.value(QStringLiteral("actionability"), 9), 1);
        QTest::keyClick(shown.scale(1), Qt::Key_Right);
        QTest::keyClick(shown.scale(1), Qt::Key_Right);
        QCOMPARE(shown.matrix().agreed.value(QStringLiteral("actionability"), 9), 2);
        QTest::keyClick(shown.scale(1), Qt::Key_Home);
        QCOMPARE(shown.matrix().agreed.value(QStringLiteral("actionability"), 9), -2);
        QTest::keyClick(shown.scale(1), Qt::Key_Delete);
        QVERIFY(!shown.matrix().agreed.contains(QStringLiteral("actionability")));
    }

    void aDragIsOneStep()
    {
        Shown shown;
        ScoreScale *target = shown.scale(0);
        QTest::mousePress(target, Qt::LeftButton, {}, QPoint(20, 28));
        QTest::mouseMove(target, QPoint(target->width() / 2, 28));
        QTest::mouseMove(target, QPoint(target->width() - 20, 28));
        QTest::mouseRelease(target, Qt::LeftButton, {}, QPoint(target->width() - 20, 28));
        QCOMPARE(shown.document.undoStack().count(), 1);
        QCOMPARE(shown.matrix().agreed.value(QStringLiteral("value-decay"), 9), 2);
    }

    void weightsMove()
    {
        Shown shown;
        auto *row = shown.view->findChildren<AxisRow *>().first();
        QSlider *weight = nullptr;
        for (QSlider *slider : row->findChildren<QSlider *>()) {
            if (!qobject_cast<ScoreScale *>(slider))
                weight = slider;
        }
        QVERIFY(weight);
        weight->setFocus();
        QTest::keyClick(weight, Qt::Key_Right);
        QTest::keyClick(weight, Qt::Key_Right);
        QCOMPARE(shown.matrix().weights.value(QStringLiteral("value-decay")), 3.0);
        QTest::keyClick(weight, Qt::Key_Left);
        QTest::keyClick(weight, Qt::Key_Left);
        QVERIFY2(!shown.matrix().weights.contains(QStringLiteral("value-decay")),
                 "the default weight isn't written");
    }

    void aReasonIsTypedAsPlainText()
    {
        Shown shown;
        auto *note = shown.view->findChildren<NoteEdit *>().at(2);
        note->setFocus();
        const QString text = QStringLiteral("<script>alert(1)</script>");
        QTest::keyClicks(note, text);
        QCOMPARE(shown.matrix().notes.value(QStringLiteral("data-refresh")), text);
        QCOMPARE(shown.document.undoStack().count(), 1);
        shown.document.undoStack().undo();
        QVERIFY(note->toPlainText().isEmpty());
    }

    void predictionsAreScoredApart()
    {
        Shown shown;
        auto *tabs = shown.view->findChild<QTabBar *>();
        QCOMPARE(tabs->count(), 2);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        QCOMPARE(shown.view->scope(), QStringLiteral("rank"));
        shown.click(0, 2);
        const OrderedMap<MatrixScope> &scopes = shown.document.design().matrix.scopes;
        QCOMPARE(scopes.value(QStringLiteral("rank")).agreed.size(), 1);
        QVERIFY(!scopes.contains(scope));
    }

    void hoveringAMarkTellsWhatItMeans()
    {
        Shown shown;
        const QString meaning
            = axisAnchor(shown.document.design().matrix, QStringLiteral("value-decay"), 2);
        QVERIFY(!shown.shows(meaning));
        ScoreScale *target = shown.scale(0);
        QTest::mouseMove(target, QPoint(target->width() - 20, 28));
        QTRY_VERIFY(shown.shows(meaning));
    }

    void aNarrowPageFits()
    {
        Shown shown;
        shown.view->resize(760, 600);
        QTest::qWait(20);
        auto *scroll = shown.view->findChild<QAbstractScrollArea *>();
        QVERIFY(scroll);
        QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    }
};

QTEST_MAIN(TestMatrixView)
#include "tst_matrixview.moc"
