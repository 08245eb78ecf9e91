// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/page_record.h"

#include <QDataStream>
#include <QIODevice>

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 magic = 0x544A5047; // "TJPG"
constexpr quint16 version = 1;
constexpr quint32 mostPages = 10'000, mostItems = 1'000'000;

/// Writes the kind of an item, then the item.
class Writer {
public:
    explicit Writer(QDataStream& out) : m_out(out) {}

    void operator()(const TextItem& item)
    {
        m_out << quint8(0) << item.baseline << item.text << item.face.key() << item.width << item.wordSpacing;
    }
    void operator()(const LineItem& item)
    {
        m_out << quint8(1) << item.from << item.to << item.thickness << item.dashed;
    }
    void operator()(const BoxItem& item)
    {
        m_out << quint8(2) << item.rect << item.border << qint32(item.grey.value_or(-1));
    }
    void operator()(const PictureItem& item) { m_out << quint8(3) << item.rect << item.image; }
    void operator()(const PathItem& item)
    {
        m_out << quint8(4) << item.path << item.stroke << qint32(item.strokeGrey) << qint32(item.grey.value_or(-1));
    }

private:
    QDataStream& m_out;
};

std::optional<int> greyIn(QDataStream& in)
{
    qint32 grey = -1;
    in >> grey;
    return grey < 0 ? std::nullopt : std::optional(static_cast<int>(grey));
}

TextItem textIn(QDataStream& in)
{
    TextItem item;
    quint32 face = 0;
    in >> item.baseline >> item.text >> face >> item.width >> item.wordSpacing;
    item.face = Face::fromKey(face);
    return item;
}

LineItem lineIn(QDataStream& in)
{
    LineItem item;
    in >> item.from >> item.to >> item.thickness >> item.dashed;
    return item;
}

BoxItem boxIn(QDataStream& in)
{
    BoxItem item;
    in >> item.rect >> item.border;
    item.grey = greyIn(in);
    return item;
}

PictureItem pictureIn(QDataStream& in)
{
    PictureItem item;
    in >> item.rect >> item.image;
    return item;
}

PathItem pathIn(QDataStream& in)
{
    PathItem item;
    qint32 strokeGrey = 0;
    in >> item.path >> item.stroke >> strokeGrey;
    item.strokeGrey = strokeGrey;
    item.grey = greyIn(in);
    return item;
}

/// Nothing for a kind that does not exist.
std::optional<Item> itemIn(QDataStream& in)
{
    quint8 kind = 255;
    in >> kind;
    switch (kind) {
    case 0: return textIn(in);
    case 1: return lineIn(in);
    case 2: return boxIn(in);
    case 3: return pictureIn(in);
    case 4: return pathIn(in);
    default: return std::nullopt;
    }
}

std::optional<LaidOutPage> pageIn(QDataStream& in)
{
    LaidOutPage page;
    quint32 count = 0;
    in >> page.sheetMm >> count;
    if (count > mostItems) return std::nullopt;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        auto item = itemIn(in);
        if (!item) return std::nullopt;
        page.items.push_back(*std::move(item));
    }
    return page;
}

} // namespace

QByteArray pageRecord(const LaidOutDocument& pages)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << magic << version << pages.checksum << static_cast<quint32>(pages.pages.size());
    for (const LaidOutPage& page : pages.pages) {
        out << page.sheetMm << static_cast<quint32>(page.items.size());
        for (const Item& item : page.items) std::visit(Writer(out), item);
    }
    return qCompress(bytes);
}

Result<LaidOutDocument> pagesFromRecord(const QByteArray& record)
{
    const auto damaged = [] { return failure(ErrorCode::FileDamaged, {u"halaman naskah"_s}); };
    const QByteArray bytes = qUncompress(record);
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0, count = 0;
    quint16 written = 0;
    LaidOutDocument document;
    in >> mark >> written >> document.checksum >> count;
    if (mark != magic || written != version || count > mostPages) return damaged();
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        auto page = pageIn(in);
        if (!page) return damaged();
        document.pages.push_back(*std::move(page));
    }
    if (in.status() != QDataStream::Ok) return damaged();
    return document;
}

} // namespace tinjau::print
