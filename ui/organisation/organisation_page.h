// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/ui_settings.h"
#include "ui/organisation/organisation_desk.h"
#include "ui/shell/page.h"

#include <memory>

class QStackedWidget;
class QTreeView;

namespace tinjau::ui {

class ActionRegistry;
class Grid;
class Panel;
class PeopleView;
class PersonView;
class DuplicatesView;
class RosterComparisonView;

/// OPD & Pegawai: the tree of offices and units at the left; people, offices, units, services or history at the right.
/// "opd/12" is an office, "opd/pegawai/3" a person,
/// "opd/duplikat" the possible duplicates, "opd/banding" the comparison with a list ("opd/banding/PATH" reads that file).
class OrganisationPage final : public Page {
    Q_OBJECT

public:
    OrganisationPage(std::shared_ptr<OrganisationDesk> desk, ActionRegistry& actions, UiSettings& settings, QWidget* parent = nullptr);

    PageHead head() const override;
    std::vector<PageTab> tabs() const override;
    QString currentTab() const override { return m_desk->tab; }
    void showTab(const QString& id) override;
    PageHelp help() const override;
    Explanation explanation() const override;
    QWidget* firstFocus() const override;
    void open(const QString& argument) override;
    void arrive() override;
    void leave() override;
    bool takeFiles(const QStringList& paths) override;

private:
    enum View { BrowseView, PersonPage, ComparisonPage, DuplicatesPage };

    QWidget* browse(UiSettings& settings);
    QWidget* treePanel();
    Panel* panelOf(OrganisationPart part, const QString& title, TableModel& model, const QString& gridId, UiSettings& settings, Grid*& grid);
    void connectDesk();
    void load();
    void showOffices();
    void showPeople();
    void showPerson();
    void choosePlace(const QModelIndex& index);
    void selectPlace(const OrganisationPlace& place);
    void tellSelected();

    void add(OrganisationPart part);
    void rename(OrganisationPart part);
    void end(OrganisationPart part);
    void askHead(OrganisationPart part);
    void mergeOffice();
    Grid* shownGrid() const;
    QString shownTitle() const;
    void exportShown();
    void printShown();
    PageHead personHead() const;
    int rowOf(OrganisationPart part) const;

    std::shared_ptr<OrganisationDesk> m_desk;
    ActionRegistry& m_actions;
    QStackedWidget* m_views;
    QStackedWidget* m_parts = nullptr;
    QTreeView* m_tree = nullptr;
    Panel* m_treePanel = nullptr;
    PeopleView* m_people = nullptr;
    PersonView* m_person = nullptr;
    RosterComparisonView* m_comparison = nullptr;
    DuplicatesView* m_duplicates = nullptr;
    Panel* m_officePanel = nullptr;
    Panel* m_unitPanel = nullptr;
    Panel* m_servicePanel = nullptr;
    Grid* m_offices = nullptr;
    Grid* m_units = nullptr;
    Grid* m_services = nullptr;
    bool m_isInFront = false;
    bool m_isStale = true;
    bool m_isShowing = false;
};

} // namespace tinjau::ui
