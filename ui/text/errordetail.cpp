#include "ui/text/errortext.h"

namespace fota {

using namespace Qt::StringLiterals;

/// The detail of a finding in the check file. Records and logs keep it in English, as it was found;
/// people read its words in their language. What is no such word is shown as it is.
QString ErrorText::inFile(ErrorCode code, const QString &detail)
{
    if (code == ErrorCode::CheckDateUnread) {
        const qsizetype words = detail.lastIndexOf(u"\": "_s) + 3;
        const QStringView trouble = QStringView(detail).mid(words);
        QString told = trouble.toString();
        if (trouble == u"in the past")
            told = tr("in the past");
        else if (trouble == u"no such time")
            told = tr("no such time");
        else if (trouble == u"not a date such as 2031-01-31")
            told = tr("not a date such as 2031-01-31");
        return detail.first(words) + told;
    }
    if (code == ErrorCode::NextLoginOffered) {
        return detail == u"user and password" ? tr("user and password")
               : detail == u"user"            ? tr("user")
               : detail == u"password"        ? tr("password")
                                              : detail;
    }
    if (code == ErrorCode::NextServerOffered) {
        const QString offered = u"offered "_s;
        const QString between = u", offered "_s;
        const qsizetype at = detail.indexOf(between);
        if (detail.startsWith(u"now "_s) && at > 0)
            //: Servers of a check file: the present one, the one it names
            return tr("now %1, offered %2")
                .arg(detail.sliced(4, at - 4), detail.sliced(at + between.size()));
        if (detail.startsWith(offered))
            return tr("offered %1").arg(detail.sliced(offered.size()));
    }
    if (code == ErrorCode::CheckFileImitates && detail == u"reads like an answer of the module")
        return tr("reads like an answer of the module");
    if (code == ErrorCode::CheckFileEndUnconfirmed
        && detail == u"no line end at the end of the file")
        return tr("no line end at the end of the file");
    return detail;
}

} // namespace fota
