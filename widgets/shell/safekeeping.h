#pragma once

#include "model/workspace/records.h"
#include "widgets/shell/diskwatch.h"
#include "widgets/shell/drafts.h"
#include "widgets/shell/recovery.h"

#include <QObject>

#include <memory>

namespace tempo {

class MessageBars;
class Settings;
class StartPage;

/// Where a design was last left: its file and the page.
struct LastPlace
{
    QString path;
    QString page;
};

/// That nothing is lost: brings the open design together with the workspace (drafts, recovery,
/// revisions, recent designs, the session) and with what happens to its file on disk. Without a
/// workspace only the file is watched.
class Safekeeping final : public QObject
{
    Q_OBJECT

public:
    Safekeeping(Document &document, FileActions &files, Settings &settings, Workspace *workspace,
                MessageBars &bars, Drafts::Unsettled unsettled, QObject *parent = nullptr);
    ~Safekeeping() override;

    /// Null without a workspace.
    Workspace *workspace() const { return m_workspace; }
    Drafts *drafts() const { return m_drafts.get(); }
    Recovery *recovery() const { return m_recovery.get(); }

    QList<RecentDesign> recentDesigns() const;
    void clearRecent();

    /// Fills the Start page, now and when it is shown again.
    void attach(StartPage &start);

    /// The page that is shown, for the session.
    void setPage(const QString &page);

    /// What to open at a start without a file: nothing where unsaved work waits or people don't
    /// want it; says so where the file is gone.
    std::optional<LastPlace> lastPlace();

    /// The window closes, and what was to be saved is saved.
    void close();

    /// Tells above the page what is the matter with the workspace, and whether it works now.
    void tellWorkspace(const QString &sentence, bool works);

    /// Shows the revisions of the open design over a window.
    void showRevisions(QWidget *window);

Q_SIGNALS:
    /// Unsaved work was recovered that had been left on that page.
    void pageWanted(const QString &page);

private:
    void connectWorkspace();
    void afterOpen();
    void afterClose();
    void keepRead(const QString &path, const QByteArray &bytes);
    void keepWritten(const QString &path, const QByteArray &bytes);
    void saveSession();
    void refreshStart();
    void offerDraft();
    bool mayOpen(const QString &path) const;
    void lookAtDisk();
    void tellGone();
    void tellChanged(const QByteArray &bytes);
    Comparison compareWithDisk(const Design *onDisk) const;

    Document &m_document;
    FileActions &m_files;
    Settings &m_settings;
    Workspace *m_workspace;
    MessageBars &m_bars;
    DiskWatch m_watch;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<Recovery> m_recovery;
    StartPage *m_start = nullptr;
    QString m_window; ///< tells this window from others in the session
    QString m_page;
    bool m_hasFailed = false; ///< the message is of a write, and goes after the next good one
    bool m_isGone = false;    ///< the file, and it was said
};

} // namespace tempo
