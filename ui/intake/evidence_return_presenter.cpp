// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/evidence_intake_presenter.h"

#include "core/exchange/return_workbook.h"
#include "core/wording/error_sentence.h"
#include "core/wording/numbers.h"
#include "core/wording/return_sentences.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

using namespace Qt::StringLiterals;

// A file goes back to whoever sent it, with what is to be corrected.
namespace tinjau::ui {

std::size_t EvidenceIntake::returnCount() const
{
    return m_preview ? wording::returnMarks(m_preview->file.reading.problems).size() : 0;
}

QString EvidenceIntake::returnPath() const
{
    const QFileInfo file(m_path);
    return file.dir().filePath(tr("%1 - perbaiki.xlsx").arg(file.completeBaseName()));
}

void EvidenceIntake::saveReturn(const QString& target)
{
    if (returnCount() == 0) return;
    auto marks = wording::returnMarks(m_preview->file.reading.problems);
    const auto words = wording::returnWords(QFileInfo(m_path).fileName(), marks.size());
    m_jobs.start(
        tr("Menulis %1").arg(QFileInfo(target).fileName()),
        [marks = std::move(marks), words, source = m_path, target, now = m_workspace.clock().nowUtc()](Progress&) {
            return exchange::writeReturn(source, marks, words, target, now);
        },
        [self = QPointer(this), target](const Result<exchange::ReturnedFile>& returned) {
            if (!self) return;
            if (!returned) return Q_EMIT self->said(wording::errorSentence(returned.error()));
            const QString cells = wording::formatted(Ratio(returned->cells)), name = QFileInfo(target).fileName();
            Q_EMIT self->said(returned->isCopy ? tr("Salinan untuk pengirim disimpan: %1, %2 sel ditandai. Bentuk berkas aslinya tidak dapat ditandai.").arg(name, cells)
                                               : tr("Berkas untuk pengirim disimpan: %1, %2 sel ditandai.").arg(name, cells));
        });
}

} // namespace tinjau::ui
