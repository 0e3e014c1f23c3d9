#include "model/base/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace tempo {

void installTranslations(QCoreApplication &application)
{
    auto *translator = new QTranslator(&application);
    const QString folder = QStringLiteral(":/i18n");
    const QString name = QStringLiteral("tempo");
    const bool loaded = translator->load(QLocale(), name, QStringLiteral("_"), folder)
        || translator->load(name + u"_en", folder);
    if (loaded)
        application.installTranslator(translator);
}

} // namespace tempo
