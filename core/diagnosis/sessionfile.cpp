#include "core/diagnosis/diagnose.h"
#include "core/diagnosis/logcommand.h"
#include "core/diagnosis/sessionreader.h"
#include "core/fota/checkfile.h"
#include "core/fota/firmwareversion.h"
#include "core/log/identifiers.h"

#include <algorithm>

// What a log shows of the check file, and of the versions that are compared with it: 4.g to 4.j.
namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostFindings = 1000; ///< of a session
constexpr qint64 kIdleMs = 20'000;        ///< no transfer stands still for longer (1.1)
constexpr qsizetype kMostRows = 64;       ///< of a check file; more are no whole file in a log

using Data = QList<LogExchange::Reply>;

/// Is a cell of the row not what came: a mask, or a token of an exported log?
bool isMasked(const QByteArray &row)
{
    const QList<QByteArray> cells = row.split(',');
    return std::ranges::any_of(cells,
                               [](const QByteArray &cell) { return isToken(cell.trimmed()); })
           || row.contains("***");
}

/// The bytes of the rows, each with the longest line end; none: the log does not have them all.
std::optional<qint64> bytesOf(const Data &rows)
{
    if (rows.size() >= kMostRows)
        return {};
    qint64 bytes = 0;
    for (const auto &row : rows) {
        if (isMasked(row.text))
            return {};
        bytes += row.text.size() + 2;
    }
    return bytes;
}

} // namespace

void SessionReader::takeCheckFile(const LogExchange &exchange)
{
    m_checkFileError = {};
    m_fetchTrouble = ErrorCode::None;
    if (!exchange.isConnected)
        return;
    Data data = exchange.data;
    const bool isEscaped = !data.isEmpty() && data.last().text == "+++";
    if (isEscaped)
        data.removeLast();
    const bool isEnded = exchange.isEnded();
    if (data.isEmpty() && !isEnded)
        return;
    QByteArray text;
    m_fetched = 0;
    for (const auto &line : data) {
        text += line.text + "\r\n";
        m_fetched += line.text.size();
    }
    CheckFileContext context;
    context.model = m_result.model;
    context.imei = m_result.imei;
    if (exchange.sentMs && m_result.first.contains(u'T'))
        context.now = QDateTime::fromMSecsSinceEpoch(*exchange.sentMs, Qt::UTC);
    const Result<CheckFile> read = parseCheckFile(text, context);

    // Blanks at the ends of lines are not in a log, so a row that can be read may seem shorter.
    constexpr qint64 kBlanks = 8;
    const auto most = bytesOf(data);
    const bool isSized = m_fileSize && m_sizedFile == quotedArgument(exchange.command);
    const bool isShort = isSized && most && *m_fileSize > *most + (read ? kBlanks : 0);
    const auto before = exchange.dataMs ? exchange.dataMs : exchange.firstMs;
    const bool isIdle = before && exchange.endMs && *exchange.endMs - *before >= kIdleMs;
    if (isEscaped && isSized && most && !isShort)
        m_fetchTrouble = ErrorCode::TransferEndless;
    else if (isEscaped || (isEnded && isIdle && (isShort || !read)))
        m_fetchTrouble = ErrorCode::TransferStalled;
    else if (isEnded && isShort)
        m_fetchTrouble = ErrorCode::CheckFileCut;
    if (m_fetchTrouble != ErrorCode::None)
        return;
    if (read)
        takeList(*read, data.first().line);
    else
        m_checkFileError = read.error();
}

/// The host has left data mode by itself: what came before was not all of the file.
void SessionReader::takeEscape()
{
    if (m_fetchTrouble == ErrorCode::None && !m_checkFileError)
        return; // it was
    m_checkFileError = {};
    m_fetchTrouble = ErrorCode::TransferStalled;
    for (LogStep &step : m_result.steps) {
        if (step.step == u"4.g" && step.pass == m_pass)
            step.state = LogStep::State::Failed;
    }
}

void SessionReader::takeList(const CheckFile &list, qint64 line)
{
    m_result.target = list.version;
    m_result.file = list.file;
    // What nearly every list lacks, and what it offers for later, says nothing of this session.
    const auto isUsual = [](const Error &finding) {
        return finding.code == ErrorCode::ModelNotStated
               || finding.code == ErrorCode::NextLoginOffered;
    };
    for (const Error &finding : list.findings)
        if (!isUsual(finding) && m_result.findings.size() < kMostFindings)
            m_result.findings.append({LogFinding::Kind::OfCheckFile,
                                      faultId(finding.code),
                                      LogFinding::Severity::Warning,
                                      line,
                                      {},
                                      finding});
    if (list.nextServer.isEmpty())
        find(LogFinding::Kind::ServerEmpty, u"C05"_s, line, LogFinding::Severity::Info);
    if (!list.nextPassword.isEmpty() && list.nextPassword.reveal() != "***")
        find(LogFinding::Kind::PasswordInClear, u"passwordInClear"_s, line);
}

/// 4.h to 4.j.
void SessionReader::takeCompared(const LogExchange &exchange, const QString &version)
{
    LogStep &own = row("4.h", exchange);
    own.state = LogStep::State::Done;
    own.command = QString::fromUtf8(exchange.command);
    own.reply = version;
    own.elapsedMs = exchange.elapsedMs();
    if (m_result.target.isEmpty())
        return;
    const bool isSame = matchesTarget(version, m_fromSub, m_result.target);
    computed("4.i", isSame ? LogStep::State::Other : LogStep::State::Done, exchange.line);
    if (isSame)
        return;
    computed("4.j", LogStep::State::Done, exchange.line);
    if (compareVersions(version, m_fromSub, m_result.target) == VersionOrder::Unordered)
        find(LogFinding::Kind::Unordered, u"C18"_s, exchange.line, LogFinding::Severity::Info,
             {version, m_result.target});
}

/// Why the engine would not go on from 4.j, whoever asks for it.
Error SessionReader::objection() const
{
    const QString &from = m_result.from;
    const QString &target = m_result.target;
    if (from.isEmpty() || target.isEmpty() || matchesTarget(from, m_fromSub, target))
        return {};
    const QString both = fullVersion(from, m_fromSub) + u" / "_s + target;
    if (!m_fromSub && needsSubVersion(from, target))
        return {ErrorCode::SubVersionUnread, both, {}};
    switch (compareVersions(from, m_fromSub, target)) {
    case VersionOrder::Newer:
        return {ErrorCode::Downgrade, both, {}};
    case VersionOrder::NearEqual:
        return {ErrorCode::VersionsNearEqual, both, {}};
    case VersionOrder::Unordered:
    case VersionOrder::Same:
    case VersionOrder::Older:
        break;
    }
    const Result<bool> name = checkDeltaName(m_result.file, from, m_fromSub, m_result.model);
    return name ? Error{} : name.error();
}

bool SessionReader::isListBad(const LogStep &last) const
{
    const bool isCutLog = m_latest.isConnected && !m_latest.isEnded();
    if (!m_checkFileError || last.step < u"4.g"_s || isCutLog)
        return false;
    // A host that goes on has read more of it than the log has.
    return m_checkFileError.code != ErrorCode::CheckFileEmpty || last.step <= u"4.h"_s;
}

} // namespace fota
