#include "model/design/fields.h"
#include "model/design/kind.h"

#include <QSet>
#include <QTest>

using namespace tempo;

/// A walk through the catalogue of kinds.
class TestKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEnumeratorHasOneRow()
    {
        QCOMPARE(kinds().size(), size_t(9));
        QSet<QString> ids;
        for (const KindInfo &info : kinds()) {
            ids << QString::fromLatin1(info.id);
            QVERIFY(*info.title && *info.plural && *info.about && *info.silhouette);
            QCOMPARE(word(info.kind), QString::fromLatin1(info.id));
            QVERIFY(kindFromId(kindId(info.kind)) == info.kind);
        }
        QCOMPARE(ids.size(), 9);
        QVERIFY(!kindFromId(u"cron"));
    }

    void silhouettesDiffer()
    {
        QSet<QString> shapes;
        for (const KindInfo &info : kinds())
            shapes << QString::fromLatin1(info.silhouette);
        QCOMPARE(shapes.size(), 9);
    }

    void everyKeyOfAKindIsInTheTable()
    {
        QSet<QString> known{QStringLiteral("none")};
        forEachField<Element>([&](const auto &f) {
            if (f.rule.byKind)
                known << QString::fromLatin1(f.key);
        });
        for (const KindInfo &info : kinds()) {
            const QStringList keys = QString::fromLatin1(info.keys).split(u',', Qt::SkipEmptyParts);
            QVERIFY2(known.contains(QSet<QString>(keys.begin(), keys.end())), info.id);
        }
    }

    void everyKeyOfTheTableHasAKind()
    {
        forEachField<Element>([&](const auto &f) {
            bool isOwned = !f.rule.byKind;
            for (const KindInfo &info : kinds())
                isOwned = isOwned || kindHasKey(info.kind, QLatin1String(f.key));
            QVERIFY2(isOwned, f.key);
        });
    }

    void keys_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *kind, const char *key, bool expected) {
            QTest::addRow("%s of %s", key, kind)
                << QString::fromLatin1(kind) << QString::fromLatin1(key) << expected;
        };
        row("event", "rate", true);
        row("source", "third_party", true);
        row("job", "backfill", true);
        row("stream", "backfill", true);
        row("stream", "role", false);
        row("service", "role", true);
        row("service", "backfill", false);
        row("store", "every", false);
        row("store", "schedule", false);
        row("feature", "definitions", true);
        row("feature", "definition", true);
        row("feature", "defin", false);
        row("prediction", "model", true);
        row("action", "model", false);
        row("action", "alternatives", true);
        row("job", "max_latency", false);
    }

    void keys()
    {
        QFETCH(QString, kind);
        QFETCH(QString, key);
        QTEST(kindHasKey(*kindFromId(kind), QLatin1String(key.toLatin1())), "expected");
    }
};

QTEST_GUILESS_MAIN(TestKinds)
#include "tst_kinds.moc"
