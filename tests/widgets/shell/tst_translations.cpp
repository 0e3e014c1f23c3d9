#include "model/base/translations.h"
#include "model/design/fields.h"
#include "model/design/sectionfields.h"
#include "widgets/shell/sprintrail.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace tempo;

namespace {

struct Message
{
    QString source;
    bool isUnfinished = false;
    QStringList forms;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source")
            messages.append({xml.readElementText(), false, {}});
        else if (xml.name() == u"translation")
            messages.last().isUnfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
        else if (xml.name() == u"numerusform")
            messages.last().forms.append(xml.readElementText());
    }
    return messages;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void englishHasBothFormsOfEveryPlural_data()
    {
        QTest::addColumn<bool>("isUnfinished");
        QTest::addColumn<QStringList>("forms");
        const QString file = QStringLiteral(TEMPO_SOURCE_DIR "/translations/tempo_en.ts");
        int row = 0;
        for (const Message &message : messagesOf(file))
            QTest::addRow("%d: %s", ++row, qPrintable(message.source))
                << message.isUnfinished << message.forms;
        QVERIFY(row > 0);
    }

    void englishHasBothFormsOfEveryPlural()
    {
        QFETCH(bool, isUnfinished);
        QFETCH(QStringList, forms);
        QVERIFY(!isUnfinished);
        QCOMPARE(forms.size(), 2);
        for (const QString &form : std::as_const(forms)) {
            QVERIFY(form.contains(u"%n"));
            QVERIFY(!form.contains(u"(s)"));
        }
    }

    void everyBuiltInLanguageIsOffered()
    {
        QCOMPARE(builtInLanguages(), (QStringList{QStringLiteral("en"), QStringLiteral("de")}));
    }

    /// What the keys of the document mean is marked by a macro that lupdate has to be shown.
    void germanKnowsWhatTheKeysMean_data()
    {
        QTest::addColumn<QString>("about");
        forEachField<Element>([](const auto &field) {
            QTest::addRow("%s", field.about) << QString::fromUtf8(field.about);
        });
        forEachField<Header>([](const auto &field) {
            QTest::addRow("%s", field.about) << QString::fromUtf8(field.about);
        });
    }

    void germanKnowsWhatTheKeysMean()
    {
        QFETCH(QString, about);
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/tempo_de.qm")));
        QVERIFY(!german.translate("tempo::Key", qPrintable(about)).isEmpty());
    }

    void theProgramCountsInWords_data()
    {
        QTest::addColumn<int>("findings");
        QTest::addColumn<QString>("text");
        QTest::newRow("none says nothing") << 0 << QString();
        QTest::newRow("one") << 1 << QStringLiteral("1 finding");
        QTest::newRow("two") << 2 << QStringLiteral("2 findings");
    }

    void theProgramCountsInWords()
    {
        installTranslations(*qApp);
        QFETCH(int, findings);
        QFETCH(QString, text);
        QCOMPARE(findingsText({StepState::Begun, 0, findings}), text);
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
