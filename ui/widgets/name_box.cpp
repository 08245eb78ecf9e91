// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/name_box.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

namespace tinjau::ui {

NameBox::NameBox(QWidget* parent) : QComboBox(parent)
{
    setEditable(true);
    lineEdit()->setTextMargins(5, 0, 0, 0); // where the words of other boxes begin
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    const auto tell = [this] {
        completer()->popup()->hide();
        lineEdit()->setModified(false);
        Q_EMIT named(currentText());
    };
    connect(this, &QComboBox::activated, this, tell);
    connect(lineEdit(), &QLineEdit::editingFinished, this, tell);
}

void NameBox::offer(const QStringList& names, const QString& chosen)
{
    if (lineEdit()->hasFocus() && lineEdit()->isModified()) return;
    const QSignalBlocker quiet(this);
    clear();
    addItems(names);
    setCurrentIndex(static_cast<int>(names.indexOf(chosen)));
    setEditText(chosen);
    lineEdit()->setCursorPosition(0); // a long name is read from its beginning
}

} // namespace tinjau::ui
