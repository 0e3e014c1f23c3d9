#pragma once

#include "model/findings/finding.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace tempo {

class Selection;

/// Findings as rows: the open ones first, errors before warnings before the rest.
class FindingsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setFindings(const QList<Finding> &findings);

    /// The finding of a row that must exist.
    const Finding &at(int row) const { return m_findings.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;

    /// Display: the sentence; ToolTip: with why and what to do; AccessibleText: with the severity.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Finding> m_findings;
};

/// Which findings are shown.
class FindingsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    FindingsFilter(FindingsModel &model, Selection &selection, QObject *parent = nullptr);

    void setShown(Severity severity, bool shown);
    void setRule(const QString &rule); ///< empty: all
    void setOnlySelection(bool only);
    void setSearch(const QString &text);

    /// The finding of a row of the filtered list.
    const Finding &at(const QModelIndex &index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool concernsSelection(const Finding &finding) const;

    FindingsModel &m_model;
    Selection &m_selection;
    bool m_shown[3] = {true, true, true};
    bool m_onlySelection = false;
    QString m_rule;
    QString m_search;
};

/// "error", "warning", "info" in the reader's language, and the sign that stands before it.
QString severityLabel(Severity severity);
QChar severitySign(Severity severity);

/// A rule's name in the reader's language.
QString ruleTitle(const QString &rule);

} // namespace tempo
