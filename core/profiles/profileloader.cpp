#include "core/profiles/profileloader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

/// Fields that "confirmed" may name: what differs between modules and no one value of which the
/// note settles for all.
const QStringList &confirmable()
{
    static const QStringList names{u"socket"_s,
                                   u"context"_s,
                                   u"pdpType"_s,
                                   u"apn"_s,
                                   u"apnLocked"_s,
                                   u"registration"_s,
                                   u"subVersion"_s,
                                   u"reopenFtp"_s,
                                   u"downloadWithFlag"_s,
                                   u"nameLimit"_s,
                                   u"ftpOpenPause"_s,
                                   u"answersPush"_s,
                                   u"validateBeforeApply"_s,
                                   u"resets"_s,
                                   u"usualSeconds"_s,
                                   u"bytesPerSecond"_s,
                                   u"uploadForm"_s,
                                   u"uploadBlocks"_s,
                                   u"uploadBuffer"_s,
                                   u"uploadValidate"_s,
                                   u"uploadApply"_s};
    return names;
}

/// One object of the file: hands out fields by type and keeps the first fault. A key that nobody
/// asked for is a fault too.
class Fields
{
public:
    Fields(const QJsonObject &object, const QString &path, QString &fault)
        : m_object(object), m_path(path), m_fault(fault)
    {
    }
    ~Fields()
    {
        for (const QString &key : m_object.keys()) {
            if (!m_asked.contains(key))
                complain(key, u"unknown"_s);
        }
    }
    Q_DISABLE_COPY_MOVE(Fields)

    /// Text of 1 to 100 characters.
    QString text(const QString &key)
    {
        const QJsonValue value = take(key);
        const QString text = value.toString().trimmed();
        if (!value.isString() || text.isEmpty() || text.size() > 100)
            complain(key, u"not a text"_s);
        return text;
    }

    QString oneOf(const QString &key, const QStringList &words)
    {
        const QString word = take(key).toString();
        if (!words.contains(word))
            complain(key, u"not one of "_s + words.join(u", "_s));
        return word;
    }

    bool flag(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isBool())
            complain(key, u"not true or false"_s);
        return value.toBool();
    }

    int number(const QString &key, int least, int most)
    {
        return number(key, take(key), least, most);
    }

    QStringList texts(const QString &key, bool needed)
    {
        QStringList list;
        const QJsonValue value = take(key);
        if (value.isUndefined() && !needed)
            return list;
        for (const QJsonValue &entry : value.toArray()) {
            if (!entry.isString() || entry.toString().isEmpty())
                complain(key, u"not a list of texts"_s);
            list += entry.toString();
        }
        if (!value.isArray() || (needed && list.isEmpty()))
            complain(key, u"not a list of texts"_s);
        return list;
    }

    std::array<int, 4> fourNumbers(const QString &key, const std::array<int, 4> &most)
    {
        std::array<int, 4> numbers{};
        const QJsonArray array = take(key).toArray();
        if (array.size() != qsizetype(numbers.size()))
            complain(key, u"not four numbers"_s);
        for (size_t i = 0; i < numbers.size() && qsizetype(i) < array.size(); ++i)
            numbers[i] = number(key, array[qsizetype(i)], 0, most[i]);
        return numbers;
    }

    QJsonObject object(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isObject())
            complain(key, u"missing"_s);
        return value.toObject();
    }

    QString path(const QString &key) const { return m_path.isEmpty() ? key : m_path + u'.' + key; }

    void complain(const QString &key, const QString &what)
    {
        if (m_fault.isEmpty())
            m_fault = path(key) + u": "_s + what;
    }

private:
    QJsonValue take(const QString &key)
    {
        m_asked += key;
        return m_object.value(key);
    }

    int number(const QString &key, const QJsonValue &value, int least, int most)
    {
        const double number = value.toDouble(std::nan(""));
        if (!(number >= least && number <= most) || std::floor(number) < number) {
            complain(key, u"not a number from %1 to %2"_s.arg(least).arg(most));
            return least;
        }
        return int(number);
    }

    QJsonObject m_object;
    QString m_path;
    QString &m_fault;
    QStringList m_asked;
};

