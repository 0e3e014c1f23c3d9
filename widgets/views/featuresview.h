#pragma once

#include "widgets/views/featurefacts.h"
#include "widgets/views/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace tempo {

class ContractsPanel;
class DefinitionsPanel;
class FeatureActions;
class FeatureBoard;
class FeaturesModel;
class FeatureTable;
class WindowPrompt;

/// The Features page: every feature in a board by class and in a table, with the class that the
/// design itself speaks for; the definitions of training and serving side by side; the contracts
/// between layers of different tempo.
class FeaturesView final : public QWidget
{
    Q_OBJECT

public:
    explicit FeaturesView(const PageContext &context, QWidget *parent = nullptr);
    ~FeaturesView() override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeAnswer();
    QWidget *makeClasses();
    QWidget *makeEmptyState();
    void makeActions();
    void wire();
    void refreshSoon();
    void refresh();
    void showTabs();
    void showActions();
    void setClass(const QStringList &features, const std::optional<FeatureClass> &featureClass);
    void take(const QStringList &features);
    void rename(const QString &feature);
    void add();
    QStringList selected() const;

    Document &m_document;
    Selection &m_selection;
    FindingsWatch &m_findings;
    FeaturePicture m_picture;
    FeaturesModel *m_model;
    FeatureActions *m_actions = nullptr;
    QLabel *m_title = nullptr;
    QTabBar *m_tabs = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_answer = nullptr;
    QPushButton *m_takeAll = nullptr;
    QStackedWidget *m_stack = nullptr; ///< the empty state, then one page for each tab
    QSplitter *m_splitter = nullptr;
    FeatureBoard *m_board = nullptr;
    FeatureTable *m_table = nullptr;
    WindowPrompt *m_prompt = nullptr;
    DefinitionsPanel *m_definitions = nullptr;
    ContractsPanel *m_contracts = nullptr;
    bool m_isStale = true; ///< changed while it was hidden
};

} // namespace tempo
