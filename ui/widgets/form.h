// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <map>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QVBoxLayout;

namespace tinjau::ui {

class DateField;

/// A choice of a list, with the key that the program knows it by.
struct FormChoice {
    QString key;
    QString text;
    QString note = {};
};

/// Fields under each other: label above the field, one sentence below where something is wrong.
/// A field reports when it is left; the wrong text stays for repair.
class Form final : public QWidget {
    Q_OBJECT

public:
    explicit Form(QWidget* parent = nullptr);

    QLineEdit* addText(const QString& id, const QString& label, const QString& hint = {});
    QPlainTextEdit* addLongText(const QString& id, const QString& label, int lines = 3);
    DateField* addDate(const QString& id, const QString& label);
    QComboBox* addChoice(const QString& id, const QString& label, const std::vector<FormChoice>& choices);
    /// All choices in sight; for up to five.
    void addRadios(const QString& id, const QString& label, const std::vector<FormChoice>& choices);
    QCheckBox* addTick(const QString& id, const QString& text);
    /// Any other widget, under a label.
    void addWidget(const QString& id, const QString& label, QWidget* widget);
    /// A sentence that belongs to the fields below it.
    void addWords(const QString& words);

    /// The text, the key of a choice, "1" or "" of a tick, ISO of a date ("" where it is none).
    QString value(const QString& id) const;
    void setValue(const QString& id, const QString& value);
    /// The same, but leaves alone what somebody is typing just now; for fields that always show the same record.
    void refresh(const QString& id, const QString& value);
    /// Empty takes the error away. What is wrong, and what to do next.
    void setError(const QString& id, const QString& sentence);
    QString error(const QString& id) const;
    /// Sets or takes away the error of every field, where a date that is none stays wrong; gives the uppermost that
    /// is wrong, nullptr if none is.
    QWidget* setErrors(const std::map<QString, QString>& sentences);
    QWidget* field(const QString& id) const;

Q_SIGNALS:
    /// A field was left with another value than it was entered with.
    void edited(const QString& id, const QString& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry;

    Entry& addEntry(const QString& id, const QString& label, QWidget* widget);
    void report(const QString& id);

    QVBoxLayout* m_layout;
    std::map<QString, std::shared_ptr<Entry>> m_entries;
};

} // namespace tinjau::ui
