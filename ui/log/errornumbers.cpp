#include "ui/log/errornumbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace fota {

namespace {

struct Row
{
    int number;
    const char *words;
};

// clang-format off
constexpr Row kCme[] = {
    {0,    QT_TRANSLATE_NOOP("fota::ErrorNumbers", "failure in the module")},
    {1,    QT_TRANSLATE_NOOP("fota::ErrorNumbers", "no connection to the module")},
    {2,    QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the link is reserved")},
    {3,    QT_TRANSLATE_NOOP("fota::ErrorNumbers", "operation not allowed now")},
    {4,    QT_TRANSLATE_NOOP("fota::ErrorNumbers", "operation not supported")},
    {5,    QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the module's PIN for its SIM is needed")},
    {6,    QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the PIN that ties SIM and module is needed")},
    {7,    QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the PUK that ties SIM and module is needed")},
    {10,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "no SIM in the module")},
    {11,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the SIM's PIN is needed")},
    {12,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the SIM is blocked, its PUK is needed")},
    {13,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "failure of the SIM")},
    {14,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the SIM is busy, ask again soon")},
    {15,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "this SIM cannot be used")},
    {16,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "wrong PIN or password")},
    {17,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the SIM's PIN2 is needed")},
    {18,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the SIM's PUK2 is needed")},
    {20,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "memory full")},
    {21,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "no such place in the memory")},
    {22,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "not found")},
    {23,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "failure of the memory")},
    {24,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "text too long")},
    {25,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "a character that is not allowed in the text")},
    {26,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "number to dial too long")},
    {27,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "a character that is not allowed in the number to dial")},
    {30,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "no network")},
    {31,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the network did not answer in time")},
    {32,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "network not allowed, emergency calls only")},
    {40,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "locked to a network, its PIN is needed")},
    {41,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "locked to a network, its PUK is needed")},
    {42,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "locked to a part of a network, its PIN is needed")},
    {43,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "locked to a part of a network, its PUK is needed")},
    {44,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "locked to a provider, its PIN is needed")},
    {45,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "locked to a provider, its PUK is needed")},
    {46,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "locked to a company, its PIN is needed")},
    {47,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "locked to a company, its PUK is needed")},
    {50,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "wrong values in the command")},
    {100,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the module does not say why")},
    {103,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the network does not accept this SIM")},
    {106,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the network does not accept this module")},
    {107,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "packet data is not allowed")},
    {111,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "this network is not allowed")},
    {112,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "not allowed in this area")},
    {113,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "roaming is not allowed in this area")},
    {132,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the network does not have this service")},
    {133,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the contract does not have this service; check the APN")},
    {134,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the service is out of order for now")},
    {148,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "failure of packet data, no reason told")},
    {149,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the data context's login was refused")},
    {150,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "wrong class of mobile")},
    // Telit
    {550,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "failure of the IP stack, no reason told")},
    {551,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "not possible in this state")},
    {552,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "not possible in this mode")},
    {553,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the data context is open already")},
    {554,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the IP stack is active already")},
    {555,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the data context could not be opened; check APN and registration")},
    {556,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the data context is not open")},
    {557,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "no socket could be made")},
    {558,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the server's name was not found")},
    {559,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the server did not take the connection in time")},
    {560,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the socket could not be opened")},
    {561,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the server ended the connection, or fell silent")},
    {562,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the connection failed")},
    {563,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "sending failed")},
    {564,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the socket listens already")},
    {568,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "wrong data context")},
    {615,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "no FTP session is open")},
    {623,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "FTP: the connection for the file is closed")},
    {642,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "FTP: the connection for the file was not opened in time")},
    {643,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "FTP: the server did not answer in time")},
    {770,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the SIM is invalid")},
};

constexpr Row kCms[] = {
    {1,    QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the number is not assigned")},
    {8,    QT_TRANSLATE_NOOP("fota::ErrorNumbers", "barred by the operator")},
    {10,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "barred")},
    {21,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the message was rejected")},
    {27,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the receiver is out of service")},
    {28,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the subscriber is not identified")},
    {29,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the facility was rejected")},
    {30,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the subscriber is not known")},
    {38,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the network is out of order")},
    {41,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "failure of the network for now")},
    {42,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the network is overloaded")},
    {50,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the contract does not have this service")},
    {69,   QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the network does not have this service")},
    {300,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "failure in the module")},
    {301,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the SMS service is reserved")},
    {302,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "operation not allowed now")},
    {303,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "operation not supported")},
    {304,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "wrong value in the message's binary form")},
    {305,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "wrong value in the message's text form")},
    {310,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "no SIM in the module")},
    {311,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the SIM's PIN is needed")},
    {312,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the module's PIN for its SIM is needed")},
    {313,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "failure of the SIM")},
    {314,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the SIM is busy, ask again soon")},
    {315,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "this SIM cannot be used")},
    {316,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the SIM is blocked, its PUK is needed")},
    {317,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the SIM's PIN2 is needed")},
    {318,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the SIM's PUK2 is needed")},
    {320,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "failure of the memory")},
    {321,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "no such place in the memory")},
    {322,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "memory full")},
    {330,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the address of the SMS centre is not known")},
    {331,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "no network")},
    {332,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the network did not answer in time")},
    {340,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "no acknowledgement is expected")},
    {500,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the module does not say why")},
};

constexpr Row kFtp[] = {
    {125,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the transfer begins")},
    {150,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the transfer begins on a new connection")},
    {200,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "done")},
    {202,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "not needed here")},
    {213,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "state of the file")},
    {220,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the server is ready")},
    {221,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the server says good-bye")},
    {226,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the transfer is complete")},
    {227,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the server opens the connection for the file")},
    {229,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the server opens the connection for the file")},
    {230,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "logged in")},
    {250,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "done")},
    {257,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "name of the folder")},
    {331,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the server wants the password")},
    {332,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the server wants an account")},
    {350,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the server waits for more")},
    {421,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the server closes the connection: too busy, or idle too long")},
    {425,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the connection for the file could not be opened")},
    {426,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the transfer was broken off")},
    {430,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "wrong user or password")},
    {450,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the file is busy")},
    {451,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "failure of the server")},
    {452,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "no room on the server")},
    {500,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the server does not know this command")},
    {501,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "wrong values in the command")},
    {502,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the server does not have this command")},
    {503,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "commands in the wrong order")},
    {504,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the server does not have this form of the command")},
    {530,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the login was refused")},
    {532,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "an account is needed")},
    {534,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "the server wants encryption")},
    {550,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "no such file or folder, or no leave to read it")},
    {551,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "failure of the server")},
    {552,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "more than the server allows")},
    {553,  QT_TRANSLATE_NOOP("fota::ErrorNumbers", "this name is not allowed")},
};
// clang-format on

QString wordsOf(std::span<const Row> table, int number)
{
    const auto found = std::ranges::find(table, number, &Row::number);
    return found == table.end() ? QString()
                                : QCoreApplication::translate("fota::ErrorNumbers", found->words);
}

} // namespace

QString cmeErrorWords(int number)
{
    return wordsOf(kCme, number);
}

QString cmsErrorWords(int number)
{
    return wordsOf(kCms, number);
}

QString ftpReplyWords(int code)
{
    return wordsOf(kFtp, code);
}

} // namespace fota
