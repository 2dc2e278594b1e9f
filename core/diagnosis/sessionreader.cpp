#include "core/diagnosis/sessionreader.h"

#include "core/at/parsers.h"
#include "core/diagnosis/logcommand.h"
#include "core/diagnosis/loggedaddresses.h"
#include "core/fota/firmwareversion.h"
#include "core/log/identifiers.h"

#include <algorithm>
#include <utility>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostFindings = 1000; ///< of a session; a log may lack millions of commands
constexpr qsizetype kMostTimes = 100'000; ///< of a session; its habits show in these

struct StepCommand
{
    QByteArrayView begin; ///< upper case
    const char *step;
};

/// Which step a command is of; those that open and close a session depend on more than the name.
constexpr StepCommand kSteps[] = {
    {"AT#SCFG=", "4.a"},     {"AT+CGDCONT=", "4.b"}, {"AT+CSQ", "4.c"},
    {"AT+CEREG?", "4.d"},    {"AT+CGREG?", "4.d"},   {"AT+CREG?", "4.d"},
    {"AT#FTPOPEN=", "4.f"},  {"AT#FTPGET=", "4.g"},  {"AT#FTPGETOTA=", "4.k"},
    {"AT#OTAUPW", "UPLOAD"},
};

/// An IMEI, or the token that a redacted log has in its place.
bool isImei(const QByteArray &answer)
{
    return parseImei({answer}) || (answer.startsWith("IMEI-") && isToken(answer));
}

} // namespace

SessionReader::SessionReader(qint64 firstLine)
{
    m_result.firstLine = firstLine;
}

void SessionReader::find(LogFinding::Kind kind, const QString &id, qint64 line,
                         LogFinding::Severity severity, const QStringList &args)
{
    if (m_result.findings.size() >= kMostFindings)
        return;
    const bool isKnown = std::ranges::any_of(m_result.findings, [&](const LogFinding &finding) {
        return finding.kind == kind && kind != LogFinding::Kind::CommandLost
               && kind != LogFinding::Kind::TornLine;
    });
    if (!isKnown) // each habit is told once, where it is seen first
        m_result.findings.append({kind, id, severity, line, args, {}});
}

void SessionReader::note(const LogTime &time)
{
    ++m_result.entries;
    if (!time.wallMs)
        return;
    if (m_result.first.isEmpty())
        m_result.first = stampText(*time.wallMs, time.hasDate);
    if (m_last.wallMs && *time.wallMs < *m_last.wallMs)
        find(LogFinding::Kind::StampsFall, u"L05"_s, time.line, LogFinding::Severity::Info);
    m_last = time;
}

const LogStep *SessionReader::last(const char *step) const
{
    const auto found =
        std::find_if(m_result.steps.rbegin(), m_result.steps.rend(),
                     [step](const LogStep &own) { return own.step == QLatin1StringView(step); });
    return found == m_result.steps.rend() ? nullptr : &*found;
}

LogStep &SessionReader::row(const char *step, const LogExchange &exchange)
{
    const auto same = std::ranges::find_if(m_result.steps, [&](const LogStep &row) {
        return row.step == QLatin1StringView(step) && row.pass == m_pass;
    });
    if (same != m_result.steps.end()) {
        ++same->visits;
        return *same;
    }
    LogStep row;
    row.step = QString::fromLatin1(step);
    row.pass = m_pass;
    row.line = exchange.line;
    row.sentMs = exchange.sentMs;
    m_result.steps.append(row);
    return m_result.steps.last();
}

void SessionReader::computed(const char *step, LogStep::State state, qint64 line)
{
    LogExchange none;
    none.line = line;
    LogStep &own = row(step, none);
    own.state = state;
    own.line = line;
}

/// For the diagnosis: what was said in which step.
void SessionReader::feed(const LogExchange &exchange, const QByteArray &step)
{
    using Direction = LogEntry::Direction;
    const qint64 sentMs = exchange.sentMs.value_or(0);
    if (!exchange.isLost)
        m_seen.take({sentMs, Direction::Sent, step, exchange.command});
    for (const LogExchange::Reply &reply : exchange.replies)
        m_seen.take({exchange.firstMs.value_or(sentMs), Direction::Received, step, reply.text});
    if (exchange.isEnded())
        m_seen.take({exchange.endMs.value_or(sentMs), Direction::Received, step, exchange.final});
}

void SessionReader::take(const LogEvent &event)
{
    m_seen.take({event.wallMs.value_or(0), LogEntry::Direction::Unsolicited, {}, event.text});
    m_values.take(event);
    if (event.text == "+++" && m_step == "4.g")
        takeEscape();
}

