#include "core/diagnosis/sessionreader.h"

#include "core/at/parsers.h"
#include "core/diagnosis/diagnose.h"
#include "core/diagnosis/loggedaddresses.h"
#include "core/fota/checkfile.h"
#include "core/fota/firmwareversion.h"
#include "core/log/identifiers.h"

#include <algorithm>

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

QByteArray upperName(const QByteArray &command)
{
    qsizetype end = 2;
    while (end < command.size() && command[end] != '=' && command[end] != '?'
           && command[end] != ';')
        ++end;
    return command.first(std::min(end, command.size())).toUpper();
}

/// The last argument of "AT#SGACT=3,1".
QByteArray lastArgument(const QByteArray &command)
{
    const qsizetype at = std::max(command.lastIndexOf(','), command.lastIndexOf('='));
    return command.sliced(at + 1).trimmed();
}

/// The first argument in quotes.
QByteArray quotedArgument(const QByteArray &command)
{
    const qsizetype from = command.indexOf('"');
    const qsizetype to = command.indexOf('"', from + 1);
    return from < 0 || to < 0 ? QByteArray() : command.sliced(from + 1, to - from - 1);
}

/// An IMEI, or the token that a redacted log has in its place.
bool isImei(const QByteArray &answer)
{
    return parseImei({answer}) || (answer.startsWith("IMEI-") && isToken(answer));
}

bool isWord(const QByteArray &name, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [&name](const char *one) { return name == one; });
}

} // namespace

SessionReader::SessionReader(LogFormat format, qint64 firstLine)
{
    m_result.format = format;
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

    const QByteArray name = upperName(exchange.command);
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
    feed(exchange, m_step);
    if (exchange.replies.isEmpty())
        return;
    const QByteArray answer = exchange.replies.first().text;
    if (isWord(name, {"AT+GMM", "AT+CGMM", "AT#CGMM"}))
        m_result.model = QString::fromUtf8(answer);
    else if (isWord(name, {"AT+CGSN", "AT#CGSN", "AT+GSN"}) && isImei(answer))
        m_result.imei = QString::fromLatin1(answer);
    else if (name == "AT#CFVR") {
        if (const auto sub = parseSubVersion(answer))
            m_result.subVersion = QString::number(*sub);
    } else if (isWord(name, {"AT+GMR", "AT+CGMR", "AT#CGMR"}))
        takeVersion(exchange);
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
    if (!check || check->pass != m_pass || m_downloaded)
        return;
    LogStep &own = row("4.h", exchange);
    own.state = LogStep::State::Done;
    own.command = QString::fromUtf8(exchange.command);
    own.reply = text;
    own.elapsedMs = exchange.elapsedMs();
    if (m_result.target.isEmpty())
        return;
    const bool isSame = matchesTarget(text, std::nullopt, m_result.target);
    computed("4.i", isSame ? LogStep::State::Other : LogStep::State::Done, exchange.line);
    if (isSame)
        return;
    computed("4.j", LogStep::State::Done, exchange.line);
    if (compareVersions(text, m_result.target) == VersionOrder::Unordered)
        find(LogFinding::Kind::Unordered, u"C18"_s, exchange.line, LogFinding::Severity::Info,
             {text, m_result.target});
}

void SessionReader::takeStep(const LogExchange &exchange, const char *step)
{
    const QByteArrayView id(step);
    if (m_applied && !m_result.now.isEmpty() && (id == "4.a" || id == "4.b" || id == "4.e")) {
        ++m_pass; // the old version was read back, and it begins again
        m_applied = m_downloaded = false;
        m_result.from = m_result.now;
        m_result.now.clear();
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
    if (own.state != LogStep::State::Done) {
        m_failed = exchange;
    }
    constexpr int kFair = 3;
    if (own.visits > kFair && own.state == LogStep::State::Failed)
        find(LogFinding::Kind::EndlessRetry, u"endlessRetry"_s, exchange.line,
             LogFinding::Severity::Warning, {own.step, QString::number(own.visits)});
    const bool isOk = exchange.isOk();
    if (id == "4.e") {
        m_procedure = true;
        m_dataOpen |= isOk;
        if (exchange.sentMs && m_attempts.size() < kMostTimes)
            m_attempts.append(*exchange.sentMs);
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
        takeCheckFile(exchange);
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

void SessionReader::takeCheckFile(const LogExchange &exchange)
{
    if (exchange.data.isEmpty())
        return;
    QByteArray text;
    for (const auto &line : exchange.data)
        text += line.text + "\r\n";
    CheckFileContext context;
    context.model = m_result.model;
    context.imei = m_result.imei;
    if (exchange.sentMs && m_result.first.contains(u'T'))
        context.now = QDateTime::fromMSecsSinceEpoch(*exchange.sentMs, Qt::UTC);
    const Result<CheckFile> read = parseCheckFile(text, context);
    const qint64 line = exchange.data.first().line;
    if (!read) {
        m_checkFileError = read.error();
        return;
    }
    m_result.target = read->version;
    m_result.file = read->file;
    // What nearly every list lacks, and what it offers for later, says nothing of this session.
    const auto isUsual = [](const Error &finding) {
        return finding.code == ErrorCode::ModelNotStated
               || finding.code == ErrorCode::NextLoginOffered;
    };
    for (const Error &finding : read->findings)
        if (!isUsual(finding) && m_result.findings.size() < kMostFindings)
            m_result.findings.append({LogFinding::Kind::OfCheckFile,
                                      faultId(finding.code),
                                      LogFinding::Severity::Warning,
                                      line,
                                      {},
                                      finding});
    if (read->nextServer.isEmpty())
        find(LogFinding::Kind::ServerEmpty, u"C05"_s, line, LogFinding::Severity::Info);
    if (!read->nextPassword.isEmpty() && read->nextPassword.reveal() != "***")
        find(LogFinding::Kind::PasswordInClear, u"passwordInClear"_s, line);
}

bool SessionReader::isOtherModule(const LogExchange &exchange) const
{
    if (m_result.imei.isEmpty() || exchange.replies.isEmpty()
        || !isWord(upperName(exchange.command), {"AT+CGSN", "AT#CGSN", "AT+GSN"}))
        return false;
    const QByteArray imei = exchange.replies.first().text;
    return isImei(imei) && QString::fromLatin1(imei) != m_result.imei;
}

bool SessionReader::isOver() const
{
    if (m_applied)
        return !m_result.now.isEmpty()
               && matchesTarget(m_result.now, std::nullopt, m_result.target);
    const LogStep *close = last("4.s");
    return close && close->pass == m_pass;
}

} // namespace fota
