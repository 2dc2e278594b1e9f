#include "core/transport/porturl.h"

#include <QUrl>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

Error bad(const QString &text)
{
    return {ErrorCode::BadPort, text, {}};
}

} // namespace

Result<PortUrl> PortUrl::parse(const QString &text)
{
    const auto after = [&text](QLatin1StringView scheme) -> QString {
        return text.startsWith(scheme, Qt::CaseInsensitive) ? text.sliced(scheme.size())
                                                            : QString();
    };
    if (text.isEmpty())
        return bad(text);
    for (const QChar c : text) {
        if (c < u' ')
            return bad(u"control characters"_s);
    }
    if (const QString name = after("sim:"_L1); !name.isNull())
        return name.isEmpty() ? Result<PortUrl>(bad(text)) : PortUrl{Kind::Simulated, name, {}, 0};
    if (const QString file = after("replay:"_L1); !file.isNull())
        return file.isEmpty() ? Result<PortUrl>(bad(text)) : PortUrl{Kind::Replay, file, {}, 0};
    const bool tcp = text.startsWith("tcp://"_L1, Qt::CaseInsensitive);
    if (tcp || text.startsWith("rfc2217://"_L1, Qt::CaseInsensitive)) {
        const QUrl url(text, QUrl::StrictMode);
        const int port = url.port();
        if (!url.isValid() || url.host().isEmpty() || port < 1 || port > 65535
            || !url.userInfo().isEmpty())
            return bad(text);
        return PortUrl{tcp ? Kind::Tcp : Kind::Rfc2217, {}, url.host(), quint16(port)};
    }
    if (text.contains("://"_L1))
        return bad(text);
    return PortUrl{Kind::Serial, text, {}, 0};
}

} // namespace fota
