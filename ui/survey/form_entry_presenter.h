// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/survey/answer_model.h"
#include "ui/survey/survey_presenter.h"

#include <map>

namespace tinjau::ui {

/// A question of the sheet that is typed in, with what was given so far.
struct EntryBox {
    QString number;       ///< "U6"
    QString name;         ///< of the element
    QString question;     ///< as it is printed; may be empty
    QStringList labels;   ///< of the answers, in the order of the digits; may be empty
    int highest = 4;      ///< digit of the last answer
    bool isGiven = false; ///< a digit or "not answered"
    survey::Score score = {};
};

/// Types in forms from paper: one digit a question, then the next form. The day is kept for the form after
/// it; everything else begins empty.
class FormEntryPresenter final : public QObject {
    Q_OBJECT

public:
    explicit FormEntryPresenter(SurveyPresenter& survey);

    const std::vector<EntryBox>& boxes() const { return m_boxes; }
    /// The box that the next digit goes into; boxes().size() behind the last one.
    std::size_t current() const { return m_current; }
    /// The respondent that is typed in, counted from 1.
    qint64 number() const;
    /// What stands in the way of saving; empty if nothing was tried yet.
    const QString& trouble() const { return m_trouble; }
    bool isWhole() const;
    /// Nothing was given yet.
    bool isBlank() const;

    /// A digit for the current box; 0 is "not answered". False if the question has no such answer.
    bool give(int digit);
    /// Steps back and empties the box.
    void takeBack();
    void goTo(std::size_t box);

    survey::Profile profile = {};
    QString comment = {};
    std::optional<QDate> day = {};

    const survey::ProfileLists& lists() const { return m_lists; }
    /// Stores the form and begins the next one. False with trouble() if boxes are still empty.
    bool save();

Q_SIGNALS:
    void changed();
    /// The next form begins: fields of the profile are to be emptied.
    void begun();

private:
    void load();
    void begin();
    void goOnWithBegun();
    void refuse(const QString& sentence);
    survey::Response response() const;

    SurveyPresenter& m_survey;
    std::optional<survey::SurveyId> m_of;
    std::vector<QuestionColumn> m_columns;
    survey::ProfileLists m_lists;
    std::vector<EntryBox> m_boxes;
    std::map<survey::SurveyId, std::vector<EntryBox>> m_begun; ///< forms that were left half-way
    std::size_t m_current = 0;
    QString m_trouble;
};

} // namespace tinjau::ui
