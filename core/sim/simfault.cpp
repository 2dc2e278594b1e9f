#include "core/sim/simfault.h"

#include "core/sim/jsonfields.h"

#include <QRegularExpression>

#include <array>
#include <span>

namespace fota {

namespace {

using Verb = SimFault::Verb;

struct VerbName
{
    const char *name;
    Verb verb;
};

constexpr std::array kVerbs{
    VerbName{"reply", Verb::Reply}, VerbName{"err", Verb::Err},
    VerbName{"delay", Verb::Delay}, VerbName{"mute", Verb::Mute},
    VerbName{"late", Verb::Late},   VerbName{"chunk", Verb::Chunk},
    VerbName{"merge", Verb::Merge}, VerbName{"insert", Verb::Insert},
    VerbName{"ends", Verb::Ends},   VerbName{"garble", Verb::Garble},
    VerbName{"noise", Verb::Noise}, VerbName{"vanish", Verb::Vanish},
    VerbName{"reset", Verb::Reset}, VerbName{"ver", Verb::Ver},
    VerbName{"model", Verb::Model}, VerbName{"imei", Verb::Imei},
    VerbName{"apply", Verb::Apply}, VerbName{"ftp", Verb::Ftp},
    VerbName{"file", Verb::File},   VerbName{"net", Verb::Net},
    VerbName{"push", Verb::Push},   VerbName{"stall", Verb::Stall},
};

/// A mode that a verb knows, and whether a number belongs to it.
struct Mode
{
    const char *name;
    bool number;
};

constexpr std::array kApplyModes{
    Mode{"good", false},    Mode{"error", false}, Mode{"silent", false},
    Mode{"noreset", false}, Mode{"old", false},   Mode{"third", false},
    Mode{"never", false},   Mode{"loop", false},  Mode{"boot", false}};
constexpr std::array kFtpModes{Mode{"dns", false}, Mode{"refused", false}, Mode{"hole", false},
                               Mode{"530", false}, Mode{"550", false},     Mode{"421", false},
                               Mode{"die", false}, Mode{"stall", true},    Mode{"cut", true},
                               Mode{"drip", true}, Mode{"size", true}};
constexpr std::array kNetModes{Mode{"nosim", false}, Mode{"pin", false},      Mode{"puk", false},
                               Mode{"busy", false},  Mode{"simready", false}, Mode{"csq", true},
                               Mode{"cereg", true},  Mode{"cfun", true},      Mode{"drop", false}};

/// "cut 40%" to mode, number and percent.
void readMode(JsonFields &fields, SimFault &fault, std::span<const Mode> modes)
{
    QString text;
    fields.read("mode", text);
    static const QRegularExpression form(QStringLiteral("^(\\w+)(?: ([+-]?\\d{1,12})(%?))?$"));
    const auto match = form.match(text);
    for (const Mode &mode : modes) {
        if (match.hasMatch() && match.captured(1) == QLatin1StringView(mode.name)
            && mode.number == !match.captured(2).isEmpty()) {
            fault.mode = match.captured(1);
            fault.number = match.captured(2).toLongLong();
            fault.percent = !match.captured(3).isEmpty();
            if (fault.percent && fault.mode != QStringLiteral("cut")
                && fault.mode != QStringLiteral("stall"))
                break;
            return;
        }
    }
    fields.fail(QStringLiteral("mode"), QStringLiteral("unknown mode '%1'").arg(text));
}

template<typename T, size_t N>
void readWord(JsonFields &fields, const char *key, T &value,
              const std::array<std::pair<const char *, T>, N> &words)
{
    if (!fields.has(key))
        return;
    QString text;
    fields.read(key, text);
    for (const auto &[word, meaning] : words) {
        if (text == QLatin1StringView(word)) {
            value = meaning;
            return;
        }
    }
    fields.fail(QString::fromLatin1(key), QStringLiteral("unknown word '%1'").arg(text));
}

void readBytes(JsonFields &fields, SimFault &fault)
{
    fields.read("bytes", fault.bytes);
    fields.readHex("hex", fault.bytes);
}

void readInsert(JsonFields &fields, SimFault &fault)
{
    using Where = SimFault::Where;
    static constexpr std::array<std::pair<const char *, Where>, 5> kPlaces{
        {{"before", Where::Before},
         {"between", Where::Between},
         {"inside", Where::Inside},
         {"after", Where::After},
         {"data", Where::Data}}};
    readBytes(fields, fault);
    readWord(fields, "where", fault.where, kPlaces);
    fields.read("offset", fault.offset, 0, 1'000'000'000);
    fields.readMs("delayMs", fault.time);
    fields.read("times", fault.times, 1, 100'000'000);
    fields.readMs("everyMs", fault.gap);
}

void readErr(JsonFields &fields, SimFault &fault)
{
    using Form = SimFault::Form;
    static constexpr std::array<std::pair<const char *, Form>, 5> kForms{
        {{"asSet", Form::AsSet},
         {"plain", Form::Plain},
         {"numeric", Form::Numeric},
         {"verbose", Form::Verbose},
         {"cms", Form::Cms}}};
    fields.read("code", fault.code, 0, 9'999);
    fields.read("dataBytes", fault.dataBytes, 0, 1'000'000'000);
    readWord(fields, "form", fault.form, kForms);
}

void readVanish(JsonFields &fields, SimFault &fault)
{
    fault.time = milliseconds(5'000);
    fields.read("forEver", fault.forEver);
    fields.readSeconds("seconds", fault.time);
    fields.read("newName", fault.newName);
    fields.read("afterBytes", fault.offset, 0, 1'000'000);
    fields.read("inputBytes", fault.inputBytes, 1, 400);
    fields.read("dataBytes", fault.dataBytes, 0, 1'000'000'000);
}

void readReset(JsonFields &fields, SimFault &fault)
{
    fault.time = milliseconds(20'000);
    fields.read("times", fault.times, 1, 100);
    fields.readSeconds("seconds", fault.time);
    fields.read("vanishes", fault.vanishes);
    fields.read("newName", fault.newName);
    fields.read("echo", fault.echo);
}

void readApply(JsonFields &fields, SimFault &fault)
{
    fault.times = -1;
    fault.gap = milliseconds(20'000);
    fault.forEver = !fields.has("seconds");
    readMode(fields, fault, kApplyModes);
    fields.read("resets", fault.times, 0, 1'000);
    fields.readSeconds("seconds", fault.time);
    if (fault.mode == QStringLiteral("boot"))
        fault.gap = {};
    fields.readSeconds("gapSeconds", fault.gap);
    fields.read("code", fault.code, 0, 9'999);
    if (!fields.has("device"))
        return;
    QString device;
    fields.read("device", device);
    static const QRegularExpression form(QStringLiteral("^([0-9a-f]{4}):([0-9a-f]{4})$"));
    const auto match = form.match(device);
    if (!match.hasMatch() || fault.mode != QStringLiteral("boot"))
        fields.fail(QStringLiteral("device"),
                    QStringLiteral("four digits, colon, four digits are wanted, for boot"));
    fault.device = {quint16(match.captured(1).toInt(nullptr, 16)),
                    quint16(match.captured(2).toInt(nullptr, 16))};
}

void readFtp(JsonFields &fields, SimFault &fault)
{
    static constexpr std::array<std::pair<const char *, bool>, 2> kAnswers{
        {{"ERROR", false}, {"OK", true}}};
    readMode(fields, fault, kFtpModes);
    readWord(fields, "answer", fault.answersOk, kAnswers);
    fields.read("contextLost", fault.contextLost);
}

void readNoise(JsonFields &fields, SimFault &fault)
{
    readBytes(fields, fault);
    fields.read("count", fault.number, 1, 100'000'000);
    int seed = 1;
    fields.read("seed", seed, 0, 1'000'000);
    fault.seed = quint32(seed);
}

void readPush(JsonFields &fields, SimPushPlan &push)
{
    using Words = SimPushPlan::Words;
    using Result = SimPushPlan::Result;
    static constexpr std::array<std::pair<const char *, Words>, 5> kWords{
        {{"le910", Words::LE910},
         {"quoted", Words::Quoted},
         {"numeric", Words::Numeric},
         {"lwm2m", Words::Lwm2m},
         {"silent", Words::Silent}}};
    static constexpr std::array<std::pair<const char *, Result>, 4> kResults{
        {{"good", Result::Good},
         {"fail", Result::Fail},
         {"badDelta", Result::BadDelta},
         {"nothing", Result::Nothing}}};
    fields.readSeconds("afterSeconds", push.after);
    fields.read("ask", push.ask);
    readWord(fields, "words", push.words, kWords);
    readWord(fields, "result", push.result, kResults);
    fields.readSeconds("downloadSeconds", push.download);
    fields.readSeconds("answerSeconds", push.answer);
    fields.readSeconds("delaySeconds", push.delay);
    fields.read("target", push.target);
    fields.read("resets", push.resets, 1, 100);
    fields.readSeconds("seconds", push.restart);
}

void readFields(JsonFields &fields, SimFault &fault)
{
    switch (fault.verb) {
    case Verb::Reply:
        return readBytes(fields, fault);
    case Verb::Err:
        return readErr(fields, fault);
    case Verb::Delay:
    case Verb::Late:
    case Verb::Merge:
        return fields.readSeconds("seconds", fault.time);
    case Verb::Mute: {
        static constexpr std::array<std::pair<const char *, bool>, 2> kParts{
            {{"all", false}, {"end", true}}};
        return readWord(fields, "part", fault.endOnly, kParts);
    }
    case Verb::Chunk:
        fault.sizes = {1};
        fields.read("sizes", fault.sizes);
        return fields.readMs("gapMs", fault.gap);
    case Verb::Ends:
        return fields.read("with", fault.bytes);
    case Verb::Insert:
        return readInsert(fields, fault);
    case Verb::Garble: {
        fault.rate = 0.1;
        fields.read("rate", fault.rate, 0, 1);
        int seed = 1;
        fields.read("seed", seed, 0, 1'000'000);
        fault.seed = quint32(seed);
        return;
    }
    case Verb::Noise:
        return readNoise(fields, fault);
    case Verb::Vanish:
        return readVanish(fields, fault);
    case Verb::Stall:
        fault.forEver = !fields.has("seconds");
        fields.readSeconds("seconds", fault.time);
        return fields.read("dataBytes", fault.dataBytes, 0, 1'000'000'000);
    case Verb::Reset:
        return readReset(fields, fault);
    case Verb::Ver:
        fields.read("main", fault.value);
        return fields.read("sub", fault.sub);
    case Verb::Model:
    case Verb::Imei:
        return fields.read("value", fault.value);
    case Verb::Apply:
        return readApply(fields, fault);
    case Verb::Ftp:
        return readFtp(fields, fault);
    case Verb::File:
        fields.read("name", fault.value);
        readBytes(fields, fault);
        return fields.read("size", fault.size, -2, 1'000'000'000'000);
    case Verb::Push:
        return readPush(fields, fault.push);
    case Verb::Net:
        return readMode(fields, fault, kNetModes);
    }
}

} // namespace

bool SimFault::matches(QByteArrayView command) const
{
    if (at == "*")
        return command.startsWith("AT") || command.startsWith("at");
    const QByteArray text = command.toByteArray().toUpper();
    const QByteArray pattern = at.toUpper();
    if (!text.startsWith(pattern))
        return false;
    if (text.size() == pattern.size())
        return true;
    if (pattern == "AT")
        return false; // every command begins so
    const auto isWord = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
    return !isWord(pattern.back()) || !isWord(text.at(pattern.size()));
}

Result<SimFault> parseFault(const QJsonValue &value, const QString &path)
{
    using When = SimFault::When;
    static constexpr std::array<std::pair<const char *, When>, 3> kWhens{
        {{"always", When::Always}, {"before", When::BeforeApply}, {"after", When::AfterApply}}};
    JsonFields fields(value, path);
    SimFault fault;
    QString name;
    fields.read("do", name);
    bool known = false;
    for (const VerbName &verb : kVerbs) {
        if (name == QLatin1StringView(verb.name)) {
            fault.verb = verb.verb;
            known = true;
        }
    }
    if (!known)
        fields.fail(QStringLiteral("do"), QStringLiteral("unknown verb '%1'").arg(name));
    fields.read("at", fault.at);
    if (fault.at.isEmpty())
        fields.fail(QStringLiteral("at"), QStringLiteral("a command or a moment is wanted"));
    readWord(fields, "when", fault.when, kWhens);
    QList<int> visits;
    fields.read("visit", visits);
    if (!visits.isEmpty()) {
        fault.firstVisit = visits.first();
        fault.lastVisit = visits.last();
    }
    if (visits.size() > 2 || fault.firstVisit < 1 || fault.lastVisit < fault.firstVisit)
        fields.fail(QStringLiteral("visit"), QStringLiteral("N or [FIRST, LAST] is wanted"));
    fields.read("catalogue", fault.catalogue);
    if (known && fault.verb == Verb::Reset && fault.at == "RESTART")
        fields.fail(QStringLiteral("at"), QStringLiteral("a restart begins no further one"));
    if (known)
        readFields(fields, fault);
    if (const Error error = fields.finish())
        return error;
    return fault;
}

} // namespace fota
