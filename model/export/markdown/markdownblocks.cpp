#include "model/export/markdown/markdownblocks.h"

#include "model/export/escape.h"
#include "model/export/markdowntext.h"
#include "model/report/reportwords.h"

#include <QCoreApplication>

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::MarkdownReport)
};

QString cellText(const ReportCell &cell)
{
    QString text = markdownEscaped(cell.text);
    if (!cell.detail.isEmpty())
        text += u" ("_s + markdownEscaped(cell.detail) + u')';
    return text;
}

QString findingText(const ReportFindings::Item &item)
{
    const Finding &finding = item.finding;
    QString text = u"- **"_s + markdownEscaped(severityTitle(finding.severity)) + u": "_s
        + markdownEscaped(item.title) + u"** ("_s + markdownEscaped(item.status) + u")\\\n  "_s
        + markdownEscaped(finding.message) + u'\n';
    if (!item.decided.isEmpty())
        text += u"  - "_s + markdownEscaped(Tr::tr("Decided: %1").arg(item.decided)) + u'\n';
    if (!finding.advice.isEmpty())
        text += u"  - "_s + markdownEscaped(Tr::tr("What to do: %1").arg(finding.advice)) + u'\n';
    return text;
}

QString scoreText(const std::optional<double> &score)
{
    if (!score)
        return Tr::tr("no score");
    QString text = signedText(*score);
    if (*score == qRound(*score))
        text.chop(3);
    return text;
}

} // namespace

QString markdownTable(const QStringList &titles, const QList<QStringList> &rows,
                      const QList<int> &numbers)
{
    QString text = u"| "_s + titles.join(u" | "_s) + u" |\n|"_s;
    for (int i = 0; i < int(titles.size()); ++i)
        text += numbers.contains(i) ? u" ---: |"_s : u" --- |"_s;
    text += u'\n';
    for (const QStringList &row : rows)
        text += u"| "_s + row.join(u" | "_s) + u" |\n"_s;
    return text + u'\n';
}

QString markdownOf(const Design &, const ReportText &block)
{
    return block.isMarkdown ? markdownToMarkdown(block.text)
                            : markdownEscaped(block.text) + u"\n\n"_s;
}

QString markdownOf(const Design &, const ReportFacts &block)
{
    QStringList labels;
    QStringList values;
    for (const auto &fact : block.facts) {
        labels << markdownEscaped(fact.label);
        values << markdownEscaped(fact.value);
    }
    return markdownTable(labels, {values});
}

QString markdownOf(const Design &, const ReportList &block)
{
    QString text;
    for (const QString &item : block.items)
        text += u"- "_s + markdownEscaped(item) + u'\n';
    return text + u'\n';
}

QString markdownOf(const Design &, const ReportTable &block)
{
    QStringList titles;
    QList<int> numbers;
    for (const ReportColumn &column : block.columns) {
        if (column.isNumber)
            numbers << int(titles.size());
        titles << markdownEscaped(column.title);
    }
    QList<QStringList> rows;
    for (const QList<ReportCell> &row : block.rows) {
        QStringList cells;
        for (const ReportCell &cell : row)
            cells << cellText(cell);
        rows << cells;
    }
    const QString caption
        = block.caption.isEmpty() ? QString() : markdownEscaped(block.caption) + u":\n\n"_s;
    return caption + markdownTable(titles, rows, numbers);
}

/// A text has no pictures: the canvas becomes the list of its elements and flows.
QString markdownOf(const Design &design, const ReportPicture &block)
{
    if (!block.chart.isEmpty())
        return {};
    QList<QStringList> rows;
    for (const auto &[id, element] : design.elements) {
        QStringList readers;
        for (const Flow &flow : design.flows) {
            if (flow.from == id)
                readers << design.titleOf(flow.to);
        }
        rows << QStringList{markdownEscaped(design.titleOf(id)),
                            markdownEscaped(kindTitle(element.kind)),
                            markdownEscaped(readers.join(u", "_s))};
    }
    return markdownTable({Tr::tr("Element"), Tr::tr("Kind"), Tr::tr("Leads to")}, rows);
}

QString markdownOf(const Design &, const ReportMatrix &block)
{
    QList<QStringList> rows;
    for (const ReportMatrix::Axis &axis : block.axes) {
        QString meaning = markdownEscaped(axis.anchor);
        if (const QString notes = markdownToPlain(axis.notes); !notes.isEmpty())
            meaning
                += (meaning.isEmpty() ? u""_s : u" "_s) + u"*"_s + markdownEscaped(notes) + u'*';
        rows << QStringList{markdownEscaped(axis.title), markdownEscaped(shareText(axis.weight)),
                            scoreText(axis.score), meaning};
    }
    return u"### "_s + markdownEscaped(block.title) + u"\n\n"_s + markdownEscaped(block.answer)
        + u"\n\n"_s
        + markdownTable(
               {Tr::tr("Axis"), Tr::tr("Weight"), Tr::tr("Score"), Tr::tr("What it means")}, rows,
               {1, 2});
}

QString markdownOf(const Design &, const ReportFindings &block)
{
    QString text;
    for (const ReportFindings::Item &item : block.items)
        text += findingText(item);
    return text.isEmpty() ? text : QString(text + u'\n');
}

QString markdownOf(const Design &design, const ReportContract &block)
{
    QString text = u"### "_s + markdownEscaped(block.title) + u"\n\n"_s
        + markdownOf(design, ReportFacts{block.terms});
    return text + markdownToMarkdown(block.contract);
}

} // namespace tempo
