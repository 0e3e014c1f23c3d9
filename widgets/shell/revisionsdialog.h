#pragma once

#include "model/design/design.h"
#include "model/workspace/records.h"

#include <QDialog>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;

namespace tempo {

class DifferenceList;
class Document;
class Workspace;

/// The kept states of a design's file: a list of when and how, beside it what differs from the
/// present or from the state before, and the ways to get one back.
class RevisionsDialog final : public QDialog
{
    Q_OBJECT

public:
    RevisionsDialog(Workspace &workspace, const Document &document, const QString &path,
                    QWidget *parent);

Q_SIGNALS:
    /// What people asked for; the dialog has closed by then.
    void copyWanted(const tempo::Design &design, const tempo::Revision &revision);
    void restoreWanted(const tempo::Design &design, const tempo::Revision &revision);

private:
    QWidget *makeList();
    QWidget *makePreview();
    QWidget *makeButtons();
    void show(int row);
    std::optional<Design> designAt(int row);
    bool comparesWithPresent() const;

    Workspace &m_workspace;
    const Document &m_document;
    QList<Revision> m_revisions;
    QListWidget *m_list;
    QLabel *m_sentence;
    DifferenceList *m_differences;
    QPushButton *m_present;
    QPushButton *m_copy;
    QPushButton *m_restore;
    QString m_flaw; ///< why the last designAt() gave nothing
};

} // namespace tempo
