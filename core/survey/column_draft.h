// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/column_content.h"
#include "core/survey/heading_meaning.h"
#include "core/survey/skm_sheet.h"

namespace tinjau::survey {

/// What is known about a column while its meaning is being decided.
struct ColumnDraft {
    exchange::Heading heading;
    HeadingMeaning meaning;
    ColumnContent content;
    bool isEmpty = true;
    bool isMapped = false; ///< a person said what it is

    bool isAsked() const { return meaning.isAsked(); }
    QString shortHeading() const
    {
        return heading.parts.isEmpty() ? QString() : heading.parts.last();
    }
};

using ColumnDrafts = std::vector<ColumnDraft>;

/// One draft per heading: what the person said, else what the heading means; and what stands below
/// it.
ColumnDrafts draftColumns(const exchange::Grid& grid, const exchange::HeaderBlock& header,
                          const SkmReadOptions& options, const SheetVocabulary& vocabulary);

bool isElementOf(const ColumnDraft& draft, const QString& key);
bool holdsElement(const ColumnDrafts& drafts, const QString& key);
/// Elements of the nine that have a column, undecided U8 and U9 included.
int distinctElements(const ColumnDrafts& drafts);
std::vector<const ColumnDraft*> draftsOf(const ColumnDrafts& drafts, HeadingMeaning::Kind kind);

} // namespace tinjau::survey
