#include "model/decision/ladderstages.h"
#include "tests/model/decision/ladderdesigns.h"

#include <QTest>

using namespace tempo;

namespace {

/// event -> export -> build -> history (a store) -> score -> mail
Design pipeline()
{
    Design design;
    add(design, "event", Kind::Event);
    addEvery(design, "export", Kind::Source, 3600);
    addEvery(design, "build", Kind::Job, 86400);
    add(design, "history", Kind::Store);
    addEvery(design, "score", Kind::Prediction, 86400);
    addEvery(design, "mail", Kind::Action, 86400);
    for (const auto &[from, to] :
         {std::pair("event", "export"), std::pair("export", "build"), std::pair("build", "history"),
          std::pair("history", "score"), std::pair("score", "mail")})
        draw(design, from, to);
    return design;
}

QString names(const Design &design, const QList<int> &places)
{
    QStringList found;
    for (const int place : places)
        found << design.elements.at(place).first;
    return found.join(u' ');
}

} // namespace

/// Checks which stages a ladder varies.
class TestLadderStages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data();
    void parts();
    void cyclesEnd();
};

void TestLadderStages::parts_data()
{
    QTest::addColumn<Design>("design");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("stages");
    QTest::addColumn<QString>("firsts");
    QTest::addColumn<QString>("carriers");
    const auto row = [](const char *name, const Design &design, const char *target,
                        const char *stages, const char *firsts, const char *carriers) {
        QTest::newRow(name) << design << id(target) << id(stages) << id(firsts) << id(carriers);
    };
    row("what comes after a prediction isn't in its ladder", pipeline(), "score", "build score",
        "build", "history");
    row("a prediction that leads to nothing but the action serves it alone", pipeline(), "mail",
        "build score mail", "build", "history");

    Design shared = pipeline();
    add(shared, "report", Kind::Action);
    draw(shared, "history", "report");
    row("a step that also feeds another action is left alone", shared, "score", "score", "score",
        "");

    Design models = pipeline();
    add(models, "train", Kind::Job);
    add(models, "rank", Kind::Prediction);
    draw(models, "build", "train");
    draw(models, "train", "rank").carries = Carries::Model;
    row("so is one whose data trains another's model", models, "score", "score", "score", "");

    Design ownModel = pipeline();
    add(ownModel, "train", Kind::Job);
    draw(ownModel, "history", "train");
    draw(ownModel, "train", "score").carries = Carries::Model;
    row("training its own model changes nothing", ownModel, "score", "build score", "build",
        "history");

    Design feedback = pipeline();
    add(feedback, "report", Kind::Action);
    draw(feedback, "build", "report").carries = Carries::Feedback;
    row("feedback serves nobody", feedback, "score", "build score", "build", "history");

    Design aside = pipeline();
    aside.elements[id("score")].every.reset();
    aside.elements[id("score")].offset.reset();
    add(aside, "visit", Kind::Event);
    draw(aside, "visit", "score");
    row("what a triggered stage reads on the side keeps its tempo", aside, "score", "score",
        "score", "");

    Design branches = pipeline();
    addEvery(branches, "prices", Kind::Job, 3600);
    draw(branches, "export", "prices");
    draw(branches, "prices", "score");
    row("branches have a first stage each", branches, "score", "build prices score", "build prices",
        "history");

    Design vendor = pipeline();
    add(vendor, "vendor", Kind::Source);
    add(vendor, "clean", Kind::Job);
    draw(vendor, "build", "vendor");
    draw(vendor, "vendor", "clean");
    draw(vendor, "clean", "score");
    row("what comes back from outside begins anew", vendor, "score", "build clean score",
        "build clean", "history");
}

void TestLadderStages::parts()
{
    QFETCH(Design, design);
    QFETCH(QString, target);
    const LadderStages part
        = ladderStages(design, Graph(design), int(design.elements.indexOf(target)));
    QTEST(names(design, part.stages), "stages");
    QTEST(names(design, part.firsts), "firsts");
    QTEST(names(design, part.carriers), "carriers");
}

void TestLadderStages::cyclesEnd()
{
    Design design = pipeline();
    draw(design, "score", "build");
    const auto part = ladderStages(design, Graph(design), 4);
    QVERIFY(part.stages.contains(2) && part.stages.contains(4));
}

QTEST_GUILESS_MAIN(TestLadderStages)
#include "tst_ladderstages.moc"
