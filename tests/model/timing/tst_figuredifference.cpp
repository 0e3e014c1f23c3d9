#include "model/timing/figuredifference.h"
#include "model/yaml/reader.h"

#include <QTest>

using namespace tempo;

namespace {

/// An hourly export that a job reads at 02:00, for a mail at 06:00.
const QByteArray digest = R"(tempo: 1
title: Digest
elements:
  reading: {kind: event, title: Reading}
  export: {kind: source, title: Export, every: 1h, offset: 0s, latency: 20min}
  score: {kind: job, title: Score, schedule: "0 2 * * *", latency: 3h30min}
  mail: {kind: action, title: Mail, schedule: "0 6 * * *", latency: 5min, max_latency: 30h, due: "15 6 * * *"}
flows:
  - {from: reading, to: export}
  - {from: export, to: score}
  - {from: score, to: mail, max_age: {export: 6h}}
)";

Design designOf(const QByteArray &text)
{
    const ReadResult read = readDesign(text);
    return read.design.value_or(Design());
}

QString shown(std::optional<double> seconds)
{
    return seconds ? QString::number(*seconds, 'g', 10) : QStringLiteral("-");
}

QString shown(const std::optional<PathFigures> &figures)
{
    return figures ? shown(figures->judged) + u'/' + shown(figures->slack) : QStringLiteral("none");
}

QString shown(const std::optional<DueFigures> &due)
{
    return due ? shown(due->margin) + u'/' + shown(due->late) : QStringLiteral("none");
}

QString shown(const std::optional<ElementFigures> &figures)
{
    if (!figures)
        return QStringLiteral("none");
    const auto slack = figures->slack ? std::optional(figures->slack->seconds) : std::nullopt;
    return figures->naturalWord().value_or(QStringLiteral("-")) + u'/' + shown(slack) + u'/'
        + shown(figures->margin);
}

QString nameOf(const PathChange &change)
{
    switch (change.of) {
    case TimedPath::Of::Reaction:
        return change.target + u" reacts to " + change.from;
    case TimedPath::Of::Age:
        return change.target + u" has " + change.from;
    case TimedPath::Of::ModelAge:
        return change.target + u" has learned " + change.from;
    case TimedPath::Of::AgeOverFlow:
        break;
    }
    return change.target + u" gets " + change.from + u" over " + change.over;
}

QStringList linesOf(const FigureDifference &difference)
{
    const auto line = [](const QString &name, const auto &change) -> QString {
        return name + u": " + shown(change.before) + u" to " + shown(change.after);
    };
    QStringList lines;
    for (const PathChange &change : difference.paths)
        lines << line(nameOf(change), change) + (isFlipped(change) ? u", flipped" : u"");
    for (const DueChange &change : difference.dues)
        lines << line(change.target + u" is due", change);
    for (const ElementFigureChange &change : difference.elements)
        lines << line(change.element, change);
    return lines;
}

FigureDifference compared(const QByteArray &before, const QByteArray &after)
{
    const Design old = designOf(before);
    const Design now = designOf(after);
    return figureDifference(old, figuresOf(old), now, figuresOf(now));
}

} // namespace

/// Which figures moved between two designs.
class TestFigureDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QStringList>("lines");
        const auto row
            = [](const char *name, const char *from, const char *to, const QStringList &lines) {
                  QTest::newRow(name) << QByteArray(from) << QByteArray(to) << lines;
              };
        row("nothing", "Digest", "Digest", {});
        row("a title is no figure", "title: Score", "title: Rank", {});
        row("rounding is no change", "latency: 5min", "latency: 300.0000000000001s", {});
        row("a looser limit moves what is left of it", "max_latency: 30h", "max_latency: 40h",
            {QStringLiteral("mail reacts to reading: 103836/4164 to 103836/40164"),
             QStringLiteral("reading: -/4164/- to -/40164/-"),
             QStringLiteral("mail: batch/4164/- to batch/40164/-")});
        row("a limit that is missed now", "max_latency: 30h", "max_latency: 1d",
            {QStringLiteral("mail reacts to reading: 103836/4164 to 103836/-17436, flipped"),
             QStringLiteral("reading: -/4164/- to -/-17436/-"),
             QStringLiteral("export: -/3600/2400 to -/-17436/2400"),
             QStringLiteral("score: batch/3600/1800 to batch/-17436/1800"),
             QStringLiteral("mail: batch/4164/- to batch/-17436/-")});
        row("an instant that comes earlier", "15 6 * * *", "6 6 * * *",
            {QStringLiteral("mail is due: 600/0 to 60/0")});
    }

    void changes()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QStringList, lines);
        QVERIFY(digest.contains(from));
        const QByteArray after = QByteArray(digest).replace(from, to);
        QCOMPARE(linesOf(compared(digest, after)).join(u'\n'), lines.join(u'\n'));
        const FigureDifference back = compared(after, digest);
        QCOMPARE(linesOf(back).size(), lines.size());
        QCOMPARE(back.isEmpty(), lines.isEmpty());
    }

    void aJobThatRunsTooLongMissesItsTrain()
    {
        const QByteArray longer = QByteArray(digest).replace("3h30min", "4h10min");
        const QStringList lines = linesOf(compared(digest, longer));
        const auto place = [&](const char *line) { return lines.indexOf(QString::fromUtf8(line)); };
        QCOMPARE(place("mail reacts to reading: 103836/4164 to 190236/-82236, flipped"), 0);
        QCOMPARE(place("mail has reading: 18300/- to 104700/-"), 1);
        QCOMPARE(place("mail gets export over score: 18000/3600 to 104400/-82800, flipped"), 4);
    }

    void whatCameAndWentIsTold()
    {
        const QByteArray alone = "tempo: 1\ntitle: T\nelements:\n"
                                 "  call: {kind: event, title: Call}\n"
                                 "  act: {kind: action, title: Act, latency: 1s}\n"
                                 "flows:\n  - {from: call, to: act}\n";
        const QByteArray other
            = QByteArray(alone).replace(" act:", " show:").replace("to: act", "to: show");
        QCOMPARE(linesOf(compared(alone, other)),
                 (QStringList{QStringLiteral("show reacts to call: none to 1/-"),
                              QStringLiteral("show has call: none to 1/-"),
                              QStringLiteral("act reacts to call: 1/- to none"),
                              QStringLiteral("act has call: 1/- to none"),
                              QStringLiteral("show: none to unasked/-/-"),
                              QStringLiteral("act: unasked/-/- to none")}));
    }

    void simulatedFiguresStandStillWhereNothingIsChanged()
    {
        const QByteArray random
            = QByteArray(digest).replace("latency: 3h30min", "latency: {p50: 3h, p99: 3h40min}");
        QVERIFY(random != digest);
        QVERIFY(compared(random, random).isEmpty());
        QVERIFY(!compared(random, QByteArray(random).replace("p50: 3h,", "p50: 2h,")).isEmpty());
    }

    void ofOtherMethodsFiguresAreNotTheSame()
    {
        const QByteArray unknown = QByteArray(digest).replace(", latency: 20min", "");
        const FigureDifference difference = compared(digest, unknown);
        QVERIFY(!difference.paths.isEmpty());
        QVERIFY(difference.paths.constFirst().before->time->complete);
        QVERIFY(!difference.paths.constFirst().after->time->complete);
    }
};

QTEST_APPLESS_MAIN(TestFigureDifference)
#include "tst_figuredifference.moc"
