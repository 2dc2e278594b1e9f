#include "ui/log/linespecs.h"

#include <QtGlobal>

#include <algorithm>

namespace fota {

namespace {

namespace w = fieldwords;

// clang-format off
constexpr FieldSpec kCsq[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "signal strength"), w::rssi}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "bit errors"), w::bitErrors}};
constexpr FieldSpec kCesq[] = {
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "level of GSM"), w::gsmLevel}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "bit errors"), w::bitErrors},
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "level of UMTS (RSCP)"), w::rscp}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "quality of UMTS (Ec/No)"), w::ecno},
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "quality of LTE (RSRQ)"), w::rsrq}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "level of LTE (RSRP)"), w::rsrp},
};
constexpr FieldSpec kRegistration[] = {
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "reports"), w::reporting}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "registration"), w::registration},
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "area"), w::hexNumber}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "cell"), w::hexNumber}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "technology"), w::technology},
};
constexpr FieldSpec kRegistrationEvent[] = {
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "registration"), w::registration}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "area"), w::hexNumber},
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "cell"), w::hexNumber}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "technology"), w::technology},
};
constexpr FieldSpec kReports[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "reports"), w::reporting}};
constexpr FieldSpec kOperator[] = {
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "choice"), w::operatorMode}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "form of the name"), w::operatorFormat},
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "operator"), w::nothing}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "technology"), w::technology},
};
constexpr FieldSpec kActive[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "context"), w::nothing}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "state"), w::active}};
constexpr FieldSpec kActivate[] = {
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "context"), w::nothing}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "state"), w::active},
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "user"), w::secret}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "password"), w::secret},
};
constexpr FieldSpec kCgact[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "state"), w::active}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "context"), w::nothing}};
constexpr FieldSpec kAddress[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "address"), w::address}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "second address"), w::address}};
constexpr FieldSpec kContext[] = {
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "context"), w::nothing}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "type"), w::pdpType}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "APN"), w::nothing},
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "address"), w::address}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "compression of data"), w::onOff},
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "compression of headers"), w::onOff},
};
constexpr FieldSpec kContextAddress[] = {
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "context"), w::nothing}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "address"), w::address}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "second address"), w::address},
};
constexpr FieldSpec kContextNumber[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "context"), w::nothing}};
constexpr FieldSpec kAttached[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "state"), w::attached}};
constexpr FieldSpec kSim[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "state"), w::simState}};
constexpr FieldSpec kPin[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "PIN"), w::secret}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "new PIN"), w::secret}};
constexpr FieldSpec kNumber[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "number"), w::nothing}};
constexpr FieldSpec kErrors[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "form of errors"), w::errorMode}};
constexpr FieldSpec kFunction[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "function"), w::function}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "restart"), w::onOff}};
constexpr FieldSpec kSocket[] = {
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "connection"), w::nothing}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "context"), w::nothing},
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "packet size"), w::packetSize}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "limit without data"), w::seconds},
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "limit to connect"), w::tenths}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "wait before sending"), w::tenths},
};
constexpr FieldSpec kFtpLimit[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "limit"), w::tenths}};
constexpr FieldSpec kFtpOpen[] = {
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "server"), w::nothing}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "user"), w::secret}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "password"), w::secret},
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "mode"), w::ftpMode}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "context"), w::nothing},
};
constexpr FieldSpec kFtpConfig[] = {
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "limit"), w::tenths}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "ignore the server's private address"), w::onOff},
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "encrypted FTP"), w::onOff}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "extended commands"), w::onOff},
};
constexpr FieldSpec kFtpType[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "type"), w::ftpType}};
constexpr FieldSpec kFolder[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "folder"), w::nothing}};
constexpr FieldSpec kFile[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "file"), w::nothing}};
constexpr FieldSpec kSize[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "size"), w::bytes}};
constexpr FieldSpec kOffset[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "start at byte"), w::bytes}};
constexpr FieldSpec kReply[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "the server's words"), w::ftpReply}};
constexpr FieldSpec kPacket[] = {
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "file"), w::nothing}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "view"), w::nothing}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "end"), w::endOfFile},
};
constexpr FieldSpec kDownload[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "file"), w::nothing}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "secured"), w::onOff}};
constexpr FieldSpec kDownloadAtOnce[] = {
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "server"), w::nothing}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "port"), w::nothing}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "file"), w::nothing},
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "user"), w::secret}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "password"), w::secret},
};
constexpr FieldSpec kApply[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "what to do"), w::applyMode}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "way of the file"), w::nothing}};
constexpr FieldSpec kAnswer[] = {
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "answer"), w::pushAnswer}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "reports while the line is busy"), w::nothing},
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "reports that wait"), w::nothing},
};
constexpr FieldSpec kImage[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "firmware image"), w::firmwareImage}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "kept where"), w::nothing}};
constexpr FieldSpec kReset[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "restart"), w::reset}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "after"), w::minutes}};
constexpr FieldSpec kOnOff[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "state"), w::onOff}};
constexpr FieldSpec kSimPresence[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "reports"), w::onOff}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "SIM"), w::simPresence}};
constexpr FieldSpec kNetwork[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "reports"), w::onOff}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "network"), w::networkType}};
constexpr FieldSpec kAccess[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "networks"), w::radioAccess}};
constexpr FieldSpec kCell[] = {
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "country and network"), w::nothing}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "channel (EARFCN)"), w::nothing},
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "level of LTE (RSRP)"), w::dbm}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "signal strength"), w::dbm},
    {QT_TRANSLATE_NOOP("fota::LineSpecs", "quality of LTE (RSRQ)"), w::db}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "area"), w::hexNumber},
};
constexpr FieldSpec kText[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "text"), w::nothing}};
constexpr FieldSpec kMessage[] = {{QT_TRANSLATE_NOOP("fota::LineSpecs", "memory"), w::nothing}, {QT_TRANSLATE_NOOP("fota::LineSpecs", "place"), w::nothing}};

