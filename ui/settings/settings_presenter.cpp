// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_presenter.h"

#include "core/storage/backup_cipher.h"
#include "core/wording/dates.h"
#include "core/wording/error_sentence.h"
#include "core/wording/numbers.h"

#include <QFileInfo>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using organisation::OfficeProfile;
using rules::RulePack;
using storage::JournalAct;

constexpr int shownActs = 500;

Cell confidenceCell(const RulePack& pack)
{
    switch (pack.confidence) {
    case rules::Confidence::TextSeen: return {.mark = chipMark(SettingsPresenter::tr("naskah diperiksa"), Tone::Ok, u"check"_s)};
    case rules::Confidence::TwoSources: return {.mark = chipMark(SettingsPresenter::tr("dua sumber"), Tone::Accent, u"equal"_s)};
    case rules::Confidence::OneSource: return {.mark = chipMark(SettingsPresenter::tr("satu sumber"), Tone::Warn, u"why"_s)};
    case rules::Confidence::Memory: return {.mark = chipMark(SettingsPresenter::tr("belum dipastikan"), Tone::Bad, u"alert"_s)};
    case rules::Confidence::Proposal: return {.mark = chipMark(SettingsPresenter::tr("pilihan program"), Tone::Violet, u"sliders"_s)};
    case rules::Confidence::Computed: return {.mark = chipMark(SettingsPresenter::tr("hasil hitung"), Tone::Quiet, u"equal"_s)};
    }
    return {};
}

Cell sourceCell(const RulePack& pack)
{
    QString words = pack.source.regulation;
    if (!pack.source.article.isEmpty()) words += u", "_s + pack.source.article;
    return {.text = words, .tip = words};
}

std::vector<RowModel<RulePack>::Field> ruleFields()
{
    return std::vector<RowModel<RulePack>::Field>{
        {{u"aturan"_s, SettingsPresenter::tr("Aturan"), Qt::AlignLeft, 200, true}, [](const RulePack& p) { return Cell{.text = p.title, .tip = p.id}; }},
        {{u"berlaku"_s, SettingsPresenter::tr("Berlaku"), Qt::AlignLeft, 160}, [](const RulePack& p) { return Cell{.text = wording::dateRange(p.validity), .sort = p.validity.first}; }},
        {{u"dasar"_s, SettingsPresenter::tr("Dasar hukum"), Qt::AlignLeft, 180}, sourceCell},
        {{u"kepastian"_s, SettingsPresenter::tr("Kepastian"), Qt::AlignLeft, 164}, confidenceCell},
        {{u"asal"_s, SettingsPresenter::tr("Asal"), Qt::AlignLeft, 76},
         [](const RulePack& p) { return Cell{.text = p.fromOffice ? SettingsPresenter::tr("kantor") : SettingsPresenter::tr("program"), .tone = Tone::Quiet}; }}};
}

Cell stateCell(const JournalAct& act)
{
    if (act.kind == storage::ActKind::Undo) return {.mark = chipMark(SettingsPresenter::tr("pengurungan"), Tone::Quiet, u"undo"_s)};
    if (act.kind == storage::ActKind::Redo) return {.mark = chipMark(SettingsPresenter::tr("pengulangan"), Tone::Quiet, u"redo"_s)};
    if (act.isUndone) return {.mark = chipMark(SettingsPresenter::tr("diurungkan"), Tone::Warn, u"undo"_s)};
    return {.mark = chipMark(SettingsPresenter::tr("berlaku"), Tone::Ok, u"check"_s)};
}

