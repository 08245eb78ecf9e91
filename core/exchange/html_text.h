// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tinjau::exchange {

/// The visible text of a piece of HTML: runs of blanks become one, line breaks are \n.
class HtmlText {
public:
    void add(std::string_view characters);
    /// `<br>`: always a new line.
    void breakLine();
    /// Start or end of a block such as `<p>`: a new line unless one has just begun.
    void breakBlock();
    /// The text without blanks at its ends; no-break spaces become plain ones. Starts afresh.
    std::string take();

private:
    std::string m_text;
    bool m_hasPendingBlank = false;
};

/// The value of a property in a style attribute or a rule: `mso-number-format:"dd\/mm\/yyyy"` gives
/// `"dd\/mm\/yyyy"`. Keys in lower case.
std::optional<std::string_view> cssProperty(std::string_view declarations, std::string_view key);

/// A number format code from the value that Excel writes into CSS: quotes and escapes removed,
/// named formats ("Short Date") spelled out.
std::string formatCodeFromCss(std::string_view value);

/// What a whole file says its encoding is, in a `<meta>` near the start; lower case, maybe empty.
std::string declaredCharset(std::string_view head);

std::string toLowerAscii(std::string_view text);

} // namespace tinjau::exchange
