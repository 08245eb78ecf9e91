// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/explanation.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace tinjau::ui {

/// A part of the path above the title; its target is a page id, optionally with an argument ("skm", "skm/12").
struct Crumb {
    QString text;
    QString target;
};

/// What the frame shows above a page. Acts are ids of the action registry.
struct PageHead {
    std::vector<Crumb> path = {}; ///< only inside an object
    QString title;
    CellMark mark = {};        ///< a state beside the title
    QString purpose = {};      ///< one line: what the page is for, or what the object is
    QStringList acts = {};     ///< at most two, outlined
    QString primary = {};      ///< the one primary act
};

struct PageTab {
    QString id;
    QString text;
    QString count = {};
    bool needsPerson = false; ///< the count is drawn as something that waits
    bool done = false;        ///< a tick before the word
};

/// What F1 says: what the page is for, its steps, on what law it stands.
struct PageHelp {
    QString purpose;
    QStringList steps = {};
    QString basis = {};
};

/// A page of the window: the frame draws head, tabs and *Mengapa?*; the page draws the rest.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual PageHead head() const = 0;
    virtual std::vector<PageTab> tabs() const { return {}; }
    /// Called by the frame when a tab is chosen, also by Ctrl+Tab.
    virtual void showTab(const QString& id);
    virtual QString currentTab() const { return {}; }
    /// The object to show ("12" of "skm/12"); empty for the list.
    virtual void open(const QString& argument);
    /// What *Mengapa?* says about the selection; nothing hides the panel's content.
    virtual Explanation explanation() const { return {}; }
    /// Where the keyboard starts. A page never sets a focus proxy: Qt would skip what stands before it.
    virtual QWidget* firstFocus() const { return nullptr; }
    virtual PageHelp help() const { return {}; }
    /// What Ctrl+Z (Ctrl+Y) takes back (does again) here before anything is stored: "perbaikan 1 sel". Empty: nothing
    /// of the page's own, and the keys are about the data file.
    virtual QString undoable() const { return {}; }
    virtual QString redoable() const { return {}; }
    virtual void undo() {}
    virtual void redo() {}
    /// A strip under the page, at full width (the sum and the last button of an import); owned by the page.
    virtual QWidget* foot() { return nullptr; }
    /// Files dropped on the window while this page is shown; false leaves them to the window.
    virtual bool takeFiles(const QStringList& paths);
    /// Called when the page comes to the front: read anew what may have changed.
    virtual void arrive() {}
    /// Called before another page comes: finish the field being typed.
    virtual void leave() {}

Q_SIGNALS:
    /// Title, tabs, acts or foot are to be asked anew.
    void headChanged();
    void explanationChanged();
    /// undoable() or redoable() is another one.
    void undoableChanged();
    /// Opens the panel *Mengapa?* (a link "Mengapa?" on the page).
    void whyWanted();
    /// Go to a page ("skm/12").
    void goTo(const QString& target);
    /// A line in the status bar for 10 s; `act` is the id of an action behind the word.
    void said(const QString& sentence, const QString& actText = {}, const QString& act = {});
    /// A button of the explanation.
    void explanationActTaken(const QString& id);
};

/// A row of the navigation table. Pages exist only once they are registered.
struct PageSpec {
    QString id;
    QString title; ///< word in the rail
    QString icon;
    std::function<Page*(QWidget* parent)> create;
    bool inRail = true;
    bool isBare = false;                      ///< without rail and search: the first start
    std::function<QString()> waiting = {};    ///< the number that stands in the rail; empty: none
    std::function<QStringList()> examples = {}; ///< some of its objects ("skm/12"), for pictures and for whoever walks every page
};

} // namespace tinjau::ui
