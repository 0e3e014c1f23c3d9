#pragma once

#include "widgets/editors/lineformat.h"
#include "widgets/views/plan/planline.h"

#include <QAbstractItemModel>

#include <functional>

namespace tempo {

/// How a cell is edited.
struct CellEditor
{
    std::optional<LineFormat> line; ///< typed in one line
    QStringList choices;            ///< else one of these
};

/// Lines of a plan under headings, as a tree of two levels: what roadmap and monitoring share. It
/// filters them itself, so that headings and sums follow. A subclass says what stands in the cells.
class LineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        SecondLineRole = Qt::UserRole, ///< QString: muted, below the text
        SignRole,                      ///< QString: a sign before the text
        ToneRole,                      ///< int: the Tone of sign and text
        IsNumberRole,                  ///< bool: aligned at the trailing end
        IsLinkRole                     ///< bool: a click leads somewhere
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setFilter(const LineFilter &filter);
    const LineFilter &filter() const { return m_filter; }

    /// Whether the row is a heading.
    bool isGroup(const QModelIndex &index) const;
    const LineGroup &groupAt(const QModelIndex &index) const;
    const PlanLine &lineAt(const QModelIndex &index) const;

    /// The place of a line in the list of all; -1 for a heading.
    int placeOf(const QModelIndex &index) const;

    /// Where a line is shown, if it is.
    QModelIndex indexOf(const QString &id, int column = 0) const;
    QModelIndex groupIndexOf(const QString &group) const;

    /// All lines, shown or not.
    const QList<PlanLine> &lines() const { return m_lines; }

    /// How a cell is edited; nothing for a cell that isn't.
    virtual CellEditor editorOf(const QModelIndex &index) const = 0;

    /// The value in an editor, and what an editor gave back: an index for choices.
    virtual FieldValue valueOf(const QModelIndex &index) const = 0;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A person edited a cell.
    void edited(const QString &line, int column, const tempo::FieldValue &value);

protected:
    /// Shows these lines. Where the same ones stand in the same order, editors and selection stay.
    /// \a take makes cell() and the like speak of them: until then who listens still asks about the
    /// lines as they were.
    void setLines(const QList<PlanLine> &lines, const QList<LineGroup> &groups,
                  const std::function<void()> &take);

    /// What a line says in a column; for Qt::DisplayRole and the roles above.
    virtual QVariant cell(int place, int column, int role) const = 0;
    virtual bool isEditable(int place, int column) const = 0;

private:
    struct Section
    {
        LineGroup group;
        QList<int> places; ///< of the lines that are shown
        bool operator==(const Section &) const = default;
    };

    static QList<Section> sectionsOf(const QList<PlanLine> &lines, const QList<LineGroup> &groups,
                                     const LineFilter &filter);
    static QStringList shownIds(const QList<PlanLine> &lines, const QList<Section> &sections);
    void rebuild(const QList<PlanLine> &lines, const QList<LineGroup> &groups,
                 const LineFilter &filter, const std::function<void()> &take);
    QString accessibleText(const QModelIndex &index) const;

    QList<PlanLine> m_lines;
    QList<LineGroup> m_groups;
    QList<Section> m_sections;
    LineFilter m_filter;
};

} // namespace tempo
