// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ratio.h"
#include "core/base/result.h"
#include "core/rules/source.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace tinjau::rules {

/// Reads one JSON object of a rule pack and remembers everything that is wrong with it: a missing key,
/// a value of another kind, a value out of range, a key that nobody knows. Getters return an empty
/// value after a mistake, so that one reading names all mistakes of a file; ask isSound() at the end.
class PackReader {
public:
    PackReader(QString file, QJsonObject object);

    /// Every key that the object may have; others are mistakes (a misspelt optional key would
    /// otherwise be ignored in silence).
    void allowOnly(const QStringList& keys);

    bool has(const QString& key) const { return m_object.contains(key); }
    QString text(const QString& key);
    QString textOr(const QString& key, const QString& otherwise);
    int integer(const QString& key, int lowest, int highest);
    bool boolean(const QString& key);
    bool booleanOr(const QString& key, bool otherwise);
    /// Exact: written as a string ("0.1111", "1/9") or as a whole number, never as a JSON fraction.
    Ratio ratio(const QString& key);
    QDate date(const QString& key);
    /// None where the key is null or missing.
    std::optional<QDate> optionalDate(const QString& key);
    Confidence confidence(const QString& key = QStringLiteral("confidence"));
    QStringList texts(const QString& key);
    std::vector<int> integers(const QString& key);
    LegalSource source(const QString& key = QStringLiteral("source"));
    /// Calls read for each object of the list, in order.
    void each(const QString& key, const std::function<void(PackReader&)>& read);
    /// The object below this key; a mistake and an empty reader if there is none.
    PackReader child(const QString& key);
    QStringList keys() const { return m_object.keys(); }

    /// Names a mistake that only the caller can see.
    void mistake(const QString& key, const QString& expectation);
    bool isSound() const { return m_mistakes->isEmpty(); }
    /// RuleMalformed; values: file, then key and expectation of each mistake in turn.
    Failure asFailure() const;

private:
    PackReader(QString file, QJsonObject object, QString path,
               std::shared_ptr<QStringList> mistakes);
    QString pathOf(const QString& key) const;

    QString m_file;
    QJsonObject m_object;
    QString m_path;
    std::shared_ptr<QStringList> m_mistakes;
};

} // namespace tinjau::rules
