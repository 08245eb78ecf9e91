// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/survey/form_entry_presenter.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace tinjau::ui {

class DateField;
class Panel;

/// The boxes of one form: digits fill them from left to right, Backspace takes back, Enter is done.
class ScoreBoxes final : public QWidget {
    Q_OBJECT

public:
    explicit ScoreBoxes(FormEntryPresenter& entry);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void done();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRect boxAt(std::size_t place) const;
    void paintBox(QPainter& painter, std::size_t place) const;

    FormEntryPresenter& m_entry;
};

/// Entri cepat: a form from paper beside the table, typed without the mouse.
class EntryPanel final : public QWidget {
    Q_OBJECT

public:
    explicit EntryPanel(FormEntryPresenter& entry);
    /// Where typing begins.
    QWidget* firstFocus() const;
    void start();
    /// A form with all its answers is stored before the page is left; a begun one waits.
    void finish();

Q_SIGNALS:
    void closeWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeQuestion();
    QWidget* makeProfile();
    void addField(QGridLayout& grid, const QString& label, QWidget* field);
    QWidget* makeSexes();
    void showQuestion();
    void showAnswers(const EntryBox& box);
    void emptyProfile();
    bool takeProfile();
    void save();

    FormEntryPresenter& m_entry;
    Panel* m_panel;
    ScoreBoxes* m_boxes;
    QLabel* m_name;
    QLabel* m_question;
    QWidget* m_answers;
    QLabel* m_trouble;
    DateField* m_day;
    QButtonGroup* m_sexes;
    QLineEdit* m_age;
    QComboBox* m_education;
    QComboBox* m_occupation;
    QLineEdit* m_comment;
};

} // namespace tinjau::ui
