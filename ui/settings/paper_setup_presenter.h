// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paper_number.h"
#include "core/organisation/paper_profile.h"
#include "ui/base/workspace.h"

#include <QImage>

namespace tinjau::ui {

/// On what the office prints, with which emblem, and how it numbers papers. Each change is one act.
class PaperSetupPresenter final : public QObject {
    Q_OBJECT

public:
    explicit PaperSetupPresenter(Workspace& workspace) : m_workspace(workspace) {}

    void load();
    const organisation::PaperProfile& profile() const { return m_profile; }
    const documents::NumberPattern& pattern() const { return m_pattern; }
    /// Null while there is none.
    const QImage& emblem() const { return m_emblem; }
    /// The number that the next report would bear under a pattern; empty while the pattern is not sound.
    QString nextNumber(const documents::NumberPattern& pattern) const;
    /// What is wrong with a pattern; empty: nothing.
    static QString patternTrouble(const QString& pattern);

    void saveProfile(const organisation::PaperProfile& profile);
    void savePattern(const documents::NumberPattern& pattern);
    /// A picture file, PNG or JPEG below 4 MB; says so where it is none.
    void takeEmblem(const QString& path);
    void dropEmblem();

Q_SIGNALS:
    void changed();
    void said(const QString& sentence, const QString& actText = {}, const QString& act = {});

private:
    template <typename Work>
    void act(const QString& code, const QString& description, Work work);

    Workspace& m_workspace;
    organisation::PaperProfile m_profile;
    documents::NumberPattern m_pattern;
    QImage m_emblem;
    qint64 m_nextSequence = 1;
};

} // namespace tinjau::ui
