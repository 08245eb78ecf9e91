// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include "tests/support/text.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace tinjau::ui;

TEST_CASE("each drawing of resources/icons is there, sharp at one, two and three times its size")
{
    const auto drawings = QDir(QString::fromUtf8(TINJAU_SOURCE_DIR) + u"/resources/icons"_s).entryList({u"*.svg"_s});
    REQUIRE(drawings.size() > 50);
    for (const QString& drawing : drawings) {
        const QString name = drawing.section(u'.', 0, 0);
        INFO(name.toStdString());
        CHECK_FALSE(tintedIcon(name).isNull());
        for (const double ratio : {1.0, 2.0, 3.0}) CHECK(iconPixmap(name, 20, Qt::black, ratio).width() == 20 * int(ratio));
    }
}

TEST_CASE("an icon takes the colour of its token and follows the theme")
{
    const auto darkest = [](const QImage& image) {
        int alpha = 0;
        QColor found;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() > alpha) {
                    found = image.pixelColor(x, y);
                    alpha = found.alpha();
                }
        found.setAlpha(255);
        return found;
    };
    // Half-covered pixels are rounded by a step.
    const auto isNear = [](const QColor& a, const QColor& b) {
        return std::abs(a.red() - b.red()) < 4 && std::abs(a.green() - b.green()) < 4 && std::abs(a.blue() - b.blue()) < 4;
    };
    const QIcon icon = tintedIcon(u"plus"_s, Token::Accent);
    CHECK(isNear(darkest(icon.pixmap(24, 24).toImage()), Theme::light()(Token::Accent)));
    applyAppearance(*qApp, {ThemeChoice::Dark, false});
    CHECK(isNear(darkest(icon.pixmap(24, 24).toImage()), Theme::dark()(Token::Accent)));
    applyAppearance(*qApp, {ThemeChoice::Light, false});
}

TEST_CASE("a name without a drawing gives an empty icon")
{
    CHECK(tintedIcon(u"no-such-drawing"_s).isNull());
    CHECK(tintedIcon({}).isNull());
}
