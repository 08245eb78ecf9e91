// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/signatory_presenter.h"

#include "core/organisation/office_repository.h"
#include "core/wording/dates.h"
#include "core/wording/error_sentence.h"

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using organisation::Acting;
using organisation::Signatory;
using organisation::SignatoryRepository;
using storage::Session;

constexpr std::pair<Acting, const char*> actingNames[] = {{Acting::None, "none"}, {Acting::Plt, "plt"}, {Acting::Plh, "plh"}, {Acting::Pj, "pj"}};

QString nameOf(Acting acting)
{
    for (const auto& [value, name] : actingNames)
        if (value == acting) return QString::fromLatin1(name);
    return u"none"_s;
}

Acting actingNamed(const QString& wanted)
{
    for (const auto& [value, name] : actingNames)
        if (wanted == QLatin1StringView(name)) return value;
    return Acting::None;
}

QString formWords(const organisation::Authority& authority)
{
    QStringList words;
    if (!authority.onBehalfOf.isEmpty()) words << u"a.n."_s;
    if (authority.acting == Acting::Plt) words << u"Plt."_s;
    if (authority.acting == Acting::Plh) words << u"Plh."_s;
    if (authority.acting == Acting::Pj) words << u"Pj."_s;
    return words.isEmpty() ? SignatoryPresenter::tr("sendiri") : words.join(u' ');
}

std::vector<RowModel<SignatoryRow>::Field> fieldsOfTable()
{
    return std::vector<RowModel<SignatoryRow>::Field>{
        {{u"kantor"_s, SignatoryPresenter::tr("Kantor"), Qt::AlignLeft, 190, true},
         [](const SignatoryRow& r) { return Cell{.text = r.office.isEmpty() ? SignatoryPresenter::tr("Bagian ini") : r.office, .tip = r.office}; }},
        {{u"nama"_s, SignatoryPresenter::tr("Nama"), Qt::AlignLeft, 190},
         [](const SignatoryRow& r) { return Cell{.text = r.signatory.entry.signer.name, .tip = r.signatory.entry.signer.name}; }},
        {{u"jabatan"_s, SignatoryPresenter::tr("Jabatan"), Qt::AlignLeft, 190},
         [](const SignatoryRow& r) { return Cell{.text = r.signatory.entry.authority.post, .tip = r.signatory.entry.authority.post}; }},
        {{u"bentuk"_s, SignatoryPresenter::tr("Bentuk"), Qt::AlignLeft, 76}, [](const SignatoryRow& r) { return Cell{.text = formWords(r.signatory.entry.authority), .tone = Tone::Quiet}; }},
        {{u"masa"_s, SignatoryPresenter::tr("Masa"), Qt::AlignLeft, 156}, [](const SignatoryRow& r) {
             const QString words = wording::dateRange(r.signatory.entry.signer.validity);
             return Cell{.text = words.isEmpty() ? SignatoryPresenter::tr("tanpa batas") : words, .tone = Tone::Quiet, .tip = words};
         }}};
}

} // namespace

SignatoryPresenter::SignatoryPresenter(Workspace& workspace) : m_workspace(workspace), m_rows(fieldsOfTable()), m_typed{.acting = u"none"_s} {}

void SignatoryPresenter::load()
{
    m_offices = {{QString(), tr("Bagian ini")}};
    const auto read = m_workspace.store().read([this](Session& session) {
        std::vector<SignatoryRow> rows;
        for (auto& signatory : SignatoryRepository(session).of(std::nullopt)) rows.push_back({std::move(signatory), {}});
        for (const auto& office : organisation::OfficeRepository(session).all(m_workspace.today())) {
            m_offices.emplace_back(QString::number(office.id->number()), office.name);
            for (auto& signatory : SignatoryRepository(session).of(office.id)) rows.push_back({std::move(signatory), office.name});
        }
        return rows;
    });
    if (!read) Q_EMIT said(wording::errorSentence(read.error()));
    m_isLoading = true;
    m_rows.show(read ? *read : std::vector<SignatoryRow>{});
    m_isLoading = false;
    if (!current() && !m_isAdding) m_selected = m_rows.rowCount() > 0 ? m_rows.row(0).signatory.id : std::nullopt;
    Q_EMIT changed();
}

const SignatoryRow* SignatoryPresenter::current() const
{
    const int row = selectedRow();
    return row < 0 ? nullptr : &m_rows.row(row);
}

int SignatoryPresenter::selectedRow() const
{
    for (int row = 0; m_selected && row < m_rows.rowCount(); ++row)
        if (m_rows.row(row).signatory.id == m_selected) return row;
    return -1;
}

