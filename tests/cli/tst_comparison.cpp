#include "tests/cli/clitest.h"

#include "model/yaml/templates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tempo;

namespace {

const QString before = QStringLiteral("before.tempo.yaml");
const QString after = QStringLiteral("after.tempo.yaml");

/// Where the two designs are that are compared, and what is to be said of them.
const QString golden = QStringLiteral(TEMPO_SOURCE_DIR "/tests/golden/diff/");

QStringList diff(const QString &one, const QString &other)
{
    return {QStringLiteral("diff"), one, other};
}

QStringList diffJson(const QString &one, const QString &other)
{
    return diff(one, other) << QStringLiteral("--json");
}

} // namespace

/// Compares two designs as a reviewer and as a script do.
class TestComparison : public CliTest
{
    Q_OBJECT

private:
    QJsonObject compared(const QString &one, const QString &other) const
    {
        return QJsonDocument::fromJson(run(diffJson(one, other)).out).object();
    }

    /// The entry of a list whose value of a key is \a value.
    static QJsonObject entry(const QJsonValue &list, const QString &key, const QString &value)
    {
        for (const QJsonValue &one : list.toArray()) {
            if (one.toObject().value(key).toString() == value)
                return one.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        for (const QString &name : {before, after})
            write(name, bytesOf(golden + name));
    }

    void allIsSaidAsExpected_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::newRow("diff.txt") << diff(before, after);
        QTest::newRow("diff.json") << diffJson(before, after);
    }

    void allIsSaidAsExpected()
    {
        QFETCH(QStringList, call);
        compareWithGolden(run(call), golden + QLatin1String(QTest::currentDataTag()));
    }

    void onlySentencesOfTheJsonAreTranslated()
    {
        const auto lines = [&](const QString &language) {
            return run(diffJson(before, after), {}, language).out.split('\n');
        };
        const QList<QByteArray> english = lines({});
        const QList<QByteArray> german = lines(QStringLiteral("de"));
        QVERIFY2(english != german, "the language is chosen");
        QCOMPARE(german.size(), english.size());
        for (qsizetype i = 0; i < german.size(); ++i)
            QVERIFY2(german.at(i) == english.at(i) || english.at(i).contains("\"message\": "),
                     german.at(i).constData());
    }

    void oneOfTheTwoMayBeStandardInput()
    {
        const QByteArray both = run(diff(before, after)).out;
        const auto sameBut = [&](const QString &file, const QStringList &call) {
            const Ran ran = run(call, bytesOf(golden + file));
            return ran.exit == 0
                && ran.out == QByteArray(both).replace(file.toUtf8(), "standard input");
        };
        QVERIFY(sameBut(before, diff(QStringLiteral("-"), after)));
        QVERIFY(sameBut(after, diff(before, QStringLiteral("-"))));
    }

    void problemsOfBothAreTold()
    {
        write(before, "tempo: 1\ntitel: x\n");
        write(after, "tempo: 1\ntitle: x\nelements: 3\n");
        const Ran ran = run(diffJson(before, after));
        QCOMPARE(ran.exit, 2);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.contains("before.tempo.yaml:2:1: error: "), ran.err);
        QVERIFY2(ran.err.contains("after.tempo.yaml:3:11: error: "), ran.err);
    }

    void aDesignDoesNotDifferFromItself_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : templateNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void aDesignDoesNotDifferFromItself()
    {
        QFETCH(QString, name);
        write(before, *templateText(name));
        QCOMPARE(run(diff(before, before)).out,
                 QByteArray("before.tempo.yaml → before.tempo.yaml\n\nNothing differs in "
                            "meaning.\n"));
        const QJsonObject root = compared(before, before);
        for (const char *list : {"changes", "limits", "verdicts", "tempos", "figures", "elements",
                                 "values", "findings"})
            QCOMPARE(root.value(QLatin1String(list)), QJsonValue(QJsonArray()));
    }

    void whatCameInOneDirectionWentInTheOther()
    {
        const QJsonObject there = compared(before, after);
        const QJsonObject back = compared(after, before);
        for (const char *name :
             {"limits", "verdicts", "tempos", "figures", "elements", "values", "findings"}) {
            const QString list = QLatin1String(name);
            QCOMPARE(there.value(list).toArray().size(), back.value(list).toArray().size());
            QVERIFY(!there.value(list).toArray().isEmpty());
        }
        const QString rolling = QStringLiteral("rolling");
        const QString element = QStringLiteral("element");
        const QJsonObject came = entry(there.value(u"tempos"), element, rolling);
        const QJsonObject went = entry(back.value(u"tempos"), element, rolling);
        QVERIFY(came.value(u"before").isNull() && went.value(u"after").isNull());
        QCOMPARE(came.value(u"after"), went.value(u"before"));
    }

    void aNewTitleIsNoNewFinding()
    {
        write(after, bytesOf(golden + before).replace("title: Arrival time\n", "title: ETA\n"));
        const QJsonObject root = compared(before, after);
        QCOMPARE(root.value(u"changes").toArray().size(), 1);
        QCOMPARE(root.value(u"findings").toArray().size(), 0);
    }

    void textsOfSeveralLinesStayOnOne()
    {
        write(before, "tempo: 1\ntitle: A\n");
        write(after,
              "tempo: 1\ntitle: \"A\\nB\"\nelements:\n  e:\n    kind: event\n    title: "
              "\"Order\\nplaced\"\nsprint:\n  parked:\n    p1: {text: \"Who\\nasks?\"}\n");
        const QByteArray out = run(diff(before, after)).out;
        for (const char *line :
             {"  Title: A → A B\n", "  Event “Order placed” is new\n", "  Who asks? is new\n"})
            QVERIFY2(out.contains(line), out);
        QCOMPARE(entry(compared(before, after).value(u"changes"), QStringLiteral("path"),
                       QStringLiteral("title"))
                     .value(u"after")
                     .toString(),
                 QStringLiteral("A\nB"));
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
