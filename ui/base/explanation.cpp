// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/explanation.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

void addLine(QStringList& lines, const QString& text)
{
    if (!text.isEmpty()) lines << text;
}

QString rowText(const ReasonRow& row)
{
    QString text = row.fulfilled ? (*row.fulfilled ? u"✓ "_s : u"✕ "_s) : QString();
    text += row.text;
    if (!row.figure.isEmpty()) text += u'\t' + row.figure;
    return text;
}

} // namespace

QString Explanation::toPlainText() const
{
    QStringList lines;
    addLine(lines, title);
    addLine(lines, subtitle);
    addLine(lines, u"%1 %2 %3"_s.arg(figure, mark.text, verdict).simplified());
    for (const ReasonSection& section : sections) {
        lines << QString();
        addLine(lines, section.heading);
        for (const ReasonRow& row : section.rows) {
            lines << rowText(row);
            addLine(lines, row.note);
        }
        addLine(lines, section.paragraph);
        addLine(lines, section.source);
        addLine(lines, section.note);
    }
    if (!footer.isEmpty()) lines << QString() << footer;
    return lines.join(u'\n');
}

} // namespace tinjau::ui
