// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/survey_actions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct SurveyActs {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::SurveyActs)
};

using Desk = std::shared_ptr<SurveyDesk>;
using Kind = SurveyPapersPresenter::Kind;

QString withEnding(const QString& path, const QString& ending)
{
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

void saveAs(SurveyDesk& desk, const QString& id, const QString& filter, const QString& ending, const QString& start, const std::function<void(const QString&)>& save)
{
    const auto path = desk.prompts.fileToSave({.id = id, .title = SurveyActs::tr("Simpan sebagai"), .filter = filter, .start = start + ending});
    if (path) save(withEnding(*path, ending));
}

void exclude(SurveyDesk& desk)
{
    const auto responses = desk.responses;
    const auto& before = desk.survey.dossier()->result.index;
    const auto after = desk.survey.indexWithout(responses);
    const QString figures = before && after ? SurveyActs::tr("IKM menjadi %1 (%2), sekarang %3 (%4).")
                                                  .arg(after->shown.toFixed(2, u','), after->grade, before->shown.toFixed(2, u','), before->grade)
                                            : SurveyActs::tr("Tanpa jawaban ini IKM tidak dapat dihitung.");
    const auto reason = desk.prompts.askText({.id = u"skm.exclude"_s, .title = SurveyActs::tr("Kecualikan %1 jawaban?").arg(responses.size()),
                                              .explanation = figures + u' ' + SurveyActs::tr("Jawaban tetap tersimpan dan alasannya tercetak di laporan."),
                                              .label = SurveyActs::tr("Alasan"), .accept = SurveyActs::tr("Kecualikan")});
    if (reason && !reason->trimmed().isEmpty()) desk.survey.exclude(responses, reason->trimmed());
}

void askUsers(SurveyDesk& desk)
{
    const auto& users = desk.survey.dossier()->survey.choices.population;
    const auto text = desk.prompts.askText({.id = u"skm.users"_s, .title = SurveyActs::tr("Berapa orang memakai layanan ini dalam periode survei?"),
                                            .explanation = SurveyActs::tr("Dari jumlah ini dihitung berapa responden yang perlu. Kosong: belum diketahui."),
                                            .label = SurveyActs::tr("Jumlah pengguna layanan"), .accept = SurveyActs::tr("Simpan jumlah"),
                                            .initial = users ? QString::number(*users) : QString(), .mayBeEmpty = true});
    if (text) desk.survey.setPopulationText(*text);
}

std::vector<ActionSpec> stateActions(const Desk& desk)
{
    const QString domain = SurveyActs::tr("SKM"), page = u"skm"_s;
    const auto isState = [desk](survey::SurveyState state) { return desk->isOpen() && desk->survey.dossier()->survey.state == state; };
    return {
        {.id = u"skm.users"_s, .domain = domain, .text = SurveyActs::tr("Isi jumlah pengguna layanan …"), .icon = u"people"_s,
         .enabledWhen = [desk] { return desk->survey.isChangeable(); }, .run = [desk] { askUsers(*desk); }, .page = page,
         .words = {u"populasi"_s, u"sampel"_s, u"responden"_s}},
        {.id = u"skm.close"_s, .domain = domain, .text = SurveyActs::tr("Tutup survei"), .icon = u"lock"_s,
         .enabledWhen = [isState] { return isState(survey::SurveyState::Open); }, .run = [desk] { desk->survey.setState(survey::SurveyState::Closed); }, .page = page},
        {.id = u"skm.reopen"_s, .domain = domain, .text = SurveyActs::tr("Buka lagi survei"), .icon = u"restore"_s,
         .enabledWhen = [desk] { return desk->isOpen() && desk->survey.dossier()->survey.state != survey::SurveyState::Open; },
         .run = [desk] { desk->survey.setState(survey::SurveyState::Open); }, .page = page}};
}

/// The panel comes; where it is already, F8 closes it again.
void enterForms(SurveyDesk& desk)
{
    const bool isThere = desk.tab == u"jawaban"_s && desk.isEntering();
    desk.setEntering(!isThere);
    if (!isThere) Q_EMIT desk.tabWanted(u"jawaban"_s);
}

void removeFollowUps(SurveyDesk& desk)
{
    const auto items = desk.followUps;
    const QString answer = desk.prompts.ask({.id = u"skm.remove-follow-up"_s, .title = SurveyActs::tr("Hapus %1 baris rencana?").arg(items.size()),
                                             .consequence = SurveyActs::tr("Baris dapat dikembalikan dengan Urungkan."),
                                             .choices = {{u"remove"_s, SurveyActs::tr("Hapus baris"), true}, {u"keep"_s, SurveyActs::tr("Biarkan")}}});
    if (answer == u"remove"_s) desk.survey.removeFollowUps(items);
}

std::vector<ActionSpec> paperActions(const Desk& desk)
{
    const auto canSave = [desk] { return desk->isOpen() && desk->tab == u"laporan"_s && desk->papers.canSave(); };
    const auto nameOf = [](const SurveyDesk& shown) { return shown.papers.proposedName(shown.papers.kind()); };
    const QString domain = SurveyActs::tr("SKM"), page = u"skm"_s;
    return {
        {.id = u"skm.report"_s, .domain = domain, .text = SurveyActs::tr("Buat laporan"), .icon = u"papers"_s, .enabledWhen = [desk] { return desk->isOpen(); },
         .run = [desk] {
             desk->papers.choose(Kind::Report);
             Q_EMIT desk->tabWanted(u"laporan"_s);
         }, .page = page},
        {.id = u"skm.publication"_s, .domain = domain, .text = SurveyActs::tr("Lembar publikasi"), .icon = u"papers"_s, .enabledWhen = [desk] { return desk->isOpen(); },
         .run = [desk] {
             desk->papers.choose(Kind::PublicationSheet);
             Q_EMIT desk->tabWanted(u"laporan"_s);
         }, .page = page},
        {.id = u"skm.pdf"_s, .domain = domain, .text = SurveyActs::tr("Simpan PDF"), .icon = u"export"_s, .enabledWhen = canSave,
         .run = [desk, nameOf] { saveAs(*desk, u"skm.pdf"_s, u"PDF (*.pdf)"_s, u".pdf"_s, nameOf(*desk), [desk](const QString& path) { desk->papers.savePdf(path); }); }, .page = page},
        {.id = u"skm.docx"_s, .domain = domain, .text = SurveyActs::tr("Simpan DOCX"), .icon = u"export"_s, .enabledWhen = canSave,
         .run = [desk, nameOf] { saveAs(*desk, u"skm.docx"_s, u"Word (*.docx)"_s, u".docx"_s, nameOf(*desk), [desk](const QString& path) { desk->papers.saveDocx(path); }); }, .page = page},
        {.id = u"skm.processing"_s, .domain = domain, .text = SurveyActs::tr("Tabel pengolahan xlsx"), .icon = u"sheet"_s, .enabledWhen = [desk] { return desk->isOpen(); },
         .run = [desk] { saveAs(*desk, u"skm.processing"_s, u"Excel (*.xlsx)"_s, u".xlsx"_s, u"tabel-pengolahan"_s, [desk](const QString& path) { desk->papers.saveProcessing(path); }); }, .page = page},
        {.id = u"skm.print"_s, .domain = domain, .text = SurveyActs::tr("Cetak"), .icon = u"printer"_s, .enabledWhen = canSave,
         .run = [desk] { Q_EMIT desk->printWanted(); }, .page = page}};
}

std::vector<ActionSpec> answerActions(const Desk& desk)
{
    const auto selected = [desk](bool isExcluded) {
        return desk->survey.isChangeable() && !desk->responses.empty()
               && std::ranges::all_of(desk->responses, [&](std::size_t response) { return (desk->survey.exclusionOf(response) != nullptr) == isExcluded; });
    };
    const QString domain = SurveyActs::tr("SKM"), page = u"skm"_s;
    return {
        {.id = u"skm.enter"_s, .domain = domain, .text = SurveyActs::tr("Responden baru"), .shortcut = QKeySequence(Qt::Key_F8), .icon = u"plus"_s,
         .enabledWhen = [desk] { return desk->survey.isChangeable(); }, .run = [desk] { enterForms(*desk); }, .page = page,
         .words = {u"entri"_s, u"formulir"_s, u"kertas"_s, u"ketik"_s}},
        {.id = u"skm.exclude"_s, .domain = domain, .text = SurveyActs::tr("Kecualikan …"), .icon = u"skip"_s, .enabledWhen = [selected] { return selected(false); },
         .run = [desk] { exclude(*desk); }, .page = page},
        {.id = u"skm.include"_s, .domain = domain, .text = SurveyActs::tr("Sertakan kembali"), .icon = u"restore"_s, .enabledWhen = [selected] { return selected(true); },
         .run = [desk] { desk->survey.include(desk->responses); }, .page = page},
        {.id = u"skm.tab-jawaban"_s, .domain = domain, .text = SurveyActs::tr("Buka di Jawaban"), .enabledWhen = [desk] { return desk->isOpen(); },
         .run = [desk] { Q_EMIT desk->tabWanted(u"jawaban"_s); }, .page = page}};
}

std::vector<ActionSpec> planActions(const Desk& desk)
{
    const auto isPlan = [desk] { return desk->isOpen() && desk->tab == u"tindak-lanjut"_s; };
    const QString domain = SurveyActs::tr("SKM"), page = u"skm"_s;
    return {
        {.id = u"skm.add-follow-up"_s, .domain = domain, .text = SurveyActs::tr("Tambah tindak lanjut"), .icon = u"plus"_s, .enabledWhen = isPlan,
         .run = [desk] { Q_EMIT desk->followUpAdded(); }, .page = page},
        {.id = u"skm.plan-lowest"_s, .domain = domain, .text = SurveyActs::tr("Mulai dari unsur terendah"), .icon = u"target"_s,
         .enabledWhen = [desk, isPlan] { return isPlan() && desk->survey.dossier()->followUps.empty() && desk->survey.dossier()->result.respondents > 0; },
         .run = [desk] { Q_EMIT desk->lowestPlanWanted(); }, .page = page},
        {.id = u"skm.remove-follow-up"_s, .domain = domain, .text = SurveyActs::tr("Hapus baris"), .icon = u"trash"_s,
         .enabledWhen = [desk, isPlan] { return isPlan() && !desk->followUps.empty(); }, .run = [desk] { removeFollowUps(*desk); }, .page = page},
        {.id = u"skm.carry-follow-up"_s, .domain = domain, .text = SurveyActs::tr("Teruskan yang belum selesai"), .icon = u"transfer"_s,
         .enabledWhen = [desk, isPlan] { return isPlan() && !desk->survey.dossier()->earlierFollowUps.empty(); }, .run = [desk] { desk->survey.carryFollowUps(); }, .page = page}};
}

} // namespace

