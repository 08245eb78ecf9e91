// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/rank.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace tinjau::organisation {

using namespace Qt::StringLiterals;

namespace {

QString comparable(QString name) {
    name = name.simplified().toLower();
    static const QRegularExpression shortGrade(u"\\bt(?:k|kt)\\.?\\s*(?:i|1)\\b"_s);
    static const QRegularExpression digitGrade(u"\\btingkat\\s*1\\b"_s);
    return name.replace(shortGrade, u"tingkat i"_s).replace(digitGrade, u"tingkat i"_s);
}

/// "IV/b" from "IVb", "4 B", "(IV/b)".
QString codeIn(const QString& text) {
    static const QRegularExpression pattern(
        u"(?:^|[\\s(,.])(IV|I{1,3}|[1-4])\\s*[/.-]?\\s*([a-e])\\)?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch()) return {};
    static const QStringList romans = {u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    const QString group = match.captured(1).toUpper();
    const int digit = group.toInt();
    return (digit > 0 ? romans.at(digit - 1) : group) + u'/' + match.captured(2).toLower();
}

const Rank* withCode(const std::vector<Rank>& ranks, const QString& code) {
    const auto it =
        std::find_if(ranks.begin(), ranks.end(), [&](const Rank& r) { return r.code == code; });
    return it == ranks.end() ? nullptr : &*it;
}

/// The text without its code, brackets and the word "Gol.".
QString nameIn(QString text) {
    static const QRegularExpression code(
        u"[\\s(,]*(?:\\b(?:gol(?:ongan)?)\\.?)?[\\s(]*\\b(?:IV|I{1,3}|[1-4])\\s*[/.-]?\\s*[a-e]\\)?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return comparable(text.trimmed().remove(code));
}

} // namespace

QString Rank::inBrackets() const {
    return name.isEmpty() ? u"Golongan "_s + code : u"%1 (%2)"_s.arg(name, code);
}

QString Rank::withComma() const {
    return name.isEmpty() ? u"Golongan "_s + code : name + u", "_s + code;
}

Result<RankList> RankList::parse(const QByteArray& json, const QString& fileName) {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    RankList list;
    for (const QJsonValue& pair : root.value(u"pns"_s).toArray())
        list.m_pns.push_back({pair.toArray().at(0).toString(), pair.toArray().at(1).toString()});
    for (const QJsonValue& code : root.value(u"pppk"_s).toArray())
        list.m_pppk.push_back({code.toString()});
    const auto isIncomplete = [](const Rank& r) { return r.code.isEmpty() || r.name.isEmpty(); };
    if (list.m_pns.empty() || std::any_of(list.m_pns.begin(), list.m_pns.end(), isIncomplete))
        return failure(ErrorCode::RuleMalformed,
                       {fileName, u"pns"_s, u"pasangan golongan dan pangkat"_s}, fileName);
    return list;
}

RankList RankList::shipped() {
    QFile file(u":/organisation/ranks.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    TINJAU_ENSURE(opened, "the list of ranks is compiled into the program");
    auto list = parse(file.readAll(), u"ranks.json"_s);
    TINJAU_ENSURE(list, "the list of ranks is tested");
    return std::move(list).value();
}

std::optional<Rank> RankList::read(const QString& text) const {
    const QString code = codeIn(text), name = nameIn(text);
    const Rank* byCode = code.isEmpty() ? nullptr : withCode(m_pns, code);
    if (!code.isEmpty() && !byCode) return std::nullopt;
    if (name.isEmpty()) return byCode ? std::optional(*byCode) : std::nullopt;
    for (const Rank& rank : m_pns)
        if (comparable(rank.name) == name)
            return byCode && *byCode != rank ? std::nullopt : std::optional(rank);
    return std::nullopt;
}

std::optional<Rank> RankList::readPppk(const QString& text) const {
    QString code = text.simplified().toUpper();
    static const QRegularExpression word(u"^GOL(?:ONGAN)?\\.?\\s*"_s);
    code.remove(word);
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= static_cast<int>(m_pppk.size()))
        return m_pppk[static_cast<std::size_t>(number - 1)];
    const Rank* rank = withCode(m_pppk, code);
    return rank ? std::optional(*rank) : std::nullopt;
}

} // namespace tinjau::organisation
