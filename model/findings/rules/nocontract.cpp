#include "model/findings/rules.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::NoContractRule)
};

/// What a contract lacks, in words, and the key of the first of it.
struct Lack
{
    QStringList words;
    QString field;

    void add(bool isLacking, const char *key, const QString &text)
    {
        if (!isLacking)
            return;
        if (words.isEmpty())
            field = QString::fromLatin1(key);
        words << text;
    }
};

Lack lackOf(const RuleContext &context, const Graph::Edge &edge)
{
    const Flow &flow = context.design.flows.at(edge.flow);
    const auto lacksOwner
        = [&](int element) { return context.design.elements.at(element).second.owner.isEmpty(); };
    Lack lack;
    lack.add(!flow.maxAge.isSet(), "max_age", Tr::tr("an age limit"));
    lack.add(!flow.fallback, "fallback", Tr::tr("a fallback"));
    lack.add(lacksOwner(edge.from), "owner",
             Tr::tr("an owner of %1").arg(named(context, edge.from)));
    lack.add(lacksOwner(edge.to), "", Tr::tr("an owner of %1").arg(named(context, edge.to)));
    return lack;
}

bool crossesTempos(const RuleContext &context, const Graph::Edge &edge)
{
    const StageTempo &from = context.tempos.at(edge.from);
    const StageTempo &to = context.tempos.at(edge.to);
    return context.paths.activations.at(edge.to) == Activation::Triggered && to.hasOwn
        && from.current && *from.current != *to.current;
}

} // namespace

QList<Finding> findNoContract(const RuleContext &context)
{
    QList<Finding> findings;
    for (int i = 0; i < context.data.size(); ++i) {
        for (const Graph::Edge &edge : context.data.into(i)) {
            if (!crossesTempos(context, edge))
                continue;
            const Lack lack = lackOf(context, edge);
            if (lack.words.isEmpty())
                continue;
            Finding finding = findingAboutFlow(context, edge);
            finding.message = Tr::tr("The flow from %1 (%2) to %3 (%4) lacks %5.")
                                  .arg(named(context, edge.from),
                                       tempoTitle(*context.tempos.at(edge.from).current).toLower(),
                                       named(context, edge.to),
                                       tempoTitle(*context.tempos.at(edge.to).current).toLower(),
                                       lack.words.join(QStringLiteral(", ")));
            finding.field = lack.field;
            findings << finding;
        }
    }
    return findings;
}

} // namespace tempo
