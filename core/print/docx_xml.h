// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/rich_text.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <optional>

namespace tinjau::print {

/// Twentieths of a point: the unit of most lengths in WordprocessingML.
int twips(double mm);
/// English metric units: the unit of drawings.
qint64 emu(double mm);

struct TabStop {
    double at = 0; ///< in mm from the left edge of the text column
    bool right = false;
    bool center = false;
    bool dots = false;
};

/// What stands in a paragraph's properties; lengths in mm.
struct DocxParagraph {
    QString style = {};
    Align align = Align::Left;
    double before = 0;
    double after = 0;
    double lineHeight = 1.0; ///< factor
    double exactHeight = 0;  ///< > 0: every line exactly so high
    double left = 0;
    double right = 0;
    double firstLine = 0; ///< < 0: hanging
    bool keepNext = false;
    bool keepLines = false;
    bool pageBreakBefore = false;
    double ruleBelow = 0; ///< thickness of a line below, in points
    double ruleAbove = 0;
    bool doubleRule = false; ///< below: a thick line over a thin one, the rule of letterheads
    std::vector<TabStop> tabs = {};
};

/// The face of a run beyond what the run itself says.
struct DocxFace {
    double size = 12; ///< in points
    bool bold = false;
};

/// Writes one XML part of the package. Names carry their prefixes ("w:p").
class DocxXml {
public:
    using Attribute = std::pair<const char*, QString>;

    DocxXml();
    /// Opens the root element with all namespaces that a part may use.
    void root(const char* name);
    void open(const char* name, std::initializer_list<Attribute> attributes = {});
    void close();
    void empty(const char* name, std::initializer_list<Attribute> attributes = {});
    void text(const char* name, const QString& text);

    void openParagraph(const DocxParagraph& format);
    /// \n becomes a line break, \t a tab stop.
    void runs(const RichText& text, const DocxFace& face);
    void run(const QString& text, const DocxFace& face) { runs(RichText(text), face); }
    /// A field such as PAGE with the text shown until it is computed.
    void field(const QString& code, const QString& shown, const DocxFace& face);
    void paragraph(const DocxParagraph& format, const RichText& text, const DocxFace& face);

    /// Closes what is open and hands the part over.
    QByteArray take();

private:
    void runProperties(const Run& run, const DocxFace& face);
    void pieces(const QString& text);

    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
};

} // namespace tinjau::print
