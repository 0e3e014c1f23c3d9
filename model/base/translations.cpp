#include "model/base/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace tempo {
namespace {

QString builtIn()
{
    return QStringLiteral(":/i18n");
}

bool install(QCoreApplication &application, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    const QString between = QStringLiteral("_");
    const bool loaded = translator->load(QLocale(), name, between, folder);
    return loaded && QCoreApplication::installTranslator(translator);
}

/// The texts of Qt's own dialogs and buttons: those built in, else those of the system.
void installQtTexts(QCoreApplication &application)
{
    const QString name = QStringLiteral("qtbase");
    if (!install(application, name, builtIn()))
        install(application, name, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

/// Whether the program's texts are there in the reader's language, which English always is.
bool knowsLanguage()
{
    const QString language = QLocale::languageToCode(QLocale().language());
    return std::ranges::any_of(builtInLanguages(), [&language](const QString &one) {
        return one.section(u'_', 0, 0) == language;
    });
}

} // namespace

void installTranslations(QCoreApplication &application, const QString &language)
{
    // Numbers stay in the system's manner where only its language was chosen once more.
    const QLocale chosen(language);
    if (!language.isEmpty() && chosen.language() != QLocale::system().language())
        QLocale::setDefault(chosen);
    // What was installed last is asked first.
    if (knowsLanguage())
        installQtTexts(application);
    auto *english = new QTranslator(&application);
    if (english->load(QStringLiteral("tempo_en"), builtIn()))
        QCoreApplication::installTranslator(english);
    if (QLocale().language() != QLocale::English)
        install(application, QStringLiteral("tempo"), builtIn());
}

QStringList builtInLanguages()
{
    QStringList languages;
    const QString start = QStringLiteral("tempo_");
    for (const QString &file :
         QDir(builtIn()).entryList({start + u"*.qm"}, QDir::Files, QDir::Name))
        languages.append(file.mid(start.size()).chopped(3));
    if (languages.removeOne(QStringLiteral("en")) || languages.isEmpty())
        languages.prepend(QStringLiteral("en"));
    return languages;
}

} // namespace tempo
