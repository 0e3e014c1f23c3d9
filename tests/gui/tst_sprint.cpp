#include "tests/gui/robot.h"

#include "model/base/translations.h"
#include "model/decision/matrixscore.h"
#include "model/yaml/reader.h"
#include "widgets/canvas/board.h"
#include "widgets/charts/chartpainter.h"
#include "widgets/editors/segments.h"
#include "widgets/look/look.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/templatecard.h"
#include "widgets/views/canvasview.h"
#include "widgets/views/scorescale.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace tempo;

/// A sprint as a person does it, with mouse and keyboard on a real X server with a window manager:
/// from the Start page to an exported report of a small new design. Nothing is called that a person
/// can't reach; the document is only looked at.
class TestSprint : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;

    const Design &design() const { return m_window->document().design(); }

    /// The key of a page: Ctrl and its place in the catalogue.
    static QString keyOf(const char *page)
    {
        int place = 1;
        for (const PageInfo &info : pages()) {
            if (QLatin1String(info.id) == QLatin1String(page))
                break;
            ++place;
        }
        return QStringLiteral("ctrl+%1").arg(place);
    }

    template <class T>
    T *shown(const QString &accessibleName) const
    {
        for (T *widget : m_window->findChildren<T *>()) {
            if (widget->isVisible() && widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }

    QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *one : m_window->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }

    CanvasBoard *board() const { return m_window->findChild<CanvasBoard *>(); }

    QPoint onBoard(const QString &element) const
    {
        const QPointF centre = design().canvas.positions.value(element);
        return board()->mapFromScene(centre);
    }

    void clickElement(const QString &element) const
    {
        QTest::qWait(QApplication::doubleClickInterval()); // or it would be a double click
        Robot::click(*board()->viewport(), onBoard(element));
        QTRY_COMPARE(m_window->selection().elements(), QStringList{element});
    }

    void create(const QString &kind, const QString &title, const QString &id) const
    {
        const qsizetype before = design().elements.size();
        Robot::key(QStringLiteral("Escape"));
        Robot::key(QStringLiteral("n"));
        Robot::type(kind);
        Robot::key(QStringLiteral("Return"));
        Robot::type(title);
        Robot::key(QStringLiteral("Return"));
        QTRY_COMPARE(design().elements.size(), before + 1);
        const auto &made = design().elements.at(before).second;
        QCOMPARE(kindId(made.kind), kind);
        QTRY_COMPARE(design().elements.at(before).second.title, title);
        m_ids.insert(id, made.id);
    }

    QString idOf(const QString &name) const { return m_ids.value(name); }

    void connectElements(const QString &from, const QString &to) const
    {
        const qsizetype before = design().flows.size();
        clickElement(idOf(from));
        Robot::key(QStringLiteral("c"));
        Robot::click(*board()->viewport(), onBoard(idOf(to)));
        QTRY_COMPARE(design().flows.size(), before + 1);
        QCOMPARE(design().flows.last().key(), (FlowKey{idOf(from), idOf(to)}));
        Robot::key(QStringLiteral("Escape"));
    }

    void classify(const QString &feature, const QString &word) const
    {
        clickElement(idOf(feature));
        QTRY_VERIFY(button(word));
        Robot::click(*button(word));
        QTRY_VERIFY(design().element(idOf(feature)).featureClass.has_value());
    }

    mutable QHash<QString, QString> m_ids; ///< names in this test to ids that the program gave

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        installTranslations(*qApp);
        applyTheme(*qApp, ThemeKind::Light);
        auto store = std::make_shared<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")),
                                                 QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(Settings(store), chartPainter());
        m_window->showMaximized();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 20000));
    }

    void cleanupTestCase() { m_window.reset(); }

    void startWithABlankDesign()
    {
        QTRY_VERIFY(!m_window->findChildren<TemplateCard *>().isEmpty());
        QTest::qWait(300);
        const auto cards = m_window->findChildren<TemplateCard *>();
        Robot::click(*cards.first());
        QTRY_VERIFY(board() && board()->isVisible());
        QVERIFY(design().elements.isEmpty());
    }

    void layItOut()
    {
        create(QStringLiteral("event"), QStringLiteral("Home page opened"), QStringLiteral("open"));
        create(QStringLiteral("event"), QStringLiteral("Click"), QStringLiteral("click"));
        create(QStringLiteral("source"), QStringLiteral("Profiles"), QStringLiteral("profiles"));
        create(QStringLiteral("feature"), QStringLiteral("Taste"), QStringLiteral("taste"));
        create(QStringLiteral("feature"), QStringLiteral("Session"), QStringLiteral("session"));
        create(QStringLiteral("feature"), QStringLiteral("Clicks 1 h"), QStringLiteral("window"));
        create(QStringLiteral("prediction"), QStringLiteral("Ranked list"), QStringLiteral("rank"));
        create(QStringLiteral("action"), QStringLiteral("Show page"), QStringLiteral("page"));
        Robot::key(QStringLiteral("shift+1"));
        connectElements(QStringLiteral("profiles"), QStringLiteral("taste"));
        connectElements(QStringLiteral("open"), QStringLiteral("session"));
        connectElements(QStringLiteral("click"), QStringLiteral("window"));
        for (const char *feature : {"taste", "session", "window"})
            connectElements(QLatin1String(feature), QStringLiteral("rank"));
        connectElements(QStringLiteral("rank"), QStringLiteral("page"));
    }

    void classifyTheFeatures()
    {
        classify(QStringLiteral("taste"), QStringLiteral("Precomputed"));
        classify(QStringLiteral("session"), QStringLiteral("Streaming"));
        classify(QStringLiteral("window"), QStringLiteral("Windowed"));
    }

    void giveThePredictionALimit()
    {
        clickElement(idOf(QStringLiteral("rank")));
        Robot::key(QStringLiteral("Tab"));
        Robot::type(QStringLiteral("200ms"));
        Robot::key(QStringLiteral("Return"));
        const auto limit
            = [&] { return design().element(idOf(QStringLiteral("rank"))).maxLatency; };
        QTRY_VERIFY(limit().has_value());
        QCOMPARE(limit()->seconds(), 0.2);
    }

    void scoreTheMatrix()
    {
        Robot::key(keyOf("matrix"));
        QTRY_VERIFY(m_window->findChildren<ScoreScale *>().size() == 5);
        for (ScoreScale *scale : m_window->findChildren<ScoreScale *>()) {
            scale->setFocus();
            QTest::qWait(50);
            Robot::click(*scale, QPoint(20 + 3 * (scale->width() - 40) / 4, 28));
        }
        QTRY_COMPARE(scoreMatrix(design(), QStringLiteral("design")).verdict, Verdict::RealTime);
    }

    void saveIt()
    {
        const QString path = m_folder.filePath(QStringLiteral("home.tempo.yaml"));
        Robot::typeLater(path);
        Robot::key(QStringLiteral("ctrl+s"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 10000);
        QTRY_VERIFY(!m_window->document().isModified());
        const auto bytes = readFile(path);
        QVERIFY(bytes);
        const ReadResult read = readDesign(*bytes);
        QVERIFY(read.problems.isEmpty());
        QCOMPARE(*read.design, design());
    }

    void exportTheReport()
    {
        Robot::key(keyOf("report"));
        QTRY_VERIFY(button(QStringLiteral("Export…")));
        const QString path = m_folder.filePath(QStringLiteral("home.html"));
        Robot::typeLater(path);
        Robot::click(*button(QStringLiteral("Export…")));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 10000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray html = file.readAll();
        for (const char *text : {"Ranked list", "200", "Home page opened", "Windowed"})
            QVERIFY2(html.contains(text),
                     QByteArray(text + QByteArray(" is not in ") + html.left(400)).constData());
    }

    void takeItAllBack()
    {
        Robot::key(keyOf("canvas"));
        QTRY_VERIFY(board()->isVisible());
        Robot::click(*board()->viewport(), QPoint(5, board()->viewport()->height() - 5));
        const int steps = m_window->document().undoStack().count();
        for (int i = 0; i < steps; ++i)
            Robot::key(QStringLiteral("ctrl+z"));
        QTRY_VERIFY(design().elements.isEmpty());
    }
};

QTEST_MAIN(TestSprint)
#include "tst_sprint.moc"
