#include "ui/theme/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace fota {

namespace {

constexpr std::array kNames{
    "done", "running", "waiting",  "skipped",     "other", "failed",  "info",
    "look", "sent",    "received", "unsolicited", "note",  "chevron", "arrow",
    "copy", "close",   "float",    "restart",     "mark",  "more",
};
static_assert(kNames.size() == size_t(Sign::More) + 1);

QByteArray source(Sign sign)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(kNames[size_t(sign)])));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QPixmap signPixmap(Sign sign, const QColor &color, int size, qreal ratio)
{
    const QString key = QStringLiteral("fota-sign/%1/%2/%3/%4")
                            .arg(int(sign))
                            .arg(color.rgba())
                            .arg(size)
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = qRound(size * ratio);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(source(sign).replace("currentColor", color.name().toLatin1()));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintSign(QPainter *painter, const QRect &box, Sign sign, const QColor &color, int size)
{
    const QPixmap pixmap = signPixmap(sign, color, size, painter->device()->devicePixelRatioF());
    painter->drawPixmap(
        QRect(box.x() + (box.width() - size) / 2, box.y() + (box.height() - size) / 2, size, size),
        pixmap);
}

QIcon signIcon(Sign sign, const QPalette &palette)
{
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0}) {
        icon.addPixmap(signPixmap(sign, color(palette, Role::Secondary), 16, ratio));
        icon.addPixmap(
            signPixmap(sign, palette.color(QPalette::Disabled, QPalette::Text), 16, ratio),
            QIcon::Disabled);
    }
    return icon;
}

} // namespace fota
