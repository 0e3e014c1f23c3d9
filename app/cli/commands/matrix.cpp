#include "app/cli/documents.h"
#include "model/base/jsonwriter.h"
#include "model/base/numbers.h"
#include "model/decision/matrixscore.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::MatrixCommand)
};

void writeAxis(const AxisScore &axis, JsonWriter &json)
{
    json.beginObject();
    json.key("id").value(axis.id);
    json.key("weight").value(axis.weight);
    json.key("score").value(axis.score);
    json.key("spread").value(axis.spread);
    json.key("votes").value(axis.votes);
    json.endObject();
}

void writeScope(const MatrixResult &scope, JsonWriter &json)
{
    json.beginObject();
    json.key("id").value(scope.scope);
    json.key("axes").beginArray();
    for (const AxisScore &axis : scope.axes)
        writeAxis(axis, json);
    json.endArray();
    json.key("index").value(scope.index);
    if (scope.verdict)
        json.key("verdict").value(word(*scope.verdict));
    else
        json.key("verdict").null();
    json.key("missing").value(scope.missing);
    json.endObject();
}

QByteArray toJson(const QList<MatrixResult> &scopes)
{
    JsonWriter json;
    json.beginObject();
    json.key("format").value(QStringLiteral("tempo-matrix/1"));
    json.key("scopes").beginArray();
    for (const MatrixResult &scope : scopes)
        writeScope(scope, json);
    json.endArray().endObject();
    return json.text();
}

QString verdictLine(const MatrixResult &scope)
{
    if (!scope.verdict || !scope.index)
        return Tr::tr("no verdict yet: %1 not scored")
            .arg(scope.missing.join(QStringLiteral(", ")));
    const QString verdict = verdictTitle(*scope.verdict);
    const QString index = QString::number(*scope.index, 'f', 2);
    return scope.conflict
        ? Tr::tr("%1 (index %2; axes with a quarter of the weight lean the other way)")
              .arg(verdict, index)
        : Tr::tr("%1 (index %2)").arg(verdict, index);
}

void printScope(const Design &design, const MatrixResult &scope, Console &console)
{
    const QString title
        = scope.scope == u"design" ? Tr::tr("Whole design") : design.titleOf(scope.scope);
    console.print(QString(title + u": " + verdictLine(scope)));
    for (const AxisScore &axis : scope.axes) {
        const QString score = axis.score ? numberText(*axis.score) : Tr::tr("no score");
        console.print(Tr::tr("  %1: %2, weight %3 %, %n vote(s)", nullptr, axis.votes)
                          .arg(axis.title, score, QString::number(100 * axis.weight, 'f', 0)));
    }
}

} // namespace

Exit runMatrix(const Arguments &arguments, Console &console)
{
    const OpenedDesign opened = openDesign(arguments.one("file"), console);
    if (!opened.design)
        return Exit::BadInput;
    const QList<MatrixResult> scopes = scoreMatrices(*opened.design);
    if (arguments.has("json")) {
        console.print(toJson(scopes));
        return Exit::Fine;
    }
    if (scopes.isEmpty())
        console.print(Tr::tr("The design has no matrix yet."));
    for (const MatrixResult &scope : scopes)
        printScope(*opened.design, scope, console);
    return Exit::Fine;
}

} // namespace tempo
