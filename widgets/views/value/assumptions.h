#pragma once

#include "widgets/views/value/valuewatch.h"

#include <QWidget>

class QVBoxLayout;

namespace tempo {

class AssumptionRow;

/// All that the figures of the Value page assume, each to be changed in place: what counts as
/// enough, prices and sizes of the stages, rates of the events, and the tempos compared.
class Assumptions final : public QWidget
{
    Q_OBJECT

public:
    explicit Assumptions(Document &document, QWidget *parent = nullptr);

    /// Shows what an answer assumes.
    void setAnswer(const ValueAnswer &answer);

    /// Shows the design as it is now; what is gone from it goes.
    void refresh();

private:
    void rebuild();
    void addRow(const QString &element, const QList<QStringList> &keys);
    QString summaryOf(const QString &element) const;

    Document &m_document;
    ValueAnswer m_answer;
    QStringList m_built; ///< ids that rows were made for
    QVBoxLayout *m_rows;
    QList<AssumptionRow *> m_all;
};

} // namespace tempo
