#pragma once

#include "widgets/look/look.h"

#include <QListView>

class QStandardItemModel;

namespace tempo {

/// One thing that can be chosen in a PartList.
struct Part
{
    QString id;
    QString title;
    QString subtitle;
    QString state; ///< with its sign
    Tone tone = Tone::Quiet;
};

/// A list of cards beside the editor of the one that is chosen.
class PartList final : public QListView
{
    Q_OBJECT

public:
    explicit PartList(const QString &name, QWidget *parent = nullptr);

    /// Shows these; what was chosen stays so while it is there.
    void setParts(const QList<Part> &parts);

    /// The id of the one that is chosen, empty for none.
    QString current() const;

    /// Chooses one, without saying so.
    void setCurrent(const QString &id);

Q_SIGNALS:
    void chosen(const QString &id); ///< by a person

private:
    QStandardItemModel *m_model;
    bool m_isShowing = false;
};

} // namespace tempo
