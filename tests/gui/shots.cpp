#include "model/base/translations.h"
#include "tests/widgets/shell/everywhere.h"
#include "widgets/charts/chartpainter.h"
#include "widgets/look/look.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/messagebar.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace tempo;

namespace {

/// Lets the window finish what it does in the background.
void settle(MainWindow &window)
{
    QTest::qWait(150);
    for (int i = 0; i < 50 && !window.findings().isCurrent(); ++i)
        QTest::qWait(20);
    QTest::qWait(350);
}

QString firstPrediction(const Design &design)
{
    for (const auto &[id, element] : design.elements) {
        if (element.kind == Kind::Prediction)
            return id;
    }
    return {};
}

/// Saves pictures of one design in one theme and size.
class Shooting final
{
public:
    /// \a page is the only page to take; empty: all.
    Shooting(QDir folder, ThemeKind theme, QSize size, QString page)
        : m_folder(std::move(folder)), m_theme(theme), m_size(size), m_page(std::move(page))
    {
    }

    bool start() const
    {
        applyTheme(*qApp, m_theme);
        const auto window = makeWindow();
        settle(*window);
        return save(*window, QStringLiteral("start"));
    }

    bool pagesOf(const QString &design) const
    {
        applyTheme(*qApp, m_theme);
        const auto window = makeWindow();
        window->files().newFromTemplate(design);
        window->selection().set({firstPrediction(window->document().design())});
        bool saved = true;
        for (int page = 0; page < int(pages().size()); ++page) {
            if (!m_page.isEmpty() && m_page != QLatin1String(pages()[size_t(page)].id))
                continue;
            window->showPage(page);
            settle(*window);
            saved = save(*window, design + u'-' + QLatin1String(pages()[size_t(page)].id)) && saved;
            if (QLatin1String(pages()[size_t(page)].id) == u"timing")
                saved = questionsOf(*window, design) && saved;
        }
        window->document().setSaved();
        return saved;
    }

    /// The inspector of the first element of each kind, and of a flow.
    bool inspectorsOf(const QString &design) const
    {
        applyTheme(*qApp, m_theme);
        const auto window = makeWindow();
        window->files().newFromTemplate(design);
        bool saved = true;
        QSet<Kind> seen;
        for (const auto &[id, element] : window->document().design().elements) {
            if (seen.contains(element.kind))
                continue;
            seen.insert(element.kind);
            window->selection().set({id});
            settle(*window);
            saved = save(*window, design + u"-inspector-" + word(element.kind)) && saved;
        }
        window->selection().set({}, {window->document().design().flows.first().key()});
        settle(*window);
        saved = save(*window, design + u"-inspector-flow") && saved;
        window->document().setSaved();
        return saved;
    }

    /// Messages above a page, one of each tone.
    bool messages() const
    {
        applyTheme(*qApp, m_theme);
        const auto window = makeWindow();
        window->files().newFromTemplate(QStringLiteral("daily-digest"));
        for (const Tone tone : {Tone::Quiet, Tone::Accent, Tone::Tight, Tone::Missed}) {
            window->messages().show(
                {QString::number(int(tone)),
                 QStringLiteral("“daily-digest.tempo.yaml” was changed by another program, and you "
                                "have changes of your own."),
                 QStringLiteral("From here to the file: “Ranked list” is now called “Digest”; the "
                                "limit of “Show” is 5 minutes instead of 10."),
                 tone,
                 {{QStringLiteral("&Reload"), [] {}, true},
                  {QStringLiteral("Co&mpare"), [] {}, false, true},
                  {QStringLiteral("&Keep Mine"), [] {}}}});
        }
        settle(*window);
        bool saved = save(*window, QStringLiteral("messages"));
        for (const Tone tone : {Tone::Quiet, Tone::Accent, Tone::Missed})
            window->messages().remove(QString::number(int(tone)));
        settle(*window);
        saved = save(*window, QStringLiteral("message")) && saved;
        window->document().setSaved();
        return saved;
    }

    /// Every dialog.
    bool dialogs() const
    {
        applyTheme(*qApp, m_theme);
        bool saved = true;
        Everywhere program(m_size);
        program.window().files().newFromTemplate(QStringLiteral("payment-fraud"));
        program.dialogs([&](QWidget &place, const QString &name) {
            QTest::qWait(100);
            saved = save(place, u"dialog-" + QString(name).replace(u' ', u'-')) && saved;
        });
        return saved;
    }

