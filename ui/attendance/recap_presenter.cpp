// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/recap_presenter.h"

#include "core/print/layout.h"
#include "core/print/pdf_writer.h"
#include "core/wording/dates.h"
#include "core/wording/error_sentence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

using attendance::OfficeMonth;

struct RecapPresenter::Prepared {
    std::shared_ptr<const print::ValuePaper> paper;
    std::shared_ptr<const print::Document> document;
    std::shared_ptr<const print::LaidOutDocument> pages;
};

struct RecapPresenter::Order {
    Kind kind = Kind::Matrix;
    organisation::OfficeId office = organisation::OfficeId::fromNumber(0);
    std::vector<OfficeChoice> offices = {};
    QDate month = {};
    QDate today = {};
    QString version = {};
};

namespace {

using Kind = RecapPresenter::Kind;

bool isAboutAll(Kind kind)
{
    return kind == Kind::Offices || kind == Kind::Sending || kind == Kind::Candidates;
}

Result<std::vector<OfficeMonth>> monthsOfOffices(storage::Store& store, const std::vector<OfficeChoice>& offices, QDate month, QDate today, Progress& progress)
{
    std::vector<OfficeMonth> months;
    for (const OfficeChoice& office : offices) {
        if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
        auto found = attendance::officeMonth(store, office.id, month, today);
        if (!found) return failure(found.error());
        months.push_back(std::move(*found));
        progress.report(static_cast<qint64>(months.size()), static_cast<qint64>(offices.size()));
    }
    if (months.empty()) return failure(ErrorCode::NotFound, {u"office"_s});
    return months;
}

/// January up to the last month that has begun.
Result<std::vector<OfficeMonth>> monthsOfYear(storage::Store& store, organisation::OfficeId office, int year, QDate today, Progress& progress)
{
    std::vector<OfficeMonth> months;
    for (QDate first(year, 1, 1); first.year() == year && (first < today || months.empty()); first = first.addMonths(1)) {
        if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
        auto found = attendance::officeMonth(store, office, first, today);
        if (!found) return failure(found.error());
        months.push_back(std::move(*found));
        progress.report(first.month(), 12);
    }
    return months;
}

QString fileWordsOf(Kind kind)
{
    switch (kind) {
    case Kind::Matrix: return u"rekap kehadiran"_s;
    case Kind::People: return u"kehadiran per pegawai"_s;
    case Kind::Year: return u"rekap kehadiran tahunan"_s;
    case Kind::Offices: return u"rekap kehadiran opd"_s;
    case Kind::Sending: return u"pengiriman data kehadiran"_s;
    case Kind::Candidates: return u"calon tanpa keterangan"_s;
    }
    return {};
}

/// Small letters, digits and single hyphens.
QString plainName(const QString& text)
{
    QString name;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber()) name += c;
        else if (!name.isEmpty() && name.back() != u'-') name += u'-';
    }
    while (name.endsWith(u'-')) name.chop(1);
    return name;
}

} // namespace

RecapPresenter::RecapPresenter(Workspace& workspace, JobRunner& jobs, MonthPresenter& month) : m_workspace(workspace), m_jobs(jobs), m_month(month)
{
    auto fonts = print::Fonts::load();
    if (fonts) m_fonts = *fonts;
    else m_fontTrouble = wording::errorSentence(fonts.error());
    connect(&month, &MonthPresenter::changed, this, &RecapPresenter::forget);
}

void RecapPresenter::choose(Kind kind)
{
    if (kind == m_kind) return;
    m_kind = kind;
    forget();
    prepare();
}

void RecapPresenter::forget()
{
    if (m_isBusy) m_jobs.cancel(m_job);
    ++m_turn;
    m_isBusy = false;
    m_paper.reset();
    m_document.reset();
    m_pages.reset();
    m_trouble.clear();
    Q_EMIT changed();
}