std::vector<ActionSpec> surveyActions(const Desk& desk)
{
    std::vector<ActionSpec> acts{{.id = u"skm.new"_s, .domain = SurveyActs::tr("SKM"), .text = SurveyActs::tr("Survei baru"), .icon = u"plus"_s,
                                  .run = [desk] { Q_EMIT desk->goToWanted(u"skm/baru"_s); }, .page = u"skm"_s, .words = {u"buat"_s, u"rencana"_s}},
                                 {.id = u"skm.create"_s, .domain = SurveyActs::tr("SKM"), .text = SurveyActs::tr("Buat survei"), .icon = u"check"_s,
                                  .enabledWhen = [desk] { return desk->isPlanning; }, .run = [desk] { Q_EMIT desk->planWanted(); }, .page = u"skm"_s},
                                 {.id = u"skm.export"_s, .domain = SurveyActs::tr("SKM"), .text = SurveyActs::tr("Ekspor daftar xlsx"), .icon = u"export"_s,
                                  .enabledWhen = [desk] { return !desk->survey.id() && !desk->isPlanning && desk->list.count() > 0; },
                                  .run = [desk] { Q_EMIT desk->listExportWanted(); }, .page = u"skm"_s}};
    for (auto part : {stateActions(desk), paperActions(desk), answerActions(desk), planActions(desk)})
        for (ActionSpec& act : part) acts.push_back(std::move(act));
    return acts;
}

} // namespace tinjau::ui
