#pragma once

#include "widgets/shell/findingsmodel.h"

#include <QStyledItemDelegate>

namespace tempo {

/// Paints a finding as one line: a chip with sign and word of its severity, the rule, the sentence.
class FindingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FindingDelegate(const FindingsFilter &findings, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const FindingsFilter &m_findings;
};

} // namespace tempo