void SignatoryPresenter::select(int row)
{
    if (m_isLoading || row < 0 || row >= m_rows.rowCount() || m_rows.row(row).signatory.id == m_selected) return;
    m_selected = m_rows.row(row).signatory.id;
    m_isAdding = false;
    Q_EMIT changed();
}

void SignatoryPresenter::beginNew()
{
    m_selected.reset();
    m_typed = {.acting = u"none"_s};
    m_isAdding = true;
    Q_EMIT changed();
}

SignatoryFields SignatoryPresenter::fields() const
{
    const SignatoryRow* row = current();
    if (!row) return m_typed;
    const auto& entry = row->signatory.entry;
    return {row->signatory.office ? QString::number(row->signatory.office->number()) : QString(), entry.signer.name, entry.authority.post, entry.signer.rank,
            entry.signer.nip ? entry.signer.nip->digits() : QString(), nameOf(entry.authority.acting), entry.authority.onBehalfOf,
            entry.signer.validity.first, entry.signer.validity.last};
}

std::map<QString, QString> SignatoryPresenter::errorsIn(const SignatoryFields& fields) const
{
    std::map<QString, QString> errors;
    if (fields.name.trimmed().isEmpty()) errors[u"name"_s] = tr("Nama belum diisi. Tulis seperti tercetak, dengan gelar.");
    if (fields.post.trimmed().isEmpty()) errors[u"post"_s] = tr("Jabatan belum diisi, misalnya Kepala Bagian Organisasi.");
    if (!fields.nip.trimmed().isEmpty() && !organisation::readNip(fields.nip).nip)
        errors[u"nip"_s] = tr("NIP ini bukan 18 angka yang benar. Periksa tanggal lahir dan urutannya, atau kosongkan.");
    if (fields.from.isValid() && fields.to.isValid() && fields.to < fields.from) errors[u"to"_s] = tr("Hari terakhir mendahului hari pertama. Perbaiki salah satunya.");
    return errors;
}

template <typename Work>
void SignatoryPresenter::act(const QString& code, const QString& description, Work work)
{
    const auto done = m_workspace.store().write({code, description}, work);
    if (!done) return Q_EMIT said(wording::errorSentence(done.error()));
    m_workspace.tellChanged();
    Q_EMIT said(description + u'.', tr("Urungkan"), u"edit.undo"_s);
}

void SignatoryPresenter::keepTyped(const SignatoryFields& fields)
{
    if (isNew()) m_typed = fields;
}

void SignatoryPresenter::save(const SignatoryFields& fields)
{
    if (!errorsIn(fields).empty()) return;
    const SignatoryRow* row = current();
    Signatory signatory = row ? row->signatory : Signatory{};
    if (!row && !fields.office.isEmpty()) signatory.office = organisation::OfficeId::fromNumber(fields.office.toLongLong());
    auto& entry = signatory.entry;
    entry.signer.name = fields.name.trimmed();
    entry.signer.rank = fields.rank.trimmed();
    entry.signer.nip = organisation::readNip(fields.nip).nip;
    entry.signer.validity = {fields.from, fields.to};
    entry.authority.post = fields.post.trimmed();
    entry.authority.acting = actingNamed(fields.acting);
    entry.authority.onBehalfOf = fields.onBehalfOf.trimmed();
    if (row && entry.signer == row->signatory.entry.signer && entry.authority == row->signatory.entry.authority) return;
    const QString description = (row ? tr("Mengubah penanda tangan %1") : tr("Menambah penanda tangan %1")).arg(entry.signer.name);
    act(u"signatory.save"_s, description, [&](Session& session) {
        SignatoryRepository signatories(session);
        if (row) signatories.update(signatory);
        else m_selected = signatories.insert(signatory);
    });
    m_isAdding = false;
}

void SignatoryPresenter::end()
{
    const SignatoryRow* row = current();
    if (!row) return;
    Signatory signatory = row->signatory;
    signatory.entry.signer.validity.last = m_workspace.today();
    act(u"signatory.end"_s, tr("Mengakhiri masa %1").arg(signatory.entry.signer.name), [&](Session& session) { SignatoryRepository(session).update(signatory); });
}

void SignatoryPresenter::remove()
{
    const SignatoryRow* row = current();
    if (!row) return;
    const Signatory signatory = row->signatory;
    act(u"signatory.remove"_s, tr("Menghapus penanda tangan %1").arg(signatory.entry.signer.name), [&](Session& session) { SignatoryRepository(session).remove(*signatory.id); });
}

} // namespace tinjau::ui
