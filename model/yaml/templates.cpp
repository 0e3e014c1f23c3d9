#include "model/yaml/templates.h"

#include "model/base/suggest.h"
#include "model/yaml/reader.h"

#include <QCoreApplication>
#include <QFile>

/// Resources of a static library are only linked when somebody asks for them, from outside any
/// namespace.
static void initTemplateResource()
{
    Q_INIT_RESOURCE(templates);
}

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Templates)
};

} // namespace

QStringList templateNames()
{
    return {QStringLiteral("blank"),          QStringLiteral("daily-digest"),
            QStringLiteral("churn-campaign"), QStringLiteral("homepage-personalizer"),
            QStringLiteral("payment-fraud"),  QStringLiteral("recommendation-hybrid"),
            QStringLiteral("lambda"),         QStringLiteral("kappa")};
}

Result<QByteArray> templateText(const QString &name)
{
    if (!templateNames().contains(name)) {
        return Error{Tr::tr("There is no template '%1'.%2 Templates: %3.")
                         .arg(name, didYouMean(name, templateNames()),
                              templateNames().join(QStringLiteral(", ")))};
    }
    initTemplateResource();
    QFile file(u":/templates/" + name + u".tempo.yaml");
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen);
    return file.readAll();
}

Result<Design> templateDesign(const QString &name)
{
    const auto text = templateText(name);
    if (!text)
        return Error{text.error()};
    ReadResult read = readDesign(*text);
    if (!read.design) {
        const Diagnostic &first = read.problems.first();
        return Error{toText(first, name + u".tempo.yaml")};
    }
    return std::move(*read.design);
}

QList<TemplateInfo> templates()
{
    QList<TemplateInfo> infos;
    for (const QString &name : templateNames()) {
        const auto design = templateDesign(name);
        if (design)
            infos << TemplateInfo{name, design->header.title, design->header.summary};
    }
    return infos;
}

} // namespace tempo
