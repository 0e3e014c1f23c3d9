#include "model/yaml/reader.h"
#include "model/yaml/textcheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ReadFile)
};

Error tooLarge(const QString &name)
{
    return Error{
        Tr::tr("%1 is larger than 16 MB, which no design needs; is it the right file?").arg(name)};
}

/// Everything from an open file, or why not; never more than a document may have.
Result<QByteArray> readAll(QFile &file, const QString &name)
{
    QByteArray bytes;
    while (bytes.size() <= largestDocument) {
        const QByteArray more = file.read(largestDocument + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (file.error() != QFileDevice::NoError)
        return Error{Tr::tr("%1 could not be read: %2").arg(name, file.errorString())};
    if (bytes.size() > largestDocument)
        return tooLarge(name);
    return bytes;
}

Result<QByteArray> readStandardInput()
{
    const QString name = Tr::tr("standard input");
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{Tr::tr("%1 could not be read: %2").arg(name, input.errorString())};
    return readAll(input, name);
}

} // namespace

Result<QByteArray> readFile(const QString &path)
{
    if (path == u"-")
        return readStandardInput();
    const QString name = u'\'' + path + u'\'';
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Tr::tr("there is no file %1; check its name and folder").arg(name)};
    if (info.isDir())
        return Error{Tr::tr("%1 is a folder; name the document in it").arg(name)};
    if (!info.isFile())
        return Error{Tr::tr("%1 is not a regular file; a design is read from one").arg(name)};
    if (info.size() > largestDocument)
        return tooLarge(name);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Tr::tr("%1 could not be opened: %2").arg(name, file.errorString())};
    return readAll(file, name);
}

} // namespace tempo
