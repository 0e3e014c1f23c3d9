#include "app/cli/analysis.h"
#include "app/cli/resultlines.h"
#include "model/base/displaytext.h"
#include "model/decision/ladderwords.h"
#include "model/design/kind.h"
#include "model/timing/figurewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::AnalyzeCommand)
};

QString indented(const QString &line)
{
    return u"  " + line;
}

QString percentText(double share)
{
    return Tr::tr("%1 %").arg(QLocale().toString(100 * share, 'g', 3));
}

QString methodText(const PathTime &time)
{
    switch (time.method) {
    case Method::Exact:
        return Tr::tr("exact");
    case Method::Bounds:
        return Tr::tr("bounds: clocks of unknown phase depend on each other");
    case Method::Simulated:
        break;
    }
    const double spread
        = time.confidence ? (time.confidence->mean.high - time.confidence->mean.low) / 2 : 0;
    return Tr::tr("simulated, mean ± %1").arg(displayDuration(spread));
}

/// One named figure, or nothing where it isn't known.
QString named(const QString &name, const std::optional<double> &seconds)
{
    return seconds ? QString(name + u' ' + displayDuration(*seconds)) : QString();
}

QString figuresText(const PathTime &time)
{
    if (time.worst == time.best)
        return judgedText(time, time.best);
    QStringList figures{named(Tr::tr("best"), time.best), named(Tr::tr("mean"), time.mean),
                        named(Tr::tr("p50"), time.p50),   named(Tr::tr("p95"), time.p95),
                        named(Tr::tr("p99"), time.p99),   named(Tr::tr("worst"), time.worst)};
    figures.removeAll(QString());
    const QString all = figures.join(QStringLiteral(", "));
    return time.complete ? all : Tr::tr("at least %1").arg(all);
}

/// The tempo of an element, and the one that its limits ask for.
QString tempoText(const ElementFigures &figures)
{
    const QString now = tempoTitle(*figures.tempo.current).toLower();
    if (!figures.natural)
        return Tr::tr("%1, and no limit asks for it", "tempo").arg(now);
    if (*figures.natural == *figures.tempo.current)
        return Tr::tr("%1, as its limits ask", "tempo").arg(now);
    const QString natural = tempoTitle(*figures.natural).toLower();
    return *figures.natural < *figures.tempo.current
        ? Tr::tr("%1, where %2 would do", "tempos").arg(now, natural)
        : Tr::tr("%1, where its limits ask for %2", "tempos").arg(now, natural);
}

QString limitText(const PathFigures &path)
{
    if (!path.limit)
        return {};
    const QString limit = displayDuration(*path.limit);
    if (!path.slack)
        return Tr::tr("limit %1").arg(limit);
    return *path.slack < 0
        ? Tr::tr("limit %1, missed by %2").arg(limit, displayDuration(-*path.slack))
        : Tr::tr("limit %1, slack %2").arg(limit, displayDuration(*path.slack));
}

class AnalysisText
{
public:
    AnalysisText(const Analysis &analysis, const Console &console)
        : m_analysis(analysis), m_design(analysis.design), m_console(console)
    {
    }

    QStringList take()
    {
        for (qsizetype place = 0; place < m_analysis.assessment.figures.targets.size(); ++place)
            addTarget(m_analysis.assessment.figures.targets.at(place),
                      m_analysis.assessment.values.at(place));
        if (m_analysis.assessment.figures.targets.isEmpty())
            m_lines << Tr::tr("The design has no prediction and no action: nothing is timed.");
        addFlows();
        addElements();
        addFindings();
        return std::move(m_lines);
    }

private:
    QString titleAt(int place) const { return m_design.titleOf(m_design.elements.at(place).first); }

    void open(const QString &title)
    {
        if (!m_lines.isEmpty())
            m_lines << QString();
        m_lines << m_console.heading(title);
    }

    void addPath(const QString &what, const PathFigures &path)
    {
        if (!path.time) {
            m_lines << indented(Tr::tr("%1: no figures, see the findings").arg(what));
            return;
        }
        QStringList parts{figuresText(*path.time)};
        if (const QString limit = limitText(path); !limit.isEmpty())
            parts << limit;
        m_lines << indented(what + u": " + parts.join(QStringLiteral("; ")) + u" ("
                            + methodText(*path.time) + u')');
        if (path.window) {
            m_lines << indented(
                indented(Tr::tr("of a window: %1 older at its middle, %2 at its oldest")
                             .arg(displayDuration(path.window->centroid),
                                  displayDuration(path.window->oldest))));
        }
    }

