#include "widgets/shell/fileactions.h"

#include "model/document/document.h"
#include "model/yaml/templates.h"

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

bool FileActions::take(Design design, const QString &path, const QString &name,
                       QList<int> lostComments)
{
    if (!mayClose())
        return false;
    m_path = path;
    m_suggestion = name;
    m_lostComments = std::move(lostComments);
    m_isOpen = true;
    m_document.load(std::move(design));
    Q_EMIT opened();
    Q_EMIT stateChanged();
    return true;
}

bool FileActions::newFromTemplate(const QString &name)
{
    Result<Design> design = templateDesign(name);
    if (!design) {
        m_dialogs.tell(tr("The template can't be used"), design.error());
        return false;
    }
    const bool blank = name == u"blank";
    return take(*std::move(design), {}, blank ? tr("untitled", "file name") : name, {});
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
    return take(*std::move(read.design), file.absoluteFilePath(), {}, read.lostComments);
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

bool FileActions::write(const QString &path)
{
    if (!m_lostComments.isEmpty() && !m_dialogs.askLostComments(m_lostComments))
        return false;
    const Outcome saved = saveDesign(path, m_document.design(), m_faults);
    if (!saved) {
        m_dialogs.tell(tr("The design isn't saved"), saved.error());
        return false;
    }
    const QFileInfo file(path);
    m_path = file.absoluteFilePath();
    m_lostComments.clear();
    m_settings.setFolder(file.absolutePath());
    m_document.setSaved();
    Q_EMIT stateChanged();
    return true;
}

bool FileActions::mayClose()
{
    Q_EMIT aboutToRead();
    if (!m_isOpen || !m_document.isModified())
        return true;
    switch (m_dialogs.askClose(name())) {
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
