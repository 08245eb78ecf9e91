// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/user_data_workbook.h"

#include "core/base/ensure.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace tinjau::exchange {

namespace {

/// Where the fields of a record stand; all numbers are little endian.
struct RecordShape {
    qsizetype size;
    qsizetype nameAt, nameLength;
    qsizetype pinAt, pinLength;
    bool isPinText;
};
constexpr std::array<RecordShape, 2> shapes{{{72, 11, 24, 48, 24, true}, {28, 8, 8, 24, 4, false}}};

QByteArray untilNul(const QByteArray& field)
{
    const qsizetype end = field.indexOf('\0');
    return end < 0 ? field : field.left(end);
}

bool isPrintable(const QByteArray& text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 && byte != 0x7f;
    });
}

quint32 numberAt(const QByteArray& record, qsizetype at, int bytes)
{
    quint32 number = 0;
    for (int i = bytes - 1; i >= 0; --i)
        number = number * 256 + static_cast<unsigned char>(record[at + i]);
    return number;
}

QByteArray pinOf(const QByteArray& record, const RecordShape& shape)
{
    if (shape.isPinText) return untilNul(record.mid(shape.pinAt, shape.pinLength));
    return QByteArray::number(numberAt(record, shape.pinAt, 4));
}

bool isRecord(const QByteArray& record, const RecordShape& shape)
{
    const QByteArray name = untilNul(record.mid(shape.nameAt, shape.nameLength));
    const QByteArray pin = pinOf(record, shape);
    const bool isNumber = std::all_of(pin.begin(), pin.end(),
                                      [](char c) { return c >= '0' && c <= '9'; });
    return numberAt(record, 0, 2) > 0 && !pin.isEmpty() && isNumber && pin != "0"
           && isPrintable(name);
}

const RecordShape* shapeOf(const QByteArray& bytes)
{
    for (const RecordShape& shape : shapes) {
        if (bytes.isEmpty() || bytes.size() % shape.size != 0 || !bytes.contains('\0')) continue;
        bool fits = true;
        for (qsizetype at = 0; fits && at < bytes.size(); at += shape.size)
            fits = isRecord(bytes.mid(at, shape.size), shape);
        if (fits) return &shape;
    }
    return nullptr;
}

} // namespace

bool UserDataWorkbook::fits(const QByteArray& bytes)
{
    return shapeOf(bytes) != nullptr;
}

std::unique_ptr<UserDataWorkbook> UserDataWorkbook::of(const QByteArray& bytes)
{
    const RecordShape* shape = shapeOf(bytes);
    TINJAU_ENSURE(shape != nullptr, "only bytes that fit are read as a list of users");
    auto book = std::make_unique<UserDataWorkbook>();
    for (qsizetype at = 0; at < bytes.size(); at += shape->size) {
        const QByteArray record = bytes.mid(at, shape->size);
        book->m_users.push_back(
            {std::to_string(numberAt(record, 0, 2)), pinOf(record, *shape).toStdString(),
             untilNul(record.mid(shape->nameAt, shape->nameLength)).trimmed().toStdString(),
             (static_cast<unsigned char>(record[2]) & 0x0e) != 0});
    }
    return book;
}

Result<SheetFacts> UserDataWorkbook::read(std::size_t, CellVisitor& visitor, Progress&)
{
    int row = 0;
    for (const User& user : m_users) {
        ++row;
        const std::array<std::string_view, 4> fields{user.number, user.pin, user.name,
                                                     user.isAdministrator ? "1" : ""};
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].empty()) continue;
            Cell cell;
            cell.at = {row, static_cast<int>(i) + 1};
            cell.text = fields[i];
            if (!visitor.visit(cell)) return SheetFacts{};
        }
    }
    return SheetFacts{};
}

} // namespace tinjau::exchange
