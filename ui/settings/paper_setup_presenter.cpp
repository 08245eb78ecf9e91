// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/paper_setup_presenter.h"

#include "core/documents/issue_paper.h"
#include "core/print/issue_skm_paper.h"
#include "core/wording/error_sentence.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using organisation::AttachmentRepository;
using organisation::PaperProfile;
using storage::Session;

constexpr qint64 largestEmblem = 4 * 1024 * 1024;

} // namespace

void PaperSetupPresenter::load()
{
    const QDate today = m_workspace.today();
    const auto read = m_workspace.store().read([&](Session& session) {
        m_profile = organisation::paperProfile(session, std::nullopt, today);
        m_pattern = documents::numberPattern(session, today);
        m_nextSequence = documents::nextNumber(session, print::skmRegister(), today).place.sequence;
        m_emblem = m_profile.emblem ? QImage::fromData(AttachmentRepository(session).bytes(*m_profile.emblem).value_or(QByteArray())) : QImage();
    });
    if (!read) Q_EMIT said(wording::errorSentence(read.error()));
    Q_EMIT changed();
}

QString PaperSetupPresenter::nextNumber(const documents::NumberPattern& pattern) const
{
    return documents::checkPattern(pattern.pattern) ? documents::paperNumber(pattern, m_nextSequence, m_workspace.today()) : QString();
}

QString PaperSetupPresenter::patternTrouble(const QString& pattern)
{
    const auto sound = documents::checkPattern(pattern);
    if (sound) return {};
    if (sound.error().values.value(1) == u"known-placeholder")
        return tr("%1 tidak dikenal. Yang dikenal: {klasifikasi}, {urut}, {kode unit}, {bulan}, {tahun}.").arg(sound.error().values.front());
    return tr("%1 belum ada. Tanpa bagian ini dua naskah dapat bernomor sama.").arg(sound.error().values.front());
}

template <typename Work>
void PaperSetupPresenter::act(const QString& code, const QString& description, Work work)
{
    const auto done = m_workspace.store().write({code, description}, work);
    if (!done) return Q_EMIT said(wording::errorSentence(done.error()));
    m_workspace.tellChanged();
    Q_EMIT said(description + u'.', tr("Urungkan"), u"edit.undo"_s);
}

void PaperSetupPresenter::saveProfile(const PaperProfile& profile)
{
    if (profile == m_profile || !profile.margins.isSound()) return;
    act(u"paper.profile"_s, tr("Mengubah kertas dan huruf"), [&](Session& session) { organisation::setPaperProfile(session, std::nullopt, profile, {}); });
}

void PaperSetupPresenter::savePattern(const documents::NumberPattern& pattern)
{
    if (pattern == m_pattern || !documents::checkPattern(pattern.pattern)) return;
    act(u"paper.pattern"_s, tr("Mengubah pola nomor naskah"), [&](Session& session) { return documents::setNumberPattern(session, pattern); });
}

void PaperSetupPresenter::takeEmblem(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Q_EMIT said(wording::errorSentence({ErrorCode::FileUnreadable, {}, path}));
    const QByteArray bytes = file.read(largestEmblem + 1);
    if (bytes.size() > largestEmblem || QImage::fromData(bytes).isNull())
        return Q_EMIT said(tr("%1 bukan gambar yang dapat dipakai. Pilih PNG atau JPEG di bawah 4 MB.").arg(QFileInfo(path).fileName()));
    act(u"paper.emblem"_s, tr("Memasang lambang di kop"), [&](Session& session) {
        PaperProfile profile = m_profile;
        profile.emblem = AttachmentRepository(session).keep(QFileInfo(path).fileName(), u"image/*"_s, bytes);
        organisation::setPaperProfile(session, std::nullopt, profile, {});
    });
}

void PaperSetupPresenter::dropEmblem()
{
    if (!m_profile.emblem) return;
    PaperProfile profile = m_profile;
    profile.emblem.reset();
    act(u"paper.emblem"_s, tr("Melepas lambang dari kop"), [&](Session& session) { organisation::setPaperProfile(session, std::nullopt, profile, {}); });
}

} // namespace tinjau::ui
