// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_field.h"
#include "ui/widgets/form.h"

#include "tests/support/text.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tinjau::ui;

TEST_CASE("a date is read in every form that clerks write")
{
    const QString text = GENERATE(u"20/11/2026"_s, u"20-11-26"_s, u"20.11.2026"_s, u"201126"_s, u"20112026"_s, u"20 Nov 2026"_s,
                                  u" 20  november 2026 "_s, u"2026-11-20"_s, u"20 11 2026"_s);
    CHECK(dateIn(text) == QDate(2026, 11, 20));
}

TEST_CASE("what is no day of the calendar is no date")
{
    const QString text = GENERATE(u"31/09/2026"_s, u"29/02/2025"_s, u"12"_s, u"20 Nop"_s, u"besok"_s, u""_s, u"1/13/2026"_s);
    CHECK_FALSE(dateIn(text));
}

TEST_CASE("a wrong date stays in its field with one sentence below")
{
    Form form;
    auto* field = form.addDate(u"tanggal"_s, u"Tanggal"_s);
    QStringList reported;
    QObject::connect(&form, &Form::edited, [&](const QString&, const QString& value) { reported << value; });
    form.show();
    field->setFocus();
    QTest::keyClicks(field, u"31/09/2026"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(field->text() == u"31/09/2026"_s);
    CHECK(form.error(u"tanggal"_s).contains(u"31/09/2026"_s));
    CHECK(reported.isEmpty());
    field->clear();
    QTest::keyClicks(field, u"30/9/26"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(field->text() == u"30/09/2026"_s);
    CHECK(form.error(u"tanggal"_s).isEmpty());
    CHECK(reported == QStringList{u"2026-09-30"_s});
}

TEST_CASE("each field has its label as name and gives back what was set")
{
    Form form;
    form.addText(u"nama"_s, u"Nama kantor"_s);
    form.addLongText(u"alamat"_s, u"Alamat"_s);
    form.addChoice(u"kertas"_s, u"Kertas"_s, {{u"f4"_s, u"F4"_s}, {u"a4"_s, u"A4"_s}});
    form.addRadios(u"bobot"_s, u"Bobot"_s, {{u"tepat"_s, u"1/9"_s}, {u"dua"_s, u"0,11"_s}});
    form.addTick(u"ingat"_s, u"Ingat"_s);
    for (const auto& [id, value] : std::vector<std::pair<QString, QString>>{{u"nama"_s, u"Bagian Organisasi"_s}, {u"alamat"_s, u"Jalan Poros"_s},
                                                                            {u"kertas"_s, u"a4"_s}, {u"bobot"_s, u"dua"_s}, {u"ingat"_s, u"1"_s}}) {
        form.setValue(id, value);
        CHECK(form.value(id) == value);
        if (id != u"ingat"_s) CHECK_FALSE(form.field(id)->accessibleName().isEmpty());
    }
}

TEST_CASE("what is no date is not reported as an empty one, so that the stored date stays")
{
    Form form;
    auto* field = form.addDate(u"mulai"_s, u"Mulai"_s);
    form.setValue(u"mulai"_s, u"2026-01-01"_s);
    QStringList reported;
    QObject::connect(&form, &Form::edited, [&](const QString&, const QString& value) { reported << value; });
    form.show();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"31/09/2026"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(reported.isEmpty());
    field->clear();
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(reported == QStringList{QString()});
}

TEST_CASE("errors stand at their fields, and the uppermost wrong field is given")
{
    Form form;
    form.addText(u"z"_s, u"Nama"_s);
    auto* date = form.addDate(u"b"_s, u"Tanggal"_s);
    form.addText(u"a"_s, u"Alasan"_s);
    CHECK(form.setErrors({{u"a"_s, u"Belum diisi."_s}, {u"z"_s, u"Belum diisi."_s}}) == form.field(u"z"_s));
    CHECK(form.error(u"a"_s) == u"Belum diisi."_s);
    CHECK(form.setErrors({}) == nullptr);
    CHECK(form.error(u"a"_s).isEmpty());
    date->setText(u"31/09/2026"_s);
    CHECK(form.setErrors({{u"a"_s, u"Belum diisi."_s}}) == date);
    CHECK(form.error(u"b"_s).contains(u"31/09/2026"_s));
}

TEST_CASE("a field that is being typed in is not filled anew from below")
{
    Form form;
    auto* name = form.addText(u"nama"_s, u"Nama"_s);
    form.addText(u"tempat"_s, u"Tempat"_s);
    form.setValue(u"nama"_s, u"Bagian"_s);
    form.show();
    form.activateWindow();
    QApplication::processEvents();
    name->setFocus();
    QTest::keyClicks(name, u" Organisasi"_s);
    form.refresh(u"nama"_s, u"Bagian"_s);
    form.refresh(u"tempat"_s, u"Wanuri"_s);
    CHECK(form.value(u"nama"_s) == u"Bagian Organisasi"_s);
    CHECK(form.value(u"tempat"_s) == u"Wanuri"_s);
    QTest::keyClick(name, Qt::Key_Return);
    form.refresh(u"nama"_s, u"Bagian Umum"_s);
    CHECK(form.value(u"nama"_s) == u"Bagian Umum"_s);
}
