#include "core/sim/jsonfields.h"

#include <cmath>

namespace fota {

namespace {

constexpr double kLongest = 30.0 * 24 * 3'600; ///< seconds; nothing here waits for months

} // namespace

JsonFields::JsonFields(const QJsonValue &value, QString path)
    : m_object(value.toObject()), m_path(std::move(path))
{
    if (!value.isObject())
        m_error = {ErrorCode::BadScenario, m_path + QStringLiteral(": an object is wanted"), {}};
}

void JsonFields::fail(const QString &key, const QString &what)
{
    if (!m_error)
        m_error = {ErrorCode::BadScenario,
                   (m_path.isEmpty() ? key : m_path + u'.' + key) + QStringLiteral(": ") + what,
                   {}};
}

void JsonFields::adopt(const Error &error)
{
    if (!m_error)
        m_error = error;
}

QJsonValue JsonFields::take(const char *key)
{
    const QString name = QString::fromLatin1(key);
    m_asked.insert(name);
    return m_object.value(name);
}

void JsonFields::read(const char *key, bool &value)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return;
    if (!json.isBool())
        return fail(QString::fromLatin1(key), QStringLiteral("true or false is wanted"));
    value = json.toBool();
}

void JsonFields::read(const char *key, double &value, double least, double most)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return;
    if (!json.isDouble() || json.toDouble() < least || json.toDouble() > most) {
        return fail(QString::fromLatin1(key),
                    QStringLiteral("a number from %1 to %2 is wanted").arg(least).arg(most));
    }
    value = json.toDouble();
}

void JsonFields::read(const char *key, qint64 &value, qint64 least, qint64 most)
{
    double number = double(value);
    read(key, number, double(least), double(most));
    if (number != std::floor(number))
        return fail(QString::fromLatin1(key), QStringLiteral("a whole number is wanted"));
    value = qint64(number);
}

void JsonFields::read(const char *key, int &value, int least, int most)
{
    qint64 number = value;
    read(key, number, qint64(least), qint64(most));
    value = int(number);
}

void JsonFields::read(const char *key, QString &value)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return;
    if (!json.isString())
        return fail(QString::fromLatin1(key), QStringLiteral("a text is wanted"));
    value = json.toString();
}

void JsonFields::read(const char *key, QByteArray &value)
{
    QString text = QString::fromUtf8(value);
    read(key, text);
    value = text.toUtf8();
}

void JsonFields::read(const char *key, QList<int> &value)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return;
    const QJsonArray array = json.isArray() ? json.toArray() : QJsonArray{json};
    QList<int> numbers;
    for (const QJsonValue &element : array) {
        const double number = element.toDouble(-1);
        if (number < 0 || number > 65'535 || number != std::floor(number))
            return fail(QString::fromLatin1(key), QStringLiteral("whole numbers are wanted"));
        numbers += int(number);
    }
    if (numbers.isEmpty())
        return fail(QString::fromLatin1(key), QStringLiteral("at least one number is wanted"));
    value = numbers;
}

void JsonFields::readSeconds(const char *key, milliseconds &value)
{
    double seconds = double(value.count()) / 1'000;
    read(key, seconds, 0, kLongest);
    value = milliseconds(std::llround(seconds * 1'000));
}

void JsonFields::readMs(const char *key, milliseconds &value)
{
    double number = double(value.count());
    read(key, number, 0, kLongest * 1'000);
    value = milliseconds(std::llround(number));
}

void JsonFields::readHex(const char *key, QByteArray &value)
{
    QByteArray text;
    const bool given = has(key);
    read(key, text);
    if (!given)
        return;
    text.replace(' ', QByteArray());
    const QByteArray bytes = QByteArray::fromHex(text);
    if (bytes.toHex() != text.toLower())
        return fail(QString::fromLatin1(key), QStringLiteral("hexadecimal bytes are wanted"));
    value = bytes;
}

Error JsonFields::finish()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_asked.contains(key))
            fail(key, QStringLiteral("unknown key"));
    }
    return m_error;
}

} // namespace fota
