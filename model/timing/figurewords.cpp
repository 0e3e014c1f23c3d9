#include "model/timing/figurewords.h"

#include "model/base/displaytext.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Figures)
};

} // namespace

QString judgedName(const PathTime &time, JudgeAt judgeAt)
{
    const bool isWorst = time.method == Method::Bounds || judgeAt == JudgeAt::Worst;
    return isWorst ? Tr::tr("worst") : word(judgeAt);
}

QString judgedText(const PathTime &time, double seconds)
{
    const QString text = displayDuration(seconds);
    return time.complete ? text : Tr::tr("at least %1").arg(text);
}

} // namespace tempo
