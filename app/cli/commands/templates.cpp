#include "model/yaml/templates.h"
#include "app/cli/console.h"

namespace tempo {

Exit runTemplates(const Arguments &, Console &console)
{
    for (const TemplateInfo &info : templates())
        console.print(QString(info.name + u'\t' + info.title));
    return Exit::Fine;
}

} // namespace tempo
