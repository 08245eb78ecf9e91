// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/skm_words.h"

#include "core/wording/dates.h"
#include "core/wording/numbers.h"
#include "core/wording/periods.h"

namespace tinjau::print {

using namespace Qt::StringLiterals;
using wording::TextValues;

namespace {

const auto ministerRule =
    u"Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 14 Tahun 2017"_s;

QString periodOf(const SkmPaperInput& input) {
    if (!input.period.isEmpty()) return input.period;
    if (const auto named = wording::periodOf(input.fieldwork)) return wording::periodName(*named);
    if (input.fieldwork.last.isValid()) return u"Tahun %1"_s.arg(input.fieldwork.last.year());
    return u"Tahun "_s + dots(8);
}

/// The regency is not said twice where the name of the unit ends with it.
QString unitWithRegency(const SkmPaperInput& input) {
    const QString unit = input.unit.isEmpty() ? dots() : input.unit;
    if (input.office.regency.isEmpty() || unit.contains(input.office.regency, Qt::CaseInsensitive))
        return unit;
    return unit + u' ' + input.office.regency;
}

} // namespace

SkmWords::SkmWords(const SkmPaperInput& input, const wording::TextCatalogue& catalogue)
    : m_catalogue(catalogue), m_period(periodOf(input)), m_unitFull(unitWithRegency(input)) {
    const auto& result = input.result;
    const bool named = !input.service.isEmpty();
    m_common = {
        {u"unit"_s, input.unit.isEmpty() ? dots() : input.unit},
        {u"unitFull"_s, m_unitFull},
        {u"subject"_s, named ? u"%1 pada %2"_s.arg(serviceName(input), m_unitFull) : m_unitFull},
        {u"onService"_s, named ? u" atas "_s + serviceName(input) : QString()},
        {u"period"_s, m_period},
        {u"n"_s, wording::formatted(Ratio(result.respondents))},
        {u"nWords"_s, wording::withWords(result.respondents)},
        {u"k"_s, QString::number(result.elementsUsed)},
        {u"kWords"_s, wording::withWords(result.elementsUsed)},
        {u"ministerRule"_s, ministerRule},
        {u"ikm"_s, QString()},
        {u"grade"_s, QString()},
        {u"performance"_s, QString()},
    };
    if (!result.index) return;
    m_common[u"ikm"_s] = shownValue(result.index->shown, result.settings.ikmDecimals);
    m_common[u"grade"_s] = result.index->grade;
    m_common[u"performance"_s] = result.index->performance;
}

QString SkmWords::text(const QString& key, const TextValues& own) const {
    TextValues values = m_common;
    values.insert(own);
    return m_catalogue.text(key, values);
}

QStringList SkmWords::lines(const QString& key, const TextValues& own) const {
    TextValues values = m_common;
    values.insert(own);
    return m_catalogue.paragraphs(key, values);
}

Paragraph SkmWords::paragraph(const QString& key, const TextValues& own) const {
    return {.text = RichText::marked(text(key, own))};
}

std::vector<Block> SkmWords::paragraphs(const QString& key, const TextValues& own) const {
    std::vector<Block> blocks;
    for (const QString& line : lines(key, own))
        blocks.push_back(Paragraph{.text = RichText::marked(line)});
    return blocks;
}

QString serviceName(const SkmPaperInput& input) {
    const QString& service = input.service;
    const bool named = service.startsWith(u"layanan "_s, Qt::CaseInsensitive)
                       || service.startsWith(u"pelayanan "_s, Qt::CaseInsensitive);
    return named ? service : u"layanan "_s + service;
}

QStringList issueLines(const SkmPaperInput& input) {
    QStringList lines;
    if (!input.number.isEmpty()) lines << u"NOMOR "_s + input.number;
    if (input.revision > 0) lines << u"REVISI KE-%1"_s.arg(input.revision);
    return lines;
}

QString shownValue(const Ratio& value, int decimals) {
    return wording::formatted(value, decimals);
}

std::vector<Block> letteredItems(const std::vector<RichText>& items, double size) {
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < items.size(); ++i) {
        Paragraph item{
            .text = items[i], .size = size, .spaceAfter = i + 1 < items.size() ? 1.0 : 2.5};
        // More than 26 items fall back to numbers.
        item.label = items.size() <= 26 ? QString(QChar(u'a' + static_cast<char16_t>(i))) + u'.'
                                        : QString::number(i + 1) + u'.';
        blocks.push_back(std::move(item));
    }
    return blocks;
}

QString categoryLimits(const survey::Instrument& instrument) {
    QStringList limits;
    for (const survey::Category& category : instrument.categories)
        limits << u"%1 %2–%3"_s.arg(category.letter, shownValue(category.lowest),
                                    shownValue(category.highest));
    return limits.join(u"; "_s);
}

QString weightText(const survey::IndexValue& index, int elementsUsed) {
    if (index.convention == survey::WeightConvention::Exact) return u"1/%1"_s.arg(elementsUsed);
    if (!index.weight) return {};
    QString text = wording::formatted(*index.weight, 4);
    while (text.endsWith(u'0')) text.chop(1);
    return text;
}

} // namespace tinjau::print
