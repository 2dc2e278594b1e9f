#include "core/fota/pushwatch.h"

#include <QList>

#include <array>

namespace fota {

namespace {

using enum PushEvent::Kind;

struct TextRow
{
    const char *text; ///< upper case, single spaces; the line's text begins so
    PushEvent::Kind kind;
};

// clang-format off
constexpr std::array kTexts{
    // LE910 V2, AT guide 80446ST10707A
    TextRow{"DO YOU WANT TO UPGRADE THE FIRMWARE", Question},
    TextRow{"USER ANSWER TIMEOUT",                 AnswerTimeout},
    TextRow{"AUTOMATIC FW UPGRADE REQUESTE",       Requested}, // the guide's page is cut off here
    TextRow{"START FW DOWNLOAD",                   Downloading},
    TextRow{"FW DOWNLOAD COMPLETE",                Downloaded},
    TextRow{"MODULE UPGRADED TO NEW FW",           Succeeded},
    TextRow{"SERVER NOTIFIED ABOUT SUCCESS",       Reported}, // Telit spells it "successfull"
    TextRow{"OTA FW UPGRADE FAILED",               Failed},
    // LE910Cx and its kin
    TextRow{"DOWNLOAD FAILED",                     Failed},
    TextRow{"DOWNLOAD COMPLETE",                   Downloaded},
    TextRow{"DOWNLOAD START",                      Downloading},
    TextRow{"START DOWNLOAD",                      Downloading},
    TextRow{"INTEGRITY CHECK PASS",                IntegrityGood},
    TextRow{"INTEGRITY CHECK FAIL",                IntegrityBad},
    TextRow{"FOTA REQUEST DROPPED",                Failed},
};

struct NumberRow
{
    int number;
    PushEvent::Kind kind;
};

constexpr std::array kNumbers{ // Telit and MultiTech modules of the Sprint era
    NumberRow{907, SessionStarted}, NumberRow{911, Failed},   NumberRow{912, Failed},
    NumberRow{913, Failed},         NumberRow{915, Failed},   NumberRow{916, Nothing},
    NumberRow{919, Downloaded},     NumberRow{920, Progress}, NumberRow{921, Downloading},
    NumberRow{930, Reported},
};
// clang-format on

/// Upper case, quotes away, one blank for many.
QByteArray plain(QByteArrayView text)
{
    QByteArray upper = text.toByteArray().toUpper();
    upper.replace('"', ' ');
    return upper.simplified();
}

/// All whole numbers of the text, in order.
QList<int> numbersIn(QByteArrayView text)
{
    QList<int> numbers;
    QByteArray digits;
    const auto take = [&] {
        if (!digits.isEmpty() && digits.size() <= 6)
            numbers += digits.toInt();
        digits.clear();
    };
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digits += c;
        else
            take();
    }
    take();
    return numbers;
}

void readNumber(PushEvent &event, QByteArrayView text)
{
    const QList<int> numbers = numbersIn(text);
    if (numbers.isEmpty())
        return;
    event.code = numbers.first();
    if (*event.code == 929) { // the result: 200 is well, 402 to 410 are not
        if (numbers.size() > 1)
            event.code = numbers.at(1);
        event.kind = numbers.size() < 2 ? Other : numbers.at(1) == 200 ? Succeeded : Failed;
        return;
    }
    for (const NumberRow &row : kNumbers) {
        if (row.number == *event.code)
            event.kind = row.kind;
    }
    if (event.kind == Progress && numbers.size() > 1 && numbers.at(1) <= 100)
        event.percent = numbers.at(1);
}

PushEvent readEvent(QByteArrayView rest)
{
    PushEvent event;
    const QByteArray text = plain(rest);
    event.ofAnyDownload = rest.contains('"');
    if (text == "#DREL") {
        event.kind = Released;
        return event;
    }
    if (text.startsWith('#')) {
        readNumber(event, text);
        return event;
    }
    for (const TextRow &row : kTexts) {
        const QByteArrayView wanted(row.text);
        if (!text.startsWith(wanted))
            continue;
        event.kind = row.kind;
        if (const QList<int> numbers = numbersIn(QByteArrayView(text).sliced(wanted.size()));
            !numbers.isEmpty())
            event.code = numbers.first();
        return event;
    }
    return event;
}

PushEvent readLwm2m(QByteArrayView rest)
{
    PushEvent event;
    const QByteArray text = plain(rest);
    if (text.contains("DOWNLOAD"))
        event.kind = Downloading;
    else if (text.contains("UPDATE"))
        event.kind = Updating;
    return event;
}

} // namespace

std::optional<PushEvent> parsePushEvent(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    const QByteArray upper = text.toByteArray().toUpper();
    PushEvent event;
    if (upper.startsWith("#OTAEV:"))
        event = readEvent(text.sliced(7));
    else if (upper.startsWith("#LWM2MFOTARING:"))
        event = readLwm2m(text.sliced(15));
    else if (upper == "#DREL")
        event.kind = Released;
    else
        return {};
    event.text = text.toByteArray();
    return event;
}

bool beginsPush(PushEvent::Kind kind)
{
    switch (kind) {
    case Question:
    case Requested:
    case SessionStarted:
    case Downloading:
    case Progress:
    case Downloaded:
    case IntegrityGood:
    case Updating:
        return true;
    case AnswerTimeout:
    case IntegrityBad:
    case Succeeded:
    case Reported:
    case Failed:
    case Nothing:
    case Released:
    case Other:
        return false;
    }
    return false;
}

bool endsPush(PushEvent::Kind kind)
{
    return kind == AnswerTimeout || kind == IntegrityBad || kind == Succeeded || kind == Reported
           || kind == Failed || kind == Nothing;
}

} // namespace fota
