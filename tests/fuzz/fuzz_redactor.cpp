#include "core/at/atchannel.h"
#include "core/fota/checkfile.h"
#include "core/log/redactor.h"
#include "tests/fuzz/target.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedtransport.h"

using namespace fota;
using fuzz::holds;

namespace {

/// Printable, of at least four characters: what a server takes as a password and the redactor
/// hides.
QByteArray secretFrom(fuzz::Input &input)
{
    QByteArray secret;
    for (int left = 4 + input.byte() % 13; left > 0; --left)
        secret += "abcdeXYZ0189.-_$"[input.byte() % 16];
    return secret;
}

} // namespace

/// Z09, K10: whatever the module echoes, however it is cut: no line of the log holds the secret.
FUZZ_TARGET(redactor)
{
    fuzz::Input input(bytes);
    const QByteArray secret = secretFrom(input);
    const QByteArray other = secretFrom(input);
    const bool transfer = input.byte() & 1;

    Redactor redactor;
    redactor.hide(Secret(other));
    redactor.hide(Secret(secret));

    ManualClock clock;
    AtChannel channel(clock);
    auto made = std::make_unique<ScriptedTransport>();
    ScriptedTransport *port = made.get();
    channel.setTransport(std::move(made));
    channel.setDataMask(maskedLines);
    QObject::connect(&channel, &AtChannel::logged, &channel, [&](const LogEntry &entry) {
        LogEntry clean = entry;
        clean.text = redactor.apply(entry.text);
        holds(!clean.text.contains(secret), "no line of the log holds the secret");
        holds(!clean.text.contains(other), "no line of the log holds the other secret");
        holds(redactor.apply(clean.text) == clean.text, "what is clean stays as it is");
    });
    channel.open();
    clock.advance(milliseconds(0));
    const auto command = transfer ? makeCommand(CommandId::FtpGet, milliseconds(60'000), {"a.csv"})
                                  : makeCommand(CommandId::FtpOpen, milliseconds(60'000),
                                                {"h", "user", secret, "1"});
    if (command)
        channel.send(*command, [](const Result<AtReply> &) {});
    clock.advance(milliseconds(100));
    while (!input.atEnd()) {
        const int kind = input.byte();
        QByteArray piece;
        if (kind % 8 == 0)
            piece = secret;
        else if (kind % 8 == 1)
            piece = secret.first(std::min<qsizetype>(kind / 8, secret.size()));
        else if (kind % 8 == 2)
            piece = secret.sliced(std::min<qsizetype>(kind / 8, secret.size()));
        else if (kind % 8 == 3)
            piece = other;
        else if (kind % 8 == 4)
            piece = QByteArray("\r\nCONNECT\r\nOK\r\nNO CARRIER\r\nAT#FTPOPEN=\"h\",\"u\",\"")
                        .sliced(kind / 8, 16);
        else if (kind % 8 == 5)
            clock.advance(milliseconds(kind * 40));
        else
            piece = input.piece(1 + kind / 8);
        port->answer(piece);
        clock.advance(milliseconds(0));
    }
    clock.advance(milliseconds(200'000));
}
