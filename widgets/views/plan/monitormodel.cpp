#include "widgets/views/plan/monitormodel.h"

#include "model/report/report.h"
#include "model/report/reportwords.h"

#include <algorithm>

namespace tempo {

namespace {

/// The group of monitors whose element is gone or was never named.
constexpr QLatin1String noElement{"@none"};

constexpr MonitorSeverity severities[]
    = {MonitorSeverity::Page, MonitorSeverity::Ticket, MonitorSeverity::Info};

QString signOf(MonitorSeverity severity)
{
    switch (severity) {
    case MonitorSeverity::Page:
        return QStringLiteral("▲");
    case MonitorSeverity::Ticket:
        return QStringLiteral("■");
    case MonitorSeverity::Info:
        break;
    }
    return QStringLiteral("●");
}

Tone toneOf(MonitorSeverity severity)
{
    switch (severity) {
    case MonitorSeverity::Page:
        return Tone::Missed;
    case MonitorSeverity::Ticket:
        return Tone::Tight;
    case MonitorSeverity::Info:
        break;
    }
    return Tone::Quiet;
}

} // namespace

SignState signStateOf(const Monitor &monitor)
{
    if (!monitor.signedOff)
        return SignState::Open;
    return monitor.resign ? SignState::Again : SignState::Signed;
}

QString signatureText(const SignOff &signedOff)
{
    QStringList parts{signedOff.by};
    if (signedOff.date)
        parts << dateText(*signedOff.date);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void MonitorModel::show(const Design &design, const QList<Monitor> &generated,
                        const LineDifference &news)
{
    m_generated = generated;
    m_owners = ownersIn(design);
    const QList<Monitor> monitors = monitoringOf(design, generated);
    QHash<QString, int> places;
    QList<PlanLine> lines;
    for (const Monitor &monitor : monitors) {
        places.insert(monitor.id, int(lines.size()));
        lines << lineOf(monitor, design, news);
    }
    setLines(lines, groupsOf(monitors, design), [&] {
        m_monitors = monitors;
        m_places = places;
    });
}

PlanLine MonitorModel::lineOf(const Monitor &monitor, const Design &design,
                              const LineDifference &news) const
{
    static const QString states[]
        = {QStringLiteral("open"), QStringLiteral("signed"), QStringLiteral("again")};
    PlanLine line;
    line.id = monitor.id;
    const bool isThere = design.elements.contains(monitor.element);
    line.group = monitor.removed ? QString(removedGroup)
        : isThere                ? monitor.element
                                 : QString(noElement);
    line.element = monitor.element;
    line.owner = monitor.owner;
    line.state = states[int(signStateOf(monitor))];
    line.searchText
        = QStringList{monitor.metric,  monitor.threshold, monitor.derivation,
                      monitor.runbook, monitor.owner,     design.titleOf(monitor.element)}
              .join(u'\n');
    line.origin = monitor.origin;
    line.removed = monitor.removed;
    if (const auto change = news.changes.constFind(monitor.id); change != news.changes.cend())
        line.change = *change;
    return line;
}

QList<LineGroup> MonitorModel::groupsOf(const QList<Monitor> &monitors, const Design &design)
{
    QHash<QString, int> counts;
    QHash<QString, int> signedOff;
    int removed = 0;
    for (const Monitor &monitor : monitors) {
        const bool isThere = design.elements.contains(monitor.element);
        const QString group = isThere ? monitor.element : QString(noElement);
        removed += monitor.removed ? 1 : 0;
        if (monitor.removed)
            continue;
        ++counts[group];
        signedOff[group] += signStateOf(monitor) == SignState::Signed ? 1 : 0;
    }
    QList<LineGroup> made;
    const auto add = [&](const QString &id, const QString &title) {
        if (counts.value(id) > 0)
            made.append({id, title,
                         tr("%n monitor(s)", nullptr, counts.value(id)) + u" · "
                             + tr("%n signed off", nullptr, signedOff.value(id))});
    };
    for (const auto &[id, element] : design.elements)
        add(id, design.titleOf(id));
    add(noElement, tr("No element"));
    made.append({removedGroup, tr("Removed"), tr("%n monitor(s)", nullptr, removed)});
    return made;
}

const Monitor *MonitorModel::monitor(const QString &id) const
{
    const int place = m_places.value(id, -1);
    return place < 0 ? nullptr : &m_monitors.at(place);
}

const Monitor *MonitorModel::generated(const QString &id) const
{
    const auto found = std::ranges::find(m_generated, id, &Monitor::id);
    return found == m_generated.end() ? nullptr : &*found;
}

int MonitorModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return ColumnCount;
}

QVariant MonitorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    const QString titles[ColumnCount] = {tr("Monitor"),  tr("Threshold"), tr("Window"),
                                         tr("Severity"), tr("Owner"),     tr("Signed off")};
    return titles[section];
}

