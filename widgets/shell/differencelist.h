#pragma once

#include "model/design/difference.h"

#include <QTreeWidget>

namespace tempo {

/// The differences between two designs as a list: whose, which key, from what to what. Differences
/// of meaning come first, each under what it belongs to; what only moved or is only written
/// differently is apart at the end, folded.
class DifferenceList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit DifferenceList(QWidget *parent = nullptr);

    void setDifferences(const QList<Difference> &differences);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void add(QTreeWidgetItem &group, const Difference &difference);
    QTreeWidgetItem *group(const QString &title);
    void fitColumns();
};

} // namespace tempo
