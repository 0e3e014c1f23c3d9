#include "model/export/exporter.h"
#include "model/yaml/reader.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace tempo;
using namespace Qt::StringLiterals;

/// Each folder here is a case: a design and what every format makes of it. With
/// TEMPO_UPDATE_GOLDEN=1 in the environment what is expected is written anew; read the difference
/// before committing it. Pictures and PDF depend on the fonts of a machine, so that they are left
/// out.
class GoldenTest : public QObject
{
    Q_OBJECT

    static QString folder() { return QStringLiteral(TEMPO_SOURCE_DIR "/tests/golden"); }

    static bool isPicture(const QString &format)
    {
        return QStringList{u"svg"_s, u"png"_s, u"pdf"_s, u"canvas-pdf"_s}.contains(format);
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Without what belongs to the style sheet or to pictures: both change for reasons of their
    /// own.
    static QByteArray withoutPictures(const QByteArray &bytes)
    {
        static const QRegularExpression picture(u"data:image/svg\\+xml;base64,[A-Za-z0-9+/=]*"_s);
        static const QRegularExpression style(u"<style>.*</style>"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
        QString text = QString::fromUtf8(bytes);
        text.replace(picture, u"data:picture"_s).replace(style, u"<style></style>"_s);
        return text.toUtf8();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void formats_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format");
        for (const QString &name : QDir(folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (!QFile::exists(folder() + u'/' + name + u"/design.tempo.yaml"_s))
                continue;
            for (const Exporter &exporter : exporters()) {
                const QString format = QLatin1String(exporter.id);
                if (!isPicture(format))
                    QTest::newRow(qPrintable(name + u' ' + format)) << name << format;
            }
        }
    }

    void formats()
    {
        QFETCH(QString, name);
        QFETCH(QString, format);
        const QString at = folder() + u'/' + name + u'/';
        const ReadResult design = readDesign(read(at + u"design.tempo.yaml"_s));
        QVERIFY2(design.design.has_value(),
                 design.problems.isEmpty()
                     ? ""
                     : qPrintable(toText(design.problems.first(), u"design.tempo.yaml"_s)));
        const Exporter *exporter = exporterById(format);
        const Result<QByteArray> written = exporter->write(*design.design, {});
        QVERIFY(bool(written));
        const QByteArray bytes = withoutPictures(*written);
        const QString expected = at + format + u'.' + QLatin1String(exporter->suffix);
        if (qEnvironmentVariableIntValue("TEMPO_UPDATE_GOLDEN") == 1) {
            QFile file(expected);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
        }
        const QList<QByteArray> is = bytes.split('\n');
        const QList<QByteArray> was = read(expected).split('\n');
        for (qsizetype i = 0; i < std::min(is.size(), was.size()); ++i)
            QVERIFY2(is.at(i) == was.at(i), is.at(i).constData());
        QCOMPARE(is.size(), was.size());
    }
};

QTEST_MAIN(GoldenTest)
#include "tst_golden.moc"
