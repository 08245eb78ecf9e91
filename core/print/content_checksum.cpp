// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/content_checksum.h"

#include <QCryptographicHash>

namespace tinjau::print {

namespace {

class Digest {
public:
    void number(qint64 value)
    {
        const QByteArray text = QByteArray::number(value) + ' ';
        m_hash.addData(text);
    }
    void length(qreal value) { number(qRound64(value)); }
    void point(QPointF at)
    {
        length(at.x());
        length(at.y());
    }
    void rect(const QRectF& place)
    {
        point(place.topLeft());
        point(place.bottomRight());
    }

    void operator()(const TextItem& item)
    {
        point(item.baseline);
        number(item.face.key());
        m_hash.addData(item.text.toUtf8());
    }
    void operator()(const LineItem& item)
    {
        point(item.from);
        point(item.to);
    }
    void operator()(const BoxItem& item)
    {
        rect(item.rect);
        number(item.grey.value_or(-1));
    }
    void operator()(const PictureItem& item)
    {
        rect(item.rect);
        const QImage image = item.image.convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < image.height(); ++y)
            m_hash.addData(QByteArrayView(image.constScanLine(y), 4 * image.width()));
    }
    void operator()(const PathItem& item)
    {
        for (int i = 0; i < item.path.elementCount(); ++i) point(item.path.elementAt(i));
        number(item.grey.value_or(-1));
    }

    QString result() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QString contentChecksum(const std::vector<LaidOutPage>& pages)
{
    Digest digest;
    for (const LaidOutPage& page : pages) {
        digest.length(page.sheetMm.width());
        digest.length(page.sheetMm.height());
        for (const Item& item : page.items)
            std::visit([&digest](const auto& one) { digest(one); }, item);
    }
    return digest.result();
}

} // namespace tinjau::print
