#include "tests/repository/sourcerules.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

/// What an area of core may include besides itself: "core/at/" is the whole area, a name with its
/// ending just that header, and with a "!" before it all of the area but that header.
const QMap<QString, QStringList> &mayInclude()
{
    static const QString base = u"core/base/"_s;
    static const QStringList values{u"core/fota/"_s, u"!core/fota/actions.h"_s,
                                    u"!core/fota/preparation.h"_s, u"!core/fota/procedure.h"_s,
                                    u"!core/fota/stepcontext.h"_s};
    static const QMap<QString, QStringList> table{
        {u"base"_s, {}},
        {u"at"_s, {base, u"core/transport/transport.h"_s}},
        {u"transport"_s, {base}},
        {u"profiles"_s, {base}},
        {u"schedule"_s, {base}},
        {u"host"_s, {base}},
        {u"sim"_s,
         {base, u"core/transport/transport.h"_s, u"core/transport/usbid.h"_s, u"core/log/"_s}},
        {u"log"_s,
         {base, u"core/at/catalogue.h"_s, u"core/at/commandfields.h"_s,
          u"core/at/finalresult.h"_s}},
        {u"fota"_s, {base, u"core/at/"_s, u"core/profiles/"_s, u"core/transport/portwatch.h"_s}},
        {u"publish"_s, {base, u"core/fota/checkfile.h"_s}},
        {u"diagnosis"_s,
         QStringList{base, u"core/at/parsers.h"_s, u"core/at/finalresult.h"_s, u"core/log/"_s}
             + values},
        {u"session"_s, QStringList{base, u"core/diagnosis/"_s, u"core/log/"_s} + values},
        {u"engine"_s, {u"core/"_s}},
    };
    return table;
}

const QStringList &sockets()
{
    static const QStringList names{
        u"QSerialPort"_s,     u"QSerialPortInfo"_s, u"QTcpSocket"_s,
        u"QTcpServer"_s,      u"QUdpSocket"_s,      u"QAbstractSocket"_s,
        u"QSslSocket"_s,      u"QLocalSocket"_s,    u"QNetworkAccessManager"_s,
        u"QNetworkRequest"_s, u"QNetworkReply"_s,   u"QHostAddress"_s,
        u"sys/socket.h"_s,    u"termios.h"_s,       u"curl/curl.h"_s,
    };
    return names;
}

bool isOf(const QString &header, const QString &module)
{
    return header.startsWith(module + u'/');
}

bool isGui(const QString &header)
{
    static const QStringList names{
        u"QAction"_s,
        u"QApplication"_s,
        u"QBrush"_s,
        u"QClipboard"_s,
        u"QColor"_s,
        u"QCursor"_s,
        u"QDialog"_s,
        u"QFont"_s,
        u"QFontDatabase"_s,
        u"QGuiApplication"_s,
        u"QIcon"_s,
        u"QImage"_s,
        u"QLabel"_s,
        u"QMainWindow"_s,
        u"QMessageBox"_s,
        u"QPainter"_s,
        u"QPalette"_s,
        u"QPixmap"_s,
        u"QStandardItemModel"_s,
        u"QStyle"_s,
        u"QWidget"_s,
        u"QWindow"_s,
    };
    return names.contains(header) || isOf(header, u"QtGui"_s) || isOf(header, u"QtWidgets"_s)
           || isOf(header, u"QtSvg"_s) || isOf(header, u"QtPrintSupport"_s);
}

bool isLine(const QString &header)
{
    return sockets().contains(header) || isOf(header, u"QtNetwork"_s)
           || isOf(header, u"QtSerialPort"_s);
}

/// Why a file of core must not include it; empty: it may.
QString coreObjection(const QString &path, const QString &header)
{
    const QString area = path.section(u'/', 1, 1);
    if (!mayInclude().contains(area))
        return u"an area of core that the table does not know"_s;
    if (header.startsWith(u"core/%1/"_s.arg(area)))
        return {};
    const QStringList &allowed = mayInclude()[area];
    const auto fits = [&header](const QString &entry) {
        return entry.endsWith(u'/') ? header.startsWith(entry) : header == entry;
    };
    if (allowed.contains(u'!' + header) || std::ranges::none_of(allowed, fits))
        return u"core/%1 may not know it"_s.arg(area);
    return {};
}

QString uiObjection(const QString &path, const QString &header)
{
    static const QStringList pure{u"core/at/catalogue.h"_s, u"core/at/parsers.h"_s};
    if (header.startsWith(u"app/"))
        return u"ui may not know app"_s;
    if (header.startsWith(u"core/transport/") || header.startsWith(u"core/sim/"))
        return u"ui knows no port"_s;
    if (header.startsWith(u"core/at/") && !pure.contains(header))
        return u"of core/at ui may know catalogue.h and parsers.h alone"_s;
    if (path.startsWith(u"ui/text/") && header.startsWith(u"ui/")
        && !header.startsWith(u"ui/text/"))
        return u"ui/text may know nothing else of ui"_s;
    return {};
}

QString appObjection(const QString &path, const QString &header)
{
    static const QRegularExpression windowless(u"^app/(cli/|cli_main|composition)"_s);
    if (windowless.match(path).hasMatch() && header.startsWith(u"ui/")
        && !header.startsWith(u"ui/text/"))
        return u"it knows no window"_s;
    return {};
}

QString quotedObjection(const QString &path, const QString &header)
{
    static const QRegularExpression ours(u"^(core|ui|app)/"_s);
    if (header.endsWith(u".moc"))
        return {};
    if (!ours.match(header).hasMatch())
        return u"by its path from the root, and nothing of the tests"_s;
    if (path.startsWith(u"core/"))
        return header.startsWith(u"core/") ? coreObjection(path, header)
                                           : u"core may know neither ui nor app"_s;
    return path.startsWith(u"ui/") ? uiObjection(path, header) : appObjection(path, header);
}

QString angledObjection(const QString &path, const QString &header)
{
    const bool windowless =
        path.startsWith(u"core/") || path.startsWith(u"ui/text/") || path.startsWith(u"app/cli");
    if (windowless && isGui(header))
        return u"no Qt Gui and no Qt Widgets here"_s;
    if (path.startsWith(u"ui/") && isLine(header))
        return u"ui knows neither ports nor sockets"_s;
    if (header.contains(u"qcustomplot", Qt::CaseInsensitive) && !path.startsWith(u"ui/plot/"))
        return u"QCustomPlot is confined to ui/plot"_s;
    return {};
}

} // namespace

QStringList includeFindings(const QString &path, const QString &text)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QStringList findings;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        const QString header = match.captured(2);
        QString objection = angledObjection(path, header);
        if (objection.isEmpty() && match.captured(1) == u"\"")
            objection = quotedObjection(path, header);
        if (!objection.isEmpty())
            findings += u"%1:%2: %3: %4"_s.arg(path).arg(i + 1).arg(header, objection);
    }
    return findings;
}

} // namespace fota
