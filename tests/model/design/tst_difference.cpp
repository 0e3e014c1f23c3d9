#include "model/design/difference.h"

#include "tests/model/yaml/designgenerator.h"

#include "model/design/fieldaccess.h"
#include "model/yaml/templates.h"

#include <QTest>

#include <functional>

using namespace tempo;

namespace {

using Edit = std::function<void(Design &)>;

Element elementOf(Kind kind, const QString &title)
{
    Element element;
    element.kind = kind;
    element.title = title;
    return element;
}

/// Two elements with a flow between them, and something in every section.
Design sample()
{
    Design design;
    design.header.title = QStringLiteral("Ranking");
    design.elements.set(QStringLiteral("open"), elementOf(Kind::Event, QStringLiteral("Opened")));
    design.elements.set(QStringLiteral("rank"),
                        elementOf(Kind::Prediction, QStringLiteral("Ranked list")));
    Flow flow;
    flow.from = QStringLiteral("open");
    flow.to = QStringLiteral("rank");
    design.flows = {flow};
    MatrixScope scope;
    scope.agreed.set(QStringLiteral("value-decay"), 1);
    design.matrix.scopes.set(QStringLiteral("design"), scope);
    design.canvas.positions.set(QStringLiteral("open"), {0, 0});
    design.canvas.positions.set(QStringLiteral("rank"), {200, 0});
    return design;
}

Element withId(Design &design, const QString &id, const std::function<void(Element &)> &change)
{
    Element element = design.element(id);
    change(element);
    design.elements.set(id, element);
    return element;
}

/// Another value of a key than the one it has.
FieldValue otherValue(const FieldInfo &field, const FieldValue &value)
{
    const auto differing = [&](const FieldValue &one, const FieldValue &other) {
        return value == one ? other : one;
    };
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Markdown:
        return differing(QStringLiteral("words"), QStringLiteral("other words"));
    case FieldType::Zone:
        return differing(QStringLiteral("UTC"), QStringLiteral("Europe/Paris"));
    case FieldType::Words:
        return differing(field.words.last(), field.words.first());
    case FieldType::TextList:
        return differing(QStringList{QStringLiteral("a")}, QStringList{QStringLiteral("b")});
    case FieldType::Flag:
    case FieldType::OptionalFlag:
        return differing(true, false);
    case FieldType::Integer:
        return differing(3, 4);
    case FieldType::Number:
        return differing(0.5, 0.25);
    case FieldType::NumberList:
        return differing(QList<double>{0.5}, QList<double>{0.25});
    case FieldType::Duration:
        return differing(Duration(61), Duration(62));
    case FieldType::Rate:
        return differing(Rate(2.5), Rate(3.5));
    case FieldType::Latency:
        return differing(Latency::constant(Duration(61)), Latency::constant(Duration(62)));
    case FieldType::Cron:
        return differing(*Cron::parse(u"0 2 * * *"), *Cron::parse(u"0 3 * * *"));
    case FieldType::AgeLimit:
        return differing(AgeLimit{Duration(61), {}}, AgeLimit{Duration(62), {}});
    case FieldType::Decay:
        return differing(Decay{Decay::Shape::Linear, Duration(61), {}},
                         Decay{Decay::Shape::Deadline, Duration(61), {}});
    case FieldType::Alternatives:
        break;
    }
    return {};
}

} // namespace

/// What differs between two designs, in words.
class TestDifference : public QObject
{
    Q_OBJECT

private:
    static void addHeaderRows()
    {
        const auto row = [](const char *name, const char *sentence, const Edit &edit) {
            QTest::newRow(name) << edit << QStringList{QString::fromUtf8(sentence)};
        };
        row("the title of the design", "Design: Title: Ranking → Digest",
            [](Design &d) { d.header.title = QStringLiteral("Digest"); });
        row("the currency", "Design: Currency of all money in the design: USD → EUR",
            [](Design &d) { d.header.currency = QStringLiteral("EUR"); });
        row("a band",
            "Design: Where real-time and near-real-time end · Longest contribution that counts as "
            "real-time: 1s → 2s",
            [](Design &d) { d.header.bands.realTime = Duration(2); });
        row("a comment of the file is no meaning", "1 thing(s) only written differently",
            [](Design &d) { d.header.comment = QStringLiteral("# hi"); });
    }