void SessionReader::take(const LogExchange &exchange)
{
    if (exchange.isLost) {
        ++m_result.lost;
        find(LogFinding::Kind::CommandLost, u"L06"_s, exchange.line);
    } else {
        ++m_result.commands;
    }
    for (const qint64 line : exchange.torn)
        find(LogFinding::Kind::TornLine, u"tornLine"_s, line, LogFinding::Severity::Info);
    if (exchange.hadOddQuotes)
        find(LogFinding::Kind::TypographicQuotes, u"A27"_s, exchange.line);
    if (m_answeredMs && exchange.sentMs && *exchange.sentMs >= *m_answeredMs && !exchange.isLost
        && m_pauses.size() < kMostTimes)
        m_pauses.append(*exchange.sentMs - *m_answeredMs);
    m_answeredMs = exchange.endMs;
    if (exchange.endMs)
        m_heardMs = exchange.endMs;
    m_latest = exchange;
    m_values.take(exchange);

    const QByteArray name = commandName(exchange.command);
    if (exchange.isLost) {
        // What opens the FTP session holds a password: terminals and people take it out.
        const LogStep *data = last("4.e");
        if (data && data->pass == m_pass && data->state == LogStep::State::Done && !last("4.g"))
            takeStep(exchange, "4.f");
        return;
    }
    if (name == "AT#SGACT" && exchange.command.contains('=')) {
        const bool opens = lastArgument(exchange.command) == "1";
        return takeStep(exchange, opens ? "4.e" : m_downloaded ? "4.m" : "4.s");
    }
    if (name == "AT#FTPCLOSE")
        return takeStep(exchange, m_downloaded ? "4.l" : "4.r");
    if (name == "AT#OTAUP" && exchange.command.contains('='))
        return takeStep(exchange, lastArgument(exchange.command) == "1" ? "VALIDATE" : "4.n");
    const QByteArray command = exchange.command.toUpper();
    for (const StepCommand &step : kSteps) {
        if (command.startsWith(step.begin))
            return takeStep(exchange, step.step);
    }
    identify(exchange, name);
}

void SessionReader::identify(const LogExchange &exchange, const QByteArray &name)
{
    const char *early = m_early.take(exchange);
    feed(exchange, m_result.steps.isEmpty() && early ? QByteArray(early) : m_step);
    if (exchange.replies.isEmpty())
        return;
    const QByteArray answer = exchange.replies.first().text;
    if (asksModel(name)) {
        m_result.model = QString::fromUtf8(answer);
    } else if (asksImei(name) && isImei(answer)) {
        m_result.imei = QString::fromLatin1(answer);
    } else if (asksVersion(name)) {
        takeVersion(exchange);
    } else if (const auto sub = parseSubVersion(answer); sub && name == "AT#CFVR") {
        m_result.subVersion = QString::number(*sub);
        (m_applied ? m_nowSub : m_fromSub) = m_result.subVersion;
    } else if (const auto size = parseFileSize(answer); size && name == "AT#FTPFSIZE") {
        m_fileSize = *size;
        m_sizedFile = quotedArgument(exchange.command);
    }
}

void SessionReader::takeVersion(const LogExchange &exchange)
{
    const auto version = std::ranges::find_if(exchange.replies, [](const auto &reply) {
        return plausibleVersion(QString::fromUtf8(reply.text));
    });
    if (version == exchange.replies.end())
        return;
    const QString text = QString::fromUtf8(version->text);
    if (m_applied) {
        const bool isFirst = m_result.now.isEmpty();
        m_result.now = text;
        if (isFirst) {
            LogStep &waited = row("4.o", exchange);
            waited.state = LogStep::State::Done;
            if (m_appliedMs && exchange.sentMs && *exchange.sentMs >= *m_appliedMs)
                waited.elapsedMs = *exchange.sentMs - *m_appliedMs;
        }
        LogStep &own = row("4.p", exchange);
        own.state = LogStep::State::Done;
        own.command = QString::fromUtf8(exchange.command);
        own.reply = text;
        own.elapsedMs = exchange.firstMs && exchange.sentMs
                            ? std::optional(*exchange.firstMs - *exchange.sentMs)
                            : std::nullopt;
        constexpr qint64 kSlowMs = 2000;
        if (isFirst && own.elapsedMs.value_or(0) > kSlowMs)
            find(LogFinding::Kind::SlowVersion, u"U09"_s, exchange.line, LogFinding::Severity::Info,
                 {QString::number(*own.elapsedMs)});
        return;
    }
    m_result.from = text;
    const LogStep *check = last("4.g");
    if (check && check->pass == m_pass && !m_downloaded)
        takeCompared(exchange, text);
}

