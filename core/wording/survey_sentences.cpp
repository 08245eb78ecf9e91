// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/survey_sentences.h"

#include "core/wording/lists.h"
#include "core/wording/numbers.h"

using namespace Qt::StringLiterals;

namespace tinjau::wording {

namespace {

using survey::Flag;
using survey::Note;
using survey::NoteCode;
using survey::Obstacle;
using survey::Step;

/// "baris 12, 19, dan 20", "baris 2 sampai 9" for a long list in a row, the first ten and the rest counted.
QString rowsText(const std::vector<int>& rows)
{
    if (rows.empty()) return {};
    constexpr std::size_t most = 10;
    if (rows.size() > 2 && rows.back() - rows.front() + 1 == static_cast<int>(rows.size()))
        return u"baris %1 sampai %2"_s.arg(rows.front()).arg(rows.back());
    QStringList numbers;
    for (std::size_t i = 0; i < std::min(rows.size(), most); ++i) numbers << QString::number(rows[i]);
    if (rows.size() <= most) return u"baris "_s + listed(numbers, u"dan"_s);
    return u"baris %1, dan %2 baris lain"_s.arg(numbers.join(u", "_s)).arg(rows.size() - most);
}

QString cellsText(const QStringList& cells)
{
    constexpr qsizetype most = 10;
    if (cells.size() <= most) return u"sel "_s + listed(cells, u"dan"_s);
    return u"sel %1, dan %2 sel lain"_s.arg(cells.first(most).join(u", "_s)).arg(cells.size() - most);
}

/// What each rule looks for.
QString flagSubject(const Flag& flag)
{
    if (flag.rule == u"Q0"_s) return u"Tidak ada jawaban sama sekali; baris tidak dihitung sebagai responden"_s;
    if (flag.rule == u"Q1"_s)
        return flag.unitWarning ? u"Semua jawaban sama; lebih dari separuh responden mengisi demikian"_s
                                : u"Semua jawaban sama"_s;
    if (flag.rule == u"Q2"_s) return u"Jawaban, profil, dan layanan sama persis dengan baris lain"_s;
    if (flag.rule == u"Q3"_s) return u"Beberapa formulir terisi dalam waktu lima menit"_s;
    if (flag.rule == u"Q4"_s) return u"Terisi kurang dari 20 detik setelah formulir sebelumnya"_s;
    if (flag.rule == u"Q5"_s) return u"Nilai di luar skala 1–4; sel dianggap kosong"_s;
    if (flag.rule == u"Q6"_s) return u"Empat unsur atau lebih tidak dijawab"_s;
    if (flag.rule == u"Q7"_s) return u"Dikirim dari pengirim yang sama"_s;
    if (flag.rule == u"Q8"_s) {
        if (flag.detail == u"outside"_s) return u"Waktu pengisian di luar periode survei"_s;
        if (flag.detail == u"future"_s) return u"Waktu pengisian belum terjadi"_s;
        return u"Terisi antara pukul 00.00 dan 04.59"_s;
    }
    if (flag.rule == u"Q9"_s) {
        if (flag.detail == u"ageClasses"_s) return u"Kolom usia tampaknya berisi batas kelas, bukan usia"_s;
        return flag.detail == u"sex"_s ? u"Jenis kelamin bukan L atau P"_s : u"Usia tidak wajar"_s;
    }
    if (flag.rule == u"Q10"_s) return u"Sebagian besar formulir pada satu hari sama nilainya dan sama profilnya"_s;
    if (flag.rule == u"Q11"_s) return u"Sudah pernah masuk pada impor sebelumnya"_s;
    if (flag.rule == u"Q12"_s) return u"Semua responden memberi nilai yang sama"_s;
    return u"Tanda mutu "_s + flag.rule;
}

QString figure(const Ratio& ratio, int decimals)
{
    return ratio.toFixed(decimals, u',');
}

QString sumText(const Ratio& sum)
{
    return sum.isWhole() ? sum.toFraction() : figure(sum, 2);
}

QString nameOfElement(const survey::SurveyResult& result, const QString& key)
{
    const auto* element = result.find(key);
    return element ? element->name : key;
}

QString elementMeanText(const Step& step, const survey::SurveyResult& result)
{
    const QString name = nameOfElement(result, step.subject);
    const auto* element = result.find(step.subject);
    const bool isSingle = !element || element->questions.size() < 2;
    const Ratio& nrr = step.figures.back();
    if (isSingle && step.figures.size() == 3)
        return u"NRR %1 = %2 : %3 = %4"_s.arg(name, sumText(step.figures[0]), step.figures[1].toFraction(), figure(nrr, 4));
    QStringList means;
    for (std::size_t i = 0; i + 1 < step.figures.size(); ++i) means << figure(step.figures[i], 4);
    return u"NRR %1 = rata-rata pertanyaan (%2) = %3"_s.arg(name, means.join(u"; "_s), figure(nrr, 4));
}

} // namespace

QString flagSentence(const Flag& flag)
{
    QString sentence = flagSubject(flag);
    if (flag.rule == u"Q5"_s && !flag.cells.isEmpty()) return sentence + u" ("_s + cellsText(flag.cells) + u")."_s;
    if (!flag.rows.empty()) return sentence + u" ("_s + rowsText(flag.rows) + u")."_s;
    if (!flag.cells.isEmpty()) return sentence + u": "_s + listed(flag.cells, u"dan"_s) + u"."_s;
    return sentence + u"."_s;
}

QString noteSentence(const Note& note)
{
    const auto value = [&note](qsizetype i) { return note.values.value(i); };
    const auto decimal = [&value](qsizetype i) { return value(i).replace(u'.', u','); };
    switch (note.code) {
    case NoteCode::BelowRange: return u"Nilai %1 berada di bawah rentang 25–100."_s.arg(decimal(0));
    case NoteCode::ElementsUsed: return u"Indeks dihitung dari %1 unsur."_s.arg(value(0));
    case NoteCode::FilledGratis: return u"Unsur %1 tidak dijawab dan diisi 4 karena layanan gratis."_s.arg(value(0));
    case NoteCode::IntermediateRounded: return u"Angka antara dibulatkan."_s;
    case NoteCode::ConventionsDisagree:
        return u"Nilai %1 (%2) memakai bobot 1/9; dengan bobot 0,11 menjadi %3 (%4)."_s.arg(decimal(0), value(1), decimal(2), value(3));
    case NoteCode::ConvertedFromFive:
        return value(0) == u"linear"_s ? u"Jawaban dikonversi dari skala 5 secara linear: 1 + (x − 1) × 3/4."_s
                                       : u"Jawaban dikonversi dari skala 5 secara proporsional: x × 4/5."_s;
    case NoteCode::ReversedScale:
        return u"Skala dibalik (5 − x) pada %1, karena 1 adalah jawaban terbaik."_s.arg(listed(note.values, u"dan"_s));
    case NoteCode::UnequalCounts: return u"Jumlah jawaban tidak sama pada setiap unsur; pembagi NRR adalah jumlah jawaban unsur itu."_s;
    case NoteCode::SampleShort: return u"Responden %1 orang, kurang dari jumlah paling sedikit %2 orang."_s.arg(value(0), value(1));
    case NoteCode::FewRespondents: return u"Responden hanya %1 orang; hasil dibaca dengan hati-hati."_s.arg(value(0));
    case NoteCode::DroppedRows: return u"%1 baris yang tidak lengkap tidak dihitung."_s.arg(value(0));
    case NoteCode::FewAnswersRows: return u"%1 baris dengan terlalu sedikit jawaban tidak dihitung."_s.arg(value(0));
    case NoteCode::ExcludedByPerson:
        return u"%1 baris dikecualikan dengan alasan; tanpa pengecualian nilainya %2 (%3)."_s.arg(value(0), decimal(1), value(2));
    case NoteCode::ExtraSeparate: return u"Unsur tambahan dilaporkan terpisah dari IKM: %1."_s.arg(listed(note.values, u"dan"_s));
    case NoteCode::ExtraCounted: return u"Unsur tambahan ikut dihitung dalam IKM: %1."_s.arg(listed(note.values, u"dan"_s));
    case NoteCode::SeveralQuestions: return u"Unsur diukur dengan %1 pertanyaan; NRR unsur adalah rata-rata dari rata-rata pertanyaannya."_s.arg(value(0));
    }
    return {};
}

QString obstacleSentence(const Obstacle& obstacle)
{
    switch (obstacle.kind) {
    case Obstacle::Kind::NoRespondents: return u"Belum ada responden, jadi indeks belum dapat dihitung."_s;
    case Obstacle::Kind::ElementWithoutAnswers:
        return u"Unsur %1 tidak dijawab seorang pun. Pilih: dikeluarkan dari hitungan, diisi 4 karena gratis (hanya unsur biaya), atau batal."_s.arg(obstacle.element);
    case Obstacle::Kind::MissingRefused:
        return u"Ada jawaban kosong di %1, sedangkan aturan yang dipilih menolaknya. Lengkapi sel itu atau pilih aturan lain."_s.arg(cellsText(obstacle.cells));
    case Obstacle::Kind::Gratis4OnlyForCost:
        return u"Isian 4 untuk layanan gratis hanya berlaku bagi unsur biaya, bukan %1."_s.arg(obstacle.element);
    case Obstacle::Kind::WeightsNotOne: return u"Jumlah bobot unsur harus tepat 1 dan setiap unsur harus punya bobot."_s;
    case Obstacle::Kind::AboveRange: return u"Pembulatan angka antara membuat indeks melewati 100; hasil tidak dapat dicetak. Matikan pembulatan itu."_s;
    }
    return {};
}

QString stepSentence(const Step& step, const survey::SurveyResult& result)
{
    const auto& f = step.figures;
    switch (step.kind) {
    case Step::Kind::QuestionMean:
        return u"Rata-rata %1 = %2 : %3 = %4"_s.arg(step.subject, sumText(f.at(0)), f.at(1).toFraction(), figure(f.at(2), 4));
    case Step::Kind::ElementMean: return elementMeanText(step, result);
    case Step::Kind::Weighted:
        return u"NRR tertimbang %1 = %2 × %3 = %4"_s.arg(nameOfElement(result, step.subject), figure(f.at(0), 4),
                                                          result.index ? weightText(*result.index) : f.at(1).toFraction(), figure(f.at(2), 4));
    case Step::Kind::Interval: return u"NI = jumlah NRR tertimbang = %1"_s.arg(figure(f.back(), 4));
    case Step::Kind::Converted: return u"IKM = NI × 25 = %1 × 25 = %2"_s.arg(figure(f.at(0), 4), figure(f.at(2), 4));
    case Step::Kind::Rounded: return u"Dibulatkan satu kali di akhir: %1"_s.arg(figure(f.at(1), result.settings.ikmDecimals));
    case Step::Kind::Graded:
        return u"Mutu %1, karena %2 tidak kurang dari %3"_s.arg(step.subject, figure(f.at(0), 2), figure(f.at(1), 2));
    }
    return {};
}

QString weightText(const survey::IndexValue& index)
{
    if (!index.weight) return u"ditetapkan instansi"_s;
    if (index.convention == survey::WeightConvention::Exact) return index.weight->toFraction();
    int decimals = 0;
    while (decimals < 6 && index.weight->rounded(decimals) != *index.weight) ++decimals;
    return figure(*index.weight, decimals);
}

QString sampleMethodName(survey::SampleMethod method)
{
    switch (method) {
    case survey::SampleMethod::KmTable: return u"tabel Krejcie–Morgan"_s;
    case survey::SampleMethod::KmFormula: return u"rumus Krejcie–Morgan"_s;
    case survey::SampleMethod::Slovin: return u"rumus Slovin"_s;
    case survey::SampleMethod::Manual: return u"ditetapkan sendiri"_s;
    }
    return {};
}

QString profileFieldName(const QString& field)
{
    if (field == u"sex"_s) return u"Jenis kelamin"_s;
    if (field == u"age"_s) return u"Usia"_s;
    if (field == u"education"_s) return u"Pendidikan"_s;
    if (field == u"occupation"_s) return u"Pekerjaan"_s;
    if (field == u"service"_s) return u"Jenis layanan"_s;
    return field == u"disability"_s ? u"Disabilitas"_s : field;
}

} // namespace tinjau::wording