    /// The sprint under way: the drawer at each of its lists.
    bool sprintOf(const QString &design) const
    {
        applyTheme(*qApp, m_theme);
        const auto window = makeWindow();
        window->files().newFromTemplate(design);
        window->sprint().timer().start();
        bool saved = true;
        for (const char *list : {"agenda", "park", "decide"}) {
            for (QAction *action : window->sprint().actions()) {
                if (action->objectName() == u"sprint." + QLatin1String(list))
                    action->trigger();
            }
            settle(*window);
            saved = save(*window, design + u"-sprint-" + QLatin1String(list)) && saved;
        }
        window->document().setSaved();
        return saved;
    }

private:
    std::unique_ptr<MainWindow> makeWindow() const
    {
        auto store = std::make_shared<QSettings>(m_settings.filePath(QStringLiteral("shots.ini")),
                                                 QSettings::IniFormat);
        store->clear();
        Settings settings(store);
        settings.showTheme(m_theme);
        auto window = std::make_unique<MainWindow>(settings, chartPainter());
        window->resize(m_size);
        window->show();
        return window;
    }

    /// What else the Timing page can be asked.
    bool questionsOf(MainWindow &window, const QString &design) const
    {
        bool saved = true;
        for (const char *question : {"Age of data", "Clock"}) {
            for (QPushButton *button : window.findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text() == QLatin1String(question))
                    button->click();
            }
            settle(window);
            saved = save(window, design + u"-timing-" + QLatin1String(question).left(3)) && saved;
        }
        return saved;
    }

    bool save(QWidget &window, const QString &name) const
    {
        const QString file = m_folder.filePath(
            QStringLiteral("%1-%2-%3.png")
                .arg(name, QLatin1String(m_theme == ThemeKind::Dark ? "dark" : "light"))
                .arg(m_size.width()));
        const bool saved = window.grab().save(file);
        std::printf("%s%s\n", saved ? "" : "can't write ", qPrintable(file));
        return saved;
    }

    QDir m_folder;
    ThemeKind m_theme;
    QSize m_size;
    QString m_page;
    QTemporaryDir m_settings;
};

/// The sizes of window to take: the one that is asked for, or two that are usual.
QList<QSize> sizesOf(const QString &asked)
{
    const QStringList sides = asked.split(u'x');
    if (sides.size() == 2)
        return {QSize(sides[0].toInt(), sides[1].toInt())};
    return {QSize(1280, 720), QSize(1440, 900)};
}

} // namespace

/// tempo-shots FOLDER [PAGE [WIDTHxHEIGHT]]: pictures of the Start page and of every page of
/// shipped designs, light and dark; every page where PAGE is empty, at two sizes of window where
/// none is named; `dialogs` as PAGE takes the dialogs, messages and inspectors alone. Qt's own
/// options and variables hold: -reverse, QT_SCALE_FACTOR, LANG.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Tempo Workbench"));
    installTranslations(application);
    const QDir folder(application.arguments().value(1, QStringLiteral(".")));
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "%s can't be made.\n", qPrintable(folder.path()));
        return 3;
    }
    bool saved = true;
    for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark}) {
        for (const QSize size : sizesOf(application.arguments().value(3))) {
            const Shooting shooting(folder, theme, size, application.arguments().value(2));
            const QString page = application.arguments().value(2);
            if (page.isEmpty() || page == u"dialogs") {
                saved = shooting.dialogs() && saved;
                saved = shooting.messages() && saved;
                saved = shooting.inspectorsOf(QStringLiteral("payment-fraud")) && saved;
            }
            if (page == u"dialogs")
                continue;
            saved = shooting.start() && saved;
            saved = shooting.pagesOf(QStringLiteral("recommendation-hybrid")) && saved;
            saved = shooting.pagesOf(QStringLiteral("payment-fraud")) && saved;
            if (page == u"timing")
                saved = shooting.pagesOf(QStringLiteral("daily-digest")) && saved;
            saved = shooting.sprintOf(QStringLiteral("daily-digest")) && saved;
            for (const char *design : {"daily-digest", "churn-campaign"})
                saved = shooting.pagesOf(QLatin1String(design)) && saved;
            saved = shooting.pagesOf(QStringLiteral("blank")) && saved;
        }
    }
    return saved ? 0 : 3;
}
