#include "core/session/seenlists.h"

#include "core/base/privatefile.h"
#include "core/fota/firmwareversion.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fota {

namespace {

/// The lists, those taken longest ago first: an array keeps the order that an object does not.
QJsonArray load(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isSymLink() || !file.open(QIODevice::ReadOnly) || file.size() > (1 << 20))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

} // namespace

QString SeenLists::take(const QString &list, const QString &model, const QString &target)
{
    const QString name = list + u' ' + model;
    QJsonArray all = load(m_file);
    QJsonArray seen;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i][QStringLiteral("list")].toString() != name)
            continue;
        seen = all.takeAt(i)[QStringLiteral("versions")].toArray();
        break;
    }
    const QString last = seen.isEmpty() ? QString() : seen.last().toString();
    const bool isOld =
        !last.isEmpty() && last != target
        && (seen.contains(target) || compareVersions(last, target) == VersionOrder::Newer);
    for (qsizetype i = seen.size() - 1; i >= 0; --i) {
        if (seen[i].toString() == target)
            seen.removeAt(i);
    }
    // One that went back stays before the newest: it is pointed out again the next time.
    seen.insert(isOld ? seen.size() - 1 : seen.size(), target);
    while (seen.size() > kVersions)
        seen.removeFirst();
    all.append(QJsonObject{{QStringLiteral("list"), name}, {QStringLiteral("versions"), seen}});
    while (all.size() > kLists)
        all.removeFirst();
    const QString folder = QFileInfo(m_file).path();
    for (const QString &path : {QFileInfo(folder).path(), folder}) {
        if (!makePrivateFolder(path))
            return isOld ? last : QString();
    }
    (void)replaceFile(m_file, QJsonDocument(all).toJson(QJsonDocument::Compact));
    return isOld ? last : QString();
}

} // namespace fota
