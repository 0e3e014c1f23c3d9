#include "widgets/views/page.h"

#include "widgets/views/canvasview.h"
#include "widgets/views/matrixview.h"
#include "widgets/views/reportview.h"

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
    {"matrix", QT_TRANSLATE_NOOP("tempo::Page", "Matrix"),
     QT_TRANSLATE_NOOP("tempo::Page",
                       "Score the five axes and see whether batch or real-time fits"),
     "matrix", make<MatrixView>},
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
