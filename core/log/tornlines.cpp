#include "core/log/tornlines.h"

#include "core/at/catalogue.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace fota {

namespace {

constexpr qint64 kApartMs = 1000;   ///< what comes later was not in the same line
constexpr qsizetype kLongest = 512; ///< of a line that is put together
constexpr qsizetype kMostKnown = 64;
constexpr int kDataLines = 64; ///< rows of the longest check file (K08)

constexpr std::array<QByteArrayView, 4> kFinals{"OK", "ERROR", "NO CARRIER", "CONNECT"};

constexpr char kModel[] = R"([A-Z]{2}\d{3}[A-Z0-9]*(-[A-Z0-9]+)*)";
constexpr char kVersion[] = R"(\d\d\.\d\d\.\d{3}(-[A-Z]\d{3}(_[A-Z0-9]+)*)?)";

struct Form
{
    const char *commands; ///< by name, each with a blank behind it
    const char *line;     ///< what answers them
    bool isBare = false;  ///< the line has no name of its own
};

/// What has no name is no line of an answer whose lines have one.
constexpr Form kForms[] = {
    {"+CSQ ", R"(\+CSQ: ?\d{1,2},\d{1,2})"},
    {"+CESQ ", R"(\+CESQ: ?\d{1,3}(,\d{1,3}){5})"},
    {"+CREG +CGREG +CEREG ", R"(\+C[GE]?REG: ?\d,\d(,"?[0-9A-F]*"?)*)"},
    {"+COPS ", R"(\+COPS: ?\d(,\d,"[^"]*"(,\d)?)?)"},
    {"+CPIN ", R"(\+CPIN: ?(READY|SIM PIN2?|SIM PUK2?))"},
    {"+CFUN ", R"(\+CFUN: ?\d)"},
    {"+CGDCONT ", R"(\+CGDCONT: ?\d{1,2},"[A-Z0-9]+","[^"]*"(,"[^"]*"(,\d)*)?)"},
    {"+CGPADDR ", R"(\+CGPADDR: ?\d{1,2},"?\d+(\.\d+){3}"?)"},
    {"#SCFG ", R"(#SCFG: ?\d(,\d{1,5}){5,})"},
    {"#SGACT ", R"(#SGACT: ?(\d{1,2},[01]|(\d{1,2},)?"?\d{1,3}(\.\d{1,3}){3}"?))"},
    {"#FTPFSIZE ", R"(#FTPFSIZE: ?\d{1,10})"},
    {"#FTPGET #FTPGETPKT #FTPGETOTA ", R"(#FTPGET(PKT|OTA)?: ?\d{1,10}(,\d+)?)"},
    {"#CFVR ", R"(#CFVR: ?\d+)"},
    {"+CCID #CCID ", R"([+#]CCID: ?\d{18,20})"},
    {"+GMM +CGMM #CGMM ", kModel, true},
    {"+GMR +CGMR #CGMR ", kVersion, true},
    {"+CGSN +GSN #CGSN ", R"(\d{15})", true},
};

QRegularExpression exactly(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::CaseInsensitiveOption);
}

bool fits(const QRegularExpression &form, QByteArrayView text)
{
    return form.match(QString::fromLatin1(text)).hasMatch();
}

const QRegularExpression &formOf(const Form &form)
{
    static const QList<QRegularExpression> all = [] {
        QList<QRegularExpression> made;
        for (const Form &one : kForms)
            made += exactly(QString::fromLatin1(one.line));
        return made;
    }();
    return all.at(&form - kForms);
}

/// "+CSQ" of "AT+CSQ?".
QByteArray nameOf(QByteArrayView command)
{
    qsizetype end = std::min<qsizetype>(3, command.size());
    while (end < command.size() && QChar::isLetterOrNumber(uchar(command[end])))
        ++end;
    return command.first(end).sliced(std::min<qsizetype>(2, end)).toByteArray().toUpper();
}

const Form *formFor(QByteArrayView command)
{
    const QByteArray name = nameOf(command) + ' ';
    const auto found = std::ranges::find_if(kForms, [&name](const Form &form) {
        const QByteArrayView names(form.commands);
        const qsizetype at = names.indexOf(name);
        return at == 0 || (at > 0 && names[at - 1] == ' ');
    });
    return name.size() < 3 || found == std::end(kForms) ? nullptr : found;
}

/// A command that is in the catalogue, with whatever it is given.
bool isKnownCommand(QByteArrayView text)
{
    static const QRegularExpression all = [] {
        QStringList forms;
        for (const CommandSpec &spec : commandSpecs()) {
            QString form = QRegularExpression::escape(QString::fromLatin1(spec.format));
            form.replace(QRegularExpression(QStringLiteral("\\\\%\\d")),
                         QStringLiteral("[^\",]*[^\", ]"));
            forms += form;
        }
        return exactly(forms.join(u'|'));
    }();
    return fits(all, text);
}

bool isCutOf(QByteArrayView part, QByteArrayView word)
{
    return !part.isEmpty() && part.size() < word.size() && word.startsWith(part);
}

bool isCutFinal(QByteArrayView part)
{
    return std::ranges::any_of(kFinals, [part](auto word) { return isCutOf(part, word); })
           || isCutOf(part, "+CME ERROR:") || isCutOf(part, "+CMS ERROR:");
}

bool isFinal(QByteArrayView text)
{
    return std::ranges::find(kFinals, text) != kFinals.end() || text.startsWith("+CME ERROR:")
           || text.startsWith("+CMS ERROR:");
}

/// A line with a name: an answer, an event, or a command.
bool hasName(QByteArrayView text)
{
    constexpr qsizetype kShortest = 4;
    return (text.size() >= kShortest && QByteArrayView("+#$%^*!").contains(text[0])
            && QChar::isLetter(uchar(text[1])))
           || (text.size() > 1 && looksLikeCommand(text));
}

} // namespace

