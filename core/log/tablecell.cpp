#include "core/log/tablecell.h"

#include "core/log/escape.h"

namespace fota {

QByteArray tableCell(QStringView text)
{
    constexpr QStringView kSteering = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    const QStringView trimmed = text.trimmed();
    const bool formula = (!trimmed.isEmpty() && kSteering.contains(trimmed.front()))
                         || (!text.isEmpty() && kSteering.contains(text.front()));
    QString cell = visible(text);
    cell.replace(u'"', QStringLiteral("\"\""));
    return '"' + (formula ? QByteArray("'") : QByteArray()) + cell.toUtf8() + '"';
}

QByteArray tableNumber(double value)
{
    return '"' + QByteArray::number(value, 'g', 10) + '"';
}

} // namespace fota