/// The ranges leave room for every figure in doubt; the pause before +++ may not be shorter than
/// its guard time of a second (S12 at its default).
UploadProfile readUpload(Fields &upload)
{
    UploadProfile profile;
    profile.form = upload.oneOf(u"form"_s, {u"escape"_s, u"sized"_s}) == u"sized"_s
                       ? UploadProfile::Form::Sized
                       : UploadProfile::Form::Escape;
    profile.askForms = upload.flag(u"askForms"_s);
    profile.blockBytes = upload.number(u"blockBytes"_s, 16, 65'536);
    profile.pauseMs = upload.number(u"pauseMs"_s, 0, 10'000);
    profile.leadMs = upload.number(u"leadMs"_s, 0, 30'000);
    profile.trailMs = upload.number(u"trailMs"_s, 1'000, 30'000);
    profile.restMs = upload.number(u"restMs"_s, 0, 30'000);
    profile.bufferBytes = upload.number(u"bufferBytes"_s, 0, 100'000'000);
    profile.validate = upload.flag(u"validate"_s);
    profile.applyWith2 = upload.flag(u"applyWith2"_s);
    return profile;
}

void readSections(Fields &top, ModuleProfile &profile, QString &fault)
{
    const auto section = [&](const QString &key) { return top.object(key); };
    // Ranges: at-commands.md 2.9, 2.10.
    Fields socket(section(u"socket"_s), u"socket"_s, fault);
    profile.socketConnection = socket.number(u"connection"_s, 1, 6);
    profile.contextId = socket.number(u"context"_s, 1, 16);
    profile.socketParameters = socket.fourNumbers(u"parameters"_s, {1500, 65535, 1200, 256});
    Fields apn(section(u"apn"_s), u"apn"_s, fault);
    profile.pdpType = apn.oneOf(u"type"_s, {u"IP"_s, u"IPV6"_s, u"IPV4V6"_s});
    profile.apn = apn.text(u"name"_s);
    profile.apnLocked = apn.flag(u"locked"_s);
    Fields version(section(u"version"_s), u"version"_s, fault);
    profile.subVersion = version.flag(u"subVersion"_s);
    Fields ftp(section(u"ftp"_s), u"ftp"_s, fault);
    profile.reopenFtp = ftp.flag(u"reopenBeforeDelta"_s);
    profile.downloadWithFlag = ftp.flag(u"downloadFlag"_s);
    profile.nameLimit = ftp.number(u"nameLimit"_s, 16, 255);
    profile.ftpOpenPauseMs = ftp.number(u"pauseAfterOpenMs"_s, 0, 10'000);
    Fields push(section(u"push"_s), u"push"_s, fault);
    profile.answersPush = push.flag(u"answers"_s);
    Fields apply(section(u"apply"_s), u"apply"_s, fault);
    profile.validateBeforeApply = apply.flag(u"validateFirst"_s);
    Fields resets(section(u"resets"_s), u"resets"_s, fault);
    profile.restartsExpected = resets.number(u"expected"_s, 0, 20);
    profile.restartsUsualSeconds = resets.number(u"usualSeconds"_s, 0, 1800);
    Fields download(section(u"download"_s), u"download"_s, fault);
    profile.bytesPerSecond = download.number(u"bytesPerSecond"_s, 100, 10'000'000);
    Fields upload(section(u"upload"_s), u"upload"_s, fault);
    profile.upload = readUpload(upload);
}

void readConfirmed(Fields &top, ModuleProfile &profile)
{
    const QJsonObject confirmed = top.object(u"confirmed"_s);
    for (auto it = confirmed.begin(); it != confirmed.end(); ++it) {
        if (!confirmable().contains(it.key()))
            top.complain(u"confirmed."_s + it.key(), u"unknown"_s);
        if (!it.value().isString())
            top.complain(u"confirmed."_s + it.key(), u"not a text"_s);
        profile.confirmed.insert(it.key(), it.value().toString());
    }
    for (const QString &name : confirmable()) { // a value without even an empty source is a slip
        if (!confirmed.contains(name))
            top.complain(u"confirmed."_s + name, u"missing"_s);
    }
    // AT#OTAUP=1 is sent only where a source says that the module has it.
    for (const auto &[sent, name] :
         {std::pair(profile.validateBeforeApply, u"validateBeforeApply"_s),
          std::pair(profile.upload.validate, u"uploadValidate"_s)}) {
        if (sent && profile.confirmed.value(name).isEmpty())
            top.complain(u"confirmed."_s + name, u"no source"_s);
    }
}

QString folded(QStringView model)
{
    QString text;
    for (const QChar c : model) {
        if (!c.isSpace())
            text += c.toUpper();
    }
    return text;
}

QList<ModuleProfile> readBuiltIn()
{
    QList<ModuleProfile> profiles;
    const QDir folder(u":/profiles"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const Result<ModuleProfile> profile = loadProfile(file.readAll(), name);
        Q_ASSERT_X(profile, "builtInProfiles", "a built-in profile is broken");
        if (profile)
            profiles += *profile;
    }
    return profiles;
}

} // namespace

Result<ModuleProfile> loadProfile(const QByteArray &json, const QString &name)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject()) {
        const QString why = parse.error == QJsonParseError::NoError
                                ? u"no object"_s
                                : u"%1 at byte %2"_s.arg(parse.errorString()).arg(parse.offset);
        return Error{ErrorCode::BadProfile, name + u": "_s + why, {}};
    }
    ModuleProfile profile;
    QString fault;
    {
        Fields top(document.object(), {}, fault);
        profile.id = top.text(u"id"_s);
        profile.model = top.text(u"model"_s);
        profile.alsoNamed = top.texts(u"alsoNamed"_s, false);
        profile.products = top.texts(u"products"_s, true);
        profile.category = top.text(u"category"_s);
        profile.family = top.text(u"family"_s);
        profile.registration = top.oneOf(u"registration"_s, {u"CEREG"_s, u"CGREG"_s, u"CREG"_s});
        readSections(top, profile, fault);
        readConfirmed(top, profile);
    }
    if (!fault.isEmpty())
        return Error{ErrorCode::BadProfile, name + u": "_s + fault, {}};
    return profile;
}

const QList<ModuleProfile> &builtInProfiles()
{
    static const QList<ModuleProfile> profiles = readBuiltIn();
    return profiles;
}

const ModuleProfile *profileFor(QStringView model)
{
    const QString wanted = folded(model);
    const auto names = [&wanted](const ModuleProfile &profile) {
        return folded(profile.model) == wanted
               || std::ranges::any_of(profile.alsoNamed,
                                      [&](const QString &name) { return folded(name) == wanted; });
    };
    const auto &all = builtInProfiles();
    const auto it = std::ranges::find_if(all, names);
    return it == all.end() ? nullptr : &*it;
}

const ModuleProfile *profileById(QStringView id)
{
    const auto &all = builtInProfiles();
    const auto it = std::ranges::find_if(all, [id](const auto &p) { return p.id == id; });
    return it == all.end() ? nullptr : &*it;
}

QStringList unconfirmed(const ModuleProfile &profile)
{
    QStringList fields;
    for (const QString &name : confirmable()) {
        if (profile.confirmed.value(name).isEmpty())
            fields += name;
    }
    return fields;
}

} // namespace fota
