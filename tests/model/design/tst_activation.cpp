#include "model/design/activation.h"

#include <QTest>

using namespace tempo;

Q_DECLARE_METATYPE(tempo::Activation)

/// What sets a stage going, and who fetches from whom.
class TestActivation : public QObject
{
    Q_OBJECT

private:
    static Element element(Kind kind, bool isScheduled = false)
    {
        Element made;
        made.kind = kind;
        if (isScheduled)
            made.every = Duration(3600);
        return made;
    }

private Q_SLOTS:
    void activation_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("scheduled");
        QTest::addColumn<Activation>("expected");
        const auto row = [](const char *name, Kind kind, bool scheduled, Activation expected) {
            QTest::newRow(name) << int(kind) << scheduled << expected;
        };
        row("an event happens at any moment", Kind::Event, false, Activation::Continuous);
        row("an event with a schedule", Kind::Event, true, Activation::Scheduled);
        row("a source is there all the time", Kind::Source, false, Activation::Continuous);
        row("a job with a schedule", Kind::Job, true, Activation::Scheduled);
        row("a job without one", Kind::Job, false, Activation::Triggered);
        row("a stream", Kind::Stream, false, Activation::Triggered);
        row("a service", Kind::Service, false, Activation::Triggered);
        row("a store", Kind::Store, false, Activation::Passive);
        row("a prediction without a schedule", Kind::Prediction, false, Activation::Triggered);
        row("an action without a schedule", Kind::Action, false, Activation::Triggered);
        row("an unclassified feature", Kind::Feature, false, Activation::Triggered);
    }

    void activation()
    {
        QFETCH(int, kind);
        QFETCH(bool, scheduled);
        QTEST(activationOf(element(Kind(kind), scheduled)), "expected");
    }

    void featuresByClass()
    {
        Element feature = element(Kind::Feature);
        feature.featureClass = FeatureClass::Precomputed;
        QVERIFY(activationOf(feature) == Activation::Passive);
        feature.featureClass = FeatureClass::Windowed;
        QVERIFY(activationOf(feature) == Activation::Triggered);
        feature.every = Duration(60);
        QVERIFY(activationOf(feature) == Activation::Scheduled);
    }

    void aSourceWithInputsPassesThemOn()
    {
        QVERIFY(activationOf(element(Kind::Source), true) == Activation::Triggered);
    }

    void pullingByDefault()
    {
        Element windowed = element(Kind::Feature);
        windowed.featureClass = FeatureClass::Windowed;
        const Element service = element(Kind::Service);
        QVERIFY(pullsByDefault(element(Kind::Store), service));
        QVERIFY(pullsByDefault(windowed, service));
        QVERIFY(!pullsByDefault(element(Kind::Job), service));
        QVERIFY(!pullsByDefault(element(Kind::Feature), service));
        QVERIFY(!pullsByDefault(element(Kind::Store), element(Kind::Source)));
    }

    void whatIsWrittenWins()
    {
        Design design;
        design.elements.set(QStringLiteral("a"), element(Kind::Store));
        design.elements.set(QStringLiteral("b"), element(Kind::Service));
        Flow flow;
        flow.from = QStringLiteral("a");
        flow.to = QStringLiteral("b");
        QVERIFY(pulls(design, flow));
        flow.pull = false;
        QVERIFY(!pulls(design, flow));
    }
};

QTEST_GUILESS_MAIN(TestActivation)
#include "tst_activation.moc"
