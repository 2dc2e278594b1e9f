#include "core/sim/simreply.h"

#include <array>

namespace fota {

namespace {

struct CmeText
{
    int number;
    const char *text;
};

// 3GPP TS 27.007, 9.2, and Telit's own beyond 549.
constexpr std::array kCmeTexts{
    CmeText{3, "operation not allowed"},
    CmeText{4, "operation not supported"},
    CmeText{10, "SIM not inserted"},
    CmeText{11, "SIM PIN required"},
    CmeText{12, "SIM PUK required"},
    CmeText{13, "SIM failure"},
    CmeText{14, "SIM busy"},
    CmeText{16, "incorrect password"},
    CmeText{30, "no network service"},
    CmeText{50, "incorrect parameters"},
    CmeText{551, "wrong state"},
    CmeText{553, "context already activated"},
    CmeText{555, "context activation failed"},
    CmeText{556, "context not opened"},
    CmeText{558, "cannot resolve name"},
    CmeText{560, "cannot open socket"},
    CmeText{561, "remote disconnected or timeout"},
    CmeText{562, "connection failed"},
    CmeText{615, "not connected"},
    CmeText{642, "open channel timeout"},
    CmeText{643, "communication timeout"},
};

QByteArray resultText(const SimReply &reply, const SimReplyStyle &style)
{
    using Form = SimFault::Form;
    if (reply.error == SimReply::kOk)
        return "OK";
    Form form = reply.form;
    if (form == Form::AsSet && style.cmee == 1)
        form = Form::Numeric;
    if (form == Form::AsSet && style.cmee == 2)
        form = Form::Verbose;
    if (reply.error == SimReply::kPlainError)
        form = Form::Plain;
    switch (form) {
    case Form::AsSet:
    case Form::Plain:
        break;
    case Form::Numeric:
        return "+CME ERROR: " + QByteArray::number(reply.error);
    case Form::Verbose:
        return "+CME ERROR: " + cmeText(reply.error);
    case Form::Cms:
        return "+CMS ERROR: " + QByteArray::number(reply.error);
    }
    return "ERROR";
}

QByteArray finalBytes(const SimReply &reply, const SimReplyStyle &style)
{
    if (style.quiet)
        return {};
    const QByteArray text = resultText(reply, style);
    if (style.verbose)
        return "\r\n" + text + "\r\n";
    if (text == "OK")
        return "0\r";
    return text == "ERROR" ? QByteArray("4\r") : text + '\r';
}

} // namespace

QByteArray cmeText(int number)
{
    for (const CmeText &known : kCmeTexts) {
        if (known.number == number)
            return known.text;
    }
    return "unknown";
}

QByteArray framed(const SimReply &reply, const SimReplyStyle &style, const QList<SimFault> &inserts)
{
    using Where = SimFault::Where;
    const auto inserted = [&](Where where) {
        QByteArray bytes;
        for (const SimFault &insert : inserts) {
            if (insert.where == where)
                bytes += insert.bytes;
        }
        return bytes;
    };

    QByteArray body;
    for (const QByteArray &line : reply.lines) {
        body += line + "\r\n";
        if (&line != &reply.lines.last())
            body += inserted(Where::Between);
    }
    if (!body.isEmpty() && style.verbose)
        body.prepend("\r\n");
    QByteArray bytes = body + inserted(Where::Between) + finalBytes(reply, style);
    const QByteArray inside = inserted(Where::Inside);
    if (!inside.isEmpty()) {
        const qsizetype line = body.isEmpty() ? bytes.size() - 4 : reply.lines.first().size() / 2;
        bytes.insert(std::clamp<qsizetype>(2 + line, 0, bytes.size()), inside);
    }
    return inserted(Where::Before) + bytes + inserted(Where::After);
}

} // namespace fota
