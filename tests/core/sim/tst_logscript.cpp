#include "core/sim/logscript.h"
#include "tests/support/manualclock.h"

#include <QBuffer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestLogScript : public QObject
{
    Q_OBJECT

private:
    ManualClock m_clock;

    static QString noteLog() { return QStringLiteral(FOTA_TEST_DATA "/note-session.log"); }

    QByteArray ask(LogScript &script, const QByteArray &command)
    {
        QByteArray bytes;
        const auto connection = connect(&script, &Transport::received, this,
                                        [&](const QByteArray &more) { bytes += more; });
        script.write(command + '\r');
        m_clock.advance(10min);
        disconnect(connection);
        return bytes;
    }

    std::unique_ptr<LogScript> opened(const QList<LogScript::Exchange> &exchanges)
    {
        auto script = std::make_unique<LogScript>(RecordedSession{exchanges}, m_clock,
                                                  QStringLiteral("replay:x"));
        script->open();
        m_clock.advance(0ms);
        return script;
    }

private Q_SLOTS:
    void readsTheNote()
    {
        const auto script = LogScript::read(noteLog());
        QVERIFY(script);
        QByteArrayList commands;
        for (const LogScript::Exchange &exchange : script->exchanges)
            commands += exchange.command;
        QCOMPARE(commands,
                 (QByteArrayList{"AT+GMM", "AT+GMR", "AT#SCFG=1,3,300,90,600,50",
                                 "AT+CGDCONT=3,\"IPV4V6\",\"VZWINTERNET\"", "AT+CSQ", "AT+CEREG?",
                                 "AT#SGACT=3,1", "", "AT#FTPGET=\"firmwarecheck.csv\"", "AT+GMR",
                                 "AT#FTPGETOTA=\"30.00.001-B026_to_B026-FOTA.bin\",0",
                                 "AT#FTPCLOSE", "AT#SGACT=3,0", "AT#OTAUP=0", "AT+GMR"}));
        milliseconds sum{0};
        for (const LogScript::Exchange &exchange : script->exchanges.first(13))
            sum += exchange.delay;
        QCOMPARE(sum, 8'970ms); // the modules's own time up to the apply
        QVERIFY(!script->exchanges.last().isWhole);
    }

    void answersTheNote()
    {
        const auto script = LogScript::read(noteLog());
        QVERIFY(script);
        const auto log = opened(script->exchanges);
        QVERIFY(log->isOpen());
        QSignalSpy lost(log.get(), &Transport::lost);
        QCOMPARE(ask(*log, "AT"), QByteArray("\r\nOK\r\n"));
        QCOMPARE(ask(*log, "ATE0"), QByteArray("\r\nOK\r\n"));
        QCOMPARE(ask(*log, "AT+CMEE=1"), QByteArray("\r\nOK\r\n"));
        QCOMPARE(ask(*log, "AT+CGSN"), QByteArray("\r\n001010123456780\r\n\r\nOK\r\n"));
        QCOMPARE(ask(*log, "AT+CPIN?"), QByteArray("\r\n+CPIN: READY\r\n\r\nOK\r\n"));
        QCOMPARE(ask(*log, "AT#CCID"), QByteArray("\r\nERROR\r\n"));
        QCOMPARE(ask(*log, "AT+CGDCONT?"), QByteArray("\r\nOK\r\n"));
        QCOMPARE(ask(*log, "AT+GMM"), QByteArray("\r\nME910C1-NA\r\n\r\nOK\r\n"));
        QCOMPARE(ask(*log, "AT+GMR"), QByteArray("\r\n30.00.001-B026\r\n\r\nOK\r\n"));
        QCOMPARE(ask(*log, "AT+CGDCONT=3,\"IPV4V6\",\"VZWINTERNET\""), QByteArray("\r\nOK\r\n"));
        QCOMPARE(ask(*log, "AT+CGDCONT?"),
                 QByteArray("\r\n+CGDCONT: 3,\"IPV4V6\",\"VZWINTERNET\"\r\n\r\nOK\r\n"));
        QVERIFY(ask(*log, "AT#SGACT=3,1").endsWith("\r\nOK\r\n"));
        QCOMPARE(ask(*log, "AT#SGACT?"), QByteArray("\r\n#SGACT: 3,1\r\n\r\nOK\r\n"));
        QCOMPARE(ask(*log, "AT#FTPOPEN=\"h\",\"u\",\"p\",1"), QByteArray("\r\nOK\r\n"));
        QCOMPARE(ask(*log, "AT#FTPGET=\"firmwarecheck.csv\""),
                 QByteArray("\r\nCONNECT\r\n30.00.001-B026_FOTA,30.00.001-B026_FOTA.bin,2017-01-31,"
                            ",USERNAME,PASSWORD\r\nNO CARRIER\r\n"));
        for (int i = 0; i < 3; ++i) // asked more often than then: not the version of later
            QCOMPARE(ask(*log, "AT+GMR"), QByteArray("\r\n30.00.001-B026\r\n\r\nOK\r\n"));
        QCOMPARE(ask(*log, "AT#FTPGETOTA=\"other.bin\",0"), QByteArray("\r\nOK\r\n"));
        QCOMPARE(ask(*log, "AT#OTAUP=0"), QByteArray("\r\nOK\r\n"));
        QCOMPARE(log->gaps().refused, QByteArrayList{"AT#CCID"});
        QCOMPARE(log->gaps().madeUp, (QByteArrayList{"AT+CGSN", "AT+CPIN?", "AT+CGDCONT?",
                                                     "AT#SGACT?", "AT#FTPGETOTA=\"other.bin\",0"}));
        QCOMPARE(lost.count(), 0);
        QCOMPARE(ask(*log, "AT+GMR"), QByteArray("\r\n30.00.001-B026_FOTA\r\n"));
        QVERIFY(log->isExhausted());
        QCOMPARE(lost.count(), 1); // the note's log has no last OK
        QCOMPARE(lost.first().first().value<Error>().detail, QStringLiteral("log ends here"));
        log->open();
        m_clock.advance(0ms);
        QCOMPARE(lost.count(), 2);
        QVERIFY(!log->isOpen());
    }

    void masks_data()
    {
        QTest::addColumn<QByteArray>("recorded");
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *recorded, const char *command, bool matches) {
            QTest::newRow(recorded) << QByteArray(recorded) << QByteArray(command) << matches;
        };
        row("AT#FTPOPEN=\"***\",\"***\",\"***\",1", "AT#FTPOPEN=\"h\",\"u\",\"p,q\",1", true);
        row("AT#FTPOPEN=\"***\",\"***\",\"***\",0", "AT#FTPOPEN=\"h\",\"u\",\"p\",1", false);
        row("***", "AT+ANYTHING", true);
        row("AT+CPIN=***", "AT+CPIN=1234", true);
        row("AT+CPIN=***", "AT+CPIN?", false);
        row("AT+X", "AT+XY", false);
        row("AT+X=***B***C", "AT+X=1B2C", true);
        row("AT+X=***Q***C", "AT+X=1B2C", false);
        row("AT+XY***YZ", "AT+XYZ", false);
    }

    void masks()
    {
        QFETCH(QByteArray, recorded);
        QFETCH(QByteArray, command);
        QFETCH(bool, matches);
        const auto log = opened({{recorded, "\r\nyes\r\n\r\nOK\r\n", 0ms, true}});
        QCOMPARE(ask(*log, command).contains("yes"), matches);
    }

    void tornLines() // a terminal has wrapped them: the module answers in whole ones
    {
        QByteArray log("AT+CSQ\n+CSQ: 1\n7,99\nO\nK\n"
                       "AT#FTPOPEN=\"ftp.example.com\",\"us\ner\",\"word\",1\nOK\n"
                       "AT+GMR\n30.00.001-B0\n26\nOK\n");
        QBuffer buffer(&log);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto session = RecordedSession::read(buffer, {});
        QVERIFY(session);
        QCOMPARE(session->exchanges.size(), 3);
        QCOMPARE(session->exchanges[0].reply, "\r\n+CSQ: 17,99\r\n\r\nOK\r\n");
        QCOMPARE(session->exchanges[1].command,
                 "AT#FTPOPEN=\"ftp.example.com\",\"user\",\"word\",1");
        QCOMPARE(session->exchanges[1].line, 6);
        QCOMPARE(session->exchanges[1].entry, 5);
        QCOMPARE(session->exchanges[2].reply, "\r\n30.00.001-B026\r\n\r\nOK\r\n");
    }

    void imeiOfLater() // L06: not made up where the log has one
    {
        const auto log = opened({{"AT#OTAUP=0", "\r\nOK\r\n", 0ms, true},
                                 {"AT+GSN", "\r\n351234567890124\r\n\r\nOK\r\n", 0ms, true}});
        QVERIFY(ask(*log, "AT+CGSN").contains("351234567890124"));
    }

    void loginsAreNotListed()
    {
        const auto log = opened({{"AT+GMM", "\r\nX\r\n\r\nOK\r\n", 0ms, true}});
        QSignalSpy noted(log.get(), &Transport::noted);
        QCOMPARE(ask(*log, "AT#FTPOPEN=\"h\",\"u\",\"p\",1"), QByteArray("\r\nERROR\r\n"));
        QCOMPARE(log->gaps().refused, QByteArrayList{"AT#FTPOPEN"});
        QCOMPARE(noted.count(), 1);
        QCOMPARE(noted.first().first().toByteArray(),
                 QByteArray("[the log has no answer to AT#FTPOPEN]"));
    }

    void sizes_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("then");
        QTest::addColumn<QByteArray>("size");
        const QByteArray masked = "V2,a.bin,,,***,***";
        QTest::newRow("F11 masked") << masked << "AT+GMR"_ba
                                    << "18"_ba;
        QTest::newRow("F11 masked, the log ends there") << masked << ""_ba
                                                        << "18"_ba;
        QTest::newRow("F11 masked, and cut then") << masked << "AT#FTPCLOSE"_ba
                                                  << "40"_ba;
        QTest::newRow("F11 nothing masked") << "V2,a.bin,,,,"_ba
                                            << "AT+GMR"_ba
                                            << "40"_ba;
    }

    void sizes() // a size is that of the masked file
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, then);
        QFETCH(QByteArray, size);
        QTemporaryDir folder;
        QFile log(folder.filePath(QStringLiteral("masked.log")));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(line("AT#FTPFSIZE=\"c.csv\"") + line("#FTPFSIZE: 40") + line("OK")
                  + line("AT#FTPGET=\"c.csv\"") + line("CONNECT") + line(file) + line("NO CARRIER")
                  + (then.isEmpty() ? then : line(then) + line("OK")));
        log.close();
        const auto script = LogScript::read(log.fileName());
        QVERIFY(script);
        QCOMPARE(script->exchanges.first().reply, "\r\n#FTPFSIZE: " + size + "\r\n\r\nOK\r\n");
    }

    void closedTakesNothing()
    {
        LogScript log({{{"AT+GMM", "\r\nOK\r\n", 0ms, true}}}, m_clock, QStringLiteral("replay:x"));
        QCOMPARE(log.write("AT+GMM\r"), 0);
        log.open();
        m_clock.advance(0ms);
        QCOMPARE(ask(log, "\r\rAT+GMM"), QByteArray("\r\nOK\r\n")); // blank lines are none
        QSignalSpy received(&log, &Transport::received);
        log.write("AT+GMM\r");
        log.close(); // what is on its way does not come any more
        m_clock.advance(1s);
        QCOMPARE(received.count(), 0);
        QVERIFY(!log.vanishesInRestart());
    }

    void recordedDelays()
    {
        const auto log = opened({{"AT+GMM", "\r\nOK\r\n", 1s, true}});
        log->setSpeed(2);
        QSignalSpy received(log.get(), &Transport::received);
        log->write("AT+GM"); // in two pieces
        log->write("M\r");
        m_clock.advance(499ms);
        QCOMPARE(received.count(), 0);
        m_clock.advance(1ms);
        QCOMPARE(received.count(), 1);
    }

    static QByteArray line(const QByteArray &text)
    {
        return "[Tue Jan 09 13:18:18.344 2018] " + text + '\n';
    }

    static qint64 peakKb()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &row : status.readAll().split('\n')) {
            if (row.startsWith("VmHWM:"))
                return row.sliced(6).trimmed().split(' ').first().toLongLong();
        }
        return 0;
    }

    void hostileFiles_data() // K08: none costs more than its bound
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("again");
        QTest::addColumn<qint64>("times");
        QTest::addColumn<qint64>("size"); ///< of the file, the rest is zero bytes
        QTest::addColumn<bool>("isRead");
        const QByteArray whole = line("AT+GMM") + line("ME910C1-NA") + line("OK");
        QTest::newRow("L04 10 GB, sparse")
            << whole << QByteArray() << 0LL << 10'000'000'000LL << false;
        QTest::newRow("L04 a line of 200 MiB")
            << whole << QByteArray() << 0LL << (200LL << 20) << true;
        QTest::newRow("L04 ten million commands")
            << whole << QByteArray("AT\nOK\n") << 10'000'000LL << 0LL << false;
        QTest::newRow("L04 an answer without end") << line("AT+GMM") << QByteArray(100, 'x') + '\n'
                                                   << 2'000'000LL << 0LL << false;
    }

    void hostileFiles()
    {
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, again);
        QFETCH(qint64, times);
        QFETCH(qint64, size);
        QFETCH(bool, isRead);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("hostile.log")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(begin);
        for (qint64 i = 0; i < times; ++i)
            file.write(again);
        QVERIFY(size == 0 || file.resize(size));
        file.close();
        QFile peak(QStringLiteral("/proc/self/clear_refs")); // the peak is counted from here on
        QVERIFY(peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && peak.write("5") == 1);
        const qint64 before = peakKb();
        const auto script = LogScript::read(file.fileName());
        QCOMPARE(script.has_value(), isRead);
        QVERIFY(script || script.error().code == ErrorCode::BadScenario);
