#include "ui/log/commandhistory.h"

#include "core/at/catalogue.h"

#include <algorithm>

namespace fota {

namespace {

constexpr qsizetype kMost = 200;
constexpr qsizetype kKept = 100;

/// Parts of the names of commands, and of what is typed into them.
constexpr const char *kSuspicious[] = {
    "PIN",    "PUK",  "PASS", "PWD",   "PSW",  "PW=", "AUTH",    "USER",    "LOGIN",
    "SECRET", "CRED", "KEY",  "TOKEN", "CERT", "SSL", "FTPOPEN", "#SGACT=", "EMAIL"};

} // namespace

bool mayHoldSecret(const QString &text)
{
    const QByteArray line = text.toUtf8();
    if (maskedCommand(line) != line)
        return true;
    const QByteArray upper = line.toUpper().replace(' ', "");
    if (upper == "AT+CPIN?" || upper == "AT#SGACT?" || upper == "AT#SGACT=?")
        return false;
    // Opening and closing a context, without user and password.
    if (upper.startsWith("AT#SGACT=") && upper.count(',') < 2)
        return false;
    return std::ranges::any_of(kSuspicious,
                               [&upper](const char *part) { return upper.contains(part); });
}

void CommandHistory::add(const QString &text)
{
    if (m_lines.isEmpty() || m_lines.last() != text)
        m_lines << text;
    if (m_lines.size() > kMost)
        m_lines.removeFirst();
    m_at = m_lines.size();
    m_typed.clear();
}

QString CommandHistory::step(int by, const QString &typed)
{
    const qsizetype at = std::clamp<qsizetype>(m_at + by, 0, m_lines.size());
    if (at == m_at)
        return typed;
    if (m_at == m_lines.size())
        m_typed = typed;
    m_at = at;
    return at == m_lines.size() ? m_typed : m_lines[at];
}

QStringList CommandHistory::kept() const
{
    QStringList lines;
    for (const QString &line : m_lines) {
        if (!mayHoldSecret(line))
            lines << line;
    }
    return lines.mid(std::max<qsizetype>(0, lines.size() - kKept));
}

void CommandHistory::restore(const QStringList &lines)
{
    m_lines = lines.mid(std::max<qsizetype>(0, lines.size() - kKept));
    m_at = m_lines.size();
}

} // namespace fota
