#include "core/base/settings.h"

namespace fota {

ServerAccess withChoice(ServerAccess server, const ProfileChoice &choice)
{
    if (!choice.apn.isEmpty())
        server.apn = choice.apn;
    if (choice.contextId > 0)
        server.contextId = choice.contextId;
    if (!choice.pdpType.isEmpty())
        server.pdpType = choice.pdpType;
    server.active = choice.active.value_or(server.active);
    return server;
}

} // namespace fota
