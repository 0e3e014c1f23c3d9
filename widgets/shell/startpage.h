#pragma once

#include "model/workspace/records.h"

#include <QScrollArea>
#include <QThreadPool>

class QBoxLayout;

namespace tempo {

class RecentList;
class Recovery;
class RecoveryList;
class TemplateCard;

/// What a fresh window shows: unsaved work that was found, recent designs, the shipped designs as
/// cards with pictures, and a way to open a file.
/// The cards are made after the first paint, their pictures in a worker thread.
class StartPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    ~StartPage() override;

    void setRecent(const QList<RecentDesign> &designs);

    /// Shows what waits to be recovered; \a recovery must outlive the page.
    void setRecovery(Recovery &recovery);

Q_SIGNALS:
    void shown();
    void recentWanted(const QString &path);
    void recentRemoved(const QString &path);
    void templateWanted(const QString &name);
    void openWanted();

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addRecent(QBoxLayout &layout);
    void fill();
    void focusFirst();
    void arrange();
    void paintPictures();

    RecoveryList *m_recovery = nullptr;
    RecentList *m_recent = nullptr;
    QWidget *m_gallery;
    QList<TemplateCard *> m_cards;
    QThreadPool m_pool; ///< paints the pictures; waited for before the page goes
    int m_columns = 0;
    bool m_isFilled = false;
};

} // namespace tempo
