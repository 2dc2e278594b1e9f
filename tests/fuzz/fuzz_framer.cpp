#include "core/at/finalresult.h"
#include "core/at/lineframer.h"
#include "core/at/transferreader.h"
#include "tests/fuzz/target.h"

#include <algorithm>

using namespace fota;
using fuzz::holds;

namespace {

constexpr qsizetype kCap = 65'536;

/// What a reader above the framer makes of it: lines, results, and the file of a transfer.
struct Heard
{
    QList<AtToken> tokens; ///< neighbouring portions of data joined
    QByteArray file;
    QList<QByteArray> after;
    bool imitates = false;
    bool inSight = false;
    friend bool operator==(const Heard &, const Heard &) = default;
};

template<typename NextSize>
Heard hear(QByteArrayView bytes, bool data, qint64 expected, NextSize nextSize)
{
    LineFramer framer;
    TransferReader reader;
    reader.begin(expected, kCap);
    if (data)
        framer.expectData();
    Heard heard;
    while (!bytes.isEmpty()) {
        const qsizetype size = std::clamp<qsizetype>(nextSize(), 1, bytes.size());
        for (const AtToken &token : framer.feed(bytes.first(size))) {
            const bool isData = token.kind == AtToken::Kind::Data;
            if (isData)
                reader.feed(token.bytes);
            if (isData && !heard.tokens.isEmpty() && heard.tokens.last().kind == token.kind)
                heard.tokens.last().bytes += token.bytes;
            else
                heard.tokens += token;
        }
        bytes = bytes.sliced(size);
    }
    heard.inSight = reader.endInSight();
    const TransferReader::Transfer transfer = reader.take();
    heard.file = transfer.data;
    heard.after = transfer.after;
    heard.imitates = transfer.imitatesEnd;
    return heard;
}

} // namespace

/// Z01: every cutting of the same bytes is heard the same.
FUZZ_TARGET(framer)
{
    fuzz::Input input(bytes);
    const int kind = input.byte();
    const bool data = kind & 1;
    const qint64 expected = kind & 2 ? input.byte() : -1;
    const QByteArray cuts = input.piece(input.byte() % 16);
    const QByteArray stream = input.rest();

    const Heard whole = hear(stream, data, expected, [&] { return stream.size(); });
    const Heard single = hear(stream, data, expected, [] { return 1; });
    qsizetype next = 0;
    const Heard cut = hear(stream, data, expected, [&]() -> qsizetype {
        return cuts.isEmpty() ? 7 : uint8_t(cuts[next++ % cuts.size()]) + 1;
    });
    holds(whole == single, "one byte at a time is heard as in one piece");
    holds(whole == cut, "any cutting is heard as in one piece");

    qsizetype kept = 0;
    for (const AtToken &token : whole.tokens) {
        kept += token.bytes.size();
        if (token.kind != AtToken::Kind::Line)
            continue;
        holds(!token.bytes.isEmpty() && token.bytes.size() <= LineFramer::kLineCap,
              "a line is not empty and within its cap");
        holds(!token.bytes.contains('\r') && !token.bytes.contains('\n'),
              "a line holds no line end");
        if (const auto result = finalResult(token.bytes))
            holds(!result->number || *result->number >= 0,
                  "the number of an error is not negative");
    }
    holds(kept <= stream.size(), "nothing is made up");
    holds(data || whole.file.isEmpty(), "no data where none was asked for");
}
