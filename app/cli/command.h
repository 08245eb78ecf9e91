// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/base/clock.h"

#include <QMultiHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tinjau::cli {

/// An option of a command; without a value name it is a switch.
struct OptionSpec {
    QString name;
    QString valueName = {};
    QString description = {};
};

/// One call of the program, taken apart.
struct Invocation {
    bool json = false;
    QString dataFile = {}; ///< of --db, or the office's usual file
    QString actor = {};    ///< who acts, for the journal
    QStringList operands = {};
    QMultiHash<QString, QString> options = {};
    const Clock& clock;

    bool has(const QString& name) const { return options.contains(name); }
    std::optional<QString> value(const QString& name) const
    {
        return has(name) ? std::optional(options.value(name)) : std::nullopt;
    }
};

/// A command of the program: one row of the table in main.cpp.
struct CommandSpec {
    QString words;    ///< "skm index"
    QString operands; ///< how they are written in the usage line: "BERKAS"
    int minOperands = 0;
    int maxOperands = 0; ///< −1: any number
    QString summary;
    std::vector<OptionSpec> options;
    bool needsFonts = false; ///< draws pages, so that a QGuiApplication is made
    int (*run)(const Invocation&, Console&);
};

CommandSpec sheetsCommand();
CommandSpec detectCommand();
std::vector<CommandSpec> journalCommands(); ///< batches, undo-batch
std::vector<CommandSpec> surveyCommands(); ///< skm index, report, poster, questionnaire
std::vector<CommandSpec> importCommands();  ///< import, batches, undo-batch
std::vector<CommandSpec> storeCommands();  ///< init, doctor, backup
CommandSpec demoCommand();
CommandSpec exportCommand();
CommandSpec calendarCommand(); ///< calendar add-working-days
CommandSpec attendanceRecapCommand(); ///< attendance recap
std::vector<CommandSpec> attendanceCommands(); ///< attendance status, explain

/// The command that the words of `arguments` name, or null; the longest match counts.
const CommandSpec* findCommand(const std::vector<CommandSpec>& commands, const QStringList& words);

/// Takes `arguments` (without the program's name) apart, or says in Indonesian what is wrong.
struct Parsed {
    const CommandSpec* command = nullptr;
    Invocation invocation;
    QString trouble;
};
Parsed parseArguments(const std::vector<CommandSpec>& commands, const QStringList& arguments,
                      const Clock& clock);

/// The office's usual data file.
QString usualDataFile();

} // namespace tinjau::cli
