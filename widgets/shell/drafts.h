#pragma once

#include "model/design/design.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace tempo {

class Document;
class FileActions;
class Settings;
class Workspace;

/// Keeps unsaved work in the workspace: looks every two seconds whether there is some that is not
/// kept yet, so that with writing at most the last five seconds are lost. What is saved, discarded
/// or undone to the saved state has no draft.
class Drafts final : public QObject
{
    Q_OBJECT

public:
    /// \a unsettled gives the design with what is being typed and not in the document yet.
    using Unsettled = std::function<Design()>;

    Drafts(Document &document, FileActions &files, const Settings &settings, Workspace &workspace,
           Unsettled unsettled, QObject *parent = nullptr);
    ~Drafts() override;

    /// The name of the draft of the open document; see Draft::id.
    const QString &id() const { return m_id; }

    /// Begins with another document; its draft is \a id where it was recovered, else a new one.
    void begin(const QString &id = {});

    /// Takes the draft away: the work is saved, or people don't want it.
    void forget();

    /// Looks now whether there is something to keep, or a draft to take away.
    void look();

Q_SIGNALS:
    /// Drafts can't be written; the sentence says why. Told once.
    void failed(const QString &sentence);
    void kept(); ///< a draft was written

private:
    void write(Design design);
    void send(const QByteArray &bytes, const QString &title, int number);

    Document &m_document;
    FileActions &m_files;
    const Settings &m_settings;
    Workspace &m_workspace;
    Unsettled m_unsettled;
    QThreadPool m_pool; ///< puts the design into text; waited for before this goes
    QTimer m_timer;
    QString m_id;
    Design m_kept;              ///< what the draft holds
    bool m_exists = false;      ///< whether there is a draft
    bool m_isRecovered = false; ///< it came from a session that did not end well
    bool m_hasFailed = false;
    int m_number = 0; ///< of the last text that was begun; what forget() leaves behind is dropped
};

} // namespace tempo
