#include "widgets/shell/findingsmodel.h"

#include "model/document/selection.h"
#include "model/findings/rule.h"
#include "widgets/views/findingswatch.h"

#include <QCoreApplication>

#include <algorithm>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Findings)
};

} // namespace

QString severityLabel(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tr::tr("error");
    case Severity::Warning:
        return Tr::tr("warning");
    case Severity::Info:
        break;
    }
    return Tr::tr("info");
}

QChar severitySign(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u'✕';
    case Severity::Warning:
        return u'▲';
    case Severity::Info:
        break;
    }
    return u'●';
}

QString ruleTitle(const QString &rule)
{
    const Rule *row = ruleById(rule);
    return row ? QCoreApplication::translate("tempo::Rule", row->title) : rule;
}

void FindingsModel::setFindings(const QList<Finding> &findings)
{
    beginResetModel();
    m_findings = findings;
    std::ranges::stable_sort(m_findings, [](const Finding &a, const Finding &b) {
        return std::pair(isDismissed(a), a.severity) < std::pair(isDismissed(b), b.severity);
    });
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding &finding = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return finding.message;
    case Qt::ToolTipRole: // escaped: a tooltip would take what looks like markup for markup
        return QString(u"<p>" + finding.message.toHtmlEscaped() + u"</p><p>"
                       + finding.why.toHtmlEscaped() + u"</p><p>" + finding.advice.toHtmlEscaped()
                       + u"</p>");
    case Qt::AccessibleTextRole:
        return QString(severityLabel(finding.severity) + u": " + ruleTitle(finding.rule) + u". "
                       + finding.message);
    default:
        return {};
    }
}

FindingsFilter::FindingsFilter(FindingsModel &model, Selection &selection, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model), m_selection(selection)
{
    setSourceModel(&model);
    connect(&selection, &Selection::changed, this, [this] {
        if (m_onlySelection)
            invalidateFilter();
    });
}

void FindingsFilter::setShown(Severity severity, bool shown)
{
    m_shown[int(severity)] = shown;
    invalidateFilter();
}

void FindingsFilter::setRule(const QString &rule)
{
    m_rule = rule;
    invalidateFilter();
}

void FindingsFilter::setOnlySelection(bool only)
{
    m_onlySelection = only;
    invalidateFilter();
}

void FindingsFilter::setSearch(const QString &text)
{
    m_search = text;
    invalidateFilter();
}

const Finding &FindingsFilter::at(const QModelIndex &index) const
{
    return m_model.at(mapToSource(index).row());
}

bool FindingsFilter::concernsSelection(const Finding &finding) const
{
    const auto selected = [this](const QString &id) { return m_selection.elements().contains(id); };
    const auto flowSelected
        = [this](const FlowKey &key) { return m_selection.flows().contains(key); };
    return std::ranges::any_of(finding.elements, selected)
        || std::ranges::any_of(finding.flows, flowSelected);
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    const Finding &finding = m_model.at(row);
    return m_shown[int(finding.severity)] && (m_rule.isEmpty() || finding.rule == m_rule)
        && (!m_onlySelection || concernsSelection(finding))
        && (m_search.isEmpty() || finding.message.contains(m_search, Qt::CaseInsensitive)
            || ruleTitle(finding.rule).contains(m_search, Qt::CaseInsensitive));
}

} // namespace tempo
