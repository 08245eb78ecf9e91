// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/skm_source.h"

#include "app/cli/data_file.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace tinjau::cli {

namespace {

/// The day whose rules count: the end of the survey where it is known, else today.
QDate rulesDay(const SkmCall& call, QDate today)
{
    return call.period.last.isValid() && call.period.last < today ? call.period.last : today;
}

/// Senders of one file are told apart within this call; their hashes are not kept.
QByteArray keyOfThisCall()
{
    QByteArray key(32, '\0');
    for (char& byte : key) byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return key;
}

Result<void> readFile(SkmSource& source, const QString& path)
{
    auto book = exchange::openWorkbook(path);
    if (!book) return failure(book.error());
    NoProgress unseen;
    auto sheet = survey::readSkmSheet(**book, source.call.reading, unseen);
    if (!sheet) return failure(sheet.error());
    source.answers = sheet->answers;
    source.sheet = std::move(*sheet);
    source.fileName = QFileInfo(path).fileName();
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) source.fileBytes = file.readAll();
    return {};
}

Result<void> computeFile(SkmSource& source, const QString& path, const rules::RuleBook& book, QDate today)
{
    auto rules = survey::surveyRulesFor(book, rulesDay(source.call, today));
    if (!rules) return failure(rules.error());
    source.rules = std::move(*rules);
    source.call.reading.profiles = source.rules.profiles;
    if (source.call.hashesSenders) source.call.reading.senderKey = keyOfThisCall();
    if (auto read = readFile(source, path); !read) return read;
    source.context.period = source.call.period;
    source.context.today = today;
    source.result = survey::computeSurvey(source.answers, source.rules, source.call.settings, source.call.choices, source.context);
    return {};
}

/// What the options say beside the settings that are stored with the survey.
bool changesSettings(const Invocation& call)
{
    return call.has(u"weight"_s) || call.has(u"missing"_s) || call.has(u"na"_s) || call.has(u"population"_s);
}

void applyOptions(const Invocation& call, const SkmCall& asked, survey::SurveySettings& settings, survey::SurveyChoices& choices)
{
    if (call.has(u"weight"_s)) settings.weightConvention = asked.settings.weightConvention;
    if (call.has(u"missing"_s)) settings.missingPolicy = asked.settings.missingPolicy;
    if (asked.choices.naElement) choices.naElement = asked.choices.naElement;
    if (asked.choices.population) choices.population = asked.choices.population;
}

Result<void> readStored(SkmSource& source, const Invocation& call, qint64 number, const rules::RuleBook& book)
{
    auto store = openDataFile(call, storage::OpenMode::ReadOnly);
    if (!store) return failure(store.error());
    auto dossier = overview::surveyDossier(**store, survey::SurveyId::fromNumber(number), book, call.clock.today());
    if (!dossier) return failure(dossier.error());
    source.rules = dossier->rules;
    source.context = dossier->context;
    source.answers = dossier->answers.sheet;
    survey::SurveySettings settings = dossier->survey.settings;
    survey::SurveyChoices choices = dossier->survey.choices;
    if (changesSettings(call)) {
        applyOptions(call, source.call, settings, choices);
        dossier->result = survey::computeSurvey(source.answers, source.rules, settings, choices, source.context);
    }
    source.call.settings = settings;
    source.call.choices = choices;
    source.result = dossier->result;
    source.dossier = std::move(*dossier);
    return {};
}

} // namespace

Result<SkmSource> readSkmSource(const Invocation& call)
{
    auto options = readSkmCall(call);
    if (!options) return failure(options.error());
    SkmSource source;
    source.call = std::move(*options);
    const auto number = surveyNumber(call);
    if (!number) return failure(number.error());
    if (call.operands.isEmpty() == !number->has_value())
        return failure(ErrorCode::BadArgument, {u"BERKAS"_s, u"berkas jawaban, atau --survey NOMOR"_s});
    const auto book = rules::RuleBook::shipped();
    if (!book) return failure(book.error());
    auto read = *number ? readStored(source, call, **number, *book)
                        : computeFile(source, call.operands.first(), *book, call.clock.today());
    if (!read) return failure(read.error());
    return source;
}

} // namespace tinjau::cli
