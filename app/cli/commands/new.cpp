#include "app/cli/console.h"
#include "model/yaml/templates.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::NewCommand)
};

} // namespace

Exit runNew(const Arguments &arguments, Console &console)
{
    const auto text = templateText(arguments.one("template"));
    if (!text) {
        console.note(text.error());
        return Exit::BadInput;
    }
    const QString path = arguments.one("output");
    const QFileInfo target(path);
    if (path != u"-" && !arguments.has("force") && (target.exists() || target.isSymLink())) {
        console.note(Tr::tr("%1 is there already; --force replaces it.").arg(path));
        return Exit::NotWritten;
    }
    return console.deliver(path, *text);
}

} // namespace tempo
