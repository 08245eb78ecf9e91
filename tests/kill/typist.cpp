// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kill/typist.h"

#include "app/window/program.h"
#include "ui/widgets/form.h"
#include "ui/widgets/grid.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

namespace tinjau::test {

namespace {

struct Spot {
    QString target;
    QString tab;
};

/// Pages with fields of a form, and pages with a table that can be typed into.
const std::vector<Spot> formSpots{{u"pengaturan"_s, u"profil"_s}};
const std::vector<Spot> tableSpots{{u"skm/5"_s, u"jawaban"_s}};

struct Desk {
    ui::MemoryUiSettings settings;
    window::Program program;

    Desk(const QString& path, const Clock& clock)
        : program({.application = *qApp, .settings = settings, .clock = clock, .rules = *rules::RuleBook::shipped(), .actor = u"Rini Contoh"_s})
    {
        program.start(path);
        program.window().resize(1366, 768);
        program.window().show();
        program.window().activateWindow();
        QApplication::processEvents();
    }
    void goTo(const Spot& spot)
    {
        program.window().goTo(spot.target);
        program.window().showTab(spot.tab);
        QApplication::processEvents();
    }
    /// The form's fields of one line in sight.
    std::vector<QLineEdit*> fields()
    {
        std::vector<QLineEdit*> found;
        for (ui::Form* form : program.window().findChildren<ui::Form*>())
            for (QLineEdit* field : form->findChildren<QLineEdit*>())
                if (field->isVisible() && field->isEnabled() && !field->isReadOnly()) found.push_back(field);
        return found;
    }
    ui::Grid* table()
    {
        for (ui::Grid* grid : program.window().findChildren<ui::Grid*>())
            if (grid->isVisible() && grid->view().isEditable()) return grid;
        return nullptr;
    }
};

QString placeOf(const Spot& spot, const QLineEdit& field)
{
    return spot.target + u'/' + spot.tab + u" field "_s + field.accessibleName();
}

QString placeOf(const Spot& spot, const QModelIndex& cell)
{
    return u"%1/%2 cell %3,%4"_s.arg(spot.target, spot.tab).arg(cell.row()).arg(cell.column());
}

void tell(const char* what, const QString& place, const QString& text)
{
    std::printf("%s\t%s\t%s\n", what, qUtf8Printable(place), qUtf8Printable(text));
    std::fflush(stdout);
}

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
    QApplication::processEvents();
}

void type(const QString& text)
{
    for (const QChar letter : text) {
        QTest::keyClicks(QApplication::focusWidget(), QString(letter));
        QApplication::processEvents();
    }
}

class Typist {
public:
    Typist(Desk& desk, unsigned seed) : m_desk(desk), m_random(seed) {}

    void typeIntoField(const Spot& spot)
    {
        const auto fields = m_desk.fields();
        QLineEdit* field = fields[pick(fields.size())];
        field->setFocus();
        field->selectAll();
        const QString text = word(), place = placeOf(spot, *field);
        tell("typing", place, text);
        type(text);
        press(Qt::Key_Tab);
        tell("left", place, text);
    }
    void typeIntoCell(const Spot& spot)
    {
        ui::Grid* grid = m_desk.table();
        const QModelIndex cell = editableCell(*grid);
        grid->view().setFocus();
        grid->view().setCurrentIndex(cell);
        const QString text = QString::number(1 + pick(4)), place = placeOf(spot, cell);
        tell("typing", place, text);
        type(text);
        press(Qt::Key_Return);
        tell("left", place, text);
    }
    std::size_t pick(std::size_t below) { return std::uniform_int_distribution<std::size_t>(0, below - 1)(m_random); }

private:
    QString word()
    {
        QString letters;
        for (std::size_t length = 3 + pick(9); length > 0; --length) letters += QChar(u'a' + static_cast<char16_t>(pick(26)));
        return letters;
    }
    /// A cell that holds a mark.
    QModelIndex editableCell(const ui::Grid& grid)
    {
        const ui::FilterModel& rows = grid.rows();
        for (;;) {
            const QModelIndex cell = rows.index(static_cast<int>(pick(static_cast<std::size_t>(rows.rowCount()))),
                                                static_cast<int>(pick(static_cast<std::size_t>(rows.columnCount()))));
            const QString text = cell.data().toString();
            if (cell.flags() & Qt::ItemIsEditable && text.size() == 1 && text[0] >= u'1' && text[0] <= u'4') return cell;
        }
    }

    Desk& m_desk;
    std::mt19937 m_random;
};

} // namespace

void typeForever(const QString& path, const Clock& clock, unsigned seed)
{
    Desk desk(path, clock);
    Typist typist(desk, seed);
    for (;;) {
        const bool inForm = typist.pick(2) == 0;
        const auto& spots = inForm ? formSpots : tableSpots;
        const Spot& spot = spots[typist.pick(spots.size())];
        desk.goTo(spot);
        for (int i = 0; i < 5; ++i) inForm ? typist.typeIntoField(spot) : typist.typeIntoCell(spot);
    }
}

std::map<QString, QString> textsOfPlaces(const QString& path, const Clock& clock)
{
    Desk desk(path, clock);
    std::map<QString, QString> texts;
    for (const Spot& spot : formSpots) {
        desk.goTo(spot);
        for (const QLineEdit* field : desk.fields()) texts[placeOf(spot, *field)] = field->text();
    }
    for (const Spot& spot : tableSpots) {
        desk.goTo(spot);
        const ui::FilterModel& rows = desk.table()->rows();
        for (int row = 0; row < rows.rowCount(); ++row)
            for (int column = 0; column < rows.columnCount(); ++column) {
                const QModelIndex cell = rows.index(row, column);
                texts[placeOf(spot, cell)] = cell.data().toString();
            }
    }
    return texts;
}

} // namespace tinjau::test
