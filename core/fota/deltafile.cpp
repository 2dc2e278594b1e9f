#include "core/fota/deltafile.h"

#include "core/fota/firmwareversion.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMost = 100'000'000; ///< more than any module's buffer: this is no delta
constexpr qint64 kLeast = 4; ///< three bytes could be taken for the escape out of data mode

Error unreadable(const QString &path, const QString &why)
{
    return {ErrorCode::DeltaUnreadable, path + u": "_s + why, {}};
}

/// "30.00.001-B026_FOTA" of "…_to_30.00.001-B026_FOTA.bin"; only what may be a version.
QString targetOfName(const QString &name)
{
    const qsizetype to = name.indexOf(u"_to_"_s, 0, Qt::CaseInsensitive);
    if (to <= 0)
        return {};
    QString target = name.sliced(to + 4);
    for (const QString &ending : {u".bin"_s, u".delta"_s, u".dlt"_s, u".ua"_s}) {
        if (target.endsWith(ending, Qt::CaseInsensitive))
            target.chop(ending.size());
    }
    return plausibleVersion(target) ? target : QString();
}

} // namespace

Result<DeltaFile> readDeltaFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return unreadable(path, u"there is no such file"_s);
    if (!info.isFile()) // opening a pipe would wait for who writes into it
        return unreadable(path, info.isDir() ? u"it is a folder"_s : u"it is not a file"_s);
    if (info.size() > kMost)
        return Error{ErrorCode::DeltaTooLarge, QString::number(info.size()), {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    DeltaFile delta{info.fileName(), file.read(kMost + 1), {}};
    if (file.error() != QFileDevice::NoError || !file.atEnd())
        return unreadable(path, file.errorString());
    if (delta.bytes.size() < kLeast)
        return Error{ErrorCode::DeltaEmpty, QString::number(delta.bytes.size()), {}};
    delta.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(delta.bytes, QCryptographicHash::Sha256).toHex());
    return delta;
}

QString statedTarget(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (info.isFile() && file.open(QIODevice::ReadOnly)) {
        const QByteArray line = file.readLine(512).trimmed();
        const qsizetype at = line.indexOf(" target=");
        if (line.startsWith("FOTABENCH-DELTA 1 ") && at > 0) {
            const QString target = QString::fromLatin1(line.sliced(at + 8).split(' ').first());
            if (plausibleVersion(target))
                return target;
        }
    }
    return targetOfName(info.fileName());
}

} // namespace fota
