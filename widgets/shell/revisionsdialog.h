#pragma once

#include "model/base/result.h"
#include "model/design/design.h"
#include "model/workspace/records.h"
#include "widgets/shell/revisionpreview.h"

#include <QDialog>
#include <QThreadPool>

class QLabel;
class QListWidget;
class QPushButton;

namespace tempo {

class DifferenceList;
class Document;
class Workspace;

/// The kept states of a design's file: a list of when and how, beside it what differs from the
/// present or from the state before, and the ways to get one back. States are read and compared in
/// another thread, as large ones take a while.
class RevisionsDialog final : public QDialog
{
    Q_OBJECT

public:
    RevisionsDialog(Workspace &workspace, const Document &document, const QString &path,
                    QWidget *parent);
    ~RevisionsDialog() override;

Q_SIGNALS:
    /// What people asked for; the dialog has closed by then.
    void copyWanted(const tempo::Design &design, const tempo::Revision &revision);
    void restoreWanted(const tempo::Design &design, const tempo::Revision &revision);

private:
    QWidget *makeList();
    QWidget *makePreview();
    QWidget *makeButtons();
    void show(int row);
    void present(const RevisionPreview &preview);
    Result<QByteArray> bytesAt(int row) const;
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
    RevisionPreview m_shown;
    QThreadPool m_pool;
    int m_number = 0; ///< of the preview that was asked for last; others come too late
};

} // namespace tempo
