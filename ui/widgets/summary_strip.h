// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/cell_mark.h"

#include <QFrame>

#include <vector>

namespace tinjau::ui {

/// A label over its value; a second word may follow in a tone ("29 dari 28 perlu · ✓ Sesuai").
struct SummaryFact {
    QString label;
    QString value;
    QString addition = {};
    Tone additionTone = Tone::Quiet;
    QString icon = {};
};

struct Summary {
    QString figure;
    CellMark mark = {};
    QString words = {}; ///< "Sangat Baik"
    QString what = {};  ///< "IKM unit pelayanan"
    std::vector<SummaryFact> facts = {};
};

/// One big figure with its letter, then three to five facts. At the top of a page that is about
/// that figure.
class SummaryStrip final : public QFrame {
    Q_OBJECT

public:
    explicit SummaryStrip(QWidget* parent = nullptr);
    void show(const Summary& summary);

private:
    void build(const Summary& summary);
};

} // namespace tinjau::ui
