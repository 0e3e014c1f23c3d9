#include "widgets/views/page.h"

#include "widgets/views/canvasview.h"
#include "widgets/views/featuresview.h"
#include "widgets/views/matrixview.h"
#include "widgets/views/monitoringview.h"
#include "widgets/views/reportview.h"
#include "widgets/views/roadmapview.h"
#include "widgets/views/timingview.h"
#include "widgets/views/valueview.h"

#include <QCoreApplication>

namespace tempo {
namespace {

template <class View>
QWidget *make(const PageContext &context, QWidget *parent)
{
    return new View(context, parent);
}

constexpr PageInfo table[] = {
    {"canvas", QT_TRANSLATE_NOOP("tempo::Page", "Canvas"),
     QT_TRANSLATE_NOOP("tempo::Page",
                       "Draw what happens, what is computed and how fast it must be"),
     "canvas", make<CanvasView>},
    {"features", QT_TRANSLATE_NOOP("tempo::Page", "Features"),
     QT_TRANSLATE_NOOP("tempo::Page",
                       "Decide which features lie ready, which are computed on the fly and which "
                       "are counted over a window"),
     "features", make<FeaturesView>},
    {"value", QT_TRANSLATE_NOOP("tempo::Page", "Value"),
     QT_TRANSLATE_NOOP("tempo::Page",
                       "See what each tempo keeps of the value and costs, and which is enough"),
     "value", make<ValueView>},
    {"timing", QT_TRANSLATE_NOOP("tempo::Page", "Timing"),
     QT_TRANSLATE_NOOP("tempo::Page",
                       "See how long each path takes, how old its data is, and what is known when"),
     "timing", make<TimingView>},
    {"matrix", QT_TRANSLATE_NOOP("tempo::Page", "Matrix"),
     QT_TRANSLATE_NOOP("tempo::Page",
                       "Score the five axes and see whether batch or real-time fits"),
     "matrix", make<MatrixView>},
    {"roadmap", QT_TRANSLATE_NOOP("tempo::Page", "Roadmap"),
     QT_TRANSLATE_NOOP("tempo::Page", "Plan the tasks: who does what, and when"), "roadmap",
     make<RoadmapView>},
    {"monitoring", QT_TRANSLATE_NOOP("tempo::Page", "Monitoring"),
     QT_TRANSLATE_NOOP("tempo::Page", "See what is to be watched, and sign the thresholds off"),
     "monitoring", make<MonitoringView>},
    {"report", QT_TRANSLATE_NOOP("tempo::Page", "Report"),
     QT_TRANSLATE_NOOP("tempo::Page", "Read the architecture report and export it"), "report",
     make<ReportView>},
};

} // namespace

std::span<const PageInfo> pages()
{
    return table;
}

} // namespace tempo
