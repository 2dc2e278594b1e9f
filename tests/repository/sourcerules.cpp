#include "tests/repository/sourcerules.h"

#include <QRegularExpression>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

struct Rule
{
    QString pattern;
    QString says;
    QString exceptIn; ///< a path that may, or nothing
};

bool isHeader(const QString &path)
{
    return path.endsWith(u".h");
}

bool isBelow(const QString &path, QLatin1StringView folder)
{
    return path.startsWith(folder);
}

QStringList search(const QString &path, const QString &text, const QList<Rule> &rules)
{
    QStringList findings;
    for (const Rule &rule : rules) {
        if (path == rule.exceptIn)
            continue;
        const QRegularExpression expression(rule.pattern, QRegularExpression::MultilineOption);
        for (auto it = expression.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const auto line = QStringView(text).first(match.capturedStart()).count(u'\n') + 1;
            findings +=
                u"%1:%2: %3: %4"_s.arg(path).arg(line).arg(rule.says, match.captured().trimmed());
        }
    }
    return findings;
}

} // namespace

QString codeOf(const QString &text)
{
    // In one pass, for a quote in a comment is no string and a // in a string is no comment.
    static const QRegularExpression skipped(
        u"//[^\\n]*|/\\*.*?\\*/|R\"([^(\\s]*)\\(.*?\\)\\1\"|\"(?:\\\\.|[^\"\\\\\\n])*\""
        "|(?<![0-9A-Fa-f])'(?:\\\\.|[^'\\\\\\n])+'"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString code = text;
    for (auto it = skipped.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (code.at(i) != u'\n')
                code[i] = u' ';
        }
    }
    return code;
}

QStringList sizeFindings(const QString &path, const QString &text)
{
    const qsizetype lines = text.count(u'\n');
    const qsizetype most = isHeader(path) ? 200 : 400;
    if (lines <= most)
        return {};
    return {u"%1:%2: longer than %3 lines"_s.arg(path).arg(lines).arg(most)};
}

QStringList callFindings(const QString &path, const QString &text)
{
    QList<Rule> rules{
        {u"\\b(msleep|usleep|nanosleep|sleep_for|sleep_until|processEvents|QEventLoop"
         "|waitFor(ReadyRead|BytesWritten|(Dis)?[cC]onnected|Encrypted|Started|Finished|"
         "NewConnection"
         "|Done))\\b"_s,
         u"blocks, or runs an event loop inside another"_s,
         {}},
        {u"\\bBlockingQueuedConnection\\b"_s, u"blocks"_s, u"core/engine/enginethread.cpp"_s},
        {u"\\b(QProcess|popen|execvp?e?|posix_spawnp?)\\b"_s, u"starts a program"_s, {}},
        {u"\\b(RichText|MarkdownText|setHtml|insertHtml|appendHtml|setMarkdown|fromHtml)\\b"_s,
         u"text from outside is plain text"_s,
         u"ui/log/reportpdf.cpp"_s}, // of reportPage(), where all of it is escaped
        {u"\\bsetInsecureFallback\\b"_s, u"no insecure place for passwords"_s, {}},
    };
    if (isBelow(path, "core/"_L1))
        rules += {u"\\b(tr|translate)\\s*\\("_s, u"words for people are made in ui/text"_s, {}};
    if (isBelow(path, "ui/"_L1)) // dialogs are opened, not executed
        rules += {u"(\\.|->)exec\\s*\\("_s, u"runs an event loop inside another"_s, {}};
    return search(path, codeOf(text), rules);
}

QStringList headerFindings(const QString &path, const QString &text)
{
    if (!isHeader(path))
        return {};
    QStringList findings;
    if (!text.startsWith(u"#pragma once\n"))
        findings += u"%1:1: a header begins with #pragma once"_s.arg(path);
    return findings
           + search(path, codeOf(text),
                    {{u"^\\s*using\\s+namespace\\b"_s, u"not in a header"_s, {}}});
}

QStringList textFindings(const QString &path, const QString &text)
{
    return search(path, text,
                  {{u"\\b(TO"
                    "DO|FIX"
                    "ME|XX"
                    "X)\\b"_s,
                    u"done or not, but no note of it"_s,
                    {}},
                   {u"(?<![\\w.])(/wo"
                    "rk/|/ro"
                    "ot/|/ho"
                    "me/(?!user\\b)\\w|/Us"
                    "ers/\\w)"_s,
                    u"a path of one machine"_s,
                    {}}});
}

QStringList errorCodes(const QString &errorHeader)
{
    static const QRegularExpression body(u"enum class Code \\{([^}]*)\\}"_s);
    static const QRegularExpression name(u"\\b([A-Z]\\w*)\\b"_s);
    QStringList codes;
    const QString names = body.match(codeOf(errorHeader)).captured(1);
    for (auto it = name.globalMatch(names); it.hasNext();)
        codes += it.next().captured(1);
    return codes;
}

QStringList unhandledCodes(const QString &errorHeader, const QString &text)
{
    QStringList missing;
    const QString code = codeOf(text);
    for (const QString &name : errorCodes(errorHeader)) {
        const QRegularExpression handled(u"\\b(ErrorCode|Code)::%1\\b"_s.arg(name));
        if (!handled.match(code).hasMatch())
            missing += name;
    }
    return missing;
}

bool isFaultId(const QString &id)
{
    static const QRegularExpression form(u"^([PARNFCDUHXL])(\\d\\d)$"_s);
    const QRegularExpressionMatch match = form.match(id);
    if (!match.hasMatch())
        return false;
    const auto last = [](QChar area) {
        switch (area.unicode()) { // the last of each area of the catalogue
        case u'P':
            return 22;
        case u'A':
            return 27;
        case u'R':
            return 16;
        case u'N':
            return 11;
        case u'F':
            return 25;
        case u'C':
            return 35;
        case u'D':
            return 12;
        case u'U':
            return 23;
        case u'H':
            return 23;
        case u'X':
            return 10;
        default:
            return 12;
        }
    };
    const int number = match.captured(2).toInt();
    return number >= 1 && number <= last(id.at(0));
}

} // namespace fota
