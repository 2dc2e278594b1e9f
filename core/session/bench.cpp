#include "core/session/bench.h"

#include "core/base/privatefile.h"

#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

QString idIn(const QString &path)
{
    constexpr qint64 kLength = 36;
    QFile file(path);
    if (QFileInfo(path).isSymLink() || !file.open(QIODevice::ReadOnly))
        return {};
    const QUuid id = QUuid::fromString(QLatin1StringView(file.read(kLength)));
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

} // namespace

Result<Bench> benchOf(const QString &dataDir, const QString &name)
{
    const QString path = dataDir + u"/bench-id"_s;
    const QString called = name.isEmpty() ? QSysInfo::machineHostName() : name;
    if (const QString id = idIn(path); !id.isEmpty())
        return Bench{id, called};
    if (const auto made = makePrivateFolder(dataDir); !made)
        return Error{ErrorCode::LogNotWritten, made.error().detail, {}};
    const QString drawn = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const auto written = makeFileOnce(path, drawn.toLatin1() + '\n'); !written)
        return Error{ErrorCode::LogNotWritten, written.error().detail, {}};
    const QString id = idIn(path);
    if (id.isEmpty())
        return Error{ErrorCode::LogNotWritten, path, {}};
    return Bench{id, called};
}

} // namespace fota