    static void addElementRows()
    {
        const auto row = [](const char *name, const char *sentence, const Edit &edit) {
            QTest::newRow(name) << edit << QStringList{QString::fromUtf8(sentence)};
        };
        row("a new element", "Job “Train” is new", [](Design &d) {
            d.elements.set(QStringLiteral("train"), elementOf(Kind::Job, QStringLiteral("Train")));
            d.canvas.positions.set(QStringLiteral("train"), {9, 9});
        });
        row("a kind", "Action “Ranked list”: Kind: prediction → action", [](Design &d) {
            withId(d, QStringLiteral("rank"), [](Element &e) { e.kind = Kind::Action; });
        });
        row("a limit that was not there", "Prediction “Ranked list”: Max latency: not set → 200ms",
            [](Design &d) {
                withId(d, QStringLiteral("rank"), [](Element &e) { e.maxLatency = Duration(0.2); });
            });
        row("a key of a nested map", "Prediction “Ranked list”: Cost per run: not set → 0.5",
            [](Design &d) {
                withId(d, QStringLiteral("rank"), [](Element &e) { e.cost.perRun = 0.5; });
            });
        row("the order of elements", "Order of the elements changed", [](Design &d) {
            const auto open = d.elements.take(QStringLiteral("open"));
            d.elements.set(QStringLiteral("open"), *open);
        });
        row("a latency", "Event “Opened”: Latency: not set → gamma, p50 20ms, p99 90ms",
            [](Design &d) {
                withId(d, QStringLiteral("open"), [](Element &e) {
                    Latency latency;
                    latency.family = Family::Gamma;
                    latency.p50 = Duration(0.02);
                    latency.p99 = Duration(0.09);
                    e.latency = latency;
                });
            });
        row("a length that is written differently", "1 thing(s) only written differently",
            [](Design &d) {
                withId(d, QStringLiteral("open"), [](Element &e) { e.every = Duration(60); });
            });
    }

private Q_SLOTS:
    void everyEditHasItsSentence_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QStringList>("sentences");
        const auto row = [](const char *name, const char *sentence, const Edit &edit) {
            QTest::newRow(name) << edit << QStringList{QString::fromUtf8(sentence)};
        };
        addHeaderRows();
        addElementRows();
        row("a flow that went", "Flow “Opened” → “Ranked list” is gone",
            [](Design &d) { d.flows.clear(); });
        row("a key of a flow", "Flow “Opened” → “Ranked list”: Carries: data → model",
            [](Design &d) { d.flows[0].carries = Carries::Model; });
        row("who makes a flow run",
            "Flow “Opened” → “Ranked list”: Reader: not set → fetches (pull)",
            [](Design &d) { d.flows[0].pull = true; });
        row("a score", "Matrix of the design: Scores the team settled on · value-decay: 1 → 2",
            [](Design &d) {
                d.matrix.scopes[QStringLiteral("design")].agreed.set(QStringLiteral("value-decay"),
                                                                     2);
            });
        row("the matrix of a prediction",
            "Matrix of “Ranked list”: Notes · computation: not set → heavy", [](Design &d) {
                d.matrix.scopes[QStringLiteral("rank")].notes.set(QStringLiteral("computation"),
                                                                  QStringLiteral("heavy"));
            });
        row("an answer of the review",
            "Operations: Somebody answers pages around the clock · Whether the team can do this: "
            "not set → yes",
            [](Design &d) { d.operations.onCall.answer = Answer::Yes; });
        row("what people wrote on a generated task",
            "Roadmap: contracts.rank · Owner: not set → data", [](Design &d) {
                d.roadmap.items[QStringLiteral("contracts.rank")].owner = QStringLiteral("data");
            });
        row("a task that people added", "Roadmap: Call the bank is new", [](Design &d) {
            d.roadmap.added.set(QStringLiteral("own-1"),
                                AddedTask{QStringLiteral("Call the bank"), {}, {}, {}});
        });
        row("a signature",
            "Monitoring: age.rank · Who agreed to it, and when · Who signed: not set → ops",
            [](Design &d) {
                d.monitoring.items[QStringLiteral("age.rank")].signedOff
                    = SignOff{QStringLiteral("ops"), {}, {}};
            });
        row("a decision about a finding", "Findings: too-stale.rank · Why: not set → known",
            [](Design &d) {
                d.dispositions.findings[QStringLiteral("too-stale.rank")].reason
                    = QStringLiteral("known");
            });
        row("a parked question", "Sprint: Who owns it? is new", [](Design &d) {
            d.sprint.parked.set(QStringLiteral("p1"), Parked{QStringLiteral("Who owns it?"), {}});
        });
        row("a box that moved is no meaning", "1 thing(s) moved on the canvas", [](Design &d) {
            d.canvas.positions.set(QStringLiteral("rank"), {300, 50});
        });
        row("a frame's name", "Canvas: Inner · Title: Core → Inner", [](Design &d) {
            d.canvas.frames.set(QStringLiteral("f"), Frame{QStringLiteral("Inner"), {0, 0, 9, 9}});
        });
    }

    void everyEditHasItsSentence()
    {
        QFETCH(Edit, edit);
        QFETCH(QStringList, sentences);
        Design before = sample();
        before.canvas.frames.set(QStringLiteral("f"), Frame{QStringLiteral("Core"), {0, 0, 9, 9}});
        withId(before, QStringLiteral("open"),
               [](Element &e) { e.every = *Duration::parse(u"60s"); });
        Design after = before;
        edit(after);
        QCOMPARE(sentencesOf(differencesOf(before, after)), sentences);
        QVERIFY(!differencesOf(after, before).isEmpty());
    }

    void aDesignDoesNotDifferFromItself()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            const Design design = randomDesign(seed);
            QCOMPARE(differencesOf(design, design), QList<Difference>());
        }
        QCOMPARE(summaryOf({}, 3), QStringLiteral("Nothing differs"));
    }

    void twoDesignsThatAreNotEqualAlwaysDiffer()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            const Design one = randomDesign(seed);
            const Design other = randomDesign(seed + 1);
            QCOMPARE(differencesOf(one, other).isEmpty(), one == other);
        }
    }

    void everyKeyOfAnElementGivesExactlyItsLine()
    {
        int edits = 0;
        for (const TemplateInfo &info : templates()) {
            const Design before = *templateDesign(info.name);
            for (const auto &[id, element] : before.elements) {
                for (const FieldInfo &field : fieldsFor(element.kind)) {
                    const FieldValue value = otherValue(field, fieldValue(element, field.key));
                    const Result<Element> changed = withField(element, field.key, value);
                    QVERIFY2(changed, qPrintable(field.key));
                    Design after = before;
                    after.elements.set(id, *changed);
                    if (after == before)
                        continue; // alternatives of what has none
                    const QList<Difference> found = differencesOf(before, after);
                    if (field.type != FieldType::Alternatives) {
                        QCOMPARE(found.size(), 1);
                        QCOMPARE(found[0].path, u"elements." + id + u'.' + field.key);
                        QCOMPARE(found[0].label, fieldLabel(field.key));
                        QVERIFY(isMeaning(found[0]));
                    }
                    ++edits;
                }
            }
        }
        QVERIFY(edits > 1000);
    }

    void everyKeyOfAFlowGivesExactlyItsLine()
    {
        const Design before = *templateDesign(QStringLiteral("recommendation-hybrid"));
        for (const Flow &flow : before.flows) {
            for (const FieldInfo &field : flowFields()) {
                const Result<Flow> changed
                    = withField(flow, field.key, otherValue(field, fieldValue(flow, field.key)));
                QVERIFY(changed);
                Design after = before;
                after.flows[before.flowIndex(flow.key())] = *changed;
                const QList<Difference> found = differencesOf(before, after);
                QCOMPARE(found.size(), 1);
                QCOMPARE(found[0].path, u"flows." + flow.from + u'.' + flow.to + u'.' + field.key);
            }
        }
    }

    void aLongTextIsCutToWhereItDiffers()
    {
        const QString start = QString(100, u'a') + u' ';
        const QString shown = shownValue(start + u"new end", start + u"old end");
        QVERIFY(shown.startsWith(u"…aaa"));
        QVERIFY(shown.endsWith(u"new end"));
        QVERIFY(shownValue(start + start, {}).endsWith(u'…'));
    }

    void valuesAreHeldBesideTheirTexts()
    {
        const Design before = sample();
        Design after = before;
        after.flows[0].pull = false;
        withId(after, QStringLiteral("rank"), [](Element &e) { e.maxLatency = Duration(0.2); });
        const QList<Difference> found = differencesOf(before, after);
        QCOMPARE(found.size(), 2);
        QVERIFY(found[0].beforeValue == FieldValue());
        QVERIFY(found[0].afterValue == FieldValue(Duration(0.2)));
        QVERIFY(found[1].afterValue == FieldValue(false));
    }

    void rungsAreToldByTheirNames_data()
    {
        QTest::addColumn<QStringList>("rungs");
        QTest::addColumn<QStringList>("sentences");
        const auto row = [](const char *name, const char *rungs, const QStringList &sentences) {
            QTest::newRow(name) << QString::fromLatin1(rungs).split(u' ') << sentences;
        };
        const auto told = [](const char *what) {
            return QStringList{QString::fromUtf8("Prediction “Ranked list”: Alternatives%1")
                                   .arg(QString::fromUtf8(what))};
        };
        row("the same", "weekly nightly hourly", {});
        row("one in the middle went", "weekly hourly", told(" · nightly is gone"));
        row("one came in front", "daily weekly nightly hourly", told(" · daily is new"));
        row("one is called otherwise", "weekly daily hourly",
            told(" · daily · Title: nightly → daily"));
        row("two changed places", "nightly weekly hourly", told(" changed"));
        row("the number of another as a name", "weekly nightly hourly 5 5",
            told(" · 5 is new") + told(" · 5 is new"));
        row("one came a second time", "weekly nightly hourly weekly", told(" · weekly is new"));
    }

    void rungsAreToldByTheirNames()
    {
        QFETCH(QStringList, rungs);
        QFETCH(QStringList, sentences);
        const auto withRungs = [](const QStringList &names) {
            Design design = sample();
            withId(design, QStringLiteral("rank"), [&](Element &e) {
                for (const QString &name : names) {
                    e.alternatives << Alternative();
                    e.alternatives.last().title = name;
                }
            });
            return design;
        };
        const Design before = withRungs(
            {QStringLiteral("weekly"), QStringLiteral("nightly"), QStringLiteral("hourly")});
        QCOMPARE(sentencesOf(differencesOf(before, withRungs(rungs))), sentences);
    }

    void oneNameOfTwoIsToldApartByIds()
    {
        Design after = sample();
        after.elements.set(QStringLiteral("rank-2"), *after.elements.take(QStringLiteral("rank")));
        after.flows[0].to = QStringLiteral("rank-2");
        QCOMPARE(sentencesOf(differencesOf(sample(), after)),
                 QStringList({QStringLiteral("Prediction “Ranked list” (rank) is gone"),
                              QStringLiteral("Prediction “Ranked list” (rank-2) is new"),
                              QStringLiteral("Flow “Opened” → “Ranked list” (open → rank) is gone"),
                              QStringLiteral("Flow “Opened” → “Ranked list” (open → rank-2) is "
                                             "new")}));
    }

    void titlesOfSeveralLinesStayOnOne()
    {
        Design after = sample();
        after.elements.set(QStringLiteral("x"), elementOf(Kind::Job, QStringLiteral("a\nb")));
        after.sprint.parked.set(QStringLiteral("p"), Parked{QStringLiteral("c\nd"), {}});
        QCOMPARE(sentencesOf(differencesOf(sample(), after)),
                 QStringList(
                     {QStringLiteral("Job “a b” is new"), QStringLiteral("Sprint: c d is new")}));
    }

    void percentSignsInTitlesStay()
    {
        Design before = sample();
        Design after = before;
        after.header.title = QStringLiteral("%2 of %1");
        QCOMPARE(sentencesOf(differencesOf(before, after)).constFirst(),
                 QStringLiteral("Design: Title: Ranking → %2 of %1"));
    }

    void manyAreCountedAfterTheFirst()
    {
        Design before;
        Design after;
        for (int i = 0; i < 5; ++i) {
            after.elements.set(QString::number(i), elementOf(Kind::Job, u"J" + QString::number(i)));
        }
        QCOMPARE(summaryOf(differencesOf(before, after), 2),
                 QStringLiteral("Job “J0” is new; Job “J1” is new; and 3 more"));
    }
};

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
