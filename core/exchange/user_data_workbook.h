// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"

class QByteArray;

namespace tinjau::exchange {

/// The list of users of a fingerprint machine (`user.dat`): one sheet without a name and without a
/// heading. Columns: A internal number, B machine number (PIN), C name, D "1" for an administrator.
/// The password field of a record is never read.
class UserDataWorkbook final : public Workbook {
public:
    /// Whether the bytes are a plain array of user records of 72 or 28 bytes.
    static bool fits(const QByteArray& bytes);
    /// The bytes must fit.
    static std::unique_ptr<UserDataWorkbook> of(const QByteArray& bytes);

    Container container() const override { return Container::UserDat; }
    const std::vector<SheetHead>& sheets() const override { return m_sheets; }
    Result<SheetFacts> read(std::size_t index, CellVisitor& visitor, Progress& progress) override;
    const std::vector<ReadWarning>& warnings() const override { return m_warnings; }

private:
    struct User {
        std::string number;
        std::string pin;
        std::string name;
        bool isAdministrator = false;
    };
    std::vector<User> m_users;
    std::vector<SheetHead> m_sheets{SheetHead{}};
    std::vector<ReadWarning> m_warnings;
};

} // namespace tinjau::exchange
