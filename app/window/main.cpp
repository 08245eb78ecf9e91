// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/program.h"
#include "app/window/shots.h"
#include "core/overview/survey_dossier.h"
#include "core/print/issue_skm_paper.h"
#include "core/survey/record_survey.h"
#include "core/survey/survey_repository.h"
#include "core/wording/error_sentence.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstring>

using namespace Qt::StringLiterals;
using namespace tinjau;

namespace {

/// Who works here, for the journal.
QString actorName(const ui::UiSettings& settings)
{
    const QString account = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", u"operator"_s));
    return settings.value(u"person/name"_s, account).toString();
}

/// Two issued papers, one of them revised, for the pictures.
void issueSome(const QString& path, const Clock& clock, const rules::RuleBook& rules)
{
    const auto store = storage::Store::open(path, storage::OpenMode::ReadWrite, clock, u"Rini Contoh"_s);
    const auto fonts = print::Fonts::load();
    if (!store || !fonts) return;
    const auto surveys = (*store)->read([](storage::Session& session) { return survey::SurveyRepository(session).list(); });
    NoProgress unseen;
    int issued = 0;
    for (const auto& line : surveys ? *surveys : std::vector<survey::SurveyLine>{}) {
        const auto dossier = overview::surveyDossier(**store, *line.survey.id, rules, clock.today());
        if (!dossier) continue;
        print::IssueSkmPaper order{.survey = *line.survey.id, .issuedOn = clock.today(), .signatory = dossier->signatory};
        const auto paper = print::issueSkmPaper(**store, order, rules, *fonts, unseen);
        if (!paper) continue;
        order.reason = u"Rencana tindak lanjut dilengkapi"_s;
        if (issued == 0 && survey::setState(**store, order.survey, survey::SurveyState::Closed, order.issuedOn))
            (void)print::issueSkmPaper(**store, order, rules, *fonts, unseen).has_value();
        if (++issued == 3) return;
    }
}

/// `--shots FOLDER`: pictures of all pages over training data that exist only meanwhile.
int shoot(QApplication& application, const rules::RuleBook& rules)
{
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(2, u"shots"_s);
    const QTemporaryDir place;
    const FixedClock clock(QDate(2026, 11, 25));
    const QString path = place.filePath(u"latihan.tinjau"_s);
    NoProgress unseen;
    if (!ui::fillTrainingFile(path, clock, u"Rini Contoh"_s, unseen)) return 1;
    issueSome(path, clock, rules);
    for (const bool isLarge : {true, false}) {
        ui::MemoryUiSettings settings;
        settings.set(u"look/large"_s, isLarge);
        window::Program program({.application = application, .settings = settings, .clock = clock, .rules = rules, .actor = u"Rini Contoh"_s,
                                 .places = {place.filePath(u"data.tinjau"_s), path}});
        program.start(path);
        window::shootPages(application, program.window(), folder, isLarge);
        if (isLarge) continue;
        window::shootImports(application, program.window(), folder);
        window::shootScenes(application, program.window(), folder);
    }
    if (application.devicePixelRatio() > 1.5) return 0;
    const bool sharp = window::shootAtDouble(arguments.mid(1));
    window::writeShotIndex(folder);
    return sharp ? 0 : 1;
}

} // namespace

int main(int argc, char* argv[])
{
    const bool shots = argc > 1 && std::strcmp(argv[1], "--shots") == 0;
    if (shots) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Tinjau"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(TINJAU_VERSION));
    const auto rules = rules::RuleBook::shipped();
    if (!rules) {
        ui::DialogPrompts(nullptr, {}).stop(u"Tinjau"_s, wording::errorSentence(rules.error()));
        return 1;
    }
    if (shots) return shoot(application, *rules);
    ui::StoredUiSettings settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.ini"_s);
    const SystemClock clock;
    window::Program program({.application = application, .settings = settings, .clock = clock, .rules = *rules, .actor = actorName(settings)});
    program.start(QApplication::arguments().value(1));
    program.window().show();
    return QApplication::exec();
}
