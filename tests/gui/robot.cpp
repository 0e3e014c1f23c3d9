#include "tests/gui/robot.h"

#include <QProcess>
#include <QTest>
#include <QWidget>

namespace tempo {

namespace {

constexpr int settle = 60;   ///< milliseconds after each action
constexpr int slowness = 12; ///< milliseconds between typed letters

} // namespace

void Robot::run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), arguments);
    QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20000));
    QCOMPARE(process.exitCode(), 0);
    QTest::qWait(settle);
}

void Robot::key(const QString &key)
{
    run({QStringLiteral("key"), QStringLiteral("--clearmodifiers"), key});
}

void Robot::type(const QString &text)
{
    run({QStringLiteral("type"), QStringLiteral("--delay"), QString::number(slowness), text});
}

void Robot::typeLater(const QString &text)
{
    QProcess::startDetached(
        QStringLiteral("sh"),
        {QStringLiteral("-c"),
         QStringLiteral("sleep 1.5; xdotool type --delay 12 \"$1\"; sleep 0.3; xdotool key Return"),
         QStringLiteral("sh"), text});
}

void Robot::click(const QWidget &widget, QPoint at)
{
    const QPoint place = widget.mapToGlobal(at);
    run({QStringLiteral("mousemove"), QString::number(place.x()), QString::number(place.y()),
         QStringLiteral("sleep"), QStringLiteral("0.05"), QStringLiteral("click"),
         QStringLiteral("1")});
}

void Robot::click(const QWidget &widget)
{
    click(widget, widget.rect().center());
}

} // namespace tempo
