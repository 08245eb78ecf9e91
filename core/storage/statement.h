// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace tinjau::storage {

/// A prepared statement with named parameters. Prepared once, run as often as needed:
///
///     Statement insert(session.connection(), "INSERT INTO office(name) VALUES (:name)");
///     insert.bind(":name", name).run();
///
///     Statement find(session.connection(), "SELECT id, name FROM office WHERE code = :code");
///     find.bind(":code", code);
///     while (find.step()) offices.push_back({find.column<OfficeId>(0), find.column<QString>(1)});
///
/// Every function throws SqlFailure when the database refuses. Types: qint64, int, bool, QString,
/// QDate (ISO text), QDateTime (UTC, ISO text with milliseconds), QByteArray (blob),
/// std::string_view (UTF-8 text), Id<Tag>, and std::optional of each, where nothing means NULL. An
/// enum is converted by its owner, who knows the word that stands for it in the file.
class Statement {
public:
    /// Prepares the one statement in `sql`.
    Statement(Connection& connection, std::string_view sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// The place of a parameter, for loops that bind it a hundred thousand times. The name is
    /// written as in the statement, with its colon; an unknown one is a bug.
    int parameter(const char* name) const;

    Statement& bind(int parameter, qint64 value);
    Statement& bind(int parameter, int value) { return bind(parameter, qint64{value}); }
    Statement& bind(int parameter, bool value) { return bind(parameter, qint64{value ? 1 : 0}); }
    /// An empty or null text is the empty text, never NULL. U+0000 becomes U+FFFD.
    Statement& bind(int parameter, const QString& value);
    Statement& bind(int parameter, std::string_view utf8);
    /// The date must be valid.
    Statement& bind(int parameter, QDate value);
    /// The moment must be valid and in UTC.
    Statement& bind(int parameter, const QDateTime& value);
    Statement& bind(int parameter, const QByteArray& blob);
    Statement& bind(int parameter, std::nullopt_t);
    template <typename Tag>
    Statement& bind(int parameter, Id<Tag> id)
    {
        return bind(parameter, id.number());
    }
    template <typename T>
    Statement& bind(int parameter, const std::optional<T>& value)
    {
        return value ? bind(parameter, *value) : bind(parameter, std::nullopt);
    }
    /// A literal or a pointer is text by way of QString or std::string_view, never by accident.
    Statement& bind(int parameter, const char* text) = delete;

    template <typename T>
    Statement& bind(const char* name, const T& value)
    {
        return bind(parameter(name), value);
    }

    /// Goes to the next row; false after the last one, and then the statement is ready to be bound
    /// and run again.
    bool step();
    /// Runs to the end, leaving out any rows.
    void run();
    /// Runs, gives the first column of the only row, and forgets the rest. No row is a failure.
    template <typename T>
    T value()
    {
        requireRow();
        T result = column<T>(0);
        reset();
        return result;
    }
    /// As value(), but without a row there is nothing.
    template <typename T>
    std::optional<T> optionalValue()
    {
        if (!step()) return std::nullopt;
        T result = column<T>(0);
        reset();
        return result;
    }
    /// Ends a reading before its last row. Bound values stay.
    void reset();

    int columnCount() const;
    QString columnName(int index) const;
    bool isNull(int index) const;
    /// The value of a column of the current row, counted from 0. NULL where T is no optional, and a
    /// text that is no date where T is one, are failures.
    template <typename T>
    T column(int index) const
    {
        return Reader<T>::read(*this, index);
    }
    /// UTF-8 text or blob as it lies in the page, valid until the next step.
    std::string_view view(int index) const;

private:
    template <typename T>
    struct Reader;

    qint64 readInteger(int index) const;
    QString readText(int index) const;
    QDate readDate(int index) const;
    QDateTime readMoment(int index) const;
    QByteArray readBytes(int index) const;
    void requireValue(int index) const;
    void requireRow();
    void check(int code) const;
    [[noreturn]] void fail(int code, const QString& message) const;

    sqlite3* m_handle;
    sqlite3_stmt* m_statement = nullptr;
};

template <>
struct Statement::Reader<qint64> {
    static qint64 read(const Statement& s, int index) { return s.readInteger(index); }
};
template <>
struct Statement::Reader<int> {
    static int read(const Statement& s, int index)
    {
        return static_cast<int>(s.readInteger(index));
    }
};
template <>
struct Statement::Reader<bool> {
    static bool read(const Statement& s, int index) { return s.readInteger(index) != 0; }
};
template <>
struct Statement::Reader<QString> {
    static QString read(const Statement& s, int index) { return s.readText(index); }
};
template <>
struct Statement::Reader<QDate> {
    static QDate read(const Statement& s, int index) { return s.readDate(index); }
};
template <>
struct Statement::Reader<QDateTime> {
    static QDateTime read(const Statement& s, int index) { return s.readMoment(index); }
};
template <>
struct Statement::Reader<QByteArray> {
    static QByteArray read(const Statement& s, int index) { return s.readBytes(index); }
};
template <typename Tag>
struct Statement::Reader<Id<Tag>> {
    static Id<Tag> read(const Statement& s, int index)
    {
        return Id<Tag>::fromNumber(s.readInteger(index));
    }
};
template <typename T>
struct Statement::Reader<std::optional<T>> {
    static std::optional<T> read(const Statement& s, int index)
    {
        if (s.isNull(index)) return std::nullopt;
        return s.column<T>(index);
    }
};

} // namespace tinjau::storage
