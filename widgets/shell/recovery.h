#pragma once

#include "model/workspace/records.h"
#include "widgets/shell/filedialogs.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace tempo {

class Drafts;
class FileActions;
struct DraftContents;
class Workspace;

/// Unsaved work that earlier processes left behind: says what it holds, and recovers or discards
/// it. A draft is taken away only after it was saved, or on being asked.
class Recovery final : public QObject
{
    Q_OBJECT

public:
    Recovery(FileActions &files, Drafts &drafts, Workspace &workspace, QObject *parent = nullptr);
    ~Recovery() override;

    /// What waits to be recovered, newest first.
    QList<Draft> waiting() const;

    /// What waits for one file.
    QList<Draft> waitingFor(const QString &path) const;

    /// Whether it waits still.
    bool isWaiting(const Draft &draft) const;

    /// What differs from the file, in words; worked out in another thread and handed to \a done in
    /// this one, if \a receiver is still there.
    void describe(const Draft &draft, QObject *receiver,
                  const std::function<void(const QString &words)> &done);

    /// Opens it under the name of its file, marked as changed; it is read in another thread. Kept
    /// where people change their mind or it can't be read. Where nothing can be written, as on a
    /// full disk, it opens all the same and stays in the workspace as it is.
    void recover(const Draft &draft);

    /// Shows what differs from the file, once that is worked out in another thread.
    void compare(const Draft &draft);

    /// Asks, and takes it away. False: it is kept.
    bool discard(const Draft &draft);

Q_SIGNALS:
    /// Other drafts wait than before.
    void changed();
    /// One was opened, which was left on that page; empty where that isn't known.
    void recovered(const QString &page);
    /// The workspace can't be written; the sentence says why.
    void failed(const QString &sentence);

private:
    void take(const Draft &draft, const DraftContents &contents);
    QString pageOf(const Draft &draft) const;

    FileActions &m_files;
    Drafts &m_drafts;
    Workspace &m_workspace;
    QThreadPool m_pool;
};

/// A draft beside the file it belongs to.
Comparison compareWithFile(const Draft &draft, const QByteArray &bytes);

/// The same in a sentence or two, saying also whether the file changed since.
QString draftInWords(const Draft &draft, const QByteArray &bytes);

} // namespace tempo
