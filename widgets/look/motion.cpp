#include "widgets/look/motion.h"

#include <QApplication>
#include <QVariant>

namespace tempo {
namespace {

constexpr const char *property = "tempoReducedMotion";

} // namespace

bool isMotionReduced()
{
    return qApp->property(property).toBool();
}

void setMotionReduced(bool reduced)
{
    static const int usualFlash = QApplication::cursorFlashTime();
    qApp->setProperty(property, reduced);
    QApplication::setCursorFlashTime(reduced ? 0 : usualFlash);
}

} // namespace tempo
