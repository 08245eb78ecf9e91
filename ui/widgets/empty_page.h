// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace tinjau::ui {

/// What stands where nothing is yet: what the page is for, its first step, and that files may be dropped.
struct EmptyWords {
    QString icon;
    QString sentence;
    QString act = {};      ///< the verb of the first step; empty: none
    QString actIcon = {};
    QString hint = {};     ///< "atau jatuhkan berkas di sini"
    QString otherAct = {}; ///< another way to begin, beside the first; empty: none
    QString otherIcon = {};
};

class EmptyPage final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(const EmptyWords& words, QWidget* parent = nullptr);

Q_SIGNALS:
    void actTaken();
    void otherActTaken();

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    QString m_iconName;
    class QLabel* m_icon;
};

} // namespace tinjau::ui
