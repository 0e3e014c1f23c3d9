#include "widgets/shell/fileactions.h"

#include "model/document/document.h"
#include "model/document/replacement.h"
#include "model/workspace/records.h"
#include "model/yaml/templates.h"
#include "model/yaml/writer.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tempo {
namespace {

constexpr QLatin1String suffix(".tempo.yaml");

QString withSuffix(const QString &path)
{
    const bool has = path.endsWith(u".yaml", Qt::CaseInsensitive)
        || path.endsWith(u".yml", Qt::CaseInsensitive);
    return has ? path : path + suffix;
}

} // namespace

FileActions::FileActions(Document &document, Settings settings, FileDialogs dialogs,
                         QObject *parent)
    : QObject(parent),
      m_document(document),
      m_settings(std::move(settings)),
      m_dialogs(std::move(dialogs))
{
    connect(&m_document.undoStack(), &QUndoStack::cleanChanged, this, &FileActions::stateChanged);
}

QString FileActions::name() const
{
    return m_path.isEmpty() ? m_suggestion + suffix : QFileInfo(m_path).fileName();
}

QString FileActions::title() const
{
    return m_path.isEmpty() ? tr("Untitled") : name();
}

void FileActions::take(Design design, const QString &path, const QString &name)
{
    m_path = path;
    m_suggestion = name;
    m_lostComments.clear();
    m_known.clear();
    m_isOpen = true;
    m_document.load(std::move(design));
}

bool FileActions::newFromTemplate(const QString &name)
{
    Result<Design> design = templateDesign(name);
    if (!design) {
        m_dialogs.tell(tr("The template can't be used"), design.error());
        return false;
    }
    const bool blank = name == u"blank";
    return openCopy(*std::move(design), blank ? tr("untitled", "file name") : name);
}

bool FileActions::openCopy(Design design, const QString &name)
{
    if (!mayClose())
        return false;
    take(std::move(design), {}, name);
    Q_EMIT opened();
    Q_EMIT stateChanged();
    return true;
}

bool FileActions::open()
{
    const QString path = m_dialogs.askOpen(m_settings.folder());
    return !path.isEmpty() && openFile(path);
}

bool FileActions::openFile(const QString &path)
{
    const Result<QByteArray> text = readFile(path);
    if (!text) {
        m_dialogs.tell(tr("The design can't be opened"), text.error());
        return false;
    }
    ReadResult read = readDesign(*text);
    const QFileInfo file(path);
    if (!read.problems.isEmpty())
        m_dialogs.showProblems(file.fileName(), read.problems);
    if (!read.design)
        return false;
    m_settings.setFolder(file.absolutePath());
    if ((m_openGuard && !m_openGuard(file.absoluteFilePath())) || !mayClose())
        return false;
    take(*std::move(read.design), file.absoluteFilePath(), {});
    m_lostComments = read.lostComments;
    m_known = contentHash(*text);
    Q_EMIT opened();
    Q_EMIT stateChanged();
    Q_EMIT wasRead(m_path, *text);
    return true;
}

void FileActions::openDraft(const Draft &draft, const DraftContents &contents)
{
    const Design &work = *contents.draft.design;
    QString name = draft.name;
    if (name.endsWith(suffix))
        name.chop(suffix.size());
    take(contents.saved.value_or(work), draft.path, name);
    m_known = draft.base;
    m_lostComments = contents.lostComments;
    m_document.push(tr("Recover Unsaved Work"), replacement(m_document.design(), work));
    if (!m_document.isModified())
        m_document.setUnsaved();
    Q_EMIT opened();
    Q_EMIT stateChanged();
}

bool FileActions::reload()
{
    const Result<QByteArray> text = readFile(m_path);
    if (!text) {
        m_dialogs.tell(tr("The design can't be opened"), text.error());
        return false;
    }
    ReadResult read = readDesign(*text);
    if (!read.problems.isEmpty())
        m_dialogs.showProblems(name(), read.problems);
    if (!read.design)
        return false;
    m_document.push(tr("Reload from Disk"), replacement(m_document.design(), *read.design));
    noteSame(*text, read.lostComments);
    m_document.setSaved();
    Q_EMIT stateChanged();
    return true;
}

