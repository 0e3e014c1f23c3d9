#include "widgets/shell/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tempo;

using Keys = QList<QKeySequence>;

class TestSettings : public QObject
{
    Q_OBJECT

private:
    QString file() const { return m_folder->filePath(QStringLiteral("settings.ini")); }

    Settings settings(ThemeKind system = ThemeKind::Light) const
    {
        return Settings(std::make_shared<QSettings>(file(), QSettings::IniFormat), system);
    }

    void write(const QByteArray &bytes) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void atFirstThereAreTheSystemsLanguageAndNothingIsLost()
    {
        const Settings fresh = settings();
        QCOMPARE(fresh.language(), QString());
        QCOMPARE(fresh.themeChoice(), ThemeChoice::System);
        QCOMPARE(fresh.scale(), 100);
        QVERIFY(!fresh.reducedMotion());
        QVERIFY(fresh.keepDrafts());
        QVERIFY(fresh.restoreSession());
        QVERIFY(!fresh.shortcuts(QStringLiteral("file.save")));
        QVERIFY(fresh.recentActions().isEmpty());
    }

    void whatWasChosenIsThereAtTheNextStart()
    {
        {
            Settings before = settings();
            before.setLanguage(QStringLiteral("de"));
            before.setThemeChoice(ThemeChoice::HighContrast);
            before.setScale(175);
            before.setReducedMotion(true);
            before.setKeepDrafts(false);
            before.setRestoreSession(false);
            before.setShortcuts(QStringLiteral("file.save"), {QKeySequence(Qt::Key_F5)});
            before.setRecentActions({QStringLiteral("edit.undo"), QStringLiteral("file.save")});
        }
        const Settings after = settings();
        QCOMPARE(after.language(), QStringLiteral("de"));
        QCOMPARE(after.themeChoice(), ThemeChoice::HighContrast);
        QCOMPARE(after.scale(), 175);
        QVERIFY(after.reducedMotion());
        QVERIFY(!after.keepDrafts());
        QVERIFY(!after.restoreSession());
        QCOMPARE(*after.shortcuts(QStringLiteral("file.save")), Keys{QKeySequence(Qt::Key_F5)});
        QCOMPARE(after.recentActions(),
                 (QStringList{QStringLiteral("edit.undo"), QStringLiteral("file.save")}));
    }

    void keysComeBack_data()
    {
        QTest::addColumn<Keys>("keys");
        QTest::newRow("none at all") << Keys{};
        QTest::newRow("one") << Keys{QKeySequence(Qt::CTRL | Qt::Key_K)};
        QTest::newRow("two") << Keys{QKeySequence(Qt::CTRL | Qt::Key_Plus),
                                     QKeySequence(Qt::CTRL | Qt::Key_Equal)};
        QTest::newRow("a semicolon") << Keys{QKeySequence(Qt::CTRL | Qt::Key_Semicolon)};
        QTest::newRow("a comma") << Keys{QKeySequence(Qt::CTRL | Qt::Key_Comma)};
        QTest::newRow("one after another")
            << Keys{QKeySequence(Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_S)};
    }

    void keysComeBack()
    {
        QFETCH(Keys, keys);
        {
            Settings before = settings();
            before.setShortcuts(QStringLiteral("canvas.add"), keys);
        }
        QCOMPARE(*settings().shortcuts(QStringLiteral("canvas.add")), keys);
    }

    void keysGoBackToWhatTheyWere()
    {
        Settings some = settings();
        some.setShortcuts(QStringLiteral("a"), {});
        some.setShortcuts(QStringLiteral("b"), {});
        some.resetShortcuts(QStringLiteral("a"));
        QVERIFY(!some.shortcuts(QStringLiteral("a")));
        QVERIFY(some.shortcuts(QStringLiteral("b")));
        some.resetShortcuts();
        QVERIFY(!some.shortcuts(QStringLiteral("b")));
    }

    void highContrastKeepsToTheGroundOfTheDesktop_data()
    {
        QTest::addColumn<ThemeKind>("desktop");
        QTest::addColumn<ThemeKind>("shown");
        QTest::newRow("light") << ThemeKind::Light << ThemeKind::ContrastLight;
        QTest::newRow("dark") << ThemeKind::Dark << ThemeKind::ContrastDark;
        QTest::newRow("light with high contrast")
            << ThemeKind::ContrastLight << ThemeKind::ContrastLight;
        QTest::newRow("dark with high contrast")
            << ThemeKind::ContrastDark << ThemeKind::ContrastDark;
    }

    void highContrastKeepsToTheGroundOfTheDesktop()
    {
        QFETCH(ThemeKind, desktop);
        Settings some = settings(desktop);
        some.setThemeChoice(ThemeChoice::HighContrast);
        QTEST(some.theme(), "shown");
        some.setThemeChoice(ThemeChoice::System);
        QCOMPARE(some.theme(), desktop);
    }

    void motionFollowsTheDesktopUntilPeopleChoose()
    {
        Settings some = settings();
        some.setSystemReducedMotion(true);
        QVERIFY(some.reducedMotion());
        some.setReducedMotion(false);
        QVERIFY(!some.reducedMotion());
    }

    void whatCantBeReadCountsAsNeverChosen_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("an empty file") << QByteArray();
        QTest::newRow("no settings at all") << QByteArray("\x7f"
                                                          "ELF\0\1\2\3[[[==\n\n]]",
                                                          18);
        QTest::newRow("other words")
            << QByteArray("[General]\ntheme=purple\nlanguage=../../etc/passwd\nscale=huge\n"
                          "reducedMotion=maybe\nkeepDrafts=42\nrestoreSession=?\n");
        QTest::newRow("scales out of range") << QByteArray("[General]\nscale=-5\n");
        QTest::newRow("a scale that would fill the street") << QByteArray("[General]\nscale=9e9\n");
        QTest::newRow("values of other types")
            << QByteArray("[General]\ntheme=@Size(1 1)\nlanguage=@ByteArray(\\0)\n"
                          "scale=@Invalid()\nkeepDrafts=@Rect(0 0 1 1)\n");
        QTest::newRow("keys that there are not")
            << QByteArray("[shortcuts]\nfile.save=Hyper+Nonsense\n");
    }

    void whatCantBeReadCountsAsNeverChosen()
    {
        QFETCH(QByteArray, bytes);
        write(bytes);
        const Settings damaged = settings();
        QCOMPARE(damaged.themeChoice(), ThemeChoice::System);
        QCOMPARE(damaged.theme(), ThemeKind::Light);
        QCOMPARE(damaged.language(), QString());
        QCOMPARE(damaged.scale(), 100);
        QVERIFY(!damaged.reducedMotion());
        QVERIFY(damaged.keepDrafts());
        QVERIFY(damaged.restoreSession());
        QVERIFY(!damaged.shortcuts(QStringLiteral("file.save")));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
