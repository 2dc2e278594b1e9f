#include "core/session/settingsfields.h"

#include "core/base/choices.h"
#include "core/fota/sendable.h"
#include "core/log/escape.h"

#include <algorithm>

namespace fota::settingsfields {

using namespace Qt::StringLiterals;

namespace {

using Reason = SettingsFault::Reason;
using Taken = std::optional<Reason>;
using TextRule = std::function<Taken(const QString &)>; ///< of a text from elsewhere

constexpr qsizetype kTextCap = 255; ///< K08

Field text(const QString &group, const QString &key, QString &(*at)(Settings &),
           const TextRule &rule, bool always = false, bool ofThisComputer = false)
{
    const auto get = [at](const Settings &settings) {
        Settings copy = settings;
        return QJsonValue(at(copy));
    };
    const auto set = [at, rule, always](Settings &settings, const QJsonValue &value,
                                        Manner manner) -> Taken {
        if (!value.isString())
            return Reason::WrongKind;
        const QString words = value.toString();
        if (words.size() > kTextCap || !isVisible(words))
            return Reason::NotReadable;
        if (rule && (always || manner == Manner::Carried)) {
            if (const Taken reason = rule(words))
                return reason;
        }
        at(settings) = words;
        return {};
    };
    return {group, key, ofThisComputer, get, set};
}

/// \a zero: 0 is one of them, as "not said".
Field number(const QString &group, const QString &key, int &(*at)(Settings &), int least, int most,
             bool zero = false)
{
    const auto get = [at](const Settings &settings) {
        Settings copy = settings;
        return QJsonValue(at(copy));
    };
    const auto set = [at, least, most, zero](Settings &settings, const QJsonValue &value,
                                             Manner manner) -> Taken {
        constexpr int kNone = std::numeric_limits<int>::min();
        const int given = value.toInt(kNone);
        if (given == kNone)
            return Reason::WrongKind;
        const bool fits = (given >= least && given <= most) || (zero && given == 0);
        if (!fits && manner == Manner::Carried)
            return Reason::OutOfRange;
        at(settings) = fits ? given : zero && given < 0 ? 0 : std::clamp(given, least, most);
        return {};
    };
    return {group, key, false, get, set};
}

Field flag(const QString &group, const QString &key, bool &(*at)(Settings &))
{
    const auto get = [at](const Settings &settings) {
        Settings copy = settings;
        return QJsonValue(at(copy));
    };
    const auto set = [at](Settings &settings, const QJsonValue &value, Manner) -> Taken {
        if (!value.isBool())
            return Reason::WrongKind;
        at(settings) = value.toBool();
        return {};
    };
    return {group, key, false, get, set};
}

/// Whether all of them together make sense is seen when all have been read.
Field threshold(const QString &key, int SignalThresholds::*value)
{
    const auto get = [value](const Settings &settings) {
        return QJsonValue(settings.thresholds.*value);
    };
    const auto set = [value](Settings &settings, const QJsonValue &given, Manner) -> Taken {
        constexpr int kNone = std::numeric_limits<int>::min();
        if (given.toInt(kNone) == kNone)
            return Reason::WrongKind;
        settings.thresholds.*value = given.toInt();
        return {};
    };
    return {u"thresholds"_s, key, false, get, set};
}

/// What only a person may set, on the computer that it is for: a file from elsewhere does not
/// choose where sessions are sent to (T11).
Field personal(Field field)
{
    field.ofThisComputer = true;
    field.set = [set = field.set](Settings &settings, const QJsonValue &value,
                                  Manner manner) -> Taken {
        return manner == Manner::Carried ? Reason::NeverFromFile : set(settings, value, manner);
    };
    return field;
}

TextRule sendable(AccessField field)
{
    return [field](const QString &words) -> Taken {
        return words.isEmpty() || isSendable(field, words) ? Taken() : Reason::NotSendable;
    };
}

template<typename List, typename Name>
TextRule oneOf(const List &list, const Name &name)
{
    return [&list, name](const QString &words) -> Taken {
        return std::ranges::any_of(list, [&](const auto &one) { return name(one) == words; })
                   ? Taken()
                   : Reason::NoChoice;
    };
}

QString asText(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

Taken language(const QString &words)
{
    const auto code = [](const choices::Language &one) { return asText(one.code); };
    return words.isEmpty() ? Taken() : oneOf(choices::kLanguages, code)(words);
}

QList<Field> makeFields()
{
    const QString server = u"server"_s;
    const QString appearance = u"appearance"_s;
    const QString history = u"history"_s;
    const QString log = u"log"_s;
    using S = Settings;
    QList<Field> all{
        text(
            server, u"host"_s, [](S &s) -> QString & { return s.server.host; },
            sendable(AccessField::Host)),
        number(
            server, u"port"_s, [](S &s) -> int & { return s.server.port; }, 1, 65'535),
        text(
            server, u"user"_s, [](S &s) -> QString & { return s.server.user; },
            sendable(AccessField::User)),
        text(
            server, u"folder"_s, [](S &s) -> QString & { return s.server.folder; },
            sendable(AccessField::Folder)),
        text(
            server, u"checkFile"_s, [](S &s) -> QString & { return s.server.checkFile; },
            [](const QString &words) -> Taken {
                return isSendable(AccessField::CheckFile, words) ? Taken() : Reason::NotSendable;
            }),
        flag(server, u"active"_s, [](S &s) -> bool & { return s.server.active; }),
        text(
            server, u"apn"_s, [](S &s) -> QString & { return s.server.apn; },
            sendable(AccessField::Apn)),
        number(
            server, u"contextId"_s, [](S &s) -> int & { return s.server.contextId; }, 0,
            choices::kMostContexts),
        text(
            server, u"pdpType"_s, [](S &s) -> QString & { return s.server.pdpType; },
            sendable(AccessField::PdpType)),
        number(
            {}, u"passes"_s, [](S &s) -> int & { return s.passes; }, 1, 3),
        flag({}, u"keepPassword"_s, [](S &s) -> bool & { return s.keepPassword; }),
        text(
            {}, u"theme"_s, [](S &s) -> QString & { return s.theme; },
            oneOf(choices::kThemes, asText), true),
        text(
            {}, u"lastPort"_s, [](S &s) -> QString & { return s.lastPort; }, {}, false, true),
        text(
            appearance, u"language"_s, [](S &s) -> QString & { return s.appearance.language; },
            language, true),
        number(
            appearance, u"scale"_s, [](S &s) -> int & { return s.appearance.scale; },
            choices::kScales.front(), choices::kScales.back(), true),
        text(appearance, u"logFont"_s, [](S &s) -> QString & { return s.appearance.logFont; }, {}),
        number(
            appearance, u"logFontPx"_s, [](S &s) -> int & { return s.appearance.logFontPx; },
            choices::kLogFontPx.front(), choices::kLogFontPx.back(), true),
        number(
            log, u"keptSessions"_s, [](S &s) -> int & { return s.kept.sessions; },
            choices::kKeptSessions.front(), choices::kKeptSessions.back()),
        number(
            log, u"keptMegabytes"_s, [](S &s) -> int & { return s.kept.megabytes; },
            choices::kKeptMegabytes.front(), choices::kKeptMegabytes.back()),
        personal(
            text(history, u"server"_s, [](S &s) -> QString & { return s.history.server; }, {})),
        personal(text(
            history, u"database"_s, [](S &s) -> QString & { return s.history.database; },
            [](const QString &words) -> Taken {
                return words.isEmpty() ? Reason::NotReadable : Taken();
            },
            true)),
        personal(text(history, u"user"_s, [](S &s) -> QString & { return s.history.user; }, {})),
        personal(text(history, u"bench"_s, [](S &s) -> QString & { return s.history.bench; }, {})),
        personal(
            flag(history, u"unencrypted"_s, [](S &s) -> bool & { return s.history.unencrypted; })),
        threshold(u"rssiExcellent"_s, &SignalThresholds::rssiExcellent),
        threshold(u"rssiGood"_s, &SignalThresholds::rssiGood),
        threshold(u"rssiFair"_s, &SignalThresholds::rssiFair),
        threshold(u"rssiPoor"_s, &SignalThresholds::rssiPoor),
        threshold(u"rsrpStrong"_s, &SignalThresholds::rsrpStrong),
        threshold(u"rsrpGood"_s, &SignalThresholds::rsrpGood),
        threshold(u"rsrpFair"_s, &SignalThresholds::rsrpFair),
        threshold(u"rsrqGood"_s, &SignalThresholds::rsrqGood),
        threshold(u"rsrqFair"_s, &SignalThresholds::rsrqFair),
    };
    return all;
}

} // namespace

const QList<Field> &fields()
{
    static const QList<Field> all = makeFields();
    return all;
}

const Field *fieldNamed(const QString &group, const QString &key)
{
    const QList<Field> &all = fields();
    const auto it = std::ranges::find_if(
        all, [&](const Field &field) { return field.group == group && field.key == key; });
    return it == all.end() ? nullptr : &*it;
}

bool isGroup(const QString &key)
{
    return std::ranges::any_of(fields(), [&key](const Field &field) {
        return !field.group.isEmpty() && field.group == key;
    });
}

bool isForbidden(const QString &key)
{
    static const QStringList kNever{u"allowDowngrade"_s, u"allowRoaming"_s, u"pin"_s};
    return kNever.contains(key) || key.contains("password"_L1, Qt::CaseInsensitive);
}

bool isProfileId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 40 && std::ranges::all_of(id, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

} // namespace fota::settingsfields
