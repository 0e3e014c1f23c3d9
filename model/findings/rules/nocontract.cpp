#include "model/findings/boundaries.h"
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

Lack lackOf(const RuleContext &context, const Boundary &boundary)
{
    Lack lack;
    lack.add(!boundary.hasAge, "max_age", Tr::tr("an age limit"));
    lack.add(!boundary.hasFallback, "fallback", Tr::tr("a fallback"));
    lack.add(!boundary.hasGiver, "owner",
             Tr::tr("an owner of %1").arg(named(context, boundary.edge.from)));
    lack.add(!boundary.hasTaker, "",
             Tr::tr("an owner of %1").arg(named(context, boundary.edge.to)));
    return lack;
}

} // namespace

QList<Finding> findNoContract(const RuleContext &context)
{
    QList<Finding> findings;
    for (const Boundary &boundary : boundariesOf(context.design, context.data, context.tempos)) {
        const Lack lack = lackOf(context, boundary);
        if (lack.words.isEmpty())
            continue;
        Finding finding = findingAboutFlow(context, boundary.edge);
        finding.message
            = Tr::tr("The flow from %1 (%2) to %3 (%4) lacks %5.")
                  .arg(named(context, boundary.edge.from), tempoTitle(boundary.from).toLower(),
                       named(context, boundary.edge.to), tempoTitle(boundary.to).toLower(),
                       lack.words.join(QStringLiteral(", ")));
        finding.field = lack.field;
        findings << finding;
    }
    return findings;
}

} // namespace tempo
