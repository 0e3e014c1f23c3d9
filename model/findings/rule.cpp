#include "model/findings/rule.h"

#include "model/design/named.h"

#include <QCoreApplication>

#include <algorithm>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Rule)
};

QString idAt(const RuleContext &context, int element)
{
    return context.design.elements.at(element).first;
}

} // namespace

const Rule *ruleById(const QString &id)
{
    const auto all = rules();
    const auto found
        = std::ranges::find_if(all, [&](const Rule &rule) { return id == QLatin1String(rule.id); });
    return found == all.end() ? nullptr : &*found;
}

QString ruleText(const char *text)
{
    return Tr::tr(text);
}

Finding findingAbout(const RuleContext &context, const QList<int> &elements)
{
    Finding finding;
    finding.severity = context.severity;
    for (const int element : elements)
        finding.elements << idAt(context, element);
    finding.id = finding.elements.join(u'@');
    return finding;
}

Finding findingAboutFlow(const RuleContext &context, const Graph::Edge &edge,
                         const QList<int> &more)
{
    Finding finding = findingAbout(context, {edge.from, edge.to});
    finding.flows << context.design.flows.at(edge.flow).key();
    for (const int element : more) {
        if (!finding.elements.contains(idAt(context, element)))
            finding.elements << idAt(context, element);
    }
    return finding;
}

QString named(const RuleContext &context, int element)
{
    return namedInText(context.design, element);
}

} // namespace tempo
