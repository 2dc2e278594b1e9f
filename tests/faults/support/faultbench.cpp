#include "tests/faults/support/faultbench.h"

#include "core/diagnosis/diagnose.h"
#include "ui/text/messagetext.h"

#include <QTest>

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

FaultBench::FaultBench(const QByteArray &more, const QByteArray &model)
    : EngineBench("{\"module\": \"" + model + '"' + (more.isEmpty() ? "" : ", ") + more + '}')
{
}

QByteArray FaultBench::target() const
{
    const Scenario &scenario = module->scenario();
    if (!scenario.isV2())
        return scenario.firmware + "_FOTA";
    // The sub-version counts as well there: main version one further, the same sub-version.
    const qsizetype dot = scenario.firmware.lastIndexOf('.');
    const QByteArray last = QByteArray::number(scenario.firmware.sliced(dot + 1).toInt() + 20);
    return scenario.firmware.first(dot + 1) + last.rightJustified(3, '0') + '.'
           + scenario.subVersion;
}

void FaultBench::putUpdate()
{
    const Scenario &scenario = module->scenario();
    const QByteArray base = scenario.subVersion.isEmpty()
                                ? scenario.firmware
                                : scenario.firmware + '.' + scenario.subVersion;
    putFile(u"firmwarecheck.csv"_s,
            target() + ",update.bin,2031-01-31,,," + kNextPassword + "\r\n");
    putFile(u"update.bin"_s, "FOTABENCH-DELTA 1 model=" + scenario.module + " base=" + base
                                 + " target=" + target() + '\n' + QByteArray(4000, 'd'));
}

QString FaultBench::told() const
{
    if (!result)
        return u"no verdict, "_s + path();
    return Verdict::name(result->verdict) + u' ' + result->step + u' ' + result->fault + u' '
           + result->error.detail + u' ' + result->error.where + u", "_s + path();
}

QStringList FaultBench::wrong() const
{
    QStringList wrong = violations();
    if (!result)
        return wrong;
    const Message message = messageFor(*result);
    const auto claim = [&wrong](bool holds, const QString &what) {
        if (!holds)
            wrong << what;
    };
    const bool good = result->verdict == VerdictKind::Updated
                      || result->verdict == VerdictKind::AlreadyCurrent
                      || result->verdict == VerdictKind::Cancelled;
    claim(!message.what.isEmpty() && !message.state.isEmpty(), u"the message lacks a part"_s);
    claim(good || !message.next.isEmpty(), u"the message gives no next step"_s);
    claim(good || message.code == result->fault, u"the message's code is "_s + message.code);
    QStringList texts{plainText(message), message.notes.join(u'\n')};
    for (const Error &notice : notices)
        texts << plainText(noticeFor(notice));
    claim(!fota::holdsSecret(texts.join(u'\n').toUtf8()), u"INV-6 a password is in a message"_s);
    return wrong;
}

QString FaultBench::wrongEnd() const
{
    const QStringList all = wrong();
    return all.isEmpty() ? QString() : all.join(u"; "_s) + u": "_s + told();
}

QString FaultBench::wrongEnd(VerdictKind verdict, const QString &fault, int applies) const
{
    QStringList all = wrong();
    if (result && result->verdict != verdict)
        all << Verdict::name(verdict) + u" was due"_s;
    if (result && !fault.isEmpty() && result->fault != fault)
        all << fault + u" was due"_s;
    const qsizetype sent = count("AT#OTAUP=0");
    if (applies >= 0 && sent != applies)
        all << u"%1 applies instead of %2"_s.arg(sent).arg(applies);
    return all.isEmpty() ? QString() : all.join(u"; "_s) + u": "_s + told();
}

bool FaultBench::noted(ErrorCode code) const
{
    const auto is = [code](const Error &error) { return error.code == code; };
    return std::ranges::any_of(notices, is) || (result && std::ranges::any_of(result->notes, is));
}

QString survive(const FaultRow &row)
{
    FaultBench bench(row.more, row.model);
    bench.putUpdate();
    bench.consent.passes = 1;
    bench.run(bench.request());
    const int due = row.verdict == VerdictKind::Updated ? 1 : 0;
    QString wrong = bench.wrongEnd(row.verdict, QString::fromLatin1(row.fault),
                                   row.applies < 0 ? due : row.applies);
    if (row.note != ErrorCode::None && !bench.noted(row.note))
        wrong += u" and nothing was told of "_s + faultId(row.note);
    return wrong;
}

void addRows(const QList<FaultRow> &rows)
{
    QTest::addColumn<FaultRow>("row");
    for (const FaultRow &row : rows)
        QTest::newRow(row.name) << row;
}

QByteArray fault(const QByteArray &members)
{
    return "\"faults\": [{" + members + "}]";
}

QByteArray faults(const QList<QByteArray> &each)
{
    QByteArray all;
    for (const QByteArray &members : each)
        all += (all.isEmpty() ? "{" : ", {") + members + '}';
    return "\"faults\": [" + all + ']';
}

QList<QByteArray> commandsOfAnUpdate(const QByteArray &model)
{
    FaultBench bench({}, model);
    bench.putUpdate();
    bench.run(bench.request());
    QList<QByteArray> each;
    for (const QByteArray &command : bench.allCommands()) {
        if (!each.contains(command))
            each += command;
    }
    return each;
}

} // namespace fota
