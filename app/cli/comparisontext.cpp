#include "app/cli/comparisonfigures.h"
#include "app/cli/resultlines.h"
#include "model/base/displaytext.h"
#include "model/decision/firmness.h"

#include <QCoreApplication>

#include <cmath>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::DiffCommand)
};

/// Lines below titles, with an empty line between the sections.
class Outline
{
public:
    explicit Outline(const Console &console) : m_console(console) {}

    /// Goes on below a title, which is printed with its first line.
    void section(const QString &title)
    {
        if (title == m_title)
            return;
        m_title = title;
        m_subject.clear();
        m_isOpen = false;
    }

    /// A line of its own.
    void line(const QString &text)
    {
        open();
        m_lines << u"  " + text;
        m_subject.clear();
    }

    /// A line below what it is about, which is printed once for all that follow.
    void line(const QString &subject, const QString &text)
    {
        if (subject != m_subject)
            line(subject);
        m_subject = subject;
        m_lines << u"    " + text;
    }

    /// What stands outside the sections, at the end.
    void remarks(const QStringList &texts)
    {
        if (!texts.isEmpty())
            m_lines << QString() << texts;
    }

    bool isEmpty() const { return m_lines.isEmpty(); }
    const QStringList &lines() const { return m_lines; }

private:
    void open()
    {
        if (!m_isOpen)
            m_lines << QString() << m_console.heading(m_title);
        m_isOpen = true;
    }

    const Console &m_console;
    QStringList m_lines;
    QString m_title;
    QString m_subject;
    bool m_isOpen = false;
};

QString fromTo(const QString &before, const QString &after)
{
    return Tr::tr("%1 → %2", "from, to").arg(before, after);
}

bool isAbout(const Difference &change, QLatin1String section)
{
    return change.path.section(u'.', 0, 0) == section;
}

bool isStructure(const Difference &change)
{
    return isAbout(change, QLatin1String("header")) || isAbout(change, QLatin1String("elements"))
        || isAbout(change, QLatin1String("flows"));
}

/// The difference without whose it is, where its section or the line above says that.
QString ownLine(Difference change)
{
    if (change.label.isEmpty())
        return sentenceOf(change);
    change.subject = std::exchange(change.label, {});
    return sentenceOf(change);
}

void addPart(const Difference &change, const QString &section, Outline &outline)
{
    outline.section(section);
    if (change.label.isEmpty())
        outline.line(sentenceOf(change));
    else
        outline.line(change.subject, ownLine(change));
}

void addChanges(const QList<Difference> &changes, bool areStructure, Outline &outline)
{
    for (const Difference &change : changes) {
        if (!isMeaning(change) || isStructure(change) != areStructure)
            continue;
        if (isAbout(change, QLatin1String("elements"))) {
            addPart(change, Tr::tr("Elements"), outline);
        } else if (isAbout(change, QLatin1String("flows"))) {
            addPart(change, Tr::tr("Flows"), outline);
        } else {
            const bool isDecision = isAbout(change, QLatin1String("dispositions"));
            outline.section(isDecision ? Tr::tr("Decisions about findings") : change.subject);
            outline.line(ownLine(change));
        }
    }
}

/// Whether a limit asks for less than before, and by how much; nothing where it came or went.
QString slackening(const LimitChange &change)
{
    const auto *before = std::get_if<Duration>(&change.before);
    const auto *after = std::get_if<Duration>(&change.after);
    if (!before || !after)
        return {};
    const double more = after->seconds() - before->seconds();
    const QString by = displayDuration(std::abs(more));
    return u' ' + (more > 0 ? Tr::tr("(looser by %1)").arg(by) : Tr::tr("(tighter by %1)").arg(by));
}

void addLimits(const Comparison &comparison, Outline &outline)
{
    outline.section(Tr::tr("Limits"));
    const Design &now = *comparison.after.design;
    for (const LimitChange &change : comparison.limits) {
        const QString &origin = change.origin;
        const Design &has = now.elements.contains(origin) ? now : *comparison.before.design;
        const QString limit = origin.isEmpty()
            ? change.label
            : Tr::tr("%1, data of “%2”", "a limit, the origin of the data")
                  .arg(change.label, shownValue(has.titleOf(origin), {}));
        const QString before = limitText(change.before);
        const QString after = limitText(change.after);
        outline.line(change.subject,
                     Tr::tr("%1: %2").arg(
                         limit, fromTo(shownValue(before, after), shownValue(after, before)))
                         + slackening(change));
    }
}

QString verdictSide(const std::optional<MatrixResult> &result)
{
    if (!result)
        return Tr::tr("no matrix");
    const QString line = verdictLine(*result);
    const std::optional<Firmness> firmness = firmnessOf(*result);
    return firmness && firmness->isFragile ? Tr::tr("%1, fragile", "a verdict").arg(line) : line;
}