QString MonitorModel::text(const Monitor &monitor, int column) const
{
    switch (column) {
    case Metric:
        return monitor.metric;
    case Threshold:
        return monitor.threshold;
    case Window:
        return monitor.window;
    case Severity:
        return monitorSeverityTitle(monitor.severity);
    case Owner:
        return monitor.owner;
    default:
        break;
    }
    switch (signStateOf(monitor)) {
    case SignState::Open:
        return tr("not yet");
    case SignState::Again:
        return tr("sign again");
    case SignState::Signed:
        break;
    }
    return monitor.signedOff->by.isEmpty() ? tr("signed") : monitor.signedOff->by;
}

QString MonitorModel::secondLine(const Monitor &monitor, int column) const
{
    switch (column) {
    case Metric:
        return monitor.runbook;
    case Threshold:
        return monitor.derivation;
    case SignedOff:
        if (monitor.resign)
            return tr("%1 signed %2").arg(monitor.signedOff->by, monitor.signedOff->threshold);
        return monitor.signedOff && monitor.signedOff->date ? dateText(*monitor.signedOff->date)
                                                            : QString();
    default:
        return {};
    }
}

QVariant MonitorModel::cell(int place, int column, int role) const
{
    const Monitor &monitor = m_monitors.at(place);
    const SignState state = signStateOf(monitor);
    switch (role) {
    case Qt::DisplayRole:
        return text(monitor, column);
    case SecondLineRole:
        return secondLine(monitor, column);
    case Qt::ToolTipRole: {
        QStringList lines{text(monitor, column).toHtmlEscaped(),
                          secondLine(monitor, column).toHtmlEscaped()};
        lines.removeAll(QString());
        return lines.isEmpty() ? QString()
                               : QString(u"<p>" + lines.join(QStringLiteral("</p><p>")) + u"</p>");
    }
    case SignRole:
        if (column == Severity)
            return signOf(monitor.severity);
        if (column == SignedOff && state != SignState::Open)
            return state == SignState::Again ? QStringLiteral("▲") : QStringLiteral("✓");
        return QString();
    case ToneRole:
        if (column == Severity)
            return int(toneOf(monitor.severity));
        if (column == SignedOff && state != SignState::Open)
            return int(state == SignState::Again ? Tone::Tight : Tone::Met);
        return int(Tone::Quiet);
    default:
        return {};
    }
}

bool MonitorModel::isEditable(int place, int column) const
{
    const Monitor &monitor = m_monitors.at(place);
    if (monitor.removed || monitor.origin == LineOrigin::Gone)
        return false;
    if (column == Metric || column == Window)
        return monitor.origin == LineOrigin::Added;
    return column == Threshold || column == Severity || column == Owner;
}

CellEditor MonitorModel::editorOf(const QModelIndex &index) const
{
    CellEditor editor;
    const Monitor *asGenerated = generated(lineAt(index).id);
    switch (index.column()) {
    case Severity:
        for (const MonitorSeverity severity : severities)
            editor.choices << signOf(severity) + u"  " + monitorSeverityTitle(severity);
        break;
    case Owner:
        editor.line = textFormat(m_owners);
        editor.line->placeholder = asGenerated ? asGenerated->owner : QString();
        break;
    case Metric:
        editor.line = textFormat();
        editor.line->required = true;
        break;
    case Threshold:
        editor.line = textFormat();
        editor.line->placeholder = asGenerated ? asGenerated->threshold : QString();
        break;
    default:
        editor.line = textFormat();
    }
    return editor;
}

FieldValue MonitorModel::valueOf(const QModelIndex &index) const
{
    const Monitor &monitor = m_monitors.at(placeOf(index));
    if (index.column() == Severity)
        return int(monitor.severity);
    const QString shown = text(monitor, index.column());
    return shown.isEmpty() ? FieldValue() : FieldValue(shown);
}

} // namespace tempo
