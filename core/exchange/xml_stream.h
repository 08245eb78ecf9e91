// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/zip_package.h"

#include <optional>
#include <string_view>

namespace tinjau::exchange {

/// How a listener wants its names: with the namespace looked up, or, for parts with millions of
/// elements, with the prefix as it stands there, which costs a third less.
enum class XmlNames { Resolved, Prefixed };

struct XmlName {
    std::string_view space; ///< address of the namespace, or its prefix; empty without one
    std::string_view local; ///< "row"
};

/// The attributes of an element; values are valid during the call only.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}

    /// Name and value in turn, a null pointer at the end; for those who need several at once.
    const char** pairs() const { return m_pairs; }

    /// By local name, whatever the prefix; null if it is missing.
    const char* find(std::string_view local) const;
    /// By local name and a namespace that ends so, for formats where local names repeat.
    const char* find(std::string_view spaceEnd, std::string_view local) const;
    std::string_view text(std::string_view local) const;
    /// A whole number that fills the value.
    std::optional<int> number(std::string_view local) const;
    /// "1" and "true".
    bool flag(std::string_view local) const;

private:
    const char** m_pairs;
};

std::optional<int> wholeNumber(std::string_view text);

/// Takes the pieces of a part while it is parsed.
class XmlListener {
public:
    explicit XmlListener(XmlNames names = XmlNames::Resolved) : m_names(names) {}
    virtual ~XmlListener() = default;
    XmlNames names() const { return m_names; }
    virtual void start(XmlName name, const XmlAttributes& attributes) = 0;
    virtual void end(XmlName name) = 0;
    /// May come in several pieces for one text.
    virtual void characters(std::string_view) {}

    bool isStopped() const { return m_isStopped; }

protected:
    /// No further calls shall come; the parse ends without an error.
    void stop() { m_isStopped = true; }

private:
    XmlNames m_names;
    bool m_isStopped = false;
};

/// Parses a part in pieces of 64 KB. Errors: FileDamaged (values: the part) for anything
/// ill-formed, a DOCTYPE (entity bombs come that way), nesting or tags without end; Cancelled;
/// those of ZipPart.
Result<void> parseXml(ZipPart part, XmlListener& listener, Progress& progress);

/// The same for a file that is one XML text; Windows-1252 is understood too. Also FileUnreadable.
Result<void> parseXmlFile(const QString& path, XmlListener& listener, Progress& progress);

/// The same for a text in memory; `name` stands in errors.
Result<void> parseXml(std::string_view text, const QString& name, XmlListener& listener);

} // namespace tinjau::exchange