    void addTarget(const TargetFigures &figures, const TargetValue &value)
    {
        const Element &element = m_design.elements.at(figures.target).second;
        open(Tr::tr("%1 (%2)", "title, kind")
                 .arg(titleAt(figures.target), kindTitle(element.kind).toLower()));
        for (const PathFigures &path : figures.reaction)
            addPath(Tr::tr("reaction to %1").arg(titleAt(path.from)), path);
        for (const PathFigures &path : figures.staleness)
            addPath(Tr::tr("age of %1").arg(titleAt(path.from)), path);
        for (const PathFigures &path : figures.modelAge)
            addPath(Tr::tr("age of %1 in the model").arg(titleAt(path.from)), path);
        if (figures.reaction.isEmpty() && figures.staleness.isEmpty())
            m_lines << indented(Tr::tr("nothing reaches it"));
        addDue(figures.due);
        addValue(value);
    }

    void addDue(const std::optional<DueFigures> &due)
    {
        if (!due)
            return;
        m_lines << indented(
            due->margin < 0 ? Tr::tr("due: missed by %1; %2 of the instants are late")
                                  .arg(displayDuration(-due->margin), percentText(due->late))
                            : Tr::tr("due: met with a margin of %1; %2 of the instants are late")
                                  .arg(displayDuration(due->margin), percentText(due->late)));
    }

    void addValue(const TargetValue &value)
    {
        if (value.value) {
            const KeptValue &kept = value.value->value;
            QString line = Tr::tr("value: reacting to %1 keeps %2")
                               .arg(m_design.titleOf(value.value->event), percentText(kept.kept));
            if (kept.perMonth && kept.lostPerMonth) {
                const QString &currency = m_design.header.currency;
                line += Tr::tr(", %1 a month; %2 are lost")
                            .arg(displayMoney(*kept.perMonth, currency),
                                 displayMoney(*kept.lostPerMonth, currency));
            }
            m_lines << indented(line);
        }
        if (value.ladder)
            m_lines << indented(ladderAnswer(m_design, *value.ladder));
    }

    void addFlows()
    {
        if (m_analysis.assessment.figures.flows.isEmpty())
            return;
        open(Tr::tr("Flows with a limit of their own"));
        for (const FlowFigures &figures : m_analysis.assessment.figures.flows) {
            const Flow &flow = m_design.flows.at(figures.flow);
            for (const PathFigures &path : figures.age) {
                addPath(Tr::tr("%1 → %2, age of %3")
                            .arg(m_design.titleOf(flow.from), m_design.titleOf(flow.to),
                                 titleAt(path.from)),
                        path);
            }
        }
    }

    void addElements()
    {
        QStringList lines;
        for (qsizetype place = 0; place < m_analysis.assessment.figures.elements.size(); ++place) {
            const QStringList facts = factsOf(m_analysis.assessment.figures.elements.at(place));
            if (!facts.isEmpty()) {
                lines << indented(titleAt(int(place)) + u": " + facts.join(QStringLiteral(", ")));
            }
        }
        if (lines.isEmpty())
            return;
        open(Tr::tr("Elements"));
        m_lines << lines;
    }

    QStringList factsOf(const ElementFigures &figures) const
    {
        QStringList facts;
        if (figures.tempo.inherited)
            facts << Tr::tr("runs when what it reads does");
        else if (figures.tempo.hasOwn)
            facts << tempoText(figures);
        if (figures.slack)
            facts << Tr::tr("slack %1").arg(displayDuration(figures.slack->seconds));
        if (figures.margin)
            facts << Tr::tr("margin %1").arg(displayDuration(*figures.margin));
        return facts;
    }

    void addFindings()
    {
        if (m_analysis.findings.isEmpty())
            return;
        open(Tr::tr("Findings"));
        for (const Finding &finding : m_analysis.findings)
            m_lines << indented(findingLine(finding, m_console));
    }

    const Analysis &m_analysis;
    const Design &m_design;
    const Console &m_console;
    QStringList m_lines;
};

} // namespace

QStringList analysisLines(const Analysis &analysis, const Console &console)
{
    return AnalysisText(analysis, console).take();
}

} // namespace tempo
