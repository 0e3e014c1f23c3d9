#pragma once

#include <QDockWidget>

class QComboBox;
class QLabel;
class QListView;
class QModelIndex;
class QToolButton;

namespace tempo {

class Document;
class FindingsFilter;
class FindingsModel;
class FindingsWatch;
class Selection;
struct Finding;

/// The findings of the open design: filtered by severity, rule, selection and words. Enter or a
/// click selects what a finding is about and asks for the very field.
class FindingsDock final : public QDockWidget
{
    Q_OBJECT

public:
    FindingsDock(FindingsWatch &watch, Selection &selection, QWidget *parent = nullptr);

    /// Goes to the next or the previous finding that is shown and follows it.
    void step(int by);

Q_SIGNALS:
    /// A finding about the design as a whole was asked for: the page where it is mended.
    void pageWanted(const QString &page);

private:
    QWidget *makeHeader();
    QToolButton *makeSeverityChip(int severity);
    void refresh();
    void refreshRules();
    void showDetail(const QModelIndex &index);
    void follow(const QModelIndex &index);

    FindingsWatch &m_watch;
    Selection &m_selection;
    FindingsModel *m_model;
    FindingsFilter *m_filter;
    QListView *m_list;
    QToolButton *m_chips[3] = {};
    QComboBox *m_rules = nullptr;
    QLabel *m_detail;
    QLabel *m_empty;
};

} // namespace tempo
