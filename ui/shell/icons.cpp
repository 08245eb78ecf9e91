// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

/// The sizes that packaging/cmake/RasteriseIcons.cmake makes.
constexpr std::array rasterSizes{16, 20, 24, 32, 40, 48, 60, 72, 96};

QPixmap drawingOf(const QString& name, int pixels)
{
    const auto fit = std::find_if(rasterSizes.begin(), rasterSizes.end(), [&](int s) { return s >= pixels; });
    const int raster = fit == rasterSizes.end() ? rasterSizes.back() : *fit;
    QPixmap drawing(u":/icons/%1-%2.png"_s.arg(name).arg(raster));
    if (drawing.isNull() || raster == pixels) return drawing;
    return drawing.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

class TintedEngine final : public QIconEngine {
public:
    TintedEngine(QString name, Token token) : m_name(std::move(name)), m_token(token) {}

    QIconEngine* clone() const override { return new TintedEngine(m_name, m_token); }
    QString key() const override { return u"tinjau"_s; }
    bool isNull() override { return !QFile::exists(u":/icons/%1-16.png"_s.arg(m_name)); }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (int size : rasterSizes) sizes << QSize(size, size);
        return sizes;
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        const int side = std::min(rect.width(), rect.height());
        const QRect room(rect.center().x() - side / 2 + 1 - side % 2, rect.center().y() - side / 2 + 1 - side % 2, side, side);
        painter->drawPixmap(room, scaledPixmap(QSize(side, side) * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const Theme& theme = Theme::current();
        const QColor colour = theme(mode == QIcon::Disabled ? Token::Text3 : m_token);
        return iconPixmap(m_name, static_cast<int>(std::lround(size.width() / ratio)), colour, ratio);
    }

private:
    QString m_name;
    Token m_token;
};

} // namespace

QPixmap iconPixmap(const QString& name, int size, const QColor& colour, double pixelRatio)
{
    const int pixels = static_cast<int>(std::lround(size * pixelRatio));
    const QString key = u"tinjau/%1/%2/%3"_s.arg(name).arg(pixels).arg(colour.rgba());
    QPixmap tinted;
    if (!QPixmapCache::find(key, &tinted)) {
        tinted = drawingOf(name, pixels);
        if (tinted.isNull()) return {};
        QPainter painter(&tinted);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(tinted.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, tinted);
    }
    tinted.setDevicePixelRatio(pixelRatio);
    return tinted;
}

QIcon tintedIcon(const QString& name, Token token)
{
    return name.isEmpty() ? QIcon() : QIcon(new TintedEngine(name, token));
}

} // namespace tinjau::ui
