// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/rules/rule_book.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <sqlite3.h>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace tinjau::cli {

namespace {

int showVersion(const Invocation& call, Console& console)
{
    const auto rules = rules::RuleBook::shipped();
    if (!rules) return console.fail(rules.error());
    QStringList packs;
    for (const auto& pack : rules->packs()) packs << pack.id;
    packs.sort();
    const QString program = QString::fromLatin1(TINJAU_VERSION), qt = QString::fromLatin1(qVersion()),
                  sqlite = QString::fromLatin1(sqlite3_libversion());
    if (call.json) {
        console.json(QJsonObject{{u"program"_s, program}, {u"qt"_s, qt}, {u"sqlite"_s, sqlite},
                      {u"rules"_s, QJsonArray::fromStringList(packs)}});
        return Done;
    }
    console.line(u"Tinjau %1 (Qt %2, SQLite %3)"_s.arg(program, qt, sqlite));
    console.line(u"Paket aturan:"_s);
    for (const QString& id : packs) console.line(u"  "_s + id);
    return Done;
}

std::vector<CommandSpec> allCommands()
{
    std::vector<CommandSpec> commands{
        {u"version"_s, {}, 0, 0, u"versi program, Qt, SQLite, dan paket aturan"_s, {}, false, showVersion}};
    for (auto group : {storeCommands(), {demoCommand(), sheetsCommand(), detectCommand(), exportCommand(), calendarCommand(), attendanceRecapCommand()}, attendanceCommands(), importCommands(), surveyCommands()})
        commands.insert(commands.end(), group.begin(), group.end());
    return commands;
}

void showUsage(const std::vector<CommandSpec>& commands, Console& console)
{
    console.say(u"tinjau-cli [--db BERKAS] [--json] [--actor NAMA] PERINTAH …\n"_s);
    for (const CommandSpec& command : commands) {
        console.say(u"  %1 %2\n      %3"_s.arg(command.words, command.operands, command.summary));
        for (const OptionSpec& option : command.options)
            console.say(u"      %1%2 %3  %4"_s.arg(option.name == u"o"_s ? u"-"_s : u"--"_s, option.name,
                                                option.valueName, option.description));
    }
}

/// What the libraries below have to say is for whoever looks for a fault, not for the user.
void keepToLog(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("TINJAU_LOG"))
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

/// Pages need a QGuiApplication, which must not look for a display.
std::unique_ptr<QCoreApplication> makeApplication(bool needsFonts, int& argc, char** argv)
{
    if (!needsFonts) return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

int run(int argc, char** argv)
{
    qInstallMessageHandler(keepToLog);
    Console console;
    const SystemClock clock;
    const auto commands = allCommands();
    const QStringList arguments = argumentsOf(argc, argv);
    if (arguments.isEmpty() || arguments.contains(u"--help"_s) || arguments.first() == u"help"_s) {
        showUsage(commands, console);
        return arguments.isEmpty() ? WrongUsage : Done;
    }
    const Parsed parsed = parseArguments(commands, arguments, clock);
    if (!parsed.trouble.isEmpty())
        return console.misuse(parsed.trouble + u" Daftar perintah: tinjau-cli --help"_s);
    const auto application = makeApplication(parsed.command->needsFonts, argc, argv);
    return parsed.command->run(parsed.invocation, console);
}

} // namespace

} // namespace tinjau::cli

int main(int argc, char* argv[])
{
    return tinjau::cli::run(argc, argv);
}
