// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"

#include "core/storage/content_checksum.h"
#include "tests/support/memory_store.h"
#include "tests/support/office_data.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::storage;
using namespace tinjau::tests;

namespace {

QString checksum(Store& store)
{
    return store.read([](Session& s) { return contentChecksum(s.connection()); }).value();
}

/// Some row of the table, or nothing; which one depends on `pick`.
std::optional<qint64> someRow(Session& session, const char* table, int pick)
{
    return session
        .prepare(std::string("SELECT id FROM ") + table
                 + " ORDER BY (id * 7919 + :pick) % 101 LIMIT 1")
        .bind(":pick", pick)
        .optionalValue<qint64>();
}

void run(Session& session, const char* sql, std::optional<qint64> row, int pick)
{
    if (!row) return;
    Statement statement = session.prepare(sql);
    statement.bind(":row", *row);
    if (QByteArrayView(sql).indexOf(":pick") >= 0) statement.bind(":pick", pick);
    statement.run();
}

/// One random change; what the constraints refuse makes the whole act fail, and that is fine.
void change(Session& session, int kind, int pick)
{
    switch (kind) {
    case 0:
        addOffice(session, u"Dinas %1"_s.arg(pick));
        return;
    case 1:
        if (const auto office = someRow(session, "office", pick)) addSurvey(session, *office);
        return;
    case 2:
        if (const auto survey = someRow(session, "survey", pick)) {
            const qint64 batch = addBatch(session, u"berkas-%1.xlsx"_s.arg(pick));
            addResponses(session, *survey, batch, pick % 40);
        }
        return;
    case 3:
        if (const auto survey = someRow(session, "survey", pick))
            addResponses(session, *survey, std::nullopt, pick % 4);
        return;
    case 4:
        run(session, "UPDATE response SET age = :pick % 90 WHERE id = :row",
            someRow(session, "response", pick), pick);
        return;
    case 5:
        run(session, "DELETE FROM response WHERE id = :row", someRow(session, "response", pick),
            pick);
        return;
    case 6:
        run(session,
            "UPDATE office SET short_name = 'D' || :pick, code = nullif(:pick % 5, 0) WHERE id = "
            ":row",
            someRow(session, "office", pick), pick);
        return;
    case 7:
        run(session, "DELETE FROM office WHERE id = :row", someRow(session, "office", pick), pick);
        return;
    default:
        run(session, "UPDATE response SET comment = NULL WHERE survey_id = :row",
            someRow(session, "survey", pick), pick);
        return;
    }
}

} // namespace

TEST_CASE(
    "whatever was done, taking every act back gives the first state, doing all again the last",
    "[storage][journal]")
{
    const bool held = rc::check([] {
        MemoryStore store;
        // Thousands of commits; none of them has to outlive a power cut.
        RC_ASSERT(
            store->withConnection([](Connection& c) { c.execute("PRAGMA synchronous = OFF"); })
                .has_value());
        Journal journal(*store);
        const int acts = *rc::gen::inRange(1, 25);
        const QString first = checksum(*store);
        std::vector<QString> states{first};
        std::vector<ActId> done;
        for (int i = 0; i < acts; ++i) {
            const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
                3, rc::gen::pair(rc::gen::inRange(0, 9), rc::gen::inRange(0, 1000)));
            const auto outcome = store->write({u"test"_s, u"Uji"_s}, [&](Session& session) {
                for (const auto& [kind, pick] : steps) change(session, kind, pick);
            });
            if (!outcome) {
                RC_ASSERT(outcome.error().code == ErrorCode::StoreRefused);
                RC_ASSERT(checksum(*store) == states.back());
                continue;
            }
            const auto newest = journal.acts(1).value();
            if (newest.empty() || (!done.empty() && newest.front().id == done.back())) continue;
            done.push_back(newest.front().id);
            states.push_back(checksum(*store));
        }
        for (std::size_t i = done.size(); i-- > 0;) {
            RC_ASSERT(*journal.lastUndoable() == done[i]);
            RC_ASSERT(journal.undo(done[i]).has_value());
            RC_ASSERT(checksum(*store) == states[i]);
        }
        RC_ASSERT(checksum(*store) == first);
        for (std::size_t i = 0; i < done.size(); ++i) {
            RC_ASSERT(*journal.lastRedoable() == done[i]);
            RC_ASSERT(journal.redo(done[i]).has_value());
        }
        RC_ASSERT(checksum(*store) == states.back());
    });
    CHECK(held);
}
