#include "tests/installer/installedtree.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace tempo;

/// What lands on somebody's disk: these files and no others, with nothing of the machine they were
/// built on in them, and programs that run wherever they are moved to.
class TestInstalledTree : public QObject
{
    Q_OBJECT

private:
    InstalledTree m_tree;

    static QStringList programs()
    {
        return {QStringLiteral("bin/tempo-design"), QStringLiteral("bin/tempo-workbench")};
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_tree.install(), QByteArray()); }

    void exactlyTheseFiles()
    {
        const QString list = QStringLiteral(R"(bin/tempo-design
bin/tempo-workbench
share/applications/org.tempoworkbench.TempoWorkbench.desktop
share/bash-completion/completions/tempo-design
share/bash-completion/completions/tempo-workbench
share/doc/tempo-workbench/changelog
share/doc/tempo-workbench/copyright
share/fish/vendor_completions.d/tempo-design.fish
share/fish/vendor_completions.d/tempo-workbench.fish
share/icons/hicolor/128x128/apps/org.tempoworkbench.TempoWorkbench.png
share/icons/hicolor/256x256/apps/org.tempoworkbench.TempoWorkbench.png
share/icons/hicolor/48x48/apps/org.tempoworkbench.TempoWorkbench.png
share/icons/hicolor/scalable/apps/org.tempoworkbench.TempoWorkbench.svg
share/icons/hicolor/scalable/mimetypes/application-x-tempo-design+yaml.svg
share/man/man1/tempo-design.1
share/man/man1/tempo-workbench.1
share/metainfo/org.tempoworkbench.TempoWorkbench.metainfo.xml
share/mime/packages/org.tempoworkbench.TempoWorkbench.xml
share/zsh/vendor-completions/_tempo-design
share/zsh/vendor-completions/_tempo-workbench)");
        QCOMPARE(m_tree.files().join(u'\n'), list);
    }

    void nothingOfTheBuildIsLeft()
    {
        const QList<QByteArray> traces{TEMPO_SOURCE_DIR "/", TEMPO_BUILD_DIR "/",
                                       QDir::homePath().toUtf8() + '/', "/usr/local/"};
        const QStringList names = m_tree.files();
        for (const QString &name : names) {
            QFile file(m_tree.path(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QByteArray &trace : traces)
                QVERIFY2(!bytes.contains(trace),
                         qPrintable(name + u" holds " + QString::fromUtf8(trace)));
        }
    }

    void noPathToLibrariesIsKept()
    {
        if (!isInstalled(QStringLiteral("readelf")))
            QSKIP("readelf is not installed");
        for (const QString &name : programs()) {
            const Ran read
                = ran(QStringLiteral("readelf"), {QStringLiteral("-d"), m_tree.path(name)});
            QCOMPARE(read.exit, 0);
            QVERIFY(read.printed.contains("NEEDED"));
            QVERIFY2(!read.printed.contains("RPATH") && !read.printed.contains("RUNPATH"),
                     read.printed);
        }
    }

    void programsRunFromAnotherPlace_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("platform");
        QTest::newRow("tempo-design needs no display") << programs()[0] << QStringLiteral("none");
        QTest::newRow("tempo-workbench tells its version without a display")
            << programs()[1] << QStringLiteral("none");
    }

    void programsRunFromAnotherPlace()
    {
        QFETCH(QString, program);
        QFETCH(QString, platform);
        QTemporaryDir elsewhere;
        const QString moved = elsewhere.filePath(QStringLiteral("ä place"));
        QVERIFY(QFile::rename(m_tree.path({}), moved));
        const QStringList variables{u"QT_QPA_PLATFORM="_qs + platform};
        const Ran version = ran(moved + u'/' + program, {QStringLiteral("--version")}, variables);
        const Ran templates = ran(moved + u"/bin/tempo-design"_qs, {QStringLiteral("templates")});
        QVERIFY(QFile::rename(moved, m_tree.path({})));
        QCOMPARE(version.exit, 0);
        QCOMPARE(version.printed,
                 QFileInfo(program).fileName().toUtf8() + ' ' + TEMPO_VERSION + '\n');
        QVERIFY(templates.printed.contains("payment-fraud\t"));
    }

    void changelogIsOneThatDebianReads()
    {
        if (!isInstalled(QStringLiteral("dpkg-parsechangelog")))
            QSKIP("dpkg-parsechangelog is not installed");
        const Ran parsed
            = ran(QStringLiteral("dpkg-parsechangelog"),
                  {QStringLiteral("-l"),
                   m_tree.path(QStringLiteral("share/doc/tempo-workbench/changelog"))});
        QCOMPARE(parsed.exit, 0);
        QVERIFY2(!parsed.printed.contains("warning"), parsed.printed);
        QVERIFY(parsed.printed.contains("Version: " TEMPO_VERSION "\n"));
        QVERIFY(parsed.printed.contains("; "));
    }
};

QTEST_GUILESS_MAIN(TestInstalledTree)
#include "tst_installedtree.moc"
