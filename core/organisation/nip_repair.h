// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/register.h"

namespace tinjau::organisation {

/// How a NIP was damaged on its way through spreadsheets and keyboards.
enum class NipDamage {
    None,
    Precision,          ///< 15 digits kept (…000), or the nearest double
    ScientificNotation, ///< "1,98503E+17": six digits kept
    LetterForDigit,     ///< O, l, I, S, B where a digit stands
    DigitMissing,       ///< 17 digits
    DigitTooMany,       ///< 19 digits
    DigitsWrong,        ///< 18 digits: one mistyped, or two neighbours swapped
    Unreadable,
};

/// What the register says about a NIP as it stands in a file.
struct NipRepair {
    NipDamage damage = NipDamage::None;
    /// People whose number could have become this, best known first; indexes of the register.
    std::vector<std::size_t> candidates = {};
    /// The only candidate whose name agrees; a proposal, never taken without asking.
    std::optional<std::size_t> proposal = {};
    bool operator==(const NipRepair&) const = default;
};

/// Looks for the person that a damaged NIP belonged to. Where digits are lost the name must agree,
/// because the one who fits may be another and the right one not in the register. `isRounded`: the
/// column went through binary doubles (see nipsLookRounded), so the last two digits are unreliable.
NipRepair repairNip(const QString& text, const QString& name, const Register& people,
                    bool isRounded = false);

} // namespace tinjau::organisation
