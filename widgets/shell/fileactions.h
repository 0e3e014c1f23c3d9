#pragma once

#include "model/yaml/reader.h"
#include "model/yaml/savefile.h"
#include "widgets/shell/filedialogs.h"
#include "widgets/shell/settings.h"

#include <QObject>

#include <functional>
#include <optional>

namespace tempo {

class Document;
struct Draft;

/// Unsaved work as it was read, and the file that it began from where that is as it was.
struct DraftContents
{
    ReadResult draft;
    std::optional<Design> saved;
    QList<int> lostComments; ///< lines of that file
};

/// Opening, saving and closing: which file the document belongs to, and that nothing is lost
/// without a question. Every way to save ends in the same write.
class FileActions final : public QObject
{
    Q_OBJECT

public:
    FileActions(Document &document, Settings settings, FileDialogs dialogs,
                QObject *parent = nullptr);

    /// Whether a design is open at all; false on the Start page of a fresh window.
    bool isOpen() const { return m_isOpen; }

    /// The file it is saved to; empty while it has none.
    const QString &path() const { return m_path; }

    /// The name of the file, or the one it would be saved under.
    QString name() const;

    /// The name for title bars and questions, which promises no file where there is none.
    QString title() const;

    /// Each gives true where it was done; false where people changed their mind or it failed, and
    /// then everything is as before.
    bool newFromTemplate(const QString &name);
    bool open();
    bool openFile(const QString &path);
    bool save();
    bool saveAs();

    /// Closes the design, and leaves the window without one.
    bool close();

    /// Asks what to do with changes; false: stay.
    bool mayClose();

    /// Opens unsaved work that was kept and has a design, after mayClose(): under the name of its
    /// file, and changed. Undoing it leads to the file where that is as it was.
    void openDraft(const Draft &draft, const DraftContents &contents);

    /// Opens a design that belongs to no file yet; \a name is suggested when it is saved.
    bool openCopy(Design design, const QString &name);

    /// The contentHash() of the file as it was last read or written; empty without a file.
    const QByteArray &known() const { return m_known; }

    /// Takes over what is in the file now, as one step that can be undone.
    bool reload();

    /// Takes note that the file says in these bytes what is open, so that nothing has to change.
    void noteSame(const QByteArray &bytes, const QList<int> &lostComments);

    /// Takes note that the file holds something else, and that what is open is to replace it.
    void keepAgainst(const QByteArray &hash);

    /// Takes note that the file is gone: what is open is saved nowhere.
    void noteGone();

    /// Asked before a file is opened, with its path; false: don't.
    void setOpenGuard(std::function<bool(const QString &path)> guard);

    const FileDialogs &dialogs() const { return m_dialogs; }

    /// For tests: answers instead of dialogs, and saves that fail.
    void setDialogs(FileDialogs dialogs) { m_dialogs = std::move(dialogs); }
    void setFaults(SaveFaults faults) { m_faults = std::move(faults); }

Q_SIGNALS:
    /// What is typed but not yet in the document has to go there now: it is about to be saved, or
    /// it is asked whether it has changes.
    void aboutToRead();
    /// The design may go: what was only begun has to become part of it, so that it is asked about.
    void aboutToClose();
    /// Another design is in the document.
    void opened();
    /// No design is open any more.
    void closed();
    /// The file or the saved state changed.
    void stateChanged();
    /// A file was read, or written, with these bytes.
    void wasRead(const QString &path, const QByteArray &bytes);
    void wasWritten(const QString &path, const QByteArray &bytes);

private:
    void take(Design design, const QString &path, const QString &name);
    bool write(const QString &path);
    bool saveElsewhere(const QString &why);
    std::optional<OverwriteAnswer> askForStale(const QString &path) const;

    Document &m_document;
    Settings m_settings;
    FileDialogs m_dialogs;
    SaveFaults m_faults;
    QString m_path;
    QString m_suggestion; ///< a name for what has no file yet, without a suffix
    QList<int> m_lostComments;
    QByteArray m_known;
    std::function<bool(const QString &path)> m_openGuard;
    bool m_isOpen = false;
};

} // namespace tempo
