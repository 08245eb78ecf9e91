// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_target.h"

#include <QByteArray>
#include <QHash>

namespace tinjau::organisation {

/// What a heading in a list of people, or of their attendance, means
/// (resources/organisation/headings.json; an office may add its own words).
class PeopleHeadings final : public exchange::ImportTarget {
public:
    static Result<PeopleHeadings> parse(const QByteArray& json, const QString& fileName);
    static PeopleHeadings shipped();

    QString kind() const override { return QStringLiteral("people"); }
    const std::vector<exchange::FieldSpec>& fields() const override { return m_fields; }
    /// The confidence falls with the place of the word in its list, so that of two columns for one
    /// field ("No. ID", "Emp No.") the better one is taken.
    std::optional<exchange::FieldMatch> match(const exchange::Heading& heading) const override;
    int marksNeeded() const override { return 2; }
    bool isHeadingCode(QStringView) const override { return false; }
    /// Knows headings only; what the tables are is judged by those who read them.
    std::vector<exchange::TableLayout> tablesIn(const exchange::Grid&, std::size_t) const override
    {
        return {};
    }

private:
    struct Word {
        QString field;
        int rank = 0;
    };
    std::optional<exchange::FieldMatch> matchWord(const QString& text) const;

    std::vector<exchange::FieldSpec> m_fields;
    QHash<QString, Word> m_words;
    QStringList m_weak;
};

} // namespace tinjau::organisation