Result<RecapPresenter::Prepared> RecapPresenter::make(storage::Store& store, const Order& order, const print::Fonts& fonts, Progress& progress)
{
    const auto issuing = overview::issuingOffice(store, std::nullopt, print::attendanceSignedAs, order.today);
    if (!issuing) return failure(issuing.error());
    const auto frame = print::attendanceFrameOf(*issuing, order.today, order.version);
    const auto catalogue = wording::TextCatalogue::shipped(u"attendance_recap"_s);
    print::ValuePaper paper;
    if (order.kind == Kind::People) {
        const auto people = attendance::personMonths(store, order.office, order.month, order.today);
        if (!people) return failure(people.error());
        if (people->empty()) return failure(ErrorCode::NotFound, {u"person"_s});
        paper = print::personPaper(*people, frame, catalogue);
    } else if (order.kind == Kind::Year) {
        const auto months = monthsOfYear(store, order.office, order.month.year(), order.today, progress);
        if (!months) return failure(months.error());
        paper = print::yearPaper(*months, std::nullopt, frame, catalogue);
    } else {
        auto offices = order.offices;
        if (!isAboutAll(order.kind)) std::erase_if(offices, [&](const OfficeChoice& one) { return one.id != order.office; });
        const auto months = monthsOfOffices(store, offices, order.month, order.today, progress);
        if (!months) return failure(months.error());
        if (order.kind == Kind::Offices) paper = print::officesPaper(*months, frame, catalogue);
        else if (order.kind == Kind::Sending) paper = print::sendingPaper(*months, frame, catalogue);
        else if (order.kind == Kind::Candidates) paper = print::verificationPaper(*months, frame, catalogue);
        else paper = print::monthMatrixPaper(months->front(), frame, catalogue);
    }
    auto document = print::documentOf(paper);
    auto pages = print::layOut(document, fonts, progress);
    if (!pages) return failure(pages.error());
    return Prepared{std::make_shared<const print::ValuePaper>(std::move(paper)), std::make_shared<const print::Document>(std::move(document)),
                    std::make_shared<const print::LaidOutDocument>(std::move(*pages))};
}

void RecapPresenter::prepare()
{
    if (m_pages || m_isBusy || !m_month.office()) return;
    m_trouble = m_fontTrouble;
    if (!m_fonts) return Q_EMIT changed();
    m_isBusy = true;
    const int turn = ++m_turn;
    const Order order{m_kind, *m_month.office(), m_month.offices(), m_month.firstDay(), m_workspace.today(), m_workspace.clock().nowUtc().toLocalTime().toString(u"dd-MM-yyyy HH.mm"_s)};
    m_job = m_jobs.start(tr("Menyusun halaman"),
                         [store = &m_workspace.store(), order, fonts = *m_fonts](Progress& progress) -> Result<Prepared> {
                             auto own = store->another();
                             if (!own) return failure(own.error());
                             return make(**own, order, fonts, progress);
                         },
                         [self = QPointer(this), turn](Result<Prepared> prepared) {
                             if (self) self->finish(turn, std::move(prepared));
                         });
    Q_EMIT changed();
}

void RecapPresenter::finish(int turn, Result<Prepared> prepared)
{
    if (turn != m_turn) return;
    m_isBusy = false;
    if (prepared) {
        m_paper = prepared->paper;
        m_document = prepared->document;
        m_pages = prepared->pages;
    } else {
        m_trouble = wording::errorSentence(prepared.error());
    }
    Q_EMIT changed();
}

QString RecapPresenter::words() const
{
    if (!m_pages) return {};
    QStringList words{m_paper->sheet == print::Paper::A4 ? u"A4"_s : u"F4"_s, tr("%1 halaman").arg(m_pages->pages.size())};
    if (!m_paper->watermark.isEmpty()) words << m_paper->watermark.toLower();
    return words.join(u" · "_s);
}

QString RecapPresenter::proposedName() const
{
    QStringList parts{fileWordsOf(m_kind)};
    if (!isAboutAll(m_kind)) parts << m_month.officeName();
    parts << (m_kind == Kind::Year ? QString::number(m_month.firstDay().year()) : wording::monthAndYear(m_month.firstDay()));
    return plainName(parts.join(u' '));
}

void RecapPresenter::tellSaved(const QString& path, const Result<void>& written)
{
    Q_EMIT said(written ? tr("Tersimpan: %1").arg(path) : wording::errorSentence(written.error()));
}

void RecapPresenter::savePdf(const QString& path)
{
    if (!canSave()) return;
    m_jobs.start(tr("Menyimpan PDF"),
                 [document = m_document, pages = m_pages, fonts = *m_fonts, path](Progress& progress) { return print::writePdf(*document, *pages, fonts, path, progress); },
                 [self = QPointer(this), path](const Result<void>& written) {
                     if (self) self->tellSaved(path, written);
                 });
}

void RecapPresenter::saveWorkbook(const QString& path)
{
    if (!canSave()) return;
    m_jobs.start(tr("Menyimpan xlsx"), [paper = m_paper, path, now = m_workspace.clock().nowUtc()](Progress&) { return print::writeWorkbook(*paper, path, now); },
                 [self = QPointer(this), path](const Result<void>& written) {
                     if (self) self->tellSaved(path, written);
                 });
}

} // namespace tinjau::ui
