#pragma once

#include "widgets/views/page.h"
#include "widgets/views/plan/planline.h"

#include <QHash>
#include <QTimer>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace tempo {

class AddLine;
class LineFilterBar;
class LineModel;
class LinePanel;
class LineTree;
class PlanWatch;

/// What the pages of roadmap and monitoring share: the answer above, filter and news, the table,
/// the panel of what is chosen, a line to add with, and a sentence for what went otherwise. The
/// plan is made anew only while the page is shown.
class PlanPage : public QWidget
{
    Q_OBJECT

public:
    ~PlanPage() override;

    LineTree &tree() const { return *m_tree; }

    /// The sentence that is shown now; empty for none.
    QString toldNow() const;

protected:
    /// What the page says of its own lines.
    struct Words
    {
        QString title;
        QString nothingYet; ///< for a design that asks for nothing
        QString nothingFits;
        QString add;     ///< placeholder of the line to add with
        QString addKind; ///< accessible name of the choice beside it
    };

    PlanPage(const PageContext &context, LineTree *tree, const Words &words, QWidget *parent);

    /// Puts a widget in the place of the table; it may hold the tree.
    void setTable(QWidget *table);

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    /// Hands the focus on to the lines. As a focus proxy they would have it right after the rail,
    /// and Tab would pass over all that stands above them.
    void focusInEvent(QFocusEvent *event) override;

    /// Where there is little height, the lines have all of it.
    void resizeEvent(QResizeEvent *event) override;

    /// The plan, or what people edited, is another.
    virtual void refresh() = 0;

    /// Other lines are chosen, or they say something else now.
    virtual void showChosen() = 0;

    /// Adds a line of the team's own; gives its id.
    virtual QString addLine(const QString &text, const QString &kind) = 0;

    /// What adding it does to a design.
    virtual Patch addition(const Design &design, const QString &text,
                           const QString &kind) const = 0;

    /// What has to be chosen for an action.
    enum class Needs { Nothing, Line, RemovedLine };

    /// Adds an action to the page, its menus and the table's context menu.
    void addTo(const QString &id, const QString &text, const QKeySequence &keys, Needs needs,
               const std::function<void()> &call);

    /// Puts a widget below the controls of the head, at their end.
    void addBelowHead(QWidget *widget);

    void setAnswer(const QString &sentence);
    void tell(const QString &sentence);

    /// To be called at the end of refresh().
    void refreshShared(const LineDifference &news);

    /// Selects the elements behind the chosen lines, and goes to them on the canvas if asked to.
    void followElement(bool toCanvas);

    Document &document() const { return m_context.document; }
    const PageContext &context() const { return m_context; }
    PlanWatch &watch() const { return *m_watch; }
    LineFilterBar &filterBar() const { return *m_filter; }
    LinePanel &panel() const { return *m_panel; }
    QHBoxLayout &head() const { return *m_head; }
    QComboBox &addKind() const { return *m_addKind; }

private:
    QWidget *makeHead(const QString &title);
    QWidget *makeCardOf(const Words &words);
    QWidget *makeEmpty();
    QWidget *makeAddRow(const Words &words);
    void noteChosen();
    void applyFilter();
    void showWhatThereIs();
    void addNow();

    PageContext m_context;
    Words m_words;
    LineTree *m_tree;
    PlanWatch *m_watch;
    LineFilterBar *m_filter = nullptr;
    LinePanel *m_panel = nullptr;
    QHBoxLayout *m_head = nullptr;
    QVBoxLayout *m_bar = nullptr; ///< holds the head and what is below it
    QLabel *m_answer = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_emptyButton = nullptr;
    QSplitter *m_split = nullptr;
    AddLine *m_add = nullptr;
    QComboBox *m_addKind = nullptr;
    QLabel *m_told = nullptr;
    QTimer m_toldFor;
    QHash<QAction *, Needs> m_needs; ///< of actions that need something chosen
};

} // namespace tempo
