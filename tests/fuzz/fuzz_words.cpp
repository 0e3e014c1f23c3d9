#include "model/yaml/schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <set>

using namespace tempo;

namespace {

/// Collects what the JSON Schema of the document, and so the table of its fields, names: keys with
/// their colon, and the words of enumerations.
void collect(const QJsonValue &schema, std::set<QString> &words)
{
    const auto isWord = [](const QJsonValue &value) { return value.isString(); };
    for (const QJsonValue &item : schema.toArray())
        collect(item, words);
    const QJsonObject object = schema.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"properties") {
            const QStringList keys = it.value().toObject().keys();
            for (const QString &key : keys)
                words.insert(QString(key + u": "));
        }
        if (it.key() == u"const" && isWord(it.value()))
            words.insert(it.value().toString());
        if (it.key() == u"enum") {
            for (const QJsonValue &word : it.value().toArray())
                words.insert(word.toString());
        }
        collect(it.value(), words);
    }
}

} // namespace

/// Prints the fuzzer's dictionary: the words of the document format, values in its notations, and
/// what YAML does something special with.
int main()
{
    std::set<QString> words{
        QStringLiteral("tempo: 1\\x0atitle: "),
        QStringLiteral("250ms"),
        QStringLiteral("3h30min"),
        QStringLiteral("P1DT2H"),
        QStringLiteral("120/s"),
        QStringLiteral("2M/day"),
        QStringLiteral("*/15 6-18 * * 1-5"),
        QStringLiteral("Europe/Berlin"),
        QStringLiteral("2026-03-02"),
        QStringLiteral("1e308"),
        QStringLiteral("\\x0a  "),
        QStringLiteral("\\x0a- "),
        QStringLiteral("---\\x0a"),
        QStringLiteral("...\\x0a"),
        QStringLiteral("&a "),
        QStringLiteral("*a"),
        QStringLiteral("!!str "),
        QStringLiteral("<<: "),
        QStringLiteral("|2-\\x0a"),
        QStringLiteral(">+\\x0a"),
        QStringLiteral("? "),
        QStringLiteral("%YAML 1.2\\x0a"),
        QStringLiteral("\\xef\\xbb\\xbf"),
        QStringLiteral("\\xe2\\x80\\xa8"),
        QStringLiteral("\\\\u263a"),
        QStringLiteral("# "),
    };
    collect(QJsonDocument::fromJson(designSchema()).object(), words);
    words.erase(QString());
    for (const QString &word : words)
        std::printf("\"%s\"\n", word.toUtf8().constData());
    return 0;
}
