// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_book.h"
#include "core/storage/store.h"
#include "ui/start/start_presenter.h"

#include <QFile>
#include <QTemporaryDir>

namespace tinjau::test {

/// A folder with a copy of the training data, filled once per run of the tests.
struct TrainingFile {
    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 25)};
    rules::RuleBook rules = *rules::RuleBook::shipped();

    TrainingFile()
    {
        static QTemporaryDir made;
        const QString source = made.filePath(QStringLiteral("latihan.tinjau"));
        NoProgress unseen;
        if (!QFile::exists(source)) (void)ui::fillTrainingFile(source, clock, QStringLiteral("Rini Contoh"), unseen).has_value();
        QFile::copy(source, path());
    }
    QString path() const { return folder.filePath(QStringLiteral("latihan.tinjau")); }
    ui::StartPlaces places() const { return {folder.filePath(QStringLiteral("data.tinjau")), path()}; }
    std::unique_ptr<storage::Store> open() const
    {
        return std::move(*storage::Store::open(path(), storage::OpenMode::ReadWrite, clock, QStringLiteral("Rini Contoh")));
    }
};

} // namespace tinjau::test
