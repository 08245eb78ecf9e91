// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/paper_check.h"

#include "core/documents/issued_paper_repository.h"
#include "core/overview/survey_figures.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tinjau::overview {

namespace {

using documents::IssuedPaper;

const QString unknown = u"–"_s;

QString decimal(const QJsonValue& fraction, int places)
{
    const auto value = Ratio::parse(fraction.toString());
    return value ? value->toFixed(places, u',') : unknown;
}

QString indexWords(const QJsonObject& figures)
{
    const QJsonObject index = figures[u"index"_s].toObject();
    if (index.isEmpty()) return unknown;
    return index[u"shown"_s].toString().replace(u'.', u',') + u' ' + index[u"grade"_s].toString();
}

QString respondentWords(const QJsonObject& figures)
{
    return QString::number(figures[u"respondents"_s].toInteger());
}

QString elementWords(const QJsonObject& element)
{
    if (element.isEmpty()) return unknown;
    return decimal(element[u"value"_s], 2) + u' ' + element[u"grade"_s].toString();
}

QJsonObject elementNamed(const QJsonObject& figures, const QString& key)
{
    for (const QJsonValue& element : figures[u"elements"_s].toArray())
        if (element[u"key"_s].toString() == key) return element.toObject();
    return {};
}

void note(std::vector<FigureChange>& changes, const QString& name, const QString& then, const QString& now)
{
    if (then != now) changes.push_back({name, then, now});
}

void tellFile(storage::Session& session, const IssuedPaper& paper, PaperCheck& check)
{
    organisation::AttachmentRepository files(session);
    const auto file = files.find(paper.paperFile);
    const auto bytes = files.bytes(paper.paperFile);
    if (!file || !bytes) return;
    check.bytes = bytes->size();
    check.sha256 = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    check.isWhole = check.sha256 == file->sha256;
}

} // namespace

std::vector<FigureChange> figureChanges(const QJsonObject& then, const QJsonObject& now)
{
    std::vector<FigureChange> changes;
    note(changes, u"IKM"_s, indexWords(then), indexWords(now));
    note(changes, u"Responden"_s, respondentWords(then), respondentWords(now));
    for (const QJsonValue& value : then[u"elements"_s].toArray()) {
        const QJsonObject element = value.toObject();
        const QString key = element[u"key"_s].toString();
        note(changes, key + u' ' + element[u"name"_s].toString(), elementWords(element), elementWords(elementNamed(now, key)));
    }
    return changes;
}

Result<PaperCheck> checkPaper(storage::Store& store, documents::PaperId id, const rules::RuleBook& book, QDate today)
{
    PaperCheck check;
    const auto paper = store.read([&](storage::Session& session) -> Result<IssuedPaper> {
        documents::IssuedPaperRepository papers(session);
        auto found = papers.find(id);
        if (!found) return failure(ErrorCode::NotFound, {u"paper"_s, QString::number(id.number())});
        tellFile(session, *found, check);
        check.newest = papers.revisions(found->place).back();
        return *std::move(found);
    });
    if (!paper) return failure(paper.error());
    if (!paper->survey) return check;
    const auto dossier = surveyDossier(store, survey::SurveyId::fromNumber(*paper->survey), book, today);
    if (!dossier) return check;
    check.hasData = true;
    check.changes = figureChanges(paper->figures, surveyFigures(*dossier));
    return check;
}

} // namespace tinjau::overview
