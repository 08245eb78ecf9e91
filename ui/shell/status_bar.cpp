// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_bar.h"

#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr int sayMilliseconds = 10'000;
/// A job shorter than this shows nothing.
constexpr int jobMilliseconds = 500;

ElidedLabel* barLabel(QWidget* parent)
{
    auto* label = new ElidedLabel({}, parent);
    setType(label, Type::Note);
    setInk(label, Token::Text2);
    return label;
}

} // namespace

class StatusBar::Bar final : public QWidget {
public:
    explicit Bar(QWidget* parent) : QWidget(parent) { setFixedSize(120, 6); }
    void setShare(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::current()(Token::Line));
        painter.drawRoundedRect(rect(), 3, 3);
        painter.setBrush(Theme::current()(Token::Accent));
        if (m_share > 0) painter.drawRoundedRect(QRectF(0, 0, width() * std::min(m_share, 1.0), height()), 3, 3);
    }

private:
    double m_share = 0;
};

StatusBar::StatusBar(JobRunner& jobs, QWidget* parent)
    : QFrame(parent), m_jobs(jobs), m_fileIcon(new IconLabel(u"database"_s, Tone::Quiet, this)), m_file(barLabel(this)),
      m_backupIcon(new IconLabel(u"shield-check"_s, Tone::Quiet, this)), m_backup(barLabel(this)), m_jobBox(new QWidget(this)),
      m_jobWords(barLabel(m_jobBox)), m_bar(new Bar(m_jobBox)), m_cancel(makeButton(tr("Batal"), ButtonKind::Link, {}, m_jobBox)),
      m_sayBox(new QWidget(this)), m_say(barLabel(m_sayBox)), m_sayAct(makeButton({}, ButtonKind::Link, {}, m_sayBox)),
      m_saved(barLabel(this)), m_user(barLabel(this)), m_sayTimer(new QTimer(this)), m_jobTimer(new QTimer(this))
{
    setObjectName(u"statusBar"_s);
    setAccessibleName(tr("Keadaan"));
    setFixedHeight(rowHeight(Type::Note, 26));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(6);
    row->addWidget(m_fileIcon);
    row->addWidget(m_file);
    row->addSpacing(10);
    row->addWidget(m_backupIcon);
    row->addWidget(m_backup);
    row->addSpacing(10);
    for (QWidget* box : {m_jobBox, m_sayBox}) {
        auto* inner = new QHBoxLayout(box);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(8);
        box->hide();
        row->addWidget(box);
    }
    m_jobBox->layout()->addWidget(m_bar);
    m_jobBox->layout()->addWidget(m_jobWords);
    m_jobBox->layout()->addWidget(m_cancel);
    m_sayBox->layout()->addWidget(m_say);
    m_sayBox->layout()->addWidget(m_sayAct);
    setInk(m_say, Token::Text);
    row->addStretch(1);
    row->addWidget(m_saved);
    row->addSpacing(10);
    row->addWidget(m_user);
    m_sayTimer->setSingleShot(true);
    connect(m_sayTimer, &QTimer::timeout, m_sayBox, &QWidget::hide);
    connect(m_sayAct, &QPushButton::clicked, this, [this] {
        m_sayBox->hide();
        Q_EMIT actTaken(m_sayActId);
    });
    m_jobTimer->setSingleShot(true);
    connect(m_jobTimer, &QTimer::timeout, this, &StatusBar::showJob);
    connect(&m_jobs, &JobRunner::changed, this, &StatusBar::followJobs);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_jobs.cancel(m_shownJob); });
    show(StatusFacts{});
}

void StatusBar::show(const StatusFacts& facts)
{
    m_file->setText(facts.file.isEmpty() ? tr("Belum ada berkas terbuka") : facts.file);
    m_file->setToolTip(facts.filePath);
    m_fileIcon->setVisible(!facts.file.isEmpty());
    m_backup->setText(facts.backup);
    m_backup->setVisible(!facts.backup.isEmpty());
    m_backupIcon->setVisible(!facts.backup.isEmpty());
    setInk(m_backup, facts.isBackupDue ? Token::Warn : Token::Text2);
    m_backupIcon->setIcon(facts.isBackupDue ? u"alert"_s : u"shield-check"_s, facts.isBackupDue ? Tone::Warn : Tone::Quiet);
    m_saved->setText(facts.saved);
    m_user->setText(facts.user);
}

void StatusBar::say(const QString& sentence, const QString& actText, const QString& act)
{
    m_say->setText(sentence);
    m_sayAct->setText(actText);
    m_sayAct->setAccessibleName(actText);
    m_sayAct->setVisible(!actText.isEmpty());
    m_sayActId = act;
    m_sayBox->setVisible(!sentence.isEmpty());
    m_sayTimer->start(sayMilliseconds);
}

QString StatusBar::sentence() const
{
    return m_sayBox->isHidden() ? QString() : m_say->text();
}

void StatusBar::followJobs()
{
    const auto jobs = m_jobs.jobs();
    if (jobs.empty()) {
        m_jobTimer->stop();
        m_jobBox->hide();
        m_shownJob = 0;
        return;
    }
    if (jobs.front().id == m_shownJob) return showJob();
    if (!m_jobTimer->isActive()) m_jobTimer->start(jobMilliseconds);
}

void StatusBar::showJob()
{
    const auto jobs = m_jobs.jobs();
    if (jobs.empty()) return;
    const JobState& job = jobs.front();
    m_shownJob = job.id;
    const double share = job.total > 0 ? static_cast<double>(job.done) / static_cast<double>(job.total) : 0;
    m_bar->setShare(share);
    const QString percent = job.total > 0 ? u" %1%"_s.arg(static_cast<int>(share * 100)) : QString();
    m_jobWords->setText(job.cancelled ? tr("%1: membatalkan…").arg(job.title) : job.title + percent);
    m_cancel->setEnabled(!job.cancelled);
    m_cancel->setAccessibleName(tr("Batalkan %1").arg(job.title));
    m_jobBox->show();
}

} // namespace tinjau::ui
