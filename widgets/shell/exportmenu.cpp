#include "widgets/shell/exportmenu.h"

#include "model/document/document.h"
#include "widgets/views/exportjob.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QRegularExpression>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ExportMenu)
};

QString nameOf(const Exporter &format)
{
    return QCoreApplication::translate("tempo::Exporter", format.name);
}

QString fileNameOf(const Design &design, const Exporter &format)
{
    static const QRegularExpression others(QStringLiteral("[^\\w]+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString name = design.header.title.toLower().replace(others, QStringLiteral("-")).left(60);
    while (name.endsWith(u'-'))
        name.chop(1);
    if (name.isEmpty())
        name = Tr::tr("design", "file name");
    return name + u'.' + QLatin1String(format.suffix);
}

void exportAs(const Exporter &format, const Document &document, const ChartPainter &charts,
              const ExportHooks &hooks)
{
    hooks.settle();
    const QString path = hooks.askFile(fileNameOf(document.design(), format), format);
    if (path.isEmpty())
        return;
    ExportOptions options;
    options.charts = charts;
    auto *job = new ExportJob({&format, document.design(), options, path}, hooks.window);
    QObject::connect(job, &ExportJob::written, hooks.window, [hooks](const QString &file) {
        hooks.say(Tr::tr("Exported to %1").arg(QFileInfo(file).fileName()));
    });
    QObject::connect(job, &ExportJob::failed, hooks.window, [hooks](const QString &sentence) {
        hooks.tell(Tr::tr("The export failed"), sentence);
    });
}

} // namespace

QString askExportFile(QWidget *window, const QString &suggestion, const Exporter &format)
{
    const QString suffix = QString::fromLatin1(format.suffix);
    QFileDialog dialog(window, Tr::tr("Export %1").arg(nameOf(format)), suggestion,
                       nameOf(format) + u" (*." + suffix + u')');
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(suffix);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

void fillExportMenu(QMenu &menu, Document &document, const ChartPainter &charts,
                    const ExportHooks &hooks)
{
    for (const Exporter &format : exporters()) {
        QAction *action = menu.addAction(nameOf(format) + u'…');
        action->setObjectName(u"export." + QLatin1String(format.id));
        action->setStatusTip(QCoreApplication::translate("tempo::Exporter", format.about));
        QObject::connect(action, &QAction::triggered, &menu, [&format, &document, charts, hooks] {
            exportAs(format, document, charts, hooks);
        });
    }
}

} // namespace tempo
