// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

namespace tinjau::tests {

/// Rows for tests of the data file, written by plain statements: the tests of storage stand below
/// the repositories.
inline qint64 addOffice(storage::Session& session, const QString& name)
{
    session.prepare("INSERT INTO office(name) VALUES (:name)").bind(":name", name).run();
    return session.lastInsertId();
}

inline qint64 addSurvey(storage::Session& session, qint64 office)
{
    session
        .prepare(
            "INSERT INTO survey(office_id, instrument, period_from, period_to, period_label, state)"
            " VALUES (:office, 'skm-2017', '2026-01-01', '2026-06-30', 'Semester I', 'open')")
        .bind(":office", office)
        .run();
    return session.lastInsertId();
}

inline qint64 addBatch(storage::Session& session, const QString& fileName)
{
    session
        .prepare("INSERT INTO import_batch(kind, file_name, file_sha256, mapping, counts, state,"
                 " imported_at, imported_by) VALUES ('skm', :name, :sha, '{}', '{}', 'applied',"
                 " '2026-11-25T01:30:00.000Z', 'Penguji')")
        .bind(":name", fileName)
        .bind(":sha", QString(64, u'a'))
        .run();
    return session.lastInsertId();
}

/// `count` filled-in forms of nine answers; with a batch they are bulk rows.
inline void addResponses(storage::Session& session, qint64 survey, std::optional<qint64> batch,
                         int count)
{
    storage::Statement insert = session.prepare(
        "INSERT INTO response(survey_id, batch_id, source_row, sex, education, comment, scores, "
        "fingerprint)"
        " VALUES (:survey, :batch, :row, :sex, 'S-1', :comment, :scores, :fingerprint)");
    insert.bind(":survey", survey).bind(":batch", batch);
    const int row = insert.parameter(":row"), sex = insert.parameter(":sex"),
              comment = insert.parameter(":comment"), scores = insert.parameter(":scores"),
              fingerprint = insert.parameter(":fingerprint");
    for (int i = 0; i < count; ++i) {
        std::string answers(9, '3');
        for (std::size_t k = 0; k < answers.size(); ++k)
            answers[k] = "1234-"[(static_cast<std::size_t>(i) * 7 + k * 3) % 5];
        insert.bind(row, i + 2)
            .bind(sex, std::string_view(i % 2 == 0 ? "L" : "P"))
            .bind(comment, QStringLiteral("Jawaban \"%1\" – baik").arg(i))
            .bind(scores, std::string_view(answers))
            .bind(fingerprint, QString::number(i, 16))
            .run();
    }
}

} // namespace tinjau::tests
