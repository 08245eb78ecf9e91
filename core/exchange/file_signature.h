// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace tinjau::exchange {

/// What the first bytes of a file say it is.
struct FileSignature {
    enum class Kind {
        Zip,      ///< xlsx, ods, or any other zip
        Cfb,      ///< xls, or an encrypted xlsx
        BareBiff, ///< an xls of the nineties without a container
        Html,
        Xml2003,
        MangledCfb, ///< an xls that went through a program that took it for UTF-8
        OtherKnown, ///< a format that is no table; `name` says which
        Text,       ///< anything else
    };
    Kind kind;
    QString name = {};
};

/// `head` should hold the first 4 KB.
FileSignature signatureOf(std::string_view head);

} // namespace tinjau::exchange
