#include "app/packing/manualpage.h"
#include "model/export/exporter.h"
#include "model/yaml/templates.h"
#include "tests/installer/installedtree.h"

#include <QFile>
#include <QTest>

using namespace tempo;

/// The manual pages as they are installed.
class TestManuals : public QObject
{
    Q_OBJECT

private:
    InstalledTree m_tree;

    QString page(const QString &program) const
    {
        return m_tree.path(u"share/man/man1/"_qs + program + u".1");
    }

    QString text(const QString &program) const
    {
        QFile file(page(program));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_tree.install(), QByteArray()); }

    void toolsFindNoFault_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("call");
        for (const char *name : {"tempo-design", "tempo-workbench"}) {
            const QString program = QString::fromLatin1(name);
            QTest::addRow("mandoc on %s", name)
                << program
                << QStringList{QStringLiteral("mandoc"), QStringLiteral("-T"),
                               QStringLiteral("lint"), QStringLiteral("-W"),
                               QStringLiteral("warning")};
            QTest::addRow("man on %s", name)
                << program
                << QStringList{QStringLiteral("man"), QStringLiteral("--warnings"),
                               QStringLiteral("-Tutf8"), QStringLiteral("-Z"),
                               QStringLiteral("-l")};
            QTest::addRow("lexgrog on %s", name)
                << program << QStringList{QStringLiteral("lexgrog")};
        }
    }

    void toolsFindNoFault()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, call);
        const QString tool = call.takeFirst();
        if (!isInstalled(tool))
            QSKIP(qPrintable(tool + u" is not installed"));
        const Ran judged = ran(tool, call + QStringList{page(program)});
        QVERIFY2(judged.exit == 0 && !judged.printed.contains(": warning"),
                 judged.printed.left(2000));
        if (tool == u"lexgrog")
            QVERIFY2(judged.printed.contains(QByteArray(program.toUtf8() + " - ")), judged.printed);
    }

    void everyMarkIsFilled()
    {
        for (const char *name : {"tempo-design", "tempo-workbench"}) {
            const QString page = text(QString::fromLatin1(name));
            QVERIFY(!page.isEmpty());
            QVERIFY2(!page.contains(u'@'), name);
            QVERIFY(page.contains(u"Tempo Workbench " TEMPO_VERSION));
        }
    }

    void everythingTheProgramsUnderstandIsNamed()
    {
        for (const Program &program : {designProgram(), workbenchProgram()}) {
            const QString page = text(program.name);
            QVERIFY(!program.verbs.isEmpty());
            for (const Verb &verb : program.verbs) {
                QVERIFY2(page.contains(u".SS "_qs + verb.name) || verb.name.isEmpty(),
                         qPrintable(verb.name));
                for (const QString &option : optionNames(verb))
                    QVERIFY2(page.contains(u"\\fB"_qs + roff(option) + u"\\fR"),
                             qPrintable(option));
            }
        }
        QStringList names = exporterIds() + templateNames();
        for (const QString &name : std::as_const(names))
            QVERIFY2(text(QStringLiteral("tempo-design"))
                         .contains(u"\n\\fB"_qs + roff(name) + u"\\fR\n"),
                     qPrintable(name));
    }

    void textsAreNoRequests_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("a hyphen stays one") << QStringLiteral("a-b") << QStringLiteral("a\\-b");
        QTest::newRow("a leading full stop") << QStringLiteral(".x") << QStringLiteral("\\&.x");
        QTest::newRow("a leading apostrophe") << QStringLiteral("'x") << QStringLiteral("\\&'x");
        QTest::newRow("a backslash") << QStringLiteral("a\\b") << QStringLiteral("a\\eb");
        QTest::newRow("another script") << QStringLiteral("ü") << QStringLiteral("\\[u00FC]");
        QTest::newRow("beyond the first plane")
            << QStringLiteral("🚀") << QStringLiteral("\\[u1F680]");
    }

    void textsAreNoRequests()
    {
        QFETCH(QString, text);
        QTEST(roff(text), "written");
    }
};

QTEST_GUILESS_MAIN(TestManuals)
#include "tst_manuals.moc"
