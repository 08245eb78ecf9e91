// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format_code.h"

#include <algorithm>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;
using Kind = FormatToken::Kind;

namespace {

class SectionParser {
public:
    explicit SectionParser(QStringView code) : m_code(code) {}

    FormatSection parse() {
        while (m_at < m_code.size()) step();
        tellMinutesFromMonths();
        return std::move(m_section);
    }

private:
    QChar here() const { return m_code[m_at]; }

    void add(Kind kind, int length = 1, QString text = {}) {
        m_section.tokens.push_back({kind, length, std::move(text)});
    }

    void addLiteral(QStringView text) {
        if (text.isEmpty()) return;
        add(Kind::Literal, 1, text.toString());
    }

    void step() {
        const QChar c = here();
        if (c == u'"') return quoted();
        if (c == u'\\' || c == u'_' || c == u'*') return escaped(c);
        if (c == u'[') return bracket();
        if (takeWord(u"General")) return add(Kind::General);
        if (takeWord(u"AM/PM") || takeWord(u"A/P")) return add(Kind::AmPm);
        if ((c == u'E' || c == u'e') && m_at + 1 < m_code.size()
            && (m_code[m_at + 1] == u'+' || m_code[m_at + 1] == u'-')) {
            add(Kind::Exponent, 1, m_code.mid(m_at, 2).toString().toUpper());
            m_at += 2;
            return;
        }
        if (takeTemporal()) return;
        plain(c);
    }

    void quoted() {
        const qsizetype end = m_code.indexOf(u'"', m_at + 1);
        const qsizetype stop = end < 0 ? m_code.size() : end;
        addLiteral(m_code.mid(m_at + 1, stop - m_at - 1));
        m_at = std::min(stop + 1, m_code.size());
    }

    /// `\x` shows x, `_x` leaves the width of x, `*x` fills the cell with x.
    void escaped(QChar mark) {
        if (m_at + 1 < m_code.size()) {
            if (mark == u'\\') addLiteral(m_code.mid(m_at + 1, 1));
            if (mark == u'_') addLiteral(u" ");
        }
        m_at = std::min(m_at + 2, m_code.size());
    }

    void bracket() {
        const qsizetype end = m_code.indexOf(u']', m_at);
        if (end < 0) {
            addLiteral(m_code.mid(m_at));
            m_at = m_code.size();
            return;
        }
        const QStringView inside = m_code.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        if (inside.startsWith(u'$')) return currency(inside.mid(1));
        elapsed(inside);
    }

    void currency(QStringView inside) {
        const qsizetype dash = inside.indexOf(u'-');
        addLiteral(dash < 0 ? inside : inside.left(dash));
        if (dash < 0) return;
        bool isHex = false;
        const uint locale = inside.mid(dash + 1).toUInt(&isHex, 16);
        constexpr uint PRIMARY_LANGUAGE = 0x3ff, ENGLISH = 0x09;
        if (isHex && (locale & PRIMARY_LANGUAGE) == ENGLISH) m_section.hasEnglishNames = true;
    }

    /// Colours and conditions are left out: they do not change the words.
    void elapsed(QStringView inside) {
        if (inside.isEmpty()) return;
        const QChar first = inside[0].toLower();
        const bool isRun = std::all_of(inside.begin(), inside.end(),
                                       [first](QChar c) { return c.toLower() == first; });
        if (!isRun) return;
        const int length = static_cast<int>(inside.size());
        if (first == u'h') add(Kind::ElapsedHours, length);
        if (first == u'm') add(Kind::ElapsedMinutes, length);
        if (first == u's') add(Kind::ElapsedSeconds, length);
    }

    bool takeWord(QStringView word) {
        if (m_code.mid(m_at, word.size()).compare(word, Qt::CaseInsensitive) != 0) return false;
        m_at += word.size();
        return true;
    }

    bool takeTemporal() {
        const QChar c = here().toLower();
        if (!u"ymdhs"_s.contains(c)) return false;
        qsizetype end = m_at;
        while (end < m_code.size() && m_code[end].toLower() == c) ++end;
        const int length = static_cast<int>(end - m_at);
        m_at = end;
        if (c == u'y') add(Kind::Year, length);
        if (c == u'm') add(Kind::Month, length);
        if (c == u'd') add(Kind::Day, length);
        if (c == u'h') add(Kind::Hour, length);
        if (c == u's') add(Kind::Second, length);
        takeSecondFraction();
        return true;
    }

    void takeSecondFraction() {
        const Kind last = m_section.tokens.back().kind;
        if (last != Kind::Second && last != Kind::ElapsedSeconds) return;
        if (m_at >= m_code.size() || here() != u'.') return;
        qsizetype end = m_at + 1;
        while (end < m_code.size() && m_code[end] == u'0') ++end;
        if (end == m_at + 1) return;
        add(Kind::SecondFraction, static_cast<int>(end - m_at - 1));
        m_at = end;
    }

    void plain(QChar c) {
        ++m_at;
        switch (c.unicode()) {
        case u'0':
            return add(Kind::Zero);
        case u'#':
            return add(Kind::Hash);
        case u'?':
            return add(Kind::Question);
        case u'.':
            return add(Kind::Point);
        case u',':
            return add(Kind::Comma);
        case u'%':
            return add(Kind::Percent);
        case u'/':
            return add(Kind::Slash);
        case u'@':
            return add(Kind::Text);
        default:
            return addLiteral(QStringView(&c, 1));
        }
    }

    /// `m` means minutes right after hours or right before seconds.
    void tellMinutesFromMonths() {
        FormatToken* before = nullptr;
        for (FormatToken& token : m_section.tokens) {
            if (!token.isDate() && !token.isTime()) continue;
            const bool afterHours =
                before && (before->kind == Kind::Hour || before->kind == Kind::ElapsedHours);
            if (token.kind == Kind::Month && afterHours) token.kind = Kind::Minute;
            if (token.kind == Kind::Second && before && before->kind == Kind::Month) {
                before->kind = Kind::Minute;
            }
            before = &token;
        }
    }

    QStringView m_code;
    qsizetype m_at = 0;
    FormatSection m_section;
};

/// Where the `;` stand that part sections, outside of quotes, brackets and escapes.
std::vector<QStringView> split(QStringView code) {
    std::vector<QStringView> parts;
    qsizetype begin = 0;
    QChar inside;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (!inside.isNull()) {
            if (c == inside) inside = QChar();
        } else if (c == u'"') {
            inside = u'"';
        } else if (c == u'[') {
            inside = u']';
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u';') {
            parts.push_back(code.mid(begin, i - begin));
            begin = i + 1;
        }
    }
    parts.push_back(code.mid(begin));
    return parts;
}

} // namespace

bool FormatSection::contains(FormatToken::Kind kind) const {
    return std::any_of(tokens.begin(), tokens.end(),
                       [kind](const FormatToken& token) { return token.kind == kind; });
}

std::vector<FormatSection> parseFormatCode(QStringView code) {
    constexpr qsizetype LONGEST = 1024;
    std::vector<FormatSection> sections;
    for (const QStringView part : split(code.left(LONGEST))) {
        sections.push_back(SectionParser(part).parse());
    }
    return sections;
}

} // namespace tinjau::exchange
