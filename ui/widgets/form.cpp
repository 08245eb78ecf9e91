// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"

#include "ui/shell/icons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/date_field.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

struct Form::Entry {
    QString id;
    QWidget* widget = nullptr;
    QLabel* errorLine = nullptr;
    std::vector<std::pair<QString, QRadioButton*>> radios = {};
    QString reported = {};
};

namespace {

QLabel* fieldLabel(const QString& text)
{
    return makeLabel(text, Type::Label, Token::Text2);
}

} // namespace

Form::Form(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
}

Form::Entry& Form::addEntry(const QString& id, const QString& label, QWidget* widget)
{
    auto entry = std::make_shared<Entry>();
    entry->id = id;
    entry->widget = widget;
    if (m_layout->count() > 0) m_layout->addSpacing(6);
    if (!label.isEmpty()) {
        auto* above = fieldLabel(label);
        above->setBuddy(widget);
        m_layout->addWidget(above);
        widget->setAccessibleName(label);
    }
    widget->setObjectName(id);
    m_layout->addWidget(widget);
    entry->errorLine = makeLabel({}, Type::Note, Token::Bad);
    entry->errorLine->setWordWrap(true);
    entry->errorLine->hide();
    m_layout->addWidget(entry->errorLine);
    m_entries[id] = entry;
    return *entry;
}

QLineEdit* Form::addText(const QString& id, const QString& label, const QString& hint)
{
    auto* field = new QLineEdit;
    field->setPlaceholderText(hint);
    addEntry(id, label, field);
    connect(field, &QLineEdit::editingFinished, this, [this, id] { report(id); });
    return field;
}

QPlainTextEdit* Form::addLongText(const QString& id, const QString& label, int lines)
{
    auto* field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + 16);
    addEntry(id, label, field);
    field->installEventFilter(this);
    return field;
}

DateField* Form::addDate(const QString& id, const QString& label)
{
    auto* field = new DateField;
    addEntry(id, label, field);
    connect(field, &DateField::edited, this, [this, id] {
        const QString trouble = static_cast<DateField*>(this->field(id))->trouble();
        setError(id, trouble);
        // What is no date is not "no date": whoever stores it would lose the one before.
        if (trouble.isEmpty()) report(id);
    });
    return field;
}

QComboBox* Form::addChoice(const QString& id, const QString& label, const std::vector<FormChoice>& choices)
{
    auto* field = new QComboBox;
    for (const FormChoice& choice : choices) field->addItem(choice.text, choice.key);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    field->setMinimumContentsLength(8);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addEntry(id, label, field);
    connect(field, &QComboBox::activated, this, [this, id] { report(id); });
    return field;
}

void Form::addRadios(const QString& id, const QString& label, const std::vector<FormChoice>& choices)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(6);
    auto* group = new QButtonGroup(box);
    Entry& entry = addEntry(id, label, box);
    for (const FormChoice& choice : choices) {
        auto* radio = new QRadioButton(choice.text);
        radio->setAccessibleDescription(choice.note);
        group->addButton(radio);
        column->addWidget(radio);
        if (!choice.note.isEmpty()) {
            auto* note = makeLabel(choice.note, Type::Note, Token::Text2);
            note->setWordWrap(true);
            note->setContentsMargins(24, 0, 0, 0);
            column->addWidget(note);
        }
        entry.radios.emplace_back(choice.key, radio);
    }
    connect(group, &QButtonGroup::buttonClicked, this, [this, id] { report(id); });
}

QCheckBox* Form::addTick(const QString& id, const QString& text)
{
    auto* field = new QCheckBox(text);
    addEntry(id, {}, field);
    connect(field, &QCheckBox::clicked, this, [this, id] { report(id); });
    return field;
}

void Form::addWidget(const QString& id, const QString& label, QWidget* widget)
{
    addEntry(id, label, widget);
}

void Form::addWords(const QString& words)
{
    auto* label = makeLabel(words, Type::Note, Token::Text2);
    label->setWordWrap(true);
    m_layout->addWidget(label);
}

QString Form::value(const QString& id) const
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end()) return {};
    QWidget* widget = found->second->widget;
    for (const auto& [key, radio] : found->second->radios)
        if (radio->isChecked()) return key;
    if (auto* date = qobject_cast<DateField*>(widget)) return date->date() ? date->date()->toString(Qt::ISODate) : QString();
    if (auto* line = qobject_cast<QLineEdit*>(widget)) return line->text().trimmed();
    if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) return text->toPlainText().trimmed();
    if (auto* choice = qobject_cast<QComboBox*>(widget)) return choice->currentData().toString();
    if (auto* tick = qobject_cast<QCheckBox*>(widget)) return tick->isChecked() ? u"1"_s : QString();
    return {};
}

void Form::setValue(const QString& id, const QString& value)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end()) return;
    QWidget* widget = found->second->widget;
    for (const auto& [key, radio] : found->second->radios) {
        radio->setChecked(key == value);
        // Tab comes to the chosen one of the group; the arrows walk the others.
        radio->setFocusPolicy(value.isEmpty() || key == value ? Qt::StrongFocus : Qt::ClickFocus);
    }
    if (auto* date = qobject_cast<DateField*>(widget)) date->setDate(QDate::fromString(value, Qt::ISODate));
    else if (auto* line = qobject_cast<QLineEdit*>(widget)) line->setText(value);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) text->setPlainText(value);
    else if (auto* choice = qobject_cast<QComboBox*>(widget)) choice->setCurrentIndex(choice->findData(value));
    else if (auto* tick = qobject_cast<QCheckBox*>(widget)) tick->setChecked(!value.isEmpty());
    found->second->reported = value;
}

void Form::refresh(const QString& id, const QString& value)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end()) return;
    const bool isTyped = found->second->widget->hasFocus() && this->value(id) != found->second->reported;
    if (!isTyped) setValue(id, value);
}

void Form::setError(const QString& id, const QString& sentence)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end()) return;
    QLabel* line = found->second->errorLine;
    line->setText(sentence.isEmpty() ? QString() : u"✕ "_s + sentence);
    line->setVisible(!sentence.isEmpty());
    QWidget* widget = found->second->widget;
    widget->setProperty("wrong", !sentence.isEmpty());
    widget->setAccessibleDescription(sentence);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QWidget* Form::setErrors(const std::map<QString, QString>& sentences)
{
    QWidget* first = nullptr;
    for (const auto& [id, entry] : m_entries) {
        const auto* date = qobject_cast<DateField*>(entry->widget);
        const auto given = sentences.find(id);
        QString sentence = date ? date->trouble() : QString();
        if (sentence.isEmpty() && given != sentences.end()) sentence = given->second;
        setError(id, sentence);
        if (!sentence.isEmpty() && (!first || m_layout->indexOf(entry->widget) < m_layout->indexOf(first))) first = entry->widget;
    }
    return first;
}

QString Form::error(const QString& id) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? QString() : found->second->errorLine->text().mid(2);
}

QWidget* Form::field(const QString& id) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : found->second->widget;
}

bool Form::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) report(watched->objectName());
    return QWidget::eventFilter(watched, event);
}

void Form::report(const QString& id)
{
    Entry& entry = *m_entries[id];
    const QString now = value(id);
    if (now == entry.reported) return;
    entry.reported = now;
    Q_EMIT edited(id, now);
}

} // namespace tinjau::ui
