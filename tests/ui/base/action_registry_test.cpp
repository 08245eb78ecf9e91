// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/action_registry.h"

#include "tests/support/text.h"

using namespace Qt::StringLiterals;
using namespace tinjau::ui;

TEST_CASE("two acts on one page never share a shortcut unnoticed")
{
    ActionRegistry actions;
    actions.add({{.id = u"a.print"_s, .domain = u"A"_s, .text = u"Cetak"_s, .shortcut = QKeySequence(u"Ctrl+P"_s), .page = u"a"_s},
                 {.id = u"b.print"_s, .domain = u"B"_s, .text = u"Cetak"_s, .shortcut = QKeySequence(u"Ctrl+P"_s), .page = u"b"_s}});
    CHECK(actions.clashes().isEmpty());
    actions.add({{.id = u"c.print"_s, .domain = u"C"_s, .text = u"Cetak"_s, .shortcut = QKeySequence(u"Ctrl+P"_s)}});
    CHECK(actions.clashes().size() == 2);
}

TEST_CASE("no act takes a key of the frame or of every table")
{
    const QString key = GENERATE(u"Ctrl+K"_s, u"Alt+Y"_s, u"Ctrl+3"_s, u"Ctrl+D"_s, u"F2"_s);
    ActionRegistry actions;
    actions.add({{.id = u"a.x"_s, .domain = u"A"_s, .text = u"X"_s, .shortcut = QKeySequence(key)}});
    CHECK(actions.clashes().size() == 1);
}

TEST_CASE("an act runs only while it is enabled")
{
    ActionRegistry actions;
    bool isOpen = false;
    int ran = 0;
    actions.add({{.id = u"skm.report"_s, .domain = u"SKM"_s, .text = u"Buat laporan"_s, .enabledWhen = [&] { return isOpen; }, .run = [&] { ++ran; }}});
    CHECK_FALSE(actions.run(u"skm.report"_s));
    isOpen = true;
    CHECK(actions.run(u"skm.report"_s));
    CHECK_FALSE(actions.run(u"skm.unknown"_s));
    CHECK(ran == 1);
}

TEST_CASE("the tip of an act names what it would do now, and its key")
{
    ActionRegistry actions;
    QString last = u"Urungkan impor 388 baris"_s;
    actions.add({{.id = u"edit.undo"_s, .domain = u"Ubah"_s, .text = u"Urungkan"_s, .shortcut = QKeySequence(u"Ctrl+Z"_s), .detail = [&] { return last; }}});
    CHECK(actions.tipOf(*actions.find(u"edit.undo"_s)) == u"Urungkan impor 388 baris (Ctrl+Z)"_s);
    last.clear();
    CHECK(actions.tipOf(*actions.find(u"edit.undo"_s)) == u"Urungkan (Ctrl+Z)"_s);
}
