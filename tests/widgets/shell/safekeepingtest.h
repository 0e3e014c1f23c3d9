#pragma once

#include "model/document/document.h"
#include "model/document/edits.h"
#include "model/workspace/workspace.h"
#include "widgets/look/look.h"
#include "widgets/shell/fileactions.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/safekeeping.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tempo {

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline QByteArray designText(const char *title)
{
    return QByteArray("tempo: 1\ntitle: ") + title
        + "\nelements:\n  a:\n    kind: job\n    title: A\n"
          "  f:\n    kind: feature\n    title: F\n";
}

inline std::unique_ptr<Workspace> openWorkspace(const QString &folder)
{
    Result<OpenedWorkspace> opened
        = Workspace::open(folder, [] { return QDateTime::currentDateTimeUtc(); });
    return opened ? std::move((*std::move(opened)).workspace) : nullptr;
}

/// A window on a workspace and a folder with two designs, `one` and `two`, anew for every test;
/// questions are answered by members and counted.
class SafekeepingTest : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    OverwriteAnswer m_overwrite = OverwriteAnswer::Cancel;
    int m_overwriteAsked = 0;
    int m_closeAsked = 0;
    QList<Difference> m_compared;
    CloseAnswer m_close = CloseAnswer::Cancel;
    bool m_discard = false;
    bool m_openElsewhere = false;
    int m_elsewhereAsked = 0;
    QStringList m_told;

    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QString data() const { return path("data"); }

    Settings settings() const
    {
        return Settings(std::make_shared<QSettings>(path("s.ini"), QSettings::IniFormat));
    }

    void makeWindow()
    {
        m_window.reset();
        m_workspace.reset();
        m_workspace = openWorkspace(data());
        QVERIFY(m_workspace);
        makeWindowOn();
    }

    void makeWindowOn()
    {
        m_window = std::make_unique<MainWindow>(settings(), ChartPainter(), m_workspace.get());
        m_window->files().setDialogs(dialogs());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    FileDialogs dialogs()
    {
        FileDialogs made;
        made.askSave = [this](const QString &) { return path("elsewhere.tempo.yaml"); };
        made.askClose = [this](const QString &) {
            ++m_closeAsked;
            return m_close;
        };
        made.askLostComments = [](const QList<int> &) { return true; };
        made.tell = [this](const QString &, const QString &message) { m_told << message; };
        made.showProblems = [](const QString &, const QList<Diagnostic> &) {};
        made.askOverwrite = [this](const Comparison &comparison) {
            ++m_overwriteAsked;
            m_compared = comparison.differences;
            return m_overwrite;
        };
        made.showComparison
            = [this](const Comparison &comparison) { m_compared = comparison.differences; };
        made.askOpenElsewhere = [this](const QString &) {
            ++m_elsewhereAsked;
            return m_openElsewhere;
        };
        made.askDiscardDraft = [this](const QString &) { return m_discard; };
        return made;
    }

    Document &document() const { return m_window->document(); }
    QString title() const { return document().design().header.title; }

    void rename(const QString &text) const
    {
        Header header = document().design().header;
        header.title = text;
        document().push(QStringLiteral("Rename"), setHeader(document().design(), header));
    }

    QAbstractButton *button(const QString &text, QWidget *in = nullptr) const
    {
        for (QAbstractButton *one : (in ? in : m_window.get())->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }

    void press(const QString &text) const
    {
        QTRY_VERIFY2(button(text), qPrintable(text));
        QTest::mouseClick(button(text), Qt::LeftButton);
    }

    /// What a process that was killed would leave: a draft whose owner is gone.
    void leaveDraft(const QString &file, const char *draftTitle, const QByteArray &base) const
    {
        m_window->keeping().workspace()->flush();
        const std::unique_ptr<Workspace> other = openWorkspace(data());
        Draft draft;
        draft.id = newDraftId();
        draft.path = file;
        draft.name = QStringLiteral("one.tempo.yaml");
        draft.title = QLatin1String(draftTitle);
        draft.base = contentHash(base);
        other->writeDraft(draft, designText(draftTitle));
        other->saveSession({{newDraftId(), file, draft.id, QStringLiteral("matrix")}});
        other->flush();
    }

private Q_SLOTS:
    void init()
    {
        applyTheme(*qApp, ThemeKind::Light);
        m_folder = std::make_unique<QTemporaryDir>();
        m_overwrite = OverwriteAnswer::Cancel;
        m_close = CloseAnswer::Cancel;
        m_discard = m_openElsewhere = false;
        m_overwriteAsked = m_elsewhereAsked = m_closeAsked = 0;
        m_compared.clear();
        m_told.clear();
        put(path("one.tempo.yaml"), designText("One"));
        put(path("two.tempo.yaml"), designText("Two"));
        makeWindow();
    }

    void cleanup()
    {
        m_window->document().setSaved();
        m_window.reset();
        m_workspace.reset();
    }
};

} // namespace tempo