std::vector<RowModel<JournalAct>::Field> journalFields()
{
    return std::vector<RowModel<JournalAct>::Field>{
        {{u"saat"_s, SettingsPresenter::tr("Saat"), Qt::AlignLeft, 140},
         [](const JournalAct& a) { return Cell{.text = a.at.toLocalTime().toString(u"dd/MM/yyyy HH.mm"_s), .sort = a.at}; }},
        {{u"tindakan"_s, SettingsPresenter::tr("Tindakan"), Qt::AlignLeft, 320, true}, [](const JournalAct& a) { return Cell{.text = a.description, .tip = a.description}; }},
        {{u"asal"_s, SettingsPresenter::tr("Asal"), Qt::AlignLeft, 240}, [](const JournalAct& a) { return Cell{.text = a.source.value_or(QString()), .tone = Tone::Quiet, .tip = a.source.value_or(QString())}; }},
        {{u"pelaku"_s, SettingsPresenter::tr("Pelaku"), Qt::AlignLeft, 130}, [](const JournalAct& a) { return Cell{.text = a.actor}; }},
        {{u"keadaan"_s, SettingsPresenter::tr("Keadaan"), Qt::AlignLeft, 130}, stateCell}};
}

std::vector<RowModel<storage::BackupProof>::Field> backupFields()
{
    using storage::BackupProof;
    return std::vector<RowModel<BackupProof>::Field>{
        {{u"saat"_s, SettingsPresenter::tr("Saat"), Qt::AlignLeft, 140},
         [](const BackupProof& b) { return Cell{.text = b.at.toLocalTime().toString(u"dd/MM/yyyy HH.mm"_s), .sort = b.at}; }},
        {{u"berkas"_s, SettingsPresenter::tr("Berkas"), Qt::AlignLeft, 300, true}, [](const BackupProof& b) { return Cell{.text = b.path, .tip = b.path}; }},
        {{u"baris"_s, SettingsPresenter::tr("Baris"), Qt::AlignRight, 90},
         [](const BackupProof& b) { return Cell{.text = wording::formatted(Ratio(b.content.rows)), .sort = b.content.rows}; }},
        {{u"ukuran"_s, SettingsPresenter::tr("Ukuran"), Qt::AlignRight, 90},
         [](const BackupProof& b) { return Cell{.text = SettingsPresenter::tr("%1 KB").arg(wording::formatted(Ratio((b.bytes + 1023) / 1024))), .sort = b.bytes}; }},
        {{u"keadaan"_s, SettingsPresenter::tr("Keadaan"), Qt::AlignLeft, 110},
         [](const BackupProof& b) {
             return Cell{.mark = chipMark(SettingsPresenter::tr("terbukti"), Tone::Ok, u"shield-check"_s), .note = b.isEncrypted ? SettingsPresenter::tr("berkata sandi") : QString()};
         }}};
}

} // namespace

SettingsPresenter::SettingsPresenter(Workspace& workspace, JobRunner& jobs)
    : m_workspace(workspace), m_jobs(jobs), m_rules(ruleFields()), m_journal(journalFields()), m_backups(backupFields())
{
}

void SettingsPresenter::load()
{
    auto& store = m_workspace.store();
    const auto profile = store.read([this](storage::Session& session) {
        return organisation::officeProfile(session, std::nullopt, m_workspace.today());
    });
    if (profile) m_profile = *profile;
    else Q_EMIT said(wording::errorSentence(profile.error()));
    const auto proof = storage::lastProvenBackup(store);
    m_proof = proof ? *proof : std::nullopt;
    const auto backups = storage::knownBackups(store);
    m_backups.show(backups ? *backups : std::vector<storage::BackupProof>{});
    m_rules.show(m_workspace.rules().packs());
    const auto acts = storage::Journal(store).acts(shownActs);
    m_journal.show(acts ? *acts : std::vector<JournalAct>{});
    Q_EMIT changed();
}

void SettingsPresenter::saveProfile(const OfficeProfile& profile)
{
    if (profile == m_profile) return;
    const auto saved = m_workspace.store().write({u"office.profile"_s, tr("Mengubah profil kantor")}, [&](storage::Session& session) {
        organisation::setOfficeProfile(session, std::nullopt, profile, {});
    });
    if (!saved) return Q_EMIT said(wording::errorSentence(saved.error()));
    m_workspace.tellChanged();
    Q_EMIT said(tr("Profil kantor diubah."), tr("Urungkan"), u"edit.undo"_s);
}

