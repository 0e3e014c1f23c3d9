#pragma once

#include <QWidget>

class QComboBox;
class QDockWidget;
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
class FindingsPane final : public QWidget
{
    Q_OBJECT

public:
    /// Becomes the content of a dock, with the filters in the dock's title bar.
    FindingsPane(FindingsWatch &watch, Selection &selection, QDockWidget &dock);

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

    QDockWidget &m_dock;
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
