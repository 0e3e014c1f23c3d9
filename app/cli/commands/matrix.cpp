#include "app/cli/documents.h"
#include "app/cli/resultlines.h"
#include "model/base/jsonwriter.h"
#include "model/base/numbers.h"
#include "model/decision/evidence.h"
#include "model/decision/firmness.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::MatrixCommand)
};

/// One scope with all that is said of it.
struct Judgement
{
    MatrixResult result;
    std::optional<Firmness> firmness;
    OrderedMap<Evidence> evidence;
};

void writeAxis(const AxisScore &axis, const Evidence *evidence, JsonWriter &json)
{
    json.beginObject();
    json.key("id").value(axis.id);
    json.key("weight").value(axis.weight);
    json.key("score").value(axis.score);
    json.key("spread").value(axis.spread);
    json.key("votes").value(axis.votes);
    json.key("evidence");
    if (evidence) {
        json.beginObject();
        json.key("score").value(evidence->score);
        json.key("facts").value(evidence->facts);
        json.endObject();
    } else {
        json.null();
    }
    json.endObject();
}

void writeFlip(const Flip &flip, JsonWriter &json)
{
    json.beginObject();
    json.key("axis").value(flip.axis);
    json.key("from").value(flip.from);
    json.key("to").value(flip.to);
    json.key("verdict").value(word(flip.verdict));
    json.endObject();
}

void writeFirmness(const Firmness &firmness, JsonWriter &json)
{
    const Acceptability &smaa = firmness.acceptability;
    json.key("smaa").beginObject();
    json.key("batch").value(smaa.batch);
    json.key("hybrid").value(smaa.hybrid);
    json.key("real-time").value(smaa.realTime);
    json.key("method").value(smaa.isExact ? QStringLiteral("exact") : QStringLiteral("simulated"));
    json.key("error").value(smaa.error);
    json.endObject();
    json.key("weight_flip");
    if (firmness.weightFlip)
        writeFlip(*firmness.weightFlip, json);
    else
        json.null();
    json.key("score_flips").beginArray();
    for (const Flip &flip : firmness.scoreFlips)
        writeFlip(flip, json);
    json.endArray();
    json.key("fragile").value(firmness.isFragile);
}

void writeScope(const Judgement &judgement, JsonWriter &json)
{
    const MatrixResult &result = judgement.result;
    json.beginObject();
    json.key("id").value(result.scope);
    json.key("axes").beginArray();
    for (const AxisScore &axis : result.axes)
        writeAxis(axis, judgement.evidence.find(axis.id), json);
    json.endArray();
    json.key("index").value(result.index);
    json.key("verdict");
    if (result.verdict)
        json.value(word(*result.verdict));
    else
        json.null();
    json.key("missing").value(result.missing);
    if (judgement.firmness) {
        writeFirmness(*judgement.firmness, json);
    } else {
        json.key("smaa").null();
        json.key("weight_flip").null();
        json.key("score_flips").beginArray().endArray();
        json.key("fragile").null();
    }
    json.key("consensus_w").value(result.consensusW);
    json.endObject();
}

QByteArray toJson(const QList<Judgement> &scopes)
{
    JsonWriter json;
    json.beginObject();
    json.key("format").value(QStringLiteral("tempo-matrix/1"));
    json.key("scopes").beginArray();
    for (const Judgement &scope : scopes)
        writeScope(scope, json);
    json.endArray().endObject();
    return json.text();
}

QString firmnessLine(Verdict verdict, const Firmness &firmness)
{
    const Acceptability &smaa = firmness.acceptability;
    const double share = verdict == Verdict::Batch ? smaa.batch
        : verdict == Verdict::Hybrid               ? smaa.hybrid
                                                   : smaa.realTime;
    const QString percent = QString::number(100 * share, 'f', 0);
    return firmness.isFragile ? Tr::tr("fragile: only %1 % of all weightings say so").arg(percent)
                              : Tr::tr("firm in %1 % of all weightings").arg(percent);
}

QString scoreText(double score)
{
    return score > 0 ? QString(u'+' + numberText(score)) : numberText(score);
}

/// What would change the verdict: one weight, or one step of a score.
QStringList flipLines(const Matrix &matrix, const Firmness &firmness)
{
    QStringList lines;
    if (const auto &flip = firmness.weightFlip) {
        lines << Tr::tr("a weight of %1 % instead of %2 % on %3 would make it %4")
                     .arg(QString::number(100 * flip->to, 'f', 0),
                          QString::number(100 * flip->from, 'f', 0), axisTitle(matrix, flip->axis),
                          verdictTitle(flip->verdict).toLower());
    } else {
        lines << Tr::tr("no single weight can change it");
    }
    QStringList discuss;
    for (const Flip &flip : firmness.scoreFlips) {
        lines << Tr::tr("%1 at %2 instead of %3 would make it %4")
                     .arg(axisTitle(matrix, flip.axis), scoreText(flip.to), scoreText(flip.from),
                          verdictTitle(flip.verdict).toLower());
        if (!discuss.contains(axisTitle(matrix, flip.axis)))
            discuss << axisTitle(matrix, flip.axis);
    }
    if (firmness.isFragile && !discuss.isEmpty())
        lines << Tr::tr("discuss: %1").arg(discuss.join(QStringLiteral(", ")));
    return lines;
}

void printScope(const Design &design, const Judgement &judgement, Console &console)
{
    const MatrixResult &scope = judgement.result;
    console.print(QString(scopeTitle(design, scope.scope) + u": " + verdictLine(scope)));
    if (judgement.firmness) {
        console.print(QString(u"  " + firmnessLine(*scope.verdict, *judgement.firmness)));
        for (const QString &line : flipLines(design.matrix, *judgement.firmness))
            console.print(QString(u"  " + line));
    }
    for (const AxisScore &axis : scope.axes) {
        const QString score = axis.score ? scoreText(*axis.score) : Tr::tr("no score");
        console.print(Tr::tr("  %1: %2, weight %3 %, %n vote(s)", nullptr, axis.votes)
                          .arg(axis.title, score, QString::number(100 * axis.weight, 'f', 0)));
        if (const Evidence *evidence = judgement.evidence.find(axis.id)) {
            console.print(
                Tr::tr("    the design says %1: %2")
                    .arg(scoreText(evidence->score), evidence->facts.join(QStringLiteral("; "))));
        }
    }
}

} // namespace

Exit runMatrix(const Arguments &arguments, Console &console)
{
    const OpenedDesign opened = openDesign(arguments.one("file"), console);
    if (!opened.design)
        return Exit::BadInput;
    QList<Judgement> scopes;
    for (const MatrixResult &result : scoreMatrices(*opened.design))
        scopes << Judgement{result, firmnessOf(result), evidenceOf(*opened.design, result.scope)};
    if (arguments.has("json")) {
        console.print(toJson(scopes));
        return Exit::Fine;
    }
    if (scopes.isEmpty())
        console.print(Tr::tr("The design has no matrix yet."));
    for (const Judgement &scope : scopes)
        printScope(*opened.design, scope, console);
    return Exit::Fine;
}

} // namespace tempo
