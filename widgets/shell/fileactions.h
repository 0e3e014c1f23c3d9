#pragma once

#include "model/yaml/reader.h"
#include "model/yaml/savefile.h"
#include "widgets/shell/filedialogs.h"
#include "widgets/shell/settings.h"

#include <QObject>

namespace tempo {

class Document;

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

    /// The name for title bars and questions: the file's, or the one it would be saved under.
    QString name() const;

    /// Each gives true where it was done; false where people changed their mind or it failed, and
    /// then everything is as before.
    bool newFromTemplate(const QString &name);
    bool open();
    bool openFile(const QString &path);
    bool save();
    bool saveAs();

    /// Asks what to do with changes; false: stay.
    bool mayClose();

    /// For tests: answers instead of dialogs, and saves that fail.
    void setDialogs(FileDialogs dialogs) { m_dialogs = std::move(dialogs); }
    void setFaults(SaveFaults faults) { m_faults = std::move(faults); }

Q_SIGNALS:
    /// What is typed but not yet in the document has to go there now: it is about to be saved, or
    /// it is asked whether it has changes.
    void aboutToRead();
    /// Another design is in the document.
    void opened();
    /// The file or the saved state changed.
    void stateChanged();

private:
    bool take(Design design, const QString &path, const QString &name, QList<int> lostComments);
    bool write(const QString &path);

    Document &m_document;
    Settings m_settings;
    FileDialogs m_dialogs;
    SaveFaults m_faults;
    QString m_path;
    QString m_suggestion; ///< a name for what has no file yet, without a suffix
    QList<int> m_lostComments;
    bool m_isOpen = false;
};

} // namespace tempo
