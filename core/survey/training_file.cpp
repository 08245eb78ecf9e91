// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/training_regency.h"

#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace tinjau::survey {

namespace {

/// The same figures on every machine: the distributions of the standard library may differ.
class Dice {
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    int below(int limit) { return static_cast<int>(m_engine() % static_cast<unsigned>(limit)); }
    bool chance(int perThousand) { return below(1000) < perThousand; }
    const QString& oneOf(const QStringList& list) { return list[below(static_cast<int>(list.size()))]; }

private:
    std::mt19937 m_engine;
};

using Scores = std::array<int, 9>; // 0: not answered

struct Row {
    QDateTime at;
    QString sex;
    int age = 0;
    QString education;
    QString occupation;
    Scores scores{};
    QString comment;
};

const std::array<QStringList, 9>& officialWords()
{
    static const std::array<QStringList, 9> words{{
        {u"Tidak sesuai"_s, u"Kurang sesuai"_s, u"Sesuai"_s, u"Sangat sesuai"_s},
        {u"Tidak mudah"_s, u"Kurang mudah"_s, u"Mudah"_s, u"Sangat mudah"_s},
        {u"Tidak cepat"_s, u"Kurang cepat"_s, u"Cepat"_s, u"Sangat cepat"_s},
        {u"Sangat mahal"_s, u"Cukup mahal"_s, u"Murah"_s, u"Gratis"_s},
        {u"Tidak sesuai"_s, u"Kurang sesuai"_s, u"Sesuai"_s, u"Sangat sesuai"_s},
        {u"Tidak kompeten"_s, u"Kurang kompeten"_s, u"Kompeten"_s, u"Sangat kompeten"_s},
        {u"Tidak sopan dan ramah"_s, u"Kurang sopan dan ramah"_s, u"Sopan dan ramah"_s,
         u"Sangat sopan dan ramah"_s},
        {u"Tidak ada"_s, u"Ada tetapi tidak berfungsi"_s, u"Berfungsi kurang maksimal"_s,
         u"Dikelola dengan baik"_s},
        {u"Buruk"_s, u"Cukup"_s, u"Baik"_s, u"Sangat baik"_s},
    }};
    return words;
}

int scoreAround(double mean, int mood, Dice& dice)
{
    if (mean <= 0) return 0;
    const int whole = static_cast<int>(mean);
    int score = whole + (dice.below(1000) < static_cast<int>((mean - whole) * 1000) ? 1 : 0);
    if (mean < 3.9 && dice.chance(120)) score += mood;
    return std::clamp(score, 1, 4);
}

Row inventRow(const TrainingRegency& regency, const TrainingSurvey& survey, QDateTime at, Dice& dice)
{
    static const QStringList educations{u"SD"_s, u"SMP"_s, u"SMA/sederajat"_s, u"SMA/sederajat"_s, u"SMA/sederajat"_s, u"D3"_s, u"S1"_s, u"S1"_s, u"S2"_s};
    static const QStringList occupations{u"PNS"_s, u"Swasta"_s, u"Swasta"_s, u"Wirausaha"_s, u"Wirausaha"_s,
                                         u"Petani"_s, u"Ibu Rumah Tangga"_s, u"Pelajar/Mahasiswa"_s, u"TNI"_s};
    Row row{at, dice.chance(470) ? u"L"_s : u"P"_s, 17 + dice.below(50), dice.oneOf(educations),
            dice.oneOf(occupations), {}, {}};
    const int mood = dice.chance(500) ? 1 : -1;
    for (std::size_t i = 0; i < row.scores.size(); ++i) row.scores[i] = scoreAround(survey.means[i], mood, dice);
    if (dice.chance(25)) row.scores[static_cast<std::size_t>(dice.below(9))] = 0;
    if (dice.chance(140)) row.comment = dice.oneOf(regency.comments);
    return row;
}

/// A form that preselects 4 and is sent by one officer in one morning.
void presetFours(std::vector<Row>& rows, int count)
{
    for (std::size_t i = 0; i < rows.size() && i < static_cast<std::size_t>(count); ++i) {
        Row& row = rows[i];
        row.scores.fill(4);
        row.sex = u"L"_s;
        row.age = 34;
        row.education = u"S1"_s;
        row.occupation = u"Swasta"_s;
        row.at = QDateTime(rows.front().at.date(), QTime(9, 0), Qt::UTC).addSecs(static_cast<qint64>(i) * 40);
    }
}

/// Office hours on working days, spread over the half-year.
std::vector<Row> inventRows(const TrainingRegency& regency, const TrainingSurvey& survey, Dice& dice)
{
    const QDate first = firstDayOf(survey.year, survey.semester);
    // The second half of 2026 is not over in the training data.
    const int days = survey.year == 2026 && survey.semester == 2 ? 140 : 175;
    std::vector<Row> rows;
    for (int i = 0; i < survey.respondents; ++i) {
        QDate day = first.addDays(2 + static_cast<qint64>(i) * (days - 4) / std::max(1, survey.respondents));
        while (day.dayOfWeek() > 5) day = day.addDays(1);
        const QTime time(8 + dice.below(7), dice.below(60), dice.below(60));
        rows.push_back(inventRow(regency, survey, QDateTime(day, time, Qt::UTC), dice));
    }
    presetFours(rows, survey.presetFours);
    std::ranges::stable_sort(rows, {}, &Row::at);
    return rows;
}

QString figure(int score)
{
    return score == 0 ? QString() : QString::number(score);
}

QString quoted(QString cell, QChar mark)
{
    const bool plain = !cell.contains(mark) && !cell.contains(u'"') && !cell.contains(u'\n');
    return plain ? cell : u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

/// Lines of cells to one text.
QString joined(const std::vector<QStringList>& lines, QChar mark, const QString& newline)
{
    QString text;
    for (const QStringList& line : lines) {
        QStringList cells;
        for (const QString& cell : line) cells << quoted(cell, mark);
        text += cells.join(mark) + newline;
    }
    return text;
}

const QStringList shortHeadings{u"Persyaratan"_s, u"Prosedur"_s, u"Waktu Pelayanan"_s, u"Biaya/Tarif"_s, u"Produk Layanan"_s,
                                u"Kompetensi Petugas"_s, u"Perilaku Petugas"_s, u"Penanganan Pengaduan"_s, u"Sarana dan Prasarana"_s};

QByteArray matrixFile(const std::vector<Row>& rows)
{
    std::vector<QStringList> lines{{u"No"_s, u"Tanggal"_s, u"JK"_s, u"Usia"_s, u"Pendidikan"_s, u"Pekerjaan"_s}};
    for (const QString& heading : shortHeadings) lines[0] << heading;
    lines[0] << u"Saran"_s;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        QStringList line{QString::number(i + 1), row.at.toString(u"yyyy-MM-dd hh:mm:ss"_s), row.sex,
                         QString::number(row.age), row.education, row.occupation};
        for (const int score : row.scores) line << figure(score);
        lines.push_back(line << row.comment);
    }
    return joined(lines, u';', u"\r\n"_s).toUtf8();
}

QByteArray formFile(const std::vector<Row>& rows)
{
    std::vector<QStringList> lines{{u"Cap waktu"_s, u"Jenis Kelamin"_s, u"Usia"_s, u"Pendidikan Terakhir"_s, u"Pekerjaan Utama"_s,
        u"1. Bagaimana pendapat Saudara tentang kesesuaian persyaratan pelayanan?"_s,
        u"2. Bagaimana pendapat Saudara tentang kemudahan prosedur pelayanan?"_s,
        u"3. Bagaimana pendapat Saudara tentang kecepatan waktu pelayanan?"_s,
        u"4. Bagaimana pendapat Saudara tentang kewajaran biaya/tarif?"_s,
        u"5. Bagaimana pendapat Saudara tentang kesesuaian produk pelayanan?"_s,
        u"6. Bagaimana pendapat Saudara tentang kompetensi/kemampuan petugas?"_s,
        u"7. Bagaimana pendapat Saudara tentang perilaku petugas (kesopanan dan keramahan)?"_s,
        u"8. Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?"_s,
        u"9. Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?"_s, u"Kritik dan saran"_s}};
    for (const Row& row : rows) {
        QStringList line{row.at.toString(u"dd/MM/yyyy H:mm:ss"_s), row.sex == u"L"_s ? u"Laki-laki"_s : u"Perempuan"_s,
                         QString::number(row.age), row.education, row.occupation};
        for (std::size_t i = 0; i < 9; ++i)
            line << (row.scores[i] == 0 ? QString() : officialWords()[i][row.scores[i] - 1]);
        lines.push_back(line << row.comment);
    }
    return joined(lines, u',', u"\n"_s).toUtf8();
}

QStringList bareHeadings()
{
    QStringList headings;
    for (int i = 1; i <= 9; ++i) headings << u"U%1"_s.arg(i);
    return headings;
}

/// A line of the processing sheet: something about each element.
template <typename Text>
QStringList elementLine(const QString& title, Text&& text)
{
    QStringList line{title};
    for (std::size_t i = 0; i < 9; ++i) line << text(i);
    return line << QString();
}

QByteArray sheetFile(const TrainingOffice& office, const TrainingSurvey& survey, const std::vector<Row>& rows)
{
    std::array<int, 9> sums{}, counts{};
    std::vector<QStringList> lines{
        {u"PENGOLAHAN DATA SURVEI KEPUASAN MASYARAKAT PER RESPONDEN"_s},
        {u"DAN PER UNSUR PELAYANAN"_s},
        {u"Unit Pelayanan"_s, u": "_s + office.name},
        {u"Periode"_s, u": Semester %1 Tahun %2"_s.arg(survey.semester == 1 ? u"I"_s : u"II"_s).arg(survey.year)},
        {},
        {u"No. Resp"_s, u"Nilai Unsur Pelayanan"_s, {}, {}, {}, {}, {}, {}, {}, {}, u"Ket"_s},
        QStringList{QString()} + bareHeadings() + QStringList{QString()},
        elementLine(u"(1)"_s, [](std::size_t i) { return u"(%1)"_s.arg(i + 2); })};
    for (std::size_t n = 0; n < rows.size(); ++n) {
        lines.push_back(elementLine(QString::number(n + 1), [&](std::size_t i) { return figure(rows[n].scores[i]); }));
        for (std::size_t i = 0; i < 9; ++i) {
            sums[i] += rows[n].scores[i];
            counts[i] += rows[n].scores[i] > 0 ? 1 : 0;
        }
    }
    const auto decimal = [](double value) { return QString::number(value, 'f', 3).replace(u'.', u','); };
    const auto mean = [&](std::size_t i) { return counts[i] == 0 ? 0.0 : double(sums[i]) / counts[i]; };
    lines.push_back(elementLine(u"Nilai/Unsur"_s, [&](std::size_t i) { return QString::number(sums[i]); }));
    lines.push_back(elementLine(u"NRR/Unsur"_s, [&](std::size_t i) { return decimal(mean(i)); }));
    lines.push_back(elementLine(u"NRR Tertimbang/Unsur"_s, [&](std::size_t i) { return decimal(mean(i) * 0.11); }));
    double ni = 0;
    for (std::size_t i = 0; i < 9; ++i) ni += mean(i) * 0.11;
    lines.push_back({u"IKM Unit Pelayanan"_s, {}, {}, {}, {}, {}, {}, {}, {}, {},
                     QString::number(ni * 25, 'f', 2).replace(u'.', u',')});
    lines.push_back({u"Keterangan: U1 s.d. U9 = unsur pelayanan"_s});
    return joined(lines, u',', u"\r\n"_s).toUtf8();
}

QByteArray wordsFile(const std::vector<Row>& rows)
{
    static const QStringList words{u"Tidak baik"_s, u"Kurang baik"_s, u"Baik"_s, u"Sangat baik"_s};
    std::vector<QStringList> lines{QStringList{u"Tanggal"_s, u"Jenis Kelamin"_s, u"Umur"_s} + shortHeadings};
    for (const Row& row : rows) {
        QStringList line{row.at.toString(u"dd-MM-yyyy"_s), row.sex, QString::number(row.age)};
        for (const int score : row.scores) line << (score == 0 ? QString() : words[score - 1]);
        lines.push_back(line);
    }
    return joined(lines, u'\t', u"\n"_s).toUtf8();
}

QByteArray lettersFile(const std::vector<Row>& rows)
{
    std::vector<QStringList> lines{QStringList{u"No Responden"_s, u"L/P"_s, u"Usia"_s, u"Pendidikan"_s} + shortHeadings
                                   + QStringList{u"Saran – masukan"_s}};
    for (std::size_t n = 0; n < rows.size(); ++n) {
        QStringList line{QString::number(n + 1), rows[n].sex, QString::number(rows[n].age), rows[n].education};
        for (const int score : rows[n].scores) line << (score == 0 ? u"-"_s : QString(QChar(u'a' + score - 1)));
        lines.push_back(line << rows[n].comment);
    }
    // The dash of the last heading is byte 0x96 in Windows-1252, as Excel saves it.
    return joined(lines, u';', u"\r\n"_s).replace(QChar(0x2013), QChar(0x96)).toLatin1();
}

QByteArray questionsFile(const std::vector<Row>& rows, Dice& dice)
{
    static const std::array<int, 9> questions{2, 3, 1, 3, 1, 1, 3, 1, 1};
    std::vector<QStringList> lines(3);
    lines[0] << u"NO. RES"_s << u"Tanggal"_s << u"JK"_s << u"Usia"_s << u"Nilai Unsur Pelayanan"_s;
    lines[1] << QString() << QString() << QString() << QString();
    lines[2] = lines[1];
    int number = 0;
    for (std::size_t i = 0; i < 9; ++i)
        for (int q = 0; q < questions[i]; ++q) {
            lines[1] << (q == 0 ? shortHeadings[static_cast<qsizetype>(i)] : QString());
            lines[2] << u"P%1"_s.arg(++number);
        }
    for (std::size_t n = 0; n < rows.size(); ++n) {
        QStringList line{QString::number(n + 1), rows[n].at.toString(u"yyyy-MM-dd"_s), rows[n].sex, QString::number(rows[n].age)};
        for (std::size_t i = 0; i < 9; ++i)
            for (int q = 0; q < questions[i]; ++q)
                line << figure(rows[n].scores[i] == 0 || q == 0 ? rows[n].scores[i]
                                                                : std::clamp(rows[n].scores[i] + dice.below(3) - 1, 1, 4));
        lines.push_back(line);
    }
    return joined(lines, u',', u"\n"_s).toUtf8();
}

QByteArray contentOf(const TrainingOffice& office, const TrainingSurvey& survey, const std::vector<Row>& rows, Dice& dice)
{
    switch (survey.layout) {
    case TrainingLayout::Matrix:
    case TrainingLayout::NoCost: return matrixFile(rows);
    case TrainingLayout::Form: return formFile(rows);
    case TrainingLayout::Sheet: return sheetFile(office, survey, rows);
    case TrainingLayout::Words: return wordsFile(rows);
    case TrainingLayout::Letters: return lettersFile(rows);
    case TrainingLayout::Questions: return questionsFile(rows, dice);
    }
    return {};
}

} // namespace

TrainingFile writeTrainingFile(const TrainingRegency& regency, const TrainingSurvey& survey, unsigned seed)
{
    Dice dice(seed);
    const TrainingOffice& office = regency.offices[survey.office];
    const auto rows = inventRows(regency, survey, dice);
    QString name = office.shortName.toLower();
    name.replace(u' ', u'_').remove(u'.');
    return {u"skm_%1_%2_%3_%4.csv"_s.arg(name).arg(survey.service + 1).arg(survey.year).arg(survey.semester),
            contentOf(office, survey, rows, dice)};
}

} // namespace tinjau::survey