void TornLines::take(const LogRecord &record)
{
    if (m_held) {
        if (auto whole = joined(*m_held, record)) {
            m_held = std::move(whole);
            return;
        }
        give(*std::exchange(m_held, std::nullopt));
    }
    const LogRecord next = withoutStamp(record).value_or(record);
    if (mayGoOn(next))
        m_held = next;
    else
        give(next);
}

void TornLines::end()
{
    if (m_held)
        give(*std::exchange(m_held, std::nullopt));
    m_command.clear();
    m_dataLines = -1;
}

bool TornLines::mayGoOn(const LogRecord &record) const
{
    const QByteArray text = plainText(record.text).trimmed();
    if (!record.isGuessed || text.isEmpty() || text.size() > kLongest)
        return false;
    if (m_dataLines >= 0)
        return isCutOf(text, "NO CARRIER");
    if (record.direction == LogEntry::Direction::Sent)
        return true;
    return record.direction == LogEntry::Direction::Received && !isFinal(text)
           && (!m_command.isEmpty() || isCutFinal(text));
}

std::optional<LogRecord> TornLines::joined(const LogRecord &head, const LogRecord &tail) const
{
    const bool isNear = !head.wallMs || !tail.wallMs
                        || (*tail.wallMs >= *head.wallMs && *tail.wallMs - *head.wallMs < kApartMs);
    if (!tail.isGuessed || tail.text.isEmpty() || tail.line == head.line || !isNear
        || tail.direction != LogEntry::Direction::Received
        || head.text.size() + head.padding + tail.text.size() > kLongest)
        return {};
    // Blanks at the border are of the line, or of the terminal.
    for (const qsizetype padding : {head.padding, qsizetype(0)}) {
        LogRecord whole = head;
        whole.text += QByteArray(padding, ' ');
        whole.cuts += whole.text.size();
        whole.text += tail.text;
        whole.padding = tail.padding;
        if (head.direction != LogEntry::Direction::Sent)
            whole.wallMs = tail.wallMs;
        if (isWhole(head, withoutNuls(tail.text).trimmed(), plainText(whole.text).trimmed()))
            return whole;
    }
    return {};
}