void addVerdicts(const Comparison &comparison, Outline &outline)
{
    outline.section(Tr::tr("Verdicts"));
    for (const VerdictChange &change : comparison.verdicts) {
        const Design &design = change.after ? *comparison.after.design : *comparison.before.design;
        outline.line(
            Tr::tr("%1: %2").arg(scopeTitle(design, change.scope),
                                 fromTo(verdictSide(change.before), verdictSide(change.after))));
    }
}

QString contributionText(const StageTempo &tempo)
{
    if (!tempo.contribution)
        return {};
    const QString time = displayDuration(*tempo.contribution);
    return tempo.complete ? time : Tr::tr("at least %1").arg(time);
}

QString tempoName(const StageTempo &tempo)
{
    if (tempo.inherited)
        return Tr::tr("inherited", "tempo of a stage");
    return tempo.hasOwn ? tempoTitle(*tempo.current).toLower() : QString();
}

QString tempoText(const StageTempo &tempo)
{
    QStringList parts{tempoName(tempo), contributionText(tempo)};
    parts.removeAll(QString());
    return parts.isEmpty() ? Tr::tr("none", "tempo of a stage") : parts.join(QStringLiteral(", "));
}

/// By how much the contribution grew or shrank.
QString growth(const StageTempo &before, const StageTempo &after)
{
    const double more = after.contribution.value_or(0) - before.contribution.value_or(0);
    if (more == 0 || !before.contribution || !after.contribution)
        return {};
    const QString by = displayDuration(std::abs(more));
    return u' ' + (more > 0 ? Tr::tr("(longer by %1)").arg(by) : Tr::tr("(shorter by %1)").arg(by));
}

QString tempoChangeText(const TempoChange &change)
{
    if (!change.before)
        return Tr::tr("new (%1)").arg(tempoText(*change.after));
    if (!change.after)
        return Tr::tr("gone (%1)").arg(tempoText(*change.before));
    return fromTo(tempoText(*change.before), tempoText(*change.after))
        + growth(*change.before, *change.after);
}

void addTempos(const Comparison &comparison, Outline &outline)
{
    outline.section(Tr::tr("Tempo, and what each element adds to a path: period, reading and run"));
    for (const TempoChange &change : comparison.tempos) {
        const Design &design = change.after ? *comparison.after.design : *comparison.before.design;
        outline.line(Tr::tr("%1: %2").arg(subjectOf(change.element, design.element(change.element)),
                                          tempoChangeText(change)));
    }
}

void addMoved(const QString &title, const QList<MovedLine> &lines, Outline &outline)
{
    outline.section(title);
    for (const MovedLine &line : lines)
        outline.line(shownValue(line.about, {}), line.text);
}

void addFindings(const Comparison &comparison, const Console &console, Outline &outline)
{
    outline.section(Tr::tr("Findings"));
    for (const FindingChange &change : comparison.findings) {
        if (!change.before) {
            outline.line(Tr::tr("new: %1").arg(findingLine(*change.after, console)));
        } else if (!change.after) {
            outline.line(Tr::tr("gone: %1").arg(findingLine(*change.before, console)));
        } else {
            outline.line(Tr::tr("changed: %1").arg(findingLine(*change.after, console)),
                         Tr::tr("before: %1").arg(findingLine(*change.before, console)));
        }
    }
}

/// That nothing of meaning differs, and how much differs without a difference of meaning.
QStringList remarksOn(const QList<Difference> &changes, bool isSame)
{
    QList<Difference> rest;
    for (const Difference &change : changes) {
        if (!isMeaning(change))
            rest << change;
    }
    QStringList remarks = sentencesOf(rest);
    if (isSame)
        remarks.prepend(Tr::tr("Nothing differs in meaning."));
    return remarks;
}

QString fileName(const OpenedDesign &opened)
{
    return opened.file == u"-" ? Tr::tr("standard input") : opened.file;
}

} // namespace

void printComparison(const Comparison &comparison, Console &console)
{
    Outline outline(console);
    addChanges(comparison.changes, true, outline);
    addLimits(comparison, outline);
    addChanges(comparison.changes, false, outline);
    addVerdicts(comparison, outline);
    addTempos(comparison, outline);
    addMoved(Tr::tr("Figures"), movedTimes(comparison), outline);
    addMoved(Tr::tr("What limits leave"), movedElements(comparison), outline);
    addMoved(Tr::tr("Value"), movedValues(comparison), outline);
    addFindings(comparison, console, outline);
    outline.remarks(remarksOn(comparison.changes, outline.isEmpty()));
    console.print(fromTo(fileName(comparison.before), fileName(comparison.after)));
    for (const QString &line : outline.lines())
        console.print(line);
}

} // namespace tempo
