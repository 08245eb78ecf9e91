// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace tinjau::testing {

/// A file in a folder of its own that goes away with it.
class TemporaryFile {
public:
    TemporaryFile(const QString& name, std::string_view bytes) : m_path(m_folder.filePath(name))
    {
        QFile file(m_path);
        const bool isOpen = file.open(QIODevice::WriteOnly);
        TINJAU_ENSURE(isOpen, "a fresh temporary folder is writable");
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    }
    const QString& path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// Writes down each cell as "B9 number 12.5", a cached result as "B9 =number 12.5".
class CellList final : public exchange::CellVisitor {
public:
    bool visit(const exchange::Cell& cell) override
    {
        using exchange::CellType;
        const char* kind = "text";
        switch (cell.type) {
        case CellType::Text:
            break;
        case CellType::Number:
            kind = "number";
            break;
        case CellType::Boolean:
            kind = "bool";
            break;
        case CellType::Date:
            kind = "date";
            break;
        case CellType::DateTime:
            kind = "datetime";
            break;
        case CellType::Time:
            kind = "time";
            break;
        case CellType::Duration:
            kind = "duration";
            break;
        case CellType::Error:
            kind = "error";
            break;
        }
        lines << exchange::toA1(cell.at) + QLatin1Char(' ')
                     + QLatin1String(cell.isFormula ? "=" : "") + QLatin1String(kind)
                     + QLatin1Char(' ') + exchange::canonicalText(cell);
        return true;
    }
    QStringList lines;
};

/// Takes all cells and counts them; touches their texts, so that a wrong view is found.
class CellCount final : public exchange::CellVisitor {
public:
    explicit CellCount(std::size_t most = ~std::size_t{0}) : m_most(most) {}
    bool visit(const exchange::Cell& cell) override
    {
        for (const char c : cell.text) m_sum += static_cast<unsigned char>(c);
        return ++cells < m_most;
    }
    std::size_t cells = 0;

private:
    std::size_t m_most;
    unsigned m_sum = 0;
};

} // namespace tinjau::testing