/// "+CSQ: 1[13:18:18.350] 7,99": a program that stamps each read wrote its stamp where one began.
std::optional<LogRecord> TornLines::withoutStamp(const LogRecord &record) const
{
    const qsizetype at = record.isGuessed ? record.text.indexOf('[') : -1;
    if (at <= 0 || m_dataLines >= 0 || record.text.size() > kLongest)
        return {};
    const QByteArrayView from = QByteArrayView(record.text).sliced(at);
    for (const LogFormat format : {LogFormat::Note, LogFormat::Iso, LogFormat::Clock}) {
        const auto stamp = readStamp(format, from);
        if (!stamp)
            continue;
        const QByteArrayView tail = from.sliced(std::min(stamp->length, from.size())).trimmed();
        LogRecord head = record;
        head.text.truncate(at);
        LogRecord whole = head;
        whole.cuts += at;
        whole.text += tail;
        if (!tail.isEmpty() && mayGoOn(head)
            && isWhole(head, tail, plainText(whole.text).trimmed()))
            return whole;
    }
    return {};
}

bool TornLines::isWhole(const LogRecord &head, QByteArrayView tail, const QByteArray &whole) const
{
    if (tail.isEmpty() || hasName(tail))
        return false;
    const QByteArray part = plainText(head.text).trimmed();
    if (m_dataLines >= 0)
        return whole == "NO CARRIER";
    if (head.direction == LogEntry::Direction::Sent)
        return !isFinal(tail) && isKnownCommand(whole) && (tail[0] == ',' || !isKnownCommand(part));
    const bool isResult = std::ranges::find(kFinals, whole) != kFinals.end();
    if (isResult || (isFinal(whole) && !isFinal(part)))
        return true;
    return !isFinal(tail) && isWholeAnswer(part, tail, whole);
}

bool TornLines::isWholeAnswer(QByteArrayView head, QByteArrayView tail,
                              const QByteArray &whole) const
{
    const Form *form = m_command.isEmpty() ? nullptr : formFor(m_command);
    if (!form || !fits(formOf(*form), whole))
        return false;
    if (!form->isBare || m_known.contains(whole))
        return true;
    const bool isNoBeginning = QByteArrayView("-_.").contains(tail[0]);
    return !fits(formOf(*form), tail) && (isNoBeginning || !fits(formOf(*form), head));
}

/// Follows the dialogue as far as it must be known.
void TornLines::give(const LogRecord &record)
{
    const QByteArray text = plainText(record.text).trimmed();
    const bool isSent = record.direction == LogEntry::Direction::Sent && looksLikeCommand(text);
    if (m_dataLines >= 0 && !(isSent && !record.isGuessed)) {
        const bool isUpload = m_command.startsWith("AT#OTAUPW");
        const bool isOver =
            text == "NO CARRIER" || (isUpload && isFinal(text)) || ++m_dataLines > kDataLines;
        if (isOver) {
            m_dataLines = -1;
            m_command.clear();
        }
        for (const QByteArray &field : text.split(','))
            learn(QByteArray(field).replace('"', "").trimmed());
    } else if (isSent) {
        m_dataLines = -1;
        m_command = text;
    } else if (record.direction == LogEntry::Direction::Received) {
        const bool isConnect = text == "CONNECT" || text.startsWith("CONNECT ");
        if (isConnect)
            m_dataLines = 0;
        else if (isFinal(text))
            m_command.clear();
        else if (!m_command.isEmpty())
            learn(text);
    }
    if (onRecord)
        onRecord(record);
}

void TornLines::learn(const QByteArray &text)
{
    static const QRegularExpression told =
        exactly(QString::fromLatin1(kModel) + u'|' + QString::fromLatin1(kVersion));
    if (m_known.size() < kMostKnown && !m_known.contains(text) && fits(told, text))
        m_known += text;
}

} // namespace fota
