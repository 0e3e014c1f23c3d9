#include "model/decision/valuedifference.h"
#include "model/yaml/reader.h"

#include <QTest>

using namespace tempo;

namespace {

/// An hourly job whose output is worth half as much after a day.
const QByteArray offers = R"(tempo: 1
title: Offers
elements:
  visit: {kind: event, title: Visit, rate: 1000/day}
  score: {kind: job, title: Score, every: 1h, offset: 0s, latency: 5min}
  offer: {kind: action, title: Offer, latency: 1s, value: {per_event: 0.1, rate: 1000/day, decay: {half_life: 1d}}, alternatives: [{title: nightly, every: 1d, cost_per_month: 10}, {title: hourly, every: 1h, cost_per_month: 50}]}
flows:
  - {from: visit, to: score}
  - {from: score, to: offer}
)";

Design designOf(const QByteArray &text)
{
    const ReadResult read = readDesign(text);
    return read.design.value_or(Design());
}

QString shown(const std::optional<TargetValue> &value)
{
    if (!value)
        return QStringLiteral("none");
    const QString kept
        = value->value ? QString::number(value->value->value.kept, 'f', 3) : QStringLiteral("-");
    return kept + u' ' + recommendedTitle(*value);
}

QString compared(const QByteArray &before, const QByteArray &after)
{
    const Design old = designOf(before);
    const Design now = designOf(after);
    QStringList lines;
    for (const ValueChange &change : valueChanges(old, assessmentOf(old), now, assessmentOf(now)))
        lines << change.target + u": " + shown(change.before) + u" to " + shown(change.after);
    return lines.join(u'\n');
}

} // namespace

/// Whose value moved between two designs.
class TestValueDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char *name, const char *from, const char *to, const char *lines) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(lines);
        };
        row("nothing", "Offers", "Offers", "");
        row("a title", "title: Offer,", "title: Coupon,", "");
        row("a slower job keeps less", "every: 1h, offset", "every: 12h, offset",
            "offer: 0.983 hourly to 0.843 hourly");
        row("what keeps enough changes the recommendation", "title: Offers\n",
            "title: Offers\nkeep_share: 0.5\n", "offer: 0.983 hourly to 0.983 nightly");
        row("the price alone", "per_event: 0.1", "per_event: 0.2",
            "offer: 0.983 hourly to 0.983 hourly");
        row("no price any more",
            ", value: {per_event: 0.1, rate: 1000/day, decay: {half_life: 1d}}", "",
            "offer: 0.983 hourly to - ");
    }

    void changes()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QVERIFY(offers.contains(from) && !designOf(offers).elements.isEmpty());
        QTEST(compared(offers, QByteArray(offers).replace(from, to)), "lines");
    }

    void targetsThatCameAndWent()
    {
        const QByteArray other = QByteArray(offers).replace("offer", "coupon");
        QCOMPARE(compared(offers, other),
                 QStringLiteral("coupon: none to 0.983 hourly\noffer: 0.983 hourly to none"));
    }

    void withoutAPriceNothingComesOrGoes()
    {
        const QByteArray plain
            = "tempo: 1\ntitle: T\nelements:\n  act: {kind: action, title: Act, latency: 1s}\n";
        QCOMPARE(compared(plain, QByteArray(plain).replace("act:", "show:")), QString());
    }
};

QTEST_APPLESS_MAIN(TestValueDifference)
#include "tst_valuedifference.moc"