constexpr LineSpec kSpecs[] = {
    {"+CSQ",     QT_TRANSLATE_NOOP("fota::LineSpecs", "Signal strength"), {}, kCsq},
    {"+CESQ",    QT_TRANSLATE_NOOP("fota::LineSpecs", "Signal strength and quality"), {}, kCesq},
    {"+CEREG",   QT_TRANSLATE_NOOP("fota::LineSpecs", "Registration in the LTE network"), kReports, kRegistration},
    {"+CGREG",   QT_TRANSLATE_NOOP("fota::LineSpecs", "Registration for packet data"), kReports, kRegistration},
    {"+CREG",    QT_TRANSLATE_NOOP("fota::LineSpecs", "Registration for calls and SMS"), kReports, kRegistration},
    {"+COPS",    QT_TRANSLATE_NOOP("fota::LineSpecs", "Operator"), kOperator, kOperator},
    {"#SGACT",   QT_TRANSLATE_NOOP("fota::LineSpecs", "Data context of the module"), kActivate, kActive},
    {"+CGACT",   QT_TRANSLATE_NOOP("fota::LineSpecs", "Data context"), kCgact, kActive},
    {"+CGDCONT", QT_TRANSLATE_NOOP("fota::LineSpecs", "Definition of a data context"), kContext, kContext},
    {"+CGPADDR", QT_TRANSLATE_NOOP("fota::LineSpecs", "Address of a data context"), kContextNumber, kContextAddress},
    {"+CGATT",   QT_TRANSLATE_NOOP("fota::LineSpecs", "Attachment to packet data"), kAttached, kAttached},
    {"+CGEV",    QT_TRANSLATE_NOOP("fota::LineSpecs", "Event of packet data"), {}, kText},
    {"+CPIN",    QT_TRANSLATE_NOOP("fota::LineSpecs", "State of the SIM"), kPin, kSim},
    {"#QSS",     QT_TRANSLATE_NOOP("fota::LineSpecs", "Presence of the SIM"), kOnOff, kSimPresence},
    {"#CCID",    QT_TRANSLATE_NOOP("fota::LineSpecs", "Number of the SIM card"), {}, kNumber},
    {"+CIMI",    QT_TRANSLATE_NOOP("fota::LineSpecs", "Number of the subscriber (IMSI)"), {}, kNumber},
    {"#CGSN",    QT_TRANSLATE_NOOP("fota::LineSpecs", "IMEI of the module"), {}, kNumber},
    {"+CGSN",    QT_TRANSLATE_NOOP("fota::LineSpecs", "IMEI of the module"), {}, kNumber},
    {"+GSN",     QT_TRANSLATE_NOOP("fota::LineSpecs", "IMEI of the module"), {}, kNumber},
    {"+GMM",     QT_TRANSLATE_NOOP("fota::LineSpecs", "Model of the module"), {}, kText},
    {"+CGMM",    QT_TRANSLATE_NOOP("fota::LineSpecs", "Model of the module"), {}, kText},
    {"#CGMM",    QT_TRANSLATE_NOOP("fota::LineSpecs", "Model of the module"), {}, kText},
    {"+GMR",     QT_TRANSLATE_NOOP("fota::LineSpecs", "Firmware version"), {}, kText},
    {"+CGMR",    QT_TRANSLATE_NOOP("fota::LineSpecs", "Firmware version"), {}, kText},
    {"#CFVR",    QT_TRANSLATE_NOOP("fota::LineSpecs", "Last number of the firmware version"), {}, kNumber},
    {"#SWPKGV",  QT_TRANSLATE_NOOP("fota::LineSpecs", "Versions of the firmware's parts"), {}, kText},
    {"+CMEE",    QT_TRANSLATE_NOOP("fota::LineSpecs", "Form of error results"), kErrors, kErrors},
    {"+CFUN",    QT_TRANSLATE_NOOP("fota::LineSpecs", "Function of the radio"), kFunction, kFunction},
    {"#PSNT",    QT_TRANSLATE_NOOP("fota::LineSpecs", "Type of the network"), kOnOff, kNetwork},
    {"+WS46",    QT_TRANSLATE_NOOP("fota::LineSpecs", "Networks to be used"), kAccess, kAccess},
    {"#RFSTS",   QT_TRANSLATE_NOOP("fota::LineSpecs", "Serving cell"), {}, kCell},
    {"#MONI",    QT_TRANSLATE_NOOP("fota::LineSpecs", "Serving cell"), kNumber, kText},
    {"#SERVINFO", QT_TRANSLATE_NOOP("fota::LineSpecs", "Serving cell"), {}, kText},
    {"#SCFG",    QT_TRANSLATE_NOOP("fota::LineSpecs", "Settings of a socket"), kSocket, kSocket},
    {"#FTPTO",   QT_TRANSLATE_NOOP("fota::LineSpecs", "Time limit of FTP"), kFtpLimit, kFtpLimit},
    {"#FTPCFG",  QT_TRANSLATE_NOOP("fota::LineSpecs", "Settings of FTP"), kFtpConfig, kFtpConfig},
    {"#FTPOPEN", QT_TRANSLATE_NOOP("fota::LineSpecs", "Opening of an FTP session"), kFtpOpen, {}},
    {"#FTPCLOSE", QT_TRANSLATE_NOOP("fota::LineSpecs", "End of the FTP session"), {}, {}},
    {"#FTPTYPE", QT_TRANSLATE_NOOP("fota::LineSpecs", "Type of FTP transfers"), kFtpType, kFtpType},
    {"#FTPCWD",  QT_TRANSLATE_NOOP("fota::LineSpecs", "Change of the server's folder"), kFolder, {}},
    {"#FTPPWD",  QT_TRANSLATE_NOOP("fota::LineSpecs", "The server's folder"), {}, kReply},
    {"#FTPLIST", QT_TRANSLATE_NOOP("fota::LineSpecs", "List of a folder"), kFolder, {}},
    {"#FTPFSIZE", QT_TRANSLATE_NOOP("fota::LineSpecs", "Size of a file on the server"), kFile, kSize},
    {"#FTPGET",  QT_TRANSLATE_NOOP("fota::LineSpecs", "Reading of a file"), kFile, {}},
    {"#FTPGETPKT", QT_TRANSLATE_NOOP("fota::LineSpecs", "Reading of a file in packets"), kFile, kPacket},
    {"#FTPRECV", QT_TRANSLATE_NOOP("fota::LineSpecs", "Bytes of a file"), kSize, kSize},
    {"#FTPREST", QT_TRANSLATE_NOOP("fota::LineSpecs", "Start of the next transfer"), kOffset, kOffset},
    {"#FTPMSG",  QT_TRANSLATE_NOOP("fota::LineSpecs", "Last reply of the FTP server"), {}, kReply},
    {"#FTPDELE", QT_TRANSLATE_NOOP("fota::LineSpecs", "Deletion of a file on the server"), kFile, {}},
    {"#FTPGETOTA", QT_TRANSLATE_NOOP("fota::LineSpecs", "Download of a delta file into the module"), kDownload, {}},
    {"#FTPGETOTAENH", QT_TRANSLATE_NOOP("fota::LineSpecs", "Download of a delta file, session included"), kDownloadAtOnce, {}},
    {"#OTAUP",   QT_TRANSLATE_NOOP("fota::LineSpecs", "Delta file in the module"), kApply, {}},
    {"#OTAUPW",  QT_TRANSLATE_NOOP("fota::LineSpecs", "Delta file over this line"), kSize, kText},
    {"#OTASUAN", QT_TRANSLATE_NOOP("fota::LineSpecs", "Answer to the network's update"), kAnswer, kAnswer},
    {"#OTAIPUPD", QT_TRANSLATE_NOOP("fota::LineSpecs", "Update by the network over IP"), {}, kOnOff},
    {"#FOTAURC", QT_TRANSLATE_NOOP("fota::LineSpecs", "Reports of an update"), kOnOff, kOnOff},
    {"#FWSWITCH", QT_TRANSLATE_NOOP("fota::LineSpecs", "Choice of the firmware image"), kImage, kImage},
    {"#REBOOT",  QT_TRANSLATE_NOOP("fota::LineSpecs", "Restart of the module"), {}, {}},
    {"#ENHRST",  QT_TRANSLATE_NOOP("fota::LineSpecs", "Restart of the module after a time"), kReset, kReset},
    {"#SHDN",    QT_TRANSLATE_NOOP("fota::LineSpecs", "Shutdown of the module"), {}, {}},
    {"+CMTI",    QT_TRANSLATE_NOOP("fota::LineSpecs", "A message has come"), {}, kMessage},
};
// clang-format on

} // namespace

const LineSpec *lineSpec(QByteArrayView name)
{
    const auto found = std::ranges::find_if(kSpecs, [name](const LineSpec &spec) {
        return name.compare(QByteArrayView(spec.name), Qt::CaseInsensitive) == 0;
    });
    return found == std::end(kSpecs) ? nullptr : &*found;
}

std::span<const FieldSpec> registrationEventFields()
{
    return kRegistrationEvent;
}

std::span<const FieldSpec> addressFields()
{
    return kAddress;
}

} // namespace fota
