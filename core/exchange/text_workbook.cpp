// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_workbook.h"

#include "core/exchange/record_parser.h"

#include <QFile>

#include <algorithm>

namespace tinjau::exchange {

namespace {

constexpr qint64 PIECE = 1 << 20;
constexpr qint64 HEAD = 1 << 18;
constexpr std::size_t LONGEST_RECORD = 4 << 20;
constexpr int MOST_COLUMNS = 16384;

/// Finds runs of NUL bytes, as a power cut leaves them in a log, and the lines they begin in.
class NulScanner {
public:
    void add(std::string_view bytes)
    {
        for (const char c : bytes) {
            if (c == '\n') ++m_line;
            if (c == '\0' && !m_isInside && m_lines.size() < MOST_LINES) m_lines.push_back(m_line);
            m_isInside = c == '\0';
            m_hasOther |= !m_isInside;
        }
    }
    const std::vector<qint64>& lines() const { return m_lines; }
    bool hasOnlyNuls() const { return !m_hasOther; }

private:
    static constexpr std::size_t MOST_LINES = 20;
    std::vector<qint64> m_lines;
    qint64 m_line = 1;
    bool m_isInside = false;
    bool m_hasOther = false;
};

/// Control characters that no text has; a picture or a device's own record file is full of them.
bool isBinary(std::string_view head)
{
    std::size_t controls = 0, nuls = 0;
    for (const char c : head) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isCommon = byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f'
            || byte == '\v' || byte == 0x1a || byte == 0x1b;
        if (byte == 0) ++nuls;
        if (byte != 0 && byte < 0x20 && !isCommon) ++controls;
    }
    const bool isMuchNul = nuls * 10 > head.size();
    return controls * (isMuchNul ? 200 : 20) > head.size();
}

/// Hands the fields of records out as cells.
class RecordCells {
public:
    RecordCells(CellVisitor& visitor, int row) : m_visitor(visitor) { m_cell.at = {row, 0}; }

    bool put(std::string_view text)
    {
        ++m_cell.at.column;
        if (text.empty()) return true;
        m_cell.text = text;
        return m_visitor.visit(m_cell);
    }
    int columns() const { return m_cell.at.column; }

private:
    CellVisitor& m_visitor;
    Cell m_cell;
};

} // namespace

Result<std::unique_ptr<TextWorkbook>> TextWorkbook::open(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool exists = file.exists();
        return failure(exists ? ErrorCode::FileUnreadable : ErrorCode::FileMissing, {}, path,
                       file.errorString());
    }
    if (file.size() == 0) return failure(ErrorCode::FileEmpty, {}, path);
    std::unique_ptr<TextWorkbook> book(new TextWorkbook(path));
    if (Result<void> done = book->survey(file); !done) return failure(done.error());
    if (Result<void> done = book->judgeHead(file); !done) return failure(done.error());
    return book;
}

/// The encoding is known only after the last byte: a name with é may stand on the last line.
Result<void> TextWorkbook::survey(QFile& file)
{
    EncodingDetector detector;
    NulScanner nuls;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(PIECE);
        if (piece.isEmpty()) return failure(ErrorCode::FileUnreadable, {}, m_path, file.errorString());
        const std::string_view bytes(piece.constData(), static_cast<std::size_t>(piece.size()));
        detector.add(bytes);
        nuls.add(bytes);
    }
    m_encoding = detector.result();
    if (nuls.hasOnlyNuls()) return failure(ErrorCode::FileDamaged, {}, m_path);
    const bool isWide = m_encoding >= TextEncoding::Utf16LeBom && m_encoding <= TextEncoding::Utf16Be;
    if (isWide) return {};
    for (const qint64 line : nuls.lines()) {
        m_warnings.push_back({ReadWarning::Code::NulBytes, QString::number(line)});
    }
    return {};
}

Result<void> TextWorkbook::judgeHead(QFile& file)
{
    file.seek(0);
    const QByteArray bytes = file.read(HEAD);
    const std::string_view raw(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const bool isWhole = file.atEnd();
    std::string head = TextDecoder(m_encoding).decode(raw, isWhole);
    const bool isWide = m_encoding >= TextEncoding::Utf16LeBom && m_encoding <= TextEncoding::Utf16Be;
    if (isBinary(isWide ? std::string_view(head) : raw)) {
        return failure(ErrorCode::FileNotATable, {}, m_path);
    }
    const std::size_t lastEnd = head.find_last_of("\r\n");
    if (!isWhole && lastEnd != std::string::npos) head.resize(lastEnd + 1);
    m_layout = sniffTextLayout(head);
    return {};
}

void TextWorkbook::warnOnce(ReadWarning warning)
{
    const bool isKnown = std::any_of(m_warnings.begin(), m_warnings.end(), [&](const ReadWarning& w) {
        return w.code == warning.code && w.where == warning.where;
    });
    if (!isKnown) m_warnings.push_back(std::move(warning));
}

Result<SheetFacts> TextWorkbook::read(std::size_t, CellVisitor& visitor, Progress& progress)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, {}, m_path, file.errorString());
    }
    const bool isDelimited = m_layout.kind == TextLayout::Kind::Delimited;
    const bool isSplitByBlanks
        = m_layout.kind == TextLayout::Kind::Spaces || m_layout.kind == TextLayout::Kind::Fixed;
    TextDecoder decoder(m_encoding);
    RecordParser parser(isDelimited ? m_layout.delimiter : '\0',
                        m_layout.lineEnd == TextLayout::LineEnd::Cr);
    std::string text;
    std::size_t at = m_layout.directive;
    int row = 0;
    bool isAll = false;

    const auto emitRecord = [&] {
        RecordCells cells(visitor, ++row);
        if (isSplitByBlanks) {
            for (const std::string_view field : splitLine(parser.field(0), m_layout)) {
                if (!cells.put(field)) return false;
            }
            return true;
        }
        for (std::size_t i = 0; i < parser.fieldCount(); ++i) {
            if (cells.columns() == MOST_COLUMNS) {
                warnOnce({ReadWarning::Code::TruncatedText, QString::number(row)});
                break;
            }
            if (!cells.put(parser.field(i))) return false;
        }
        return true;
    };

    while (!isAll) {
        if (progress.isCancelled()) return failure(ErrorCode::Cancelled, {}, m_path);
        const QByteArray piece = file.read(PIECE);
        isAll = file.atEnd() || piece.isEmpty();
        text.append(decoder.decode({piece.constData(), static_cast<std::size_t>(piece.size())}, isAll));
        if (isAll && text.ends_with('\x1a')) text.pop_back();
        for (;;) {
            const std::string_view rest = std::string_view(text).substr(std::min(at, text.size()));
            const bool isTooLong = rest.size() > LONGEST_RECORD;
            std::size_t taken = parser.parse(rest, isAll);
            if (taken == 0 && isTooLong) {
                taken = parser.parse(rest.substr(0, LONGEST_RECORD), true);
                const bool isCut = taken == LONGEST_RECORD;
                if (isCut) warnOnce({ReadWarning::Code::TruncatedText, QString::number(row + 1)});
            }
            if (taken == 0) break;
            at += taken;
            if (!emitRecord()) return SheetFacts{};
        }
        text.erase(0, at);
        at = 0;
        progress.report(file.pos(), file.size());
    }
    return SheetFacts{};
}

} // namespace tinjau::exchange