#if defined(__SANITIZE_THREAD__)
        constexpr int kShadow = 5; // what the sanitizer remembers of each byte
#elif defined(__SANITIZE_ADDRESS__)
        constexpr int kShadow = 2; // it keeps up to 256 MiB of what is freed
#else
        constexpr int kShadow = 1;
#endif
        const qint64 most = 256 * 1024 * kShadow;
        QVERIFY2(peakKb() - before < most, qPrintable(QString::number(peakKb() - before)));
    }

    void longLineIsCut() // L04: the rest of the log is played
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("long.log")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(line("AT+GMM") + line(QByteArray(1'000'000, 'x')) + line("OK") + line("AT+GMR")
                   + line("30.00.001-B026") + line("OK"));
        file.close();
        const auto script = LogScript::read(file.fileName());
        QVERIFY(script);
        QCOMPARE(script->exchanges.size(), 2);
        QVERIFY(script->exchanges.first().reply.size() < 66'000);
        QCOMPARE(script->exchanges.last().reply, QByteArray("\r\n30.00.001-B026\r\n\r\nOK\r\n"));
    }

    void endsForGood() // L03
    {
        const auto log = opened({{"AT+GMM", "\r\nX\r\n\r\nOK\r\n", 0ms, true}});
        QSignalSpy lost(log.get(), &Transport::lost);
        QVERIFY(ask(*log, "AT+GMM").contains("X"));
        QVERIFY(ask(*log, "AT").contains("OK"));
        QVERIFY(ask(*log, "AT+GMM").contains("X")); // asked again
        QCOMPARE(lost.count(), 0);
        QCOMPARE(ask(*log, "AT#OTAUP=0"), QByteArray());
        QCOMPARE(lost.count(), 1);
        QCOMPARE(log->unsent(), 11); // it never left
        QVERIFY(!log->isOpen());
    }

    void noVersionFromBeforeAnApply() // L03
    {
        const QByteArray version = "\r\n30.00.001-B026\r\n\r\nOK\r\n";
        const auto log = opened({{"AT+GMM", "\r\nX\r\n\r\nOK\r\n", 0ms, true},
                                 {"AT+GMR", version, 0ms, true},
                                 {"AT#OTAUP=0", "\r\nOK\r\n", 0ms, true}});
        QCOMPARE(ask(*log, "AT+GMR"), version);
        QCOMPARE(ask(*log, "AT#OTAUP=0"), QByteArray("\r\nOK\r\n"));
        QVERIFY(ask(*log, "AT+GMM").contains("X")); // what an update does not change
        QCOMPARE(ask(*log, "AT+GMR"), QByteArray());
        QVERIFY(!log->isOpen());
    }

    void errors()
    {
        QCOMPARE(LogScript::read(QStringLiteral("/no/such/file")).error().code,
                 ErrorCode::BadScenario);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("empty.log")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\n\nnothing here\n");
        file.close();
        QCOMPARE(LogScript::read(file.fileName()).error().code, ErrorCode::BadScenario);
    }
};

QTEST_GUILESS_MAIN(TestLogScript)
#include "tst_logscript.moc"
