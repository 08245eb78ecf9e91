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
constexpr std::size_t MOST_COLUMNS = 16384;

/// Finds runs of NUL bytes, as a power cut leaves them in a log, and the lines they begin in.
class NulScanner {
public:
    void add(std::string_view bytes) {
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
bool isBinary(std::string_view head) {
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

bool isWide(TextEncoding encoding) {
    return encoding >= TextEncoding::Utf16LeBom && encoding <= TextEncoding::Utf16Be;
}

/// Reads a file piece by piece and hands out one record after the other.
class RecordStream {
public:
    RecordStream(QFile& file, TextEncoding encoding, const TextLayout& layout)
        : m_file(file), m_decoder(encoding),
          m_parser(layout.kind == TextLayout::Kind::Delimited ? layout.delimiter : '\0',
                   layout.lineEnd == TextLayout::LineEnd::Cr),
          m_at(layout.directive) {}

    /// Whether there is a further record.
    bool next(Progress& progress) {
        while (!takeRecord()) {
            if (m_isAll || progress.isCancelled()) return false;
            readPiece();
            progress.report(m_file.pos(), m_file.size());
        }
        return true;
    }
    const RecordParser& record() const { return m_parser; }
    /// Whether the record was so long that it was cut.
    bool isCut() const { return m_isCut; }

private:
    bool takeRecord() {
        const std::string_view rest =
            std::string_view(m_text).substr(std::min(m_at, m_text.size()));
        std::size_t taken = m_parser.parse(rest, m_isAll);
        const bool isTooLong = taken == 0 && rest.size() > LONGEST_RECORD;
        if (isTooLong) taken = m_parser.parse(rest.substr(0, LONGEST_RECORD), true);
        m_isCut = isTooLong && taken == LONGEST_RECORD;
        m_at += taken;
        return taken > 0;
    }

    void readPiece() {
        const QByteArray piece = m_file.read(PIECE);
        m_isAll = piece.isEmpty() || m_file.atEnd();
        const std::size_t gone = std::min(m_at, m_text.size());
        m_text.erase(0, gone);
        m_at -= gone;
        m_text +=
            m_decoder.decode({piece.constData(), static_cast<std::size_t>(piece.size())}, m_isAll);
        if (m_isAll && m_text.ends_with('\x1a')) m_text.pop_back();
    }

    QFile& m_file;
    TextDecoder m_decoder;
    RecordParser m_parser;
    std::string m_text;
    std::size_t m_at;
    bool m_isAll = false;
    bool m_isCut = false;
};

/// Hands the fields of a record out as the cells of a row.
class RowCells {
public:
    RowCells(CellVisitor& visitor, int row) : m_visitor(visitor) { m_cell.at = {row, 0}; }

    /// False if the visitor has seen enough.
    bool put(std::string_view text) {
        ++m_cell.at.column;
        if (text.empty()) return true;
        m_cell.text = text;
        return m_visitor.visit(m_cell);
    }

private:
    CellVisitor& m_visitor;
    Cell m_cell;
};

bool putFields(const RecordParser& record, RowCells& cells) {
    const std::size_t count = std::min(record.fieldCount(), MOST_COLUMNS);
    for (std::size_t i = 0; i < count; ++i) {
        if (!cells.put(record.field(i))) return false;
    }
    return true;
}

bool putBlankSeparated(std::string_view line, const TextLayout& layout, RowCells& cells) {
    const std::vector<std::string_view> fields = splitLine(line, layout);
    return std::all_of(fields.begin(), fields.end(),
                       [&](std::string_view f) { return cells.put(f); });
}

} // namespace

Result<std::unique_ptr<TextWorkbook>> TextWorkbook::open(const QString& path) {
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
Result<void> TextWorkbook::survey(QFile& file) {
    EncodingDetector detector;
    NulScanner nuls;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(PIECE);
        if (piece.isEmpty())
            return failure(ErrorCode::FileUnreadable, {}, m_path, file.errorString());
        const std::string_view bytes(piece.constData(), static_cast<std::size_t>(piece.size()));
        detector.add(bytes);
        nuls.add(bytes);
    }
    m_encoding = detector.result();
    if (nuls.hasOnlyNuls()) return failure(ErrorCode::FileDamaged, {}, m_path);
    if (isWide(m_encoding)) return {};
    for (const qint64 line : nuls.lines()) {
        m_warnings.push_back({ReadWarning::Code::NulBytes, QString::number(line)});
    }
    return {};
}

Result<void> TextWorkbook::judgeHead(QFile& file) {
    file.seek(0);
    const QByteArray bytes = file.read(HEAD);
    const std::string_view raw(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const bool isWhole = file.atEnd();
    std::string head = TextDecoder(m_encoding).decode(raw, isWhole);
    if (isBinary(isWide(m_encoding) ? std::string_view(head) : raw)) {
        return failure(ErrorCode::FileNotATable, {}, m_path);
    }
    const std::size_t lastEnd = head.find_last_of("\r\n");
    if (!isWhole && lastEnd != std::string::npos) head.resize(lastEnd + 1);
    m_layout = sniffTextLayout(head);
    return {};
}

void TextWorkbook::warnOnce(ReadWarning warning) {
    const bool isKnown =
        std::any_of(m_warnings.begin(), m_warnings.end(), [&](const ReadWarning& w) {
            return w.code == warning.code && w.where == warning.where;
        });
    if (!isKnown) m_warnings.push_back(std::move(warning));
}

Result<SheetFacts> TextWorkbook::read(std::size_t, CellVisitor& visitor, Progress& progress) {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, {}, m_path, file.errorString());
    }
    const bool isSplitByBlanks =
        m_layout.kind == TextLayout::Kind::Spaces || m_layout.kind == TextLayout::Kind::Fixed;
    RecordStream stream(file, m_encoding, m_layout);
    for (int row = 1; stream.next(progress); ++row) {
        const RecordParser& record = stream.record();
        if (stream.isCut() || record.fieldCount() > MOST_COLUMNS) {
            warnOnce({ReadWarning::Code::TruncatedText, QString::number(row)});
        }
        RowCells cells(visitor, row);
        const bool goesOn = isSplitByBlanks ? putBlankSeparated(record.field(0), m_layout, cells)
                                            : putFields(record, cells);
        if (!goesOn) return SheetFacts{};
    }
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled, {}, m_path);
    return SheetFacts{};
}

} // namespace tinjau::exchange
