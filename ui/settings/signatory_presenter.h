// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/signatory_repository.h"
#include "ui/base/workspace.h"
#include "ui/widgets/table_model.h"

#include <map>

namespace tinjau::ui {

/// A signatory with the office that it signs for.
struct SignatoryRow {
    organisation::Signatory signatory;
    QString office; ///< empty: the bureau itself
};

/// What stands in the fields of a signatory, as typed.
struct SignatoryFields {
    QString office = {}; ///< key of the office; empty: the bureau
    QString name = {};
    QString post = {};
    QString rank = {};
    QString nip = {};
    QString acting = {};     ///< "none", "plt", "plh", "pj"
    QString onBehalfOf = {}; ///< a.n.
    QDate from = {};
    QDate to = {};
};

/// Who signs, for which office and when. Each change is one act.
class SignatoryPresenter final : public QObject {
    Q_OBJECT

public:
    explicit SignatoryPresenter(Workspace& workspace);

    void load();
    RowModel<SignatoryRow>& rows() { return m_rows; }
    /// Key and name of each office; the bureau first, under an empty key.
    const std::vector<std::pair<QString, QString>>& offices() const { return m_offices; }

    void select(int row);
    int selectedRow() const;
    /// Empty fields that become a signatory once name and post are filled in.
    void beginNew();
    bool isNew() const { return !m_selected; }
    SignatoryFields fields() const;
    /// What is wrong, by field ("name", "post", "nip", "to").
    std::map<QString, QString> errorsIn(const SignatoryFields& fields) const;
    /// Keeps what was typed of a new signatory until it is complete.
    void keepTyped(const SignatoryFields& fields);
    /// Writes the fields if they are sound and differ from what is stored.
    void save(const SignatoryFields& fields);
    /// Today is the last day.
    void end();
    void remove();

Q_SIGNALS:
    void changed();
    void said(const QString& sentence, const QString& actText = {}, const QString& act = {});

private:
    template <typename Work>
    void act(const QString& code, const QString& description, Work work);
    const SignatoryRow* current() const;

    Workspace& m_workspace;
    RowModel<SignatoryRow> m_rows;
    std::vector<std::pair<QString, QString>> m_offices;
    std::optional<organisation::SignatoryId> m_selected;
    SignatoryFields m_typed; ///< of a new one
    bool m_isLoading = false;
    bool m_isAdding = false;
};

} // namespace tinjau::ui
