// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tinjau::cli {

namespace {

const std::vector<OptionSpec>& globalOptions()
{
    static const std::vector<OptionSpec> options{
        {u"db"_s, u"BERKAS"_s, u"berkas data"_s},
        {u"json"_s, {}, u"keluaran JSON"_s},
        {u"actor"_s, u"NAMA"_s, u"nama pelaku untuk jurnal"_s},
    };
    return options;
}

const OptionSpec* findOption(const CommandSpec* command, const QString& name)
{
    const auto named = [&name](const OptionSpec& option) { return option.name == name; };
    const auto& global = globalOptions();
    if (const auto it = std::ranges::find_if(global, named); it != global.end()) return &*it;
    if (!command) return nullptr;
    const auto it = std::ranges::find_if(command->options, named);
    return it == command->options.end() ? nullptr : &*it;
}

bool isOption(const QString& argument)
{
    return argument == u"-o"_s || (argument.startsWith(u"--"_s) && argument.size() > 2);
}

/// The words before the first option, global options with their values left out.
QStringList leadingWords(const QStringList& arguments)
{
    QStringList words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (!isOption(arguments[i])) {
            words << arguments[i];
            continue;
        }
        const OptionSpec* option = findOption(nullptr, arguments[i].mid(2));
        if (option && !option->valueName.isEmpty()) ++i;
        if (!option) break;
    }
    return words;
}

QString nameOf(const QString& argument)
{
    return argument == u"-o"_s ? u"o"_s : argument.mid(2).section(u'=', 0, 0);
}

/// Reads one option at position i (moves i past its value); false if it is not known or lacks one.
bool takeOption(const QStringList& arguments, qsizetype& i, Parsed& parsed)
{
    const QString name = nameOf(arguments[i]);
    const OptionSpec* option = findOption(parsed.command, name);
    if (!option) {
        parsed.trouble = u"Pilihan %1 tidak dikenal oleh perintah \"%2\"."_s.arg(arguments[i], parsed.command->words);
        return false;
    }
    if (option->valueName.isEmpty()) {
        parsed.invocation.options.insert(name, {});
        return true;
    }
    const qsizetype equals = arguments[i].indexOf(u'=');
    if (equals < 0 && i + 1 >= arguments.size()) {
        parsed.trouble = u"Pilihan %1 memerlukan %2."_s.arg(arguments[i], option->valueName);
        return false;
    }
    parsed.invocation.options.insert(name, equals < 0 ? arguments[++i] : arguments[i].mid(equals + 1));
    return true;
}

void checkOperandCount(Parsed& parsed)
{
    const CommandSpec& command = *parsed.command;
    const auto count = parsed.invocation.operands.size();
    if (count < command.minOperands || (command.maxOperands >= 0 && count > command.maxOperands))
        parsed.trouble = u"Pemakaian: tinjau-cli %1 %2"_s.arg(command.words, command.operands);
}

} // namespace

const CommandSpec* findCommand(const std::vector<CommandSpec>& commands, const QStringList& words)
{
    for (qsizetype length = std::min<qsizetype>(2, words.size()); length > 0; --length) {
        const QString name = words.first(length).join(u' ');
        for (const CommandSpec& command : commands)
            if (command.words == name) return &command;
    }
    return nullptr;
}

Parsed parseArguments(const std::vector<CommandSpec>& commands, const QStringList& arguments,
                      const Clock& clock)
{
    Parsed parsed{nullptr, Invocation{.clock = clock}, {}};
    const QStringList words = leadingWords(arguments);
    parsed.command = findCommand(commands, words);
    if (!parsed.command) {
        parsed.trouble = words.isEmpty() ? u"Perintah belum disebut."_s
                                         : u"Perintah \"%1\" tidak dikenal."_s.arg(words.first());
        return parsed;
    }
    qsizetype wordsLeft = parsed.command->words.count(u' ') + 1;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (isOption(arguments[i])) {
            if (!takeOption(arguments, i, parsed)) return parsed;
        } else if (wordsLeft > 0) {
            --wordsLeft;
        } else {
            parsed.invocation.operands << arguments[i];
        }
    }
    checkOperandCount(parsed);
    parsed.invocation.json = parsed.invocation.has(u"json"_s);
    parsed.invocation.dataFile = parsed.invocation.value(u"db"_s).value_or(usualDataFile());
    parsed.invocation.actor = parsed.invocation.value(u"actor"_s).value_or(qEnvironmentVariable("USER", u"operator"_s));
    return parsed;
}

QString usualDataFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/tinjau/data.tinjau"_s;
}

} // namespace tinjau::cli
