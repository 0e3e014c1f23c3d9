#pragma once

#include "model/document/edits.h"
#include "widgets/editors/valueline.h"
#include "widgets/views/plan/linefilterbar.h"
#include "widgets/views/plan/linetree.h"
#include "widgets/views/plan/planpage.h"

#include "tests/model/plan/plandesigns.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace tempo {

/// A page of the plan on screen, on a fixed day, with what a person does there.
template <class View>
struct PlanStage
{
    Document document;
    Selection selection;
    QString shownPage;
    QString signer;
    View *view = nullptr;

    explicit PlanStage(const Design &design)
    {
        document.load(design);
        PageContext context{document, selection, {}};
        context.today = [] { return QDate(2026, 3, 10); };
        context.showPage = [this](const QString &page) { shownPage = page; };
        context.signer
            = {[this] { return signer; }, [this](const QString &name) { signer = name; }};
        view = new View(context);
        view->resize(1400, 900);
        view->show();
        if (!QTest::qWaitForWindowActive(view))
            qFatal("the page was not shown");
    }
    ~PlanStage() { delete view; }
    PlanStage(const PlanStage &) = delete;
    PlanStage &operator=(const PlanStage &) = delete;

    LineTree &tree() const { return view->tree(); }
    int steps() { return document.undoStack().count(); }
    void undo() { document.undoStack().undo(); }

    QModelIndex cell(const char *id, int column) const
    {
        return view->model().indexOf(QLatin1String(id), column);
    }

    QString shown(const char *id, int column) const { return cell(id, column).data().toString(); }

    /// Clicks into a cell, which makes its line the only chosen one.
    void click(const char *id, int column, Qt::KeyboardModifiers keys = {}) const
    {
        tree().scrollTo(cell(id, column));
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, keys,
                          tree().visualRect(cell(id, column)).center());
    }

    /// Opens the editor of a cell by the keyboard.
    template <class Editor>
    Editor *open(const char *id, int column) const
    {
        click(id, column);
        QTest::keyClick(&tree(), Qt::Key_F2);
        return tree().viewport()->template findChild<Editor *>();
    }

    /// Types into a cell and leaves it with Enter.
    void type(const char *id, int column, const QString &text) const
    {
        auto *line = open<ValueLine>(id, column);
        QVERIFY2(line, "the cell has no line to type in");
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::qWait(0); // the editor closes once the key is through
    }

    /// Takes one of the choices of a cell, so many below the first.
    void take(const char *id, int column, int choice) const
    {
        auto *box = open<QComboBox>(id, column);
        QVERIFY2(box, "the cell has no choices");
        QTRY_VERIFY(box->view()->isVisible());
        QTest::keyClick(box->view(), Qt::Key_Home);
        for (int i = 0; i < choice; ++i)
            QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Return);
        QTest::qWait(0);
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : view->template findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }

    bool press(const QString &text) const
    {
        QPushButton *found = button(text);
        if (found)
            QTest::mouseClick(found, Qt::LeftButton);
        return found;
    }

    /// A widget of the page by what assistive tools call it.
    template <class Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *one : view->template findChildren<Widget *>()) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        return nullptr;
    }

    bool shows(const QString &text) const
    {
        QCoreApplication::processEvents(); // labels that are new show up then
        for (const QLabel *label : view->template findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    /// What all lines say in a column.
    QStringList texts(int column) const
    {
        QStringList texts;
        for (int row = 0; row < view->model().rowCount(); ++row) {
            const QModelIndex group = view->model().index(row, 0);
            for (int line = 0; line < view->model().rowCount(group); ++line)
                texts << view->model().index(line, column, group).data().toString();
        }
        return texts;
    }

    QStringList groups() const
    {
        QStringList titles;
        for (int row = 0; row < view->model().rowCount(); ++row)
            titles << view->model().index(row, 0).data().toString();
        return titles;
    }
};

} // namespace tempo
