#include "model/design/fieldaccess.h"

#include <QTest>

using namespace tempo;

Q_DECLARE_METATYPE(tempo::FieldValue)

/// Every key of every kind can be set by name, and comes back.
class TestFieldAccess : public QObject
{
    Q_OBJECT

private:
    static FieldValue valueFor(const FieldInfo &field)
    {
        switch (field.type) {
        case FieldType::Text:
        case FieldType::Markdown:
        case FieldType::Zone:
            return QStringLiteral("words");
        case FieldType::Words:
            return field.words.last();
        case FieldType::TextList:
            return QStringList{QStringLiteral("a")};
        case FieldType::Flag:
        case FieldType::OptionalFlag:
            return true;
        case FieldType::Integer:
            return 3;
        case FieldType::Number:
            return 0.5;
        case FieldType::NumberList:
            return QList<double>{0.5};
        case FieldType::Duration:
            return Duration(60);
        case FieldType::Rate:
            return Rate(2);
        case FieldType::Latency:
            return Latency::constant(Duration(1));
        case FieldType::Cron:
            return *Cron::parse(u"0 2 * * *");
        case FieldType::AgeLimit:
            return AgeLimit{Duration(5), {}};
        case FieldType::Decay:
            return Decay{Decay::Shape::Linear, Duration(9), {}};
        case FieldType::Alternatives:
            break;
        }
        return QList<Alternative>{Alternative{QStringLiteral("B"), Duration(60), {}, {}, {}}};
    }

    template <class Owner>
    static void setAndTakeBack(const Owner &owner, const FieldInfo &field)
    {
        const FieldValue value = valueFor(field);
        const Result<Owner> with = withField(owner, field.key, value);
        QVERIFY2(with, qPrintable(field.key));
        QVERIFY2(fieldValue(*with, field.key) == value, qPrintable(field.key));
        const Result<Owner> without = withField(*with, field.key, FieldValue());
        QVERIFY2(without && *without == owner, qPrintable(field.key));
    }

private Q_SLOTS:
    void everyKeyOfEveryKind()
    {
        for (const KindInfo &info : kinds()) {
            Element element;
            element.kind = info.kind;
            const QList<FieldInfo> fields = fieldsFor(info.kind);
            QVERIFY(fields.size() > 10);
            for (const FieldInfo &field : fields) {
                setAndTakeBack(element, field);
                QVERIFY2(!field.about.isEmpty() && !field.about.endsWith(u'.'),
                         qPrintable(field.key));
                QVERIFY2(fieldLabel(field.key) != field.key, qPrintable(field.key));
            }
        }
    }

    void everyKeyOfAFlow()
    {
        for (const FieldInfo &field : flowFields())
            setAndTakeBack(Flow(), field);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<FieldValue>("value");
        QTest::addColumn<QString>("part");
        QTest::newRow("no such key")
            << QStringLiteral("colour") << FieldValue(1) << QStringLiteral("no key 'colour'");
        QTest::newRow("no such nested key")
            << QStringLiteral("cost.per_year") << FieldValue(1.0) << QStringLiteral("no key");
        QTest::newRow("text where a duration is due")
            << QStringLiteral("every") << FieldValue(QStringLiteral("1h"))
            << QStringLiteral("does not fit");
        QTest::newRow("a word that isn't allowed")
            << QStringLiteral("join") << FieldValue(QStringLiteral("some"))
            << QStringLiteral("does not fit");
    }

    void refused()
    {
        QFETCH(QString, key);
        QFETCH(FieldValue, value);
        QFETCH(QString, part);
        const Result<Element> with = withField(Element(), key, value);
        QVERIFY(!with);
        QVERIFY2(with.error().contains(part), qPrintable(with.error()));
    }

    void aNestedMapGoesWithItsLastKey()
    {
        const QString key = QStringLiteral("value.per_event");
        const Result<Element> with = withField(Element(), key, 2.0);
        QVERIFY(with && with->value);
        QVERIFY(!withField(*with, key, FieldValue())->value);
    }
};

QTEST_GUILESS_MAIN(TestFieldAccess)
#include "tst_fieldaccess.moc"