QString SettingsPresenter::backupWords() const
{
    if (!m_proof) return tr("Belum ada cadangan yang terbukti. Buat satu sekarang dan simpan di luar komputer ini.");
    return tr("Cadangan terakhir yang terbukti: %1, dibuat %2, %3 baris, isinya sama dengan berkas data saat itu.")
        .arg(m_proof->path, m_proof->at.toLocalTime().toString(u"dd/MM/yyyy HH.mm"_s), wording::formatted(Ratio(m_proof->content.rows)));
}

QString SettingsPresenter::backupName() const
{
    const QString base = QFileInfo(m_workspace.store().path()).completeBaseName();
    return u"%1-%2.cadangan"_s.arg(base, m_workspace.clock().nowUtc().toLocalTime().toString(u"yyyyMMdd-HHmm"_s));
}

bool SettingsPresenter::needsPassphrase(const QString& path)
{
    return storage::isEncryptedBackup(path);
}

void SettingsPresenter::backUp(const QString& path, const Passphrase& passphrase)
{
    m_jobs.start(
        tr("Mencadangkan"),
        [&store = m_workspace.store(), path, passphrase](Progress& progress) -> Result<storage::BackupProof> {
            const auto own = store.another();
            if (!own) return failure(own.error());
            return storage::createBackup(**own, path, passphrase, progress);
        },
        [this, self = QPointer(this)](const Result<storage::BackupProof>& proof) {
            if (!self) return;
            if (!proof) return Q_EMIT said(wording::errorSentence(proof.error()));
            m_workspace.tellChanged();
            Q_EMIT said(tr("Cadangan dibuat dan terbukti: %1.").arg(QFileInfo(proof->path).fileName()));
        });
}

QString SettingsPresenter::restoredName() const
{
    const QString base = QFileInfo(m_workspace.store().path()).completeBaseName();
    return u"%1-pulih-%2.tinjau"_s.arg(base, m_workspace.clock().nowUtc().toLocalTime().toString(u"yyyyMMdd-HHmm"_s));
}

void SettingsPresenter::restore(const QString& backup, const Passphrase& passphrase, const QString& to)
{
    m_jobs.start(
        tr("Memulihkan cadangan"),
        [backup, passphrase, to, now = m_workspace.clock().nowUtc()](Progress&) { return storage::restoreBackup(backup, passphrase, to, now); },
        [this, self = QPointer(this), to](const Result<storage::BackupProof>& proof) {
            if (!self) return;
            if (!proof) return Q_EMIT said(wording::errorSentence(proof.error()));
            Q_EMIT said(tr("Cadangan dipulihkan menjadi %1. Berkas data yang sekarang tidak tersentuh.").arg(to));
            Q_EMIT restored(to);
        });
}

void SettingsPresenter::verify(const QString& path, const Passphrase& passphrase)
{
    m_jobs.start(
        tr("Memeriksa cadangan"), [path, passphrase, now = m_workspace.clock().nowUtc()](Progress&) { return storage::verifyBackup(path, passphrase, now); },
        [this, self = QPointer(this)](const Result<storage::BackupProof>& proof) {
            if (!self) return;
            if (!proof) return Q_EMIT said(wording::errorSentence(proof.error()));
            Q_EMIT said(tr("Cadangan utuh: %1 baris.").arg(wording::formatted(Ratio(proof->content.rows))));
        });
}

bool SettingsPresenter::canUndo(int row) const
{
    if (row < 0 || row >= m_journal.rowCount()) return false;
    const JournalAct& act = m_journal.row(row);
    return act.kind == storage::ActKind::Act && !act.isUndone;
}

void SettingsPresenter::undoAct(int row)
{
    if (!canUndo(row)) return;
    const JournalAct act = m_journal.row(row);
    const auto undone = storage::Journal(m_workspace.store()).undo(act.id);
    if (!undone) return Q_EMIT said(wording::errorSentence(undone.error()));
    m_workspace.tellChanged();
    Q_EMIT said(tr("Diurungkan: %1.").arg(act.description), tr("Ulangi"), u"edit.redo"_s);
}

} // namespace tinjau::ui
