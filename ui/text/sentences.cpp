#include "ui/text/sentences.h"

namespace fota {

namespace {

bool hasOwnRoom(QChar end)
{
    return QStringView(u"。！？；：）").contains(end);
}

} // namespace

QString joinSentences(const QStringList &sentences)
{
    QString all;
    for (const QString &sentence : sentences) {
        if (!all.isEmpty() && !sentence.isEmpty() && !hasOwnRoom(all.back()))
            all += u' ';
        all += sentence;
    }
    return all;
}

} // namespace fota
