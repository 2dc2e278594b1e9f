#include "core/log/loginwords.h"

#include "core/log/asciibytes.h"

#include <algorithm>
#include <array>

namespace fota {

namespace {

using Kind = IdentifierKind;

constexpr qsizetype kLongest = 256; ///< of a word that is looked at

void take(Kind kind, QByteArrayView text, QList<Identifier> *found)
{
    if (const auto one = identifierOf(kind, text))
        *found += *one;
}

/// A password of a URL, and what it says in clear.
void takePassword(QByteArrayView text, QList<Identifier> *found)
{
    take(Kind::Password, text, found);
    const QByteArray clear = QByteArray::fromPercentEncoding(text.toByteArray());
    if (clear != text)
        take(Kind::Password, clear, found);
}

/// "anna:secret", before the '@'.
void takeLogin(QByteArrayView login, QList<Identifier> *found)
{
    const qsizetype colon = login.indexOf(':');
    take(Kind::User, login.first(colon < 0 ? login.size() : colon), found);
    if (colon >= 0)
        takePassword(login.sliced(colon + 1), found);
}

/// Of a login whose password holds what would end the host's name; but not "host:21/a@b".
qsizetype endOfLogin(QByteArrayView text)
{
    const qsizetype at = text.lastIndexOf('@');
    const qsizetype colon = at < 0 ? -1 : text.first(at).indexOf(':');
    if (colon <= 0)
        return -1;
    qsizetype digits = colon + 1;
    while (digits < at && isDigit(text[digits]))
        ++digits;
    const bool isPort = digits > colon + 1 && QByteArrayView("/;,").contains(text[digits]);
    const bool isLogin = !QByteArrayView(text.first(colon)).contains('/') && !isPort;
    return isLogin ? at : -1;
}

/// "ftp://anna:secret@ftp.example.com/list"
void takeUrls(QByteArrayView text, QList<Identifier> *found)
{
    for (qsizetype scheme = text.indexOf("://"); scheme >= 0;) {
        const qsizetype begin = scheme + 3;
        scheme = text.indexOf("://", begin);
        const QByteArrayView part = text.sliced(begin, (scheme < 0 ? text.size() : scheme) - begin);
        qsizetype end = 0;
        while (end < part.size() && !QByteArrayView(" \t\"'<>").contains(part[end]))
            ++end;
        QByteArrayView url = part.first(end);
        if (const qsizetype login = endOfLogin(url); login >= 0) {
            takeLogin(url.first(login), found);
            url = url.sliced(login + 1);
        }
        qsizetype size = 0;
        while (size < url.size() && !QByteArrayView(",;/").contains(url[size]))
            ++size;
        const QByteArrayView authority = url.first(size);
        const qsizetype login = authority.lastIndexOf('@');
        take(Kind::Host, authority.sliced(login + 1), found);
        if (login > 0)
            takeLogin(authority.first(login), found);
    }
}

/// What tells about a password, and is none.
bool isPlainWord(QByteArrayView word)
{
    static constexpr std::array<QByteArrayView, 24> words{
        "required", "incorrect", "wrong",   "missing", "none",   "empty", "not",      "is",
        "the",      "yes",       "no",      "true",    "false",  "null",  "hidden",   "unknown",
        "invalid",  "set",       "changed", "ok",      "needed", "given", "accepted", "rejected"};
    const QByteArray small = word.toByteArray().toLower();
    return std::ranges::find(words, QByteArrayView(small)) != words.end();
}

/// To the end of the word, or of its quotes.
QByteArrayView wordAt(QByteArrayView text, qsizetype begin, const char *ends)
{
    text = text.sliced(begin, std::min(text.size() - begin, kLongest));
    const char quote = text.isEmpty() ? '\0' : text[0];
    if (quote == '"' || quote == '\'') {
        const qsizetype close = text.indexOf(quote, 1);
        return text.first(close < 0 ? text.size() : close).sliced(1);
    }
    qsizetype end = 0;
    while (end < text.size() && !QByteArrayView(ends).contains(text[end]))
        ++end;
    return text.first(end);
}

/// "password: secret", "--ftp-password=secret", "\"pwd\":\"secret\"".
void takeNamed(QByteArrayView text, QList<Identifier> *found)
{
    static constexpr std::array<QByteArrayView, 8> names{
        "password", "passwd", "passphrase", "passwort", "kennwort", "pass", "pwd", "pw"};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if ((text[i] != ':' && text[i] != '=') || i == 0)
            continue;
        qsizetype end = i;
        while (end > 0 && i - end < 4 && QByteArrayView(" \"'").contains(text[end - 1]))
            --end;
        qsizetype begin = end;
        while (begin > 0 && end - begin < 12 && isLetter(text[begin - 1]))
            --begin;
        const QByteArray name = text.sliced(begin, end - begin).toByteArray().toLower();
        if (std::ranges::find(names, QByteArrayView(name)) == names.end())
            continue;
        qsizetype from = i + 1;
        while (from < text.size() && from - i < 4 && (text[from] == ' ' || text[from] == '='))
            ++from;
        QByteArrayView word = wordAt(text, from, " \t\"'<>&");
        for (const char closing : {',', ';', ')', ']', '}'}) { // of what is around it
            if (word.endsWith(closing)) {
                take(Kind::Password, word, found);
                word.chop(1);
            }
        }
        if (!isPlainWord(word))
            take(Kind::Password, word, found);
    }
}

/// "curl -u anna:secret", "lftp -u anna,secret".
void takeOptions(QByteArrayView text, QList<Identifier> *found)
{
    if (text.indexOf("curl") < 0 && text.indexOf("lftp") < 0)
        return;
    for (const QByteArrayView option : {" -u", " --user"}) {
        qsizetype at = text.indexOf(option);
        if (at < 0)
            continue;
        at += option.size();
        while (at < text.size() && (text[at] == ' ' || text[at] == '='))
            ++at;
        const QByteArrayView login = wordAt(text, at, " \t");
        const qsizetype colon = std::max(login.indexOf(':'), qsizetype(-1));
        const qsizetype border = colon >= 0 ? colon : login.indexOf(',');
        if (border < 0)
            continue;
        take(Kind::User, login.first(border), found);
        take(Kind::Password, login.sliced(border + 1), found);
    }
}

/// May an order of the FTP dialogue follow? Behind "---> ", "Command: ", "[12:34] ".
bool isOrder(QByteArrayView before)
{
    before = before.trimmed();
    if (before.isEmpty() || before.endsWith('>') || before.endsWith(']'))
        return true;
    const QByteArray word =
        before.last(std::min<qsizetype>(before.size(), 8)).toByteArray().toLower();
    return std::ranges::any_of(std::array{"command:", "client:", "ftp:", "send:", "sent:"},
                               [&word](const char *end) { return word.endsWith(end); });
}

/// The words of an FTP dialogue (RFC 959).
void takeFtpWords(QByteArrayView text, QList<Identifier> *found)
{
    const auto takeWord = [found](Kind kind, QByteArrayView word) {
        while (!word.isEmpty() && QByteArrayView(".,:\"'").contains(word.back()))
            word.chop(1);
        while (!word.isEmpty() && QByteArrayView("\"'").contains(word.front()))
            word = word.sliced(1);
        const auto one = identifierOf(kind, word);
        if (one && (kind == Kind::Password || !one->value.contains(' ')))
            *found += *one;
    };
    for (const auto &[word, kind] : {std::pair(QByteArrayView("USER "), Kind::User),
                                     std::pair(QByteArrayView("PASS "), Kind::Password)}) {
        const qsizetype at = text.indexOf(word);
        if (at >= 0 && isOrder(text.first(at)))
            return takeWord(kind, text.sliced(at + word.size()));
    }
    if (const qsizetype code = text.indexOf("331 "); code >= 0) {
        if (const qsizetype name = text.indexOf(" for ", code); name >= 0)
            takeWord(Kind::User, text.sliced(name + 5));
    }
    for (const QByteArrayView words : {"530 User ", "230 User "}) {
        const qsizetype name = text.indexOf(words);
        if (name < 0)
            continue;
        const QByteArrayView rest = text.sliced(name + words.size());
        takeWord(Kind::User, rest.first(std::max<qsizetype>(rest.indexOf(' '), 0)));
    }
    // "227 Entering Passive Mode (10,1,2,3,195,80)"
    const qsizetype passive = text.indexOf("227 ");
    const qsizetype open = passive < 0 ? -1 : text.indexOf('(', passive);
    const qsizetype close = open < 0 ? -1 : text.indexOf(')', open);
    if (close < 0)
        return;
    const QList<QByteArray> octets =
        text.sliced(open + 1, close - open - 1).toByteArray().split(',');
    if (octets.size() != 6)
        return;
    const QByteArray address = octets.first(4).join('.');
    if (isAddress(address))
        found->append({Kind::Address, address});
}

} // namespace

QList<Identifier> loginsByWords(QByteArrayView text)
{
    QList<Identifier> found;
    takeUrls(text, &found);
    takeFtpWords(text, &found);
    takeNamed(text, &found);
    takeOptions(text, &found);
    return found;
}

} // namespace fota
