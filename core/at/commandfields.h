#pragma once

#include <QByteArrayView>

namespace fota {

/// A command, without its AT, and the kinds of its arguments by a letter each: m IMEI, t phone,
/// a address, h host, u user, n APN, p password; - is none of these.
struct CommandFields
{
    QByteArrayView name;
    QByteArrayView kinds;
};

/// Of Telit, of the standards, and of other makers whose logs people send.
// clang-format off
inline constexpr CommandFields kCommandFields[] = {
    {"#FTPOPEN",   "hup"},   {"+CGDCONT",  "--na"},  {"#PDPAUTH",  "--up"},  {"+CGAUTH",   "--up"},
    {"#SGACT",     "--up"},  {"#USERID",   "u"},     {"#PASSW",    "p"},     {"+CPIN",     "pp"},
    {"+CLCK",      "--p"},   {"+CPWD",     "-pp"},   {"#SD",       "---h"},  {"#SKTD",     "--h"},
    {"#QDNS",      "h"},     {"#PING",     "h"},     {"+CMGS",     "t"},     {"+CSCA",     "t"},
    {"+CGSN",      "m"},     {"#EMAILPWD", "p"},     {"#EMAILUID", "u"},     {"#EUSER",    "u"},
    {"#EPASSW",    "p"},     {"#ESMTP",    "h"},     {"#SMTPUID",  "u"},     {"#SMTPPWD",  "p"},
    {"#MQCONN",    "--up"},  {"#MQCFG",    "-h"},    {"#HTTPCFG",  "-h--up"},
    {"#FTPGETOTAENH", "h--up"},
    {"+QICSGP",    "--nup"}, {"+CSTT",     "nup"},   {"+FTPSERV",  "h"},     {"+FTPUN",    "u"},
    {"+FTPPW",     "p"},     {"+QFTPOPEN", "h"},     {"+QFTPUSER", "u"},     {"+QFTPPASS", "p"},
    {"+QMTCONN",   "--up"},  {"+CFTPSERV", "h"},     {"+CFTPUN",   "u"},     {"+CFTPPW",   "p"},
    {"+CFTPSLOGIN", "h-up"}, {"+CWJAP",    "-p"},    {"+UAUTHREQ", "--up"},  {"^SGAUTH",   "--up"},
    {"^AUTHDATA",  "---pu"}, {"*EIAAUW",   "--up"},  {"$QCPDPP",   "--pu"},
};
// clang-format on

} // namespace fota
