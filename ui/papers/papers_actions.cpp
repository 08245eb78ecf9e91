// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_actions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct PapersActs {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::PapersActs)
};

using Desk = std::shared_ptr<PapersDesk>;

void savePdf(PapersDesk& desk)
{
    const auto path = desk.prompts.fileToSave({u"laporan.pdf"_s, PapersActs::tr("Simpan PDF"), u"PDF (*.pdf)"_s, desk.papers.fileName()});
    if (path) desk.papers.savePdf(*path);
}

void verifyFile(PapersDesk& desk)
{
    const QStringList paths = desk.prompts.filesToOpen({u"laporan.verify"_s, PapersActs::tr("Periksa sebuah PDF"), u"PDF (*.pdf)"_s, {}});
    if (!paths.isEmpty()) desk.papers.verifyFile(paths.front());
}

void reopen(PapersDesk& desk)
{
    const auto& paper = *desk.papers.selected()->paper;
    const QString answer = desk.prompts.ask({u"laporan.reopen"_s, PapersActs::tr("Buka survei untuk revisi?"),
                                             PapersActs::tr("Survei di belakang naskah nomor %1 dapat diubah lagi. Naskahnya tetap berlaku dan tetap dapat dicetak sampai revisinya terbit.").arg(paper.number),
                                             {{u"reopen"_s, PapersActs::tr("Buka survei")}, {u"keep"_s, PapersActs::tr("Biarkan terkunci")}}});
    if (answer != u"reopen"_s) return;
    const qint64 survey = desk.papers.selected()->survey->number();
    desk.papers.reopen();
    Q_EMIT desk.surveyWanted(survey);
}

/// A draft, or a paper whose survey was opened again.
bool canIssue(const PapersDesk& desk)
{
    const PaperRow* row = desk.papers.selected();
    return row && row->survey && (!row->paper || row->isReopened);
}

} // namespace

std::vector<ActionSpec> papersActions(const Desk& desk)
{
    const QString domain = PapersActs::tr("Laporan"), page = u"laporan"_s;
    const auto hasPaper = [desk] { return desk->papers.hasPaper(); };
    const auto hasSurvey = [desk] { return desk->papers.selected() && desk->papers.selected()->survey; };
    return {
        {.id = u"laporan.print"_s, .domain = domain, .text = PapersActs::tr("Cetak lagi"), .icon = u"printer"_s,
         .enabledWhen = [desk] { return desk->papers.pages() != nullptr; }, .run = [desk] { Q_EMIT desk->printWanted(); }, .page = page},
        {.id = u"laporan.pdf"_s, .domain = domain, .text = PapersActs::tr("Simpan PDF"), .icon = u"export"_s, .enabledWhen = hasPaper, .run = [desk] { savePdf(*desk); }, .page = page},
        {.id = u"laporan.check"_s, .domain = domain, .text = PapersActs::tr("Periksa keutuhan"), .icon = u"shield-check"_s, .enabledWhen = hasPaper,
         .run = [desk] { Q_EMIT desk->checkWanted(); }, .page = page, .words = {u"verifikasi"_s, u"asli"_s}},
        {.id = u"laporan.verify"_s, .domain = domain, .text = PapersActs::tr("Periksa sebuah PDF …"), .icon = u"search"_s, .run = [desk] { verifyFile(*desk); }, .page = page},
        {.id = u"laporan.issue"_s, .domain = domain, .text = PapersActs::tr("Terbitkan …"), .icon = u"stamp"_s, .enabledWhen = [desk] { return canIssue(*desk); },
         .run = [desk] {
             const PaperRow& row = *desk->papers.selected();
             Q_EMIT desk->issueWanted(row.survey->number(), row.paper ? row.paper->kind : print::nameOf(print::SkmPaperKind::Report));
         }, .page = page, .words = {u"revisi"_s}},
        {.id = u"laporan.reopen"_s, .domain = domain, .text = PapersActs::tr("Buka untuk revisi …"), .icon = u"edit"_s, .enabledWhen = [desk] { return desk->papers.canReopen(); },
         .run = [desk] { reopen(*desk); }, .page = page},
        {.id = u"laporan.survey"_s, .domain = domain, .text = PapersActs::tr("Buka survei"), .icon = u"star"_s, .enabledWhen = hasSurvey,
         .run = [desk] { Q_EMIT desk->surveyWanted(desk->papers.selected()->survey->number()); }, .page = page}};
}

} // namespace tinjau::ui
