#pragma once

#include "model/workspace/records.h"

#include <QAbstractButton>
#include <QWidget>

class QGridLayout;

namespace tempo {

/// One recent design as a wide button: title, folder and when; marked where its file is missing.
class RecentRow final : public QAbstractButton
{
    Q_OBJECT

public:
    RecentRow(const RecentDesign &design, bool isMissing, QWidget *parent);

    const QString &path() const { return m_path; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_path;
    QString m_place; ///< file name, folder, time
    bool m_isMissing;
};

/// The recent designs on the Start page, in two columns where there is room. Hidden while there
/// are none.
class RecentList final : public QWidget
{
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);

    void setDesigns(const QList<RecentDesign> &designs);

Q_SIGNALS:
    void openWanted(const QString &path);
    void removeWanted(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QGridLayout *m_grid;
    QList<RecentRow *> m_rows;
    int m_columns = 0;
};

} // namespace tempo
