#include "widgets/shell/preferencepages.h"

#include "model/base/translations.h"
#include "widgets/look/look.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/startup.h"
#include "widgets/shell/themebutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Preferences)
};

/// A page: groups below each other, each with a title.
class Page final
{
public:
    Page() : m_widget(new QWidget), m_column(new QVBoxLayout(m_widget))
    {
        m_column->setContentsMargins(0, 0, 0, 0);
        m_column->setSpacing(space::s);
    }

    void group(const QString &title)
    {
        if (m_column->count() > 0)
            m_column->addSpacing(space::l);
        m_column->addWidget(makeText(title, TextRole::Strong));
    }
    void add(QWidget *widget) { m_column->addWidget(widget); }
    void add(QLayout *layout) { m_column->addLayout(layout); }
    void hint(const QString &text) { m_column->addWidget(makeText(text, TextRole::Hint)); }

    /// A choice of one of several, named by the group's title.
    QComboBox *choice(const QString &name)
    {
        auto *box = new QComboBox;
        box->setAccessibleName(name);
        box->setAccessibleDescription(name);
        box->setMinimumWidth(260);
        m_column->addWidget(box, 0, Qt::AlignLeading);
        return box;
    }

    QCheckBox *check(const QString &text, bool isOn)
    {
        auto *box = new QCheckBox(text);
        box->setChecked(isOn);
        m_column->addWidget(box);
        return box;
    }

    QWidget *finish()
    {
        m_column->addStretch();
        return m_widget;
    }

private:
    QWidget *m_widget;
    QVBoxLayout *m_column;
};

void addLanguages(Page &page, MainWindow &window)
{
    page.group(Tr::tr("Language"));
    QComboBox *box = page.choice(Tr::tr("Language"));
    box->addItem(Tr::tr("As the system"), QString());
    for (const QString &language : builtInLanguages())
        box->addItem(QLocale(language).nativeLanguageName(), language);
    box->setCurrentIndex(std::max(0, box->findData(window.settings().language())));
    QObject::connect(box, &QComboBox::activated, &window, [&window, box] {
        window.settings().setLanguage(box->currentData().toString());
    });
    page.hint(Tr::tr("From the next start."));
}

void addThemes(Page &page, MainWindow &window)
{
    page.group(Tr::tr("Colours"));
    const ThemeKind system = window.settings().systemTheme();
    const std::tuple<QString, ThemeChoice, ThemeKind, ThemeKind> themes[]
        = {{Tr::tr("As the &System"), ThemeChoice::System, system, system},
           {Tr::tr("&Light"), ThemeChoice::Light, ThemeKind::Light, ThemeKind::Light},
           {Tr::tr("&Dark"), ThemeChoice::Dark, ThemeKind::Dark, ThemeKind::Dark},
           {Tr::tr("&High Contrast"), ThemeChoice::HighContrast, ThemeKind::ContrastLight,
            ThemeKind::ContrastDark}};
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setSpacing(space::s);
    grid->setContentsMargins(0, 0, 0, 0);
    constexpr int roomForAll = 840;
    const int columns = window.screen()->availableSize().width() < roomForAll ? 2 : 4;
    for (const auto &[name, choice, first, second] : themes) {
        auto *button = new ThemeButton(name, first, second, box);
        button->setChecked(window.settings().themeChoice() == choice);
        QObject::connect(button, &QAbstractButton::toggled, &window,
                         [&window, choice = choice](bool isOn) {
                             if (isOn)
                                 window.chooseTheme(choice);
                         });
        grid->addWidget(button, grid->count() / columns, grid->count() % columns);
    }
    grid->setColumnStretch(columns, 1);
    page.add(box);
    page.hint(Tr::tr("At once. High contrast is dark where the desktop is dark."));
}

void addScales(Page &page, MainWindow &window)
{
    page.group(Tr::tr("Size"));
    QComboBox *box = page.choice(Tr::tr("Size of everything"));
    const int largest = largestScale(window.screen()->availableSize() * scaleNow());
    for (const int percent : {100, 125, 150, 175, 200, 225, 250}) {
        if (percent <= largest)
            box->addItem(Tr::tr("%1 %").arg(QLocale().toString(percent)), percent);
    }
    const int scale = window.settings().scale();
    if (box->findData(scale) < 0)
        box->addItem(Tr::tr("%1 %").arg(QLocale().toString(scale)), scale);
    box->setCurrentIndex(box->findData(scale));
    QObject::connect(box, &QComboBox::activated, &window,
                     [&window, box] { window.settings().setScale(box->currentData().toInt()); });
    page.hint(Tr::tr("Of the size that the system gives, as far as the window fits the screen. "
                     "From the next start."));
}

} // namespace

QWidget *makeGeneralPreferences(MainWindow &window)
{
    Page page;
    addLanguages(page, window);
    page.group(Tr::tr("When the program starts"));
    const QCheckBox *session
        = page.check(Tr::tr("&Open again what was open"), window.settings().restoreSession());
    QObject::connect(session, &QCheckBox::toggled, &window,
                     [&window](bool isOn) { window.settings().setRestoreSession(isOn); });
    page.group(Tr::tr("Unsaved work"));
    const QCheckBox *drafts = page.check(Tr::tr("&Keep a draft for the case of a crash"),
                                         window.settings().keepDrafts());
    QObject::connect(drafts, &QCheckBox::toggled, &window,
                     [&window](bool isOn) { window.settings().setKeepDrafts(isOn); });
    page.hint(
        Tr::tr("Every few seconds, on this computer alone. It is offered at the next start."));
    return page.finish();
}

QWidget *makeAppearancePreferences(MainWindow &window)
{
    Page page;
    addThemes(page, window);
    addScales(page, window);
    page.group(Tr::tr("Motion"));
    const QCheckBox *motion
        = page.check(Tr::tr("&Move only what must move"), window.settings().reducedMotion());
    QObject::connect(motion, &QCheckBox::toggled, &window, [&window](bool isOn) {
        window.settings().setReducedMotion(isOn);
        window.applyAppearance();
    });
    page.hint(Tr::tr("No sliding panels, no blinking cursor. At once."));
    return page.finish();
}

} // namespace tempo
