// Saving without losing what was there. QSaveFile alone can replace a good file by a truncated one
// on a full disk and report success: its commit() sees only the write errors it noticed. So nothing
// is buffered, the size is checked on disk, and the file and its folder are synced; whatever fails,
// the temporary file goes and the old one stays. Test: tst_savefile.

#include "model/yaml/savefile.h"

#include "model/yaml/reader.h"
#include "model/yaml/savedform.h"
#include "model/yaml/writer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::SaveFile)
};

bool happens(const std::function<bool()> &fault)
{
    return fault && fault();
}

/// Writes and syncs everything; empty, or why it failed.
QString writeAll(QSaveFile &file, const QByteArray &bytes, const SaveFaults &faults)
{
    const bool isWritten = !happens(faults.writeFails) && file.write(bytes) == bytes.size()
        && file.flush() && file.error() == QFileDevice::NoError && file.size() == bytes.size();
    if (!isWritten) {
        return file.error() == QFileDevice::NoError ? Tr::tr("not all of it could be written")
                                                    : file.errorString();
    }
    if (happens(faults.syncFails))
        return Tr::tr("the disk did not confirm it");
    if (fsync(file.handle()) != 0)
        return QString::fromLocal8Bit(std::strerror(errno));
    return {};
}

/// Makes the new name in the folder last. Some file systems can't; the file is whole anyway.
void syncFolder(const QString &path, const SaveFaults &faults)
{
    const QFileInfo info(path);
    const QFileInfo target(info.isSymLink() ? info.canonicalFilePath() : info.absoluteFilePath());
    const int folder = open(target.absolutePath().toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return;
    if (!happens(faults.syncFails))
        fsync(folder);
    close(folder);
}

Error unsaved(const QString &path, const QString &reason)
{
    return Error{Tr::tr("'%1' was not saved, and what was there is unchanged: %2. Make room, get "
                        "permission or make the folder, or save it somewhere else.")
                     .arg(path, reason)};
}

} // namespace

Outcome replaceFile(const QString &path, const QByteArray &bytes, const SaveFaults &faults)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{Tr::tr("'%1' is a folder; name a file in it").arg(path)};
    if (info.exists() && !info.isFile()) {
        return Error{Tr::tr("'%1' is not a regular file; nothing was written. Choose another name.")
                         .arg(path)};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return unsaved(path, file.errorString());
    const QString reason = writeAll(file, bytes, faults);
    if (!reason.isEmpty()) {
        file.cancelWriting();
        file.commit();
        return unsaved(path, reason);
    }
    if (!file.commit())
        return unsaved(path, file.errorString());
    syncFolder(path, faults);
    return std::monostate();
}

Outcome saveDesign(const QString &path, const Design &design, const SaveFaults &faults)
{
    const QByteArray text = writeDesign(design);
    const ReadResult back = readDesign(text);
    if (!back.design) {
        const Diagnostic problem = back.problems.value(0);
        return Error{Tr::tr("'%1' was not saved: the design could not be read back (%2)")
                         .arg(path, problem.message)};
    }
    if (*back.design != savedForm(design)) {
        return Error{Tr::tr("'%1' was not saved: what would be written is not what you see, which "
                            "is a flaw of this program")
                         .arg(path)};
    }
    return replaceFile(path, text, faults);
}

} // namespace tempo
