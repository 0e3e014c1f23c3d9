#include "model/export/exporter.h"
#include "model/report/report.h"
#include "model/yaml/reader.h"
#include "model/yaml/templates.h"

#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tempo;
using namespace Qt::StringLiterals;

/// The report as PDF, read by a program that isn't ours.
class TestPdf : public QObject
{
    Q_OBJECT

    static QByteArray pdfOf(const Design &design, const ExportOptions &options = {})
    {
        const Result<QByteArray> bytes = exporterById(u"pdf"_s)->write(design, options);
        return bytes ? *bytes : QByteArray();
    }

    static int pagesIn(const QByteArray &pdf)
    {
        return int(QByteArray(pdf).replace("/Type /Pages", "").count("/Type /Page"));
    }

    /// What stands on the pages, with a form feed after each; empty without the program.
    static QString textOf(const QByteArray &pdf)
    {
        const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"report.pdf"_s));
        if (program.isEmpty() || !file.open(QIODevice::WriteOnly))
            return {};
        file.write(pdf);
        file.close();
        QProcess process;
        process.start(program, {u"-layout"_s, file.fileName(), u"-"_s});
        return process.waitForFinished(60000) ? QString::fromUtf8(process.readAllStandardOutput())
                                              : QString();
    }

    static Design withNotes(const QString &markdown)
    {
        Design design;
        design.header.title = u"Notes"_s;
        design.header.summary = markdown;
        return design;
    }

    static void everyTemplate()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : templateNames())
            QTest::newRow(qPrintable(name)) << name;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyTemplateHasAllItsTextAndItsNumbers_data() { everyTemplate(); }
    void everyTemplateHasAllItsTextAndItsNumbers()
    {
        QFETCH(QString, name);
        const Result<Design> design = templateDesign(name);
        const QByteArray pdf = pdfOf(*design);
        const QString text = textOf(pdf);
        if (text.isEmpty())
            QSKIP("pdftotext isn't installed");
        QCOMPARE(int(text.count(u'\f')), pagesIn(pdf));
        const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
        for (int i = 0; i < pages.size(); ++i) {
            const QString number = u"Page %1 of %2"_s.arg(i + 1).arg(pages.size());
            QVERIFY2(pages.at(i).contains(number), qPrintable(number));
        }
        const QString flat = text.simplified();
        for (const ReportPart &part : buildReport(*design).parts)
            QVERIFY2(flat.contains(part.title), qPrintable(part.title));
        for (const auto &[id, element] : design->elements) {
            const QString word = element.title.section(u' ', 0, 0);
            QVERIFY2(flat.contains(word), qPrintable(word));
        }
    }

    void noHeadingStandsAtTheFootOfAPage_data() { everyTemplate(); }
    void noHeadingStandsAtTheFootOfAPage()
    {
        QFETCH(QString, name);
        const Result<Design> design = templateDesign(name);
        const QString text = textOf(pdfOf(*design));
        if (text.isEmpty())
            QSKIP("pdftotext isn't installed");
        for (const QString &page : text.split(u'\f', Qt::SkipEmptyParts)) {
            QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
            QVERIFY(lines.size() >= 2);
            lines.removeLast(); // the foot
            const QString last = lines.last().simplified();
            for (const ReportPart &part : buildReport(*design).parts)
                QVERIFY2(last != part.title, qPrintable(last));
            QVERIFY2(!last.startsWith(u"Step "_s), qPrintable(last));
        }
    }

    void theSameDesignIsTheSameBytesAndTellsNoTime()
    {
        const Result<Design> design = templateDesign(u"daily-digest"_s);
        const QByteArray once = pdfOf(*design);
        QTest::qWait(1100); // another second
        QCOMPARE(pdfOf(*design), once);
        QVERIFY(!once.contains("CreationDate"));
    }

    void theDateStandsInItWhereOneIsGiven()
    {
        ExportOptions options;
        options.date = QDate(2026, 3, 2);
        const Result<Design> design = templateDesign(u"daily-digest"_s);
        const QByteArray pdf = pdfOf(*design, options);
        QVERIFY(pdf.contains("/CreationDate (D:20260302)"));
        QCOMPARE(pagesIn(pdf), pagesIn(pdfOf(*design)));
        if (const QString text = textOf(pdf); !text.isEmpty())
            QVERIFY(text.contains(u"as of 2 Mar 2026"_s));
    }

    void fontsAreInTheFile()
    {
        const QByteArray pdf = pdfOf(*templateDesign(u"daily-digest"_s));
        QVERIFY(pdf.contains("/FontFile2"));
        QVERIFY(pdf.contains("/ToUnicode"));
    }

    void linksAreThoseThatPeopleTyped_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<bool>("isLink");
        QTest::newRow("https") << u"See [the page](https://example.org/a)."_s << true;
        QTest::newRow("mailto") << u"Ask [us](mailto:a@example.org)."_s << true;
        QTest::newRow("javascript") << u"See [it](javascript:alert(1))."_s << false;
        QTest::newRow("a file") << u"See [it](file:///etc/passwd)."_s << false;
        QTest::newRow("HTML") << u"<a href=\"https://example.org\">x</a>"_s << false;
        QTest::newRow("none") << u"Nothing."_s << false;
    }

    void linksAreThoseThatPeopleTyped()
    {
        QFETCH(QString, markdown);
        QFETCH(bool, isLink);
        const QByteArray pdf = pdfOf(withNotes(markdown));
        QCOMPARE(pdf.contains("/URI"), isLink);
    }

    void longAndOddTextsStayOnTheirPages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one word of ten thousand letters") << QString(10000, u'x');
        QTest::newRow("a thousand paragraphs")
            << u"A paragraph of a few words.\n\n"_s.repeated(1000);
        QTest::newRow("one long paragraph") << u"word "_s.repeated(20000);
        QTest::newRow("control characters") << u"a\u0001b\u202ec\u0000d"_s;
        QTest::newRow("Hebrew") << u"שלום עולם"_s;
        QTest::newRow("nothing") << QString();
    }

    void longAndOddTextsStayOnTheirPages()
    {
        QFETCH(QString, text);
        Design design = withNotes(text);
        Element element;
        element.id = u"a"_s;
        element.title = text.left(200) + u'.';
        design.elements.set(element.id, element);
        design.roadmap.added[u"t"_s].title = text;
        const QByteArray pdf = pdfOf(design);
        QVERIFY(pagesIn(pdf) >= 1);
        QVERIFY(pagesIn(pdf) < 400);
    }

    void sectionsCanBeLeftOut()
    {
        ExportOptions options;
        options.report.sections = {ReportSection::Summary};
        const Result<Design> design = templateDesign(u"payment-fraud"_s);
        QCOMPARE(pagesIn(pdfOf(*design, options)), 1);
        QVERIFY(pagesIn(pdfOf(*design)) > 3);
    }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
