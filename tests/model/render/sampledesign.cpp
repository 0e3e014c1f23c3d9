#include "tests/model/render/sampledesign.h"

namespace tempo {

namespace {

Element element(const char *id, Kind kind, const char *title)
{
    Element made;
    made.id = QLatin1String(id);
    made.kind = kind;
    made.title = QLatin1String(title);
    return made;
}

Flow flow(const char *from, const char *to, Carries carries = Carries::Data)
{
    Flow made;
    made.from = QLatin1String(from);
    made.to = QLatin1String(to);
    made.carries = carries;
    return made;
}

} // namespace

Design sampleDesign()
{
    Design design;
    design.header.title = QStringLiteral("Sample");
    design.header.summary = QStringLiteral("Shows all there is.");
    const QList<Element> elements{
        element("click", Kind::Event, "Click"),        element("log", Kind::Source, "Log"),
        element("train", Kind::Job, "Train"),          element("clean", Kind::Stream, "Clean"),
        element("counts", Kind::Feature, "Counts"),    element("store", Kind::Store, "Store"),
        element("rank", Kind::Prediction, "Rank"),     element("api", Kind::Service, "API"),
        element("page", Kind::Action, "Show the page")};
    for (const Element &one : elements)
        design.elements.set(one.id, one);
    design.elements[QStringLiteral("rank")].maxLatency = Duration(0.2);
    design.elements[QStringLiteral("train")].schedule = *Cron::parse(u"0 3 * * *");
    design.elements[QStringLiteral("train")].latency = Latency::constant(Duration(9600));
    design.flows = {flow("click", "clean"),
                    flow("clean", "counts"),
                    flow("counts", "store"),
                    flow("store", "rank"),
                    flow("rank", "api"),
                    flow("api", "page"),
                    flow("log", "train"),
                    flow("train", "rank", Carries::Model),
                    flow("page", "log", Carries::Feedback)};
    design.flows[3].latency = Latency::constant(Duration(0.003));
    design.flows[3].maxAge.all = Duration(300);
    design.canvas.frames[QStringLiteral("f")] = Frame{QStringLiteral("Batch"), {0, 300, 700, 200}};
    design.canvas.notes[QStringLiteral("n")]
        = CanvasNote{QStringLiteral("**Parked:** who owns it?"), {0, 600}};
    return design;
}

QStringList hostileTexts()
{
    return {QStringLiteral("<script>alert(1)</script>"),
            QStringLiteral("=cmd|' /C calc'!A0"),
            QStringLiteral("\"; DROP TABLE & 'x' ]]> -->"),
            QString(10000, u'x'),
            QStringLiteral("שלום עולם مرحبا"),
            QStringLiteral("🚀🇪🇺👩‍🚀 é"),
            QStringLiteral("a\u0001b\u0000c\uFFFE\nd\te"),
            QStringLiteral("font-family=\"evil\"")};
}

} // namespace tempo
