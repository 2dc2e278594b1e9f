#include "tests/faults/support/faultbench.h"
#include "tests/support/secretforms.h"
#include "ui/text/messagetext.h"

#include <QDirIterator>
#include <QTest>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;
using Place = QByteArray (*)(const QByteArray &);

/// K10: secrets in every place that a module or a server can put them, in every form that they may
/// have there. None is in a file, in what is told, or in what the window's log is given.
class TestCanaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nowhere_data();
    void nowhere();
    void cutAnywhere_data();
    void cutAnywhere();
    void pin();
};

namespace {

/// As a scenario's JSON writes it.
QByteArray json(const QByteArray &text)
{
    QByteArray out;
    for (const char c : text)
        out += c == 0                  ? QByteArray("\\u0000")
               : c == '"' || c == '\\' ? QByteArray("\\") + c
                                       : QByteArray(1, c);
    return out;
}

const std::pair<const char *, Place> kPlaces[] = {
    {"the server's last reply",
     [](const QByteArray &text) {
         return R"({"at": "AT#FTPOPEN", "do": "err", "form": "plain"},
                   {"at": "AT#FTPMSG", "do": "reply", "bytes": "\r\n#FTPMSG: 530 a )"
                + text + R"( b\r\n\r\nOK\r\n"})";
     }},
    {"an error's text",
     [](const QByteArray &text) {
         return R"({"at": "AT#FTPOPEN", "do": "reply", "bytes": "\r\n+CME ERROR: a )" + text
                + R"( b\r\n"})";
     }},
    {"a quoted word of an error",
     [](const QByteArray &text) {
         return R"({"at": "AT#SGACT=3,1", "do": "reply", "bytes": "\r\n+CME ERROR: \")" + text
                + R"(\"\r\n"})";
     }},
    {"an event",
     [](const QByteArray &text) {
         return R"({"at": "AT+CSQ", "do": "insert", "where": "before", "bytes": "\r\n#OTAEV: \")"
                + text + R"(\"\r\n"})";
     }},
    {"an answer that cannot be read",
     [](const QByteArray &text) {
         return R"({"at": "AT+CSQ", "do": "reply", "bytes": "\r\n+CSQ: )" + text
                + R"(\r\n\r\nOK\r\n"})";
     }},
};

/// Everything that a run leaves and tells, in one.
QByteArray traces(const FaultBench &bench, const QList<LogEntry> &logged)
{
    QByteArray all;
    QDirIterator files(bench.dir.filePath(u"data"_s), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll() + '\n';
    }
    for (const LogEntry &entry : logged)
        all += entry.text + '\n';
    const auto tell = [&all](const Error &error) {
        all += (error.detail + u'\n' + error.where + u'\n' + plainText(messageFor(error, true))
                + u'\n' + plainText(noticeFor(error)) + u'\n')
                   .toUtf8();
    };
    for (const Error &notice : bench.notices)
        tell(notice);
    for (const StepReport &step : bench.steps) {
        tell(step.error);
        all += step.detail.args.join(u'\n').toUtf8() + '\n';
    }
    for (const WaitReport &wait : bench.waits)
        tell(wait.because);
    const Message message = messageFor(*bench.result);
    tell(bench.result->error);
    return all + (plainText(message) + message.notes.join(u'\n')).toUtf8()
           + bench.result->lastServerReply.toUtf8();
}

QList<LogEntry> run(FaultBench &bench, RunRequest request)
{
    QList<LogEntry> logged;
    const auto listening =
        QObject::connect(bench.engine.get(), &Engine::logged, bench.engine.get(),
                         [&logged](const QList<LogEntry> &entries) { logged += entries; });
    bench.run(request);
    QObject::disconnect(listening);
    return logged;
}

} // namespace

void TestCanaries::nowhere_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("faults");
    for (const QByteArray secret : {"s3cret-canary", "q7Z"}) {
        const QMap<QByteArray, QByteArray> forms = formsOf(secret);
        for (const auto &[place, write] : kPlaces) {
            for (auto it = forms.cbegin(); it != forms.cend(); ++it) {
                if (secret.size() > 4 || it.key() != "base64 within") // no word of its own
                    QTest::addRow("L01 %s as %s in %s", secret.constData(), it.key().constData(),
                                  place)
                        << secret << it.value() << write(json(it.value()));
            }
        }
    }
}

void TestCanaries::nowhere()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, form);
    QFETCH(const QByteArray, faults);
    FaultBench bench("\"faults\": [" + faults + ']');
    bench.putUpdate();
    RunRequest request = bench.request();
    request.server.password = Secret(secret);
    const QList<LogEntry> logged = run(bench, request);
    QVERIFY(bench.result);
    const QByteArray all = traces(bench, logged);
    QVERIFY(all.contains("***")); // it came by
    QCOMPARE(formsIn(all, secret), QStringList());
}

void TestCanaries::cutAnywhere_data()
{
    QTest::addColumn<int>("cut");
    for (int cut = 1; cut < 44; ++cut)
        QTest::addRow("L01 cut at byte %d", cut) << cut;
}

void TestCanaries::cutAnywhere() // across the borders of reads
{
    QFETCH(const int, cut);
    const QByteArray secret = EngineBench::kPassword;
    const QByteArray forms =
        secret + ' ' + secret.toHex() + ' ' + secret.toBase64() + ' ' + reversed(secret);
    FaultBench bench(R"("faults": [{"at": "AT#FTPOPEN", "do": "chunk", "gapMs": 30, "sizes": [)"
                     + QByteArray::number(cut)
                     + R"(, 17]}, {"at": "AT#FTPOPEN", "do": "reply", "bytes": "\r\n+CME ERROR: )"
                     + forms + R"(\r\n"}])");
    bench.putUpdate();
    const QList<LogEntry> logged = run(bench, bench.request());
    QVERIFY(bench.result);
    QCOMPARE(formsIn(traces(bench, logged), secret), QStringList());
}

void TestCanaries::pin() // R02
{
    const QByteArray secret = "7391";
    FaultBench bench(R"("sim": {"state": "SIM PIN", "pin": "0000"}, "faults": [
                        {"at": "AT+CPIN=", "do": "reply", "bytes": "\r\n+CME ERROR: )"
                     + secret + ", " + secret.toHex() + R"( wrong\r\n"}])");
    bench.putUpdate();
    RunRequest request = bench.request();
    request.interactive = true;
    QObject::connect(
        bench.engine.get(), &Engine::questionAsked, bench.engine.get(),
        [&](const Question &question) { bench.engine->answer(question.id, true, Secret(secret)); });
    const QList<LogEntry> logged = run(bench, request);
    QVERIFY(bench.result);
    QCOMPARE(bench.count("AT+CPIN="), 1);
    QCOMPARE(formsIn(traces(bench, logged), secret), QStringList());
}

QTEST_GUILESS_MAIN(TestCanaries)
#include "tst_canaries.moc"
