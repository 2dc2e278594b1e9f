#include "core/diagnosis/diagnose.h"
#include "core/log/escape.h"
#include "core/log/transcript.h"
#include "tests/fuzz/target.h"
#include "ui/text/errortext.h"
#include "ui/text/messagetext.h"

#include <QMetaEnum>

using namespace fota;
using fuzz::holds;

namespace {

/// One line that steers nothing, read apart from the escaper.
bool isCleanLine(const QByteArray &line)
{
    const QString text = QString::fromUtf8(line);
    if (text.toUtf8() != line)
        return false;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Other_Surrogate || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            return false;
    }
    return true;
}

void transcript(fuzz::Input &input)
{
    qint64 atMs = 0;
    for (int i = 0; i < 6; ++i)
        atMs = atMs * 256 + input.byte();
    const LogEntry entry{atMs, LogEntry::Direction::Received, {}, input.rest()};
    const QByteArray line = transcriptLine(entry);
    holds(isCleanLine(line), "a record is one clean line");
    const auto read = readTranscriptLine(line);
    const bool fourDigits = QDateTime::fromMSecsSinceEpoch(atMs).date().year() <= 9999;
    if (!fourDigits)
        return;
    holds(read.has_value(), "a record is read again");
    holds(!read || read->text == entry.text, "no byte of it is lost");
    holds(!read || read->at == QDateTime::fromMSecsSinceEpoch(atMs)
              || read->at.time() == QDateTime::fromMSecsSinceEpoch(atMs).time(),
          "its time is kept");
}

void words(fuzz::Input &input)
{
    const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
    const auto code = ErrorCode(codes.value(input.byte() % codes.keyCount()));
    const Error error{code, QString::fromUtf8(input.until('\n')), QString::fromUtf8(input.rest())};
    const QString sentence = ErrorText::sentence(error);
    holds(code == ErrorCode::None || !sentence.isEmpty(), "every error has words");
    const QString text = plainText(messageFor(error, true));
    for (const QString &line : text.split(u'\n'))
        holds(isCleanLine(visible(line).toUtf8()), "a message is clean as it is printed");
}

} // namespace

/// Z10, K15: every record of an export is one line of visible characters, and nothing is lost.
FUZZ_TARGET(exports)
{
    fuzz::Input input(bytes);
    if (input.byte() % 2)
        words(input);
    else
        transcript(input);
}
