#include "model/design/leaftext.h"

#include "model/base/numbers.h"

#include <QCoreApplication>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Difference)
};

constexpr QLatin1String between(", ");

} // namespace

QString leafText(const QString &value, Spelling)
{
    return value;
}

QString leafText(const QStringList &value, Spelling)
{
    return value.join(between);
}

QString leafText(bool value, Spelling)
{
    return value ? Tr::tr("yes") : Tr::tr("no");
}

QString leafText(int value, Spelling)
{
    return QString::number(value);
}

QString leafText(double value, Spelling)
{
    return numberText(value);
}

QString leafText(const QList<double> &value, Spelling)
{
    QStringList texts;
    for (const double one : value)
        texts << numberText(one);
    return texts.join(between);
}

QString leafText(const QDate &value, Spelling)
{
    return value.toString(Qt::ISODate);
}

QString leafText(const Duration &value, Spelling spelling)
{
    return spelling == Spelling::AsWritten ? value.text() : numberText(value.seconds()) + u's';
}

QString leafText(const Rate &value, Spelling spelling)
{
    return spelling == Spelling::AsWritten ? value.text() : numberText(value.perSecond()) + u"/s";
}

QString leafText(const Cron &value, Spelling)
{
    return value.text();
}

QString leafText(const Latency &value, Spelling spelling)
{
    QStringList texts;
    const bool saysItself = value.family == Family::Constant || value.family == Family::Lognormal
        || value.family == Family::Samples;
    if (!saysItself)
        texts << word(value.family);
    const auto add = [&](const char *name, const std::optional<Duration> &figure) {
        if (figure)
            texts << QLatin1String(name) + leafText(*figure, spelling);
    };
    add("", value.value);
    add("min ", value.min);
    add("p50 ", value.p50);
    add("p95 ", value.p95);
    add("p99 ", value.p99);
    add("mean ", value.mean);
    add("sd ", value.sd);
    add("max ", value.max);
    if (!value.samples.isEmpty())
        texts << value.samples;
    return texts.join(between);
}

QString leafText(const AgeLimit &value, Spelling spelling)
{
    if (value.all)
        return leafText(*value.all, spelling);
    QStringList texts;
    for (const auto &[origin, limit] : value.byOrigin)
        texts << origin + u' ' + leafText(limit, spelling);
    return texts.join(between);
}

QString leafText(const Decay &value, Spelling spelling)
{
    QString text = word(value.shape).replace(u'_', u'-') + u' ' + leafText(value.span, spelling);
    if (value.shape == Decay::Shape::Sigmoid)
        text += u" ± " + leafText(value.width, spelling);
    return text;
}

QString leafText(const QPointF &value, Spelling)
{
    return numberText(value.x()) + between + numberText(value.y());
}

QString leafText(const QRectF &value, Spelling)
{
    return leafText(QList<double>{value.x(), value.y(), value.width(), value.height()},
                    Spelling::Plain);
}

} // namespace tempo