void SessionReader::takeStep(const LogExchange &exchange, const char *step)
{
    const QByteArrayView id(step);
    if (m_applied && !m_result.now.isEmpty() && (id == "4.a" || id == "4.b" || id == "4.e")) {
        ++m_pass; // the old version was read back, and it begins again
        m_applied = m_downloaded = false;
        m_result.from = m_result.now;
        m_result.now.clear();
        if (m_nowSub)
            m_fromSub = std::exchange(m_nowSub, std::nullopt);
    }
    if ((id == "4.c" || id == "4.d") && last("4.e") && last("4.e")->pass == m_pass)
        return feed(exchange, {}); // looked at again, later
    m_step = step;
    feed(exchange, m_step);
    LogStep &own = row(step, exchange);
    own.command = QString::fromUtf8(exchange.command);
    own.reply = exchange.replies.isEmpty() ? QString::fromUtf8(exchange.final)
                                           : QString::fromUtf8(exchange.replies.first().text);
    own.elapsedMs = exchange.elapsedMs();
    own.state = exchange.isOk()      ? LogStep::State::Done
                : exchange.isEnded() ? LogStep::State::Failed
                                     : LogStep::State::Started;
    if (id == "4.g")
        takeCheckFile(exchange);
    if (id == "4.g" && m_fetchTrouble != ErrorCode::None)
        own.state = LogStep::State::Failed;
    const bool isSilent = own.state == LogStep::State::Started && exchange.replies.isEmpty();
    m_silences = isSilent ? (m_failed.command == exchange.command ? m_silences : 0) + 1 : 0;
    if (own.state != LogStep::State::Done)
        m_failed = exchange;
    constexpr int kFair = 3;
    if (own.visits > kFair && own.state == LogStep::State::Failed)
        find(LogFinding::Kind::EndlessRetry, u"endlessRetry"_s, exchange.line,
             LogFinding::Severity::Warning, {own.step, QString::number(own.visits)});
    const bool isOk = exchange.isOk();
    if (id == "4.e") {
        m_procedure = true;
        m_dataOpen |= isOk;
        if (exchange.sentMs && m_attempts.size() < kMostTimes)
            m_attempts.append({*exchange.sentMs, exchange.line, {}, {}});
        for (const auto &reply : exchange.replies) {
            if (reply.text.startsWith("#SGACT:") && loggedAddresses(reply.text).isEmpty())
                find(LogFinding::Kind::AddressStripped, u"N04"_s, reply.line,
                     LogFinding::Severity::Info);
        }
    } else if (id == "4.f") {
        m_procedure = true;
        m_ftpOpen |= isOk;
        const QList<QByteArray> fields = exchange.command.split('"');
        if (fields.size() > 5 && !fields[5].isEmpty() && fields[5].count('*') != fields[5].size())
            find(LogFinding::Kind::PasswordInClear, u"passwordInClear"_s, exchange.line);
    } else if (id == "4.g") {
        m_procedure = true;
    } else if (id == "4.k") {
        m_procedure = true;
        m_downloaded |= isOk;
        const QString name = QString::fromUtf8(quotedArgument(exchange.command));
        if (!m_result.file.isEmpty() && name != m_result.file)
            find(LogFinding::Kind::OtherFile, u"C30"_s, exchange.line,
                 LogFinding::Severity::Warning, {m_result.file, name});
    } else if (id == "4.l" || id == "4.r") {
        m_ftpOpen &= !isOk;
    } else if (id == "4.m" || id == "4.s") {
        m_dataOpen &= !isOk;
    } else if (id == "UPLOAD") {
        m_procedure = true;
        m_downloaded |= isOk;
    } else if (id == "4.n") {
        m_procedure = true;
        if (m_ftpOpen || m_dataOpen)
            find(LogFinding::Kind::AppliedWithOpen, u"INV-8"_s, exchange.line);
        m_applied = true;
        m_applyRefused = exchange.isEnded() && !isOk;
        m_appliedMs = exchange.endMs;
    }
}

bool SessionReader::isOtherModule(const LogExchange &exchange) const
{
    if (m_result.imei.isEmpty() || exchange.replies.isEmpty()
        || !asksImei(commandName(exchange.command)))
        return false;
    const QByteArray imei = exchange.replies.first().text;
    return isImei(imei) && QString::fromLatin1(imei) != m_result.imei;
}

} // namespace fota