void FileActions::noteSame(const QByteArray &bytes, const QList<int> &lostComments)
{
    m_known = contentHash(bytes);
    m_lostComments = lostComments;
    Q_EMIT wasRead(m_path, bytes);
}

void FileActions::keepAgainst(const QByteArray &hash)
{
    m_known = hash;
    m_document.setUnsaved();
    Q_EMIT stateChanged();
}

void FileActions::noteGone()
{
    m_document.setUnsaved(); // what was known stays: another file may come in its place
    Q_EMIT stateChanged();
}

void FileActions::setOpenGuard(std::function<bool(const QString &path)> guard)
{
    m_openGuard = std::move(guard);
}

bool FileActions::save()
{
    Q_EMIT aboutToRead();
    return m_path.isEmpty() ? saveAs() : write(m_path);
}

bool FileActions::saveAs()
{
    Q_EMIT aboutToRead();
    const QString suggestion
        = m_path.isEmpty() ? QDir(m_settings.folder()).filePath(name()) : m_path;
    const QString path = m_dialogs.askSave(suggestion);
    return !path.isEmpty() && write(withSuffix(path));
}

/// What to do where the file holds something that this window has never seen; nothing to ask where
/// it holds what was last read or written, or is another file.
std::optional<OverwriteAnswer> FileActions::askForStale(const QString &path) const
{
    if (m_known.isEmpty() || QFileInfo(path) != QFileInfo(m_path))
        return std::nullopt;
    const Result<QByteArray> onDisk = readFile(path);
    if (!onDisk || contentHash(*onDisk) == m_known)
        return std::nullopt;
    const ReadResult read = readDesign(*onDisk);
    Comparison comparison{name(), tr("in the file"), tr("here"), {}, {}};
    if (read.design)
        comparison.differences = differencesOf(*read.design, m_document.design());
    else
        comparison.flaw = tr("What is in the file now can't be read as a design.");
    return m_dialogs.askOverwrite(comparison);
}

bool FileActions::write(const QString &path)
{
    if (const auto answer = askForStale(path); answer && *answer != OverwriteAnswer::Overwrite)
        return *answer == OverwriteAnswer::SaveElsewhere && saveAs();
    if (!m_lostComments.isEmpty() && !m_dialogs.askLostComments(m_lostComments))
        return false;
    const Outcome saved = saveDesign(path, m_document.design(), m_faults);
    if (!saved)
        return saveElsewhere(saved.error());
    const QFileInfo file(path);
    m_path = file.absoluteFilePath();
    m_lostComments.clear();
    m_settings.setFolder(file.absolutePath());
    const QByteArray bytes = writeDesign(m_document.design());
    m_known = contentHash(bytes);
    m_document.setSaved();
    Q_EMIT stateChanged();
    Q_EMIT wasWritten(m_path, bytes);
    return true;
}

bool FileActions::saveElsewhere(const QString &why)
{
    const QString title = tr("The design isn't saved");
    if (m_dialogs.askElsewhere)
        return m_dialogs.askElsewhere(title, why) && saveAs();
    m_dialogs.tell(title, why);
    return false;
}

bool FileActions::close()
{
    if (!m_isOpen || !mayClose())
        return false;
    take({}, {}, {});
    m_isOpen = false;
    Q_EMIT closed();
    Q_EMIT stateChanged();
    return true;
}

bool FileActions::mayClose()
{
    Q_EMIT aboutToClose();
    Q_EMIT aboutToRead();
    if (!m_isOpen || !m_document.isModified())
        return true;
    switch (m_dialogs.askClose(title())) {
    case CloseAnswer::Save:
        return save();
    case CloseAnswer::Discard:
        return true;
    case CloseAnswer::Cancel:
        break;
    }
    return false;
}

} // namespace tempo
