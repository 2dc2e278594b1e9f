#include "core/log/jsonline.h"

#include "core/log/escape.h"

#include <QJsonDocument>

namespace fota {

using namespace Qt::StringLiterals;

QByteArray jsonLine(const QJsonObject &object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const QString text = QString::fromUtf8(json);
    if (isVisible(text))
        return json;
    QString line;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size();
        const QStringView character = QStringView(text).sliced(at, pair ? 2 : 1);
        if (isVisible(character)) {
            line += character;
        } else {
            for (const QChar unit : character)
                line += u"\\u%1"_s.arg(uint(unit.unicode()), 4, 16, QLatin1Char('0'));
        }
        at += pair ? 1 : 0;
    }
    return line.toUtf8();
}

} // namespace fota
