#include "tests/installer/installedtree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace tempo;

/// The files that tell a desktop about the programs, each held against what its makers wrote to
/// judge it, and then tried: a design is recognised and knows who opens it.
class TestDesktopFiles : public QObject
{
    Q_OBJECT

private:
    InstalledTree m_tree;
    QTemporaryDir m_home;

    QString data(const QString &name) const { return m_tree.path(u"share/"_qs + name); }

    /// Looks for data in the tree first, and keeps everything that is written out of the user's.
    QStringList variables() const
    {
        return {u"XDG_DATA_HOME="_qs + m_tree.path(QStringLiteral("share")),
                QStringLiteral("XDG_DATA_DIRS=/usr/share"), u"XDG_CONFIG_HOME="_qs + m_home.path(),
                u"HOME="_qs + m_home.path()};
    }

    QString design() const
    {
        const QString path = m_home.filePath(QStringLiteral("x.tempo.yaml"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("tempo: 1\ntitle: X\n");
        return path;
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_tree.install(), QByteArray()); }

    void validators_data()
    {
        QTest::addColumn<QStringList>("call");
        const QString id = QStringLiteral("org.tempoworkbench.TempoWorkbench");
        QTest::newRow("desktop entry")
            << QStringList{QStringLiteral("desktop-file-validate"), QStringLiteral("--no-hints"),
                           data(u"applications/"_qs + id + u".desktop")};
        QStringList icons{QStringLiteral("xmllint"), QStringLiteral("--noout")};
        QDirIterator files(QStringLiteral(TEMPO_SOURCE_DIR "/resources/icons"), QDir::Files);
        while (files.hasNext())
            icons << files.next();
        QTest::newRow("icons") << icons;
        QTest::newRow("AppStream metadata") << QStringList{
            QStringLiteral("appstreamcli"), QStringLiteral("validate"), QStringLiteral("--no-net"),
            data(u"metainfo/"_qs + id + u".metainfo.xml")};
    }

    void validators()
    {
        QFETCH(QStringList, call);
        const QString program = call.takeFirst();
        if (!isInstalled(program))
            QSKIP(qPrintable(program + u" is not installed"));
        const Ran judged = ran(program, call);
        QVERIFY2(judged.exit == 0 && !judged.printed.contains("arning"), judged.printed);
    }

    void mimeTypeFollowsItsDefinition()
    {
        QFile shipped(QStringLiteral("/usr/share/mime/packages/freedesktop.org.xml"));
        if (!isInstalled(QStringLiteral("xmllint")) || !shipped.open(QIODevice::ReadOnly))
            QSKIP("xmllint or shared-mime-info is not installed");
        static const QRegularExpression subset(QStringLiteral("<!DOCTYPE[^\\[]*\\[(.*?)\\]>"),
                                               QRegularExpression::DotMatchesEverythingOption);
        const auto found = subset.match(QString::fromUtf8(shipped.readAll()));
        QVERIFY(found.hasMatch());
        QFile definition(m_home.filePath(QStringLiteral("mime.dtd")));
        QVERIFY(definition.open(QIODevice::WriteOnly));
        definition.write(found.captured(1).toUtf8());
        definition.close();
        const Ran judged
            = ran(QStringLiteral("xmllint"),
                  {QStringLiteral("--noout"), QStringLiteral("--dtdvalid"), definition.fileName(),
                   data(QStringLiteral("mime/packages/org.tempoworkbench.TempoWorkbench.xml"))});
        QVERIFY2(judged.exit == 0, judged.printed);
    }

    void aDesignIsRecognisedAndKnowsItsProgram()
    {
        for (const char *tool : {"update-mime-database", "update-desktop-database", "gio"}) {
            if (!isInstalled(QString::fromLatin1(tool)))
                QSKIP(tool);
        }
        QCOMPARE(ran(QStringLiteral("update-mime-database"), {data(QStringLiteral("mime"))}).exit,
                 0);
        QCOMPARE(ran(QStringLiteral("update-desktop-database"),
                     {QStringLiteral("-v"), data(QStringLiteral("applications"))})
                     .exit,
                 0);
        const Ran type = ran(QStringLiteral("gio"),
                             {QStringLiteral("info"), QStringLiteral("-a"),
                              QStringLiteral("standard::content-type,standard::icon"), design()},
                             variables());
        QVERIFY2(type.printed.contains("content-type: application/x-tempo-design+yaml"),
                 type.printed);
        QVERIFY2(type.printed.contains("application-x-tempo-design+yaml"), type.printed);
        const QStringList path{u"PATH="_qs + m_tree.path(QStringLiteral("bin")) + u':'
                               + qEnvironmentVariable("PATH")};
        const Ran opener
            = ran(QStringLiteral("gio"),
                  {QStringLiteral("mime"), QStringLiteral("application/x-tempo-design+yaml")},
                  variables() + path);
        QVERIFY2(opener.printed.contains("org.tempoworkbench.TempoWorkbench.desktop"),
                 opener.printed);
    }

    void anotherYamlFileIsNone()
    {
        if (!isInstalled(QStringLiteral("gio")))
            QSKIP("gio is not installed");
        QFile other(m_home.filePath(QStringLiteral("other.yaml")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("tempo: 1\n");
        other.close();
        const Ran type = ran(QStringLiteral("gio"),
                             {QStringLiteral("info"), QStringLiteral("-a"),
                              QStringLiteral("standard::content-type"), other.fileName()},
                             variables());
        QVERIFY2(!type.printed.contains("tempo-design"), type.printed);
    }
};

QTEST_GUILESS_MAIN(TestDesktopFiles)
#include "tst_desktopfiles.moc"
