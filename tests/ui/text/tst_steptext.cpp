#include "ui/text/steptext.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using Kind = StepDetail::Kind;

Q_DECLARE_METATYPE(fota::StepDetail::Kind)

class TestStepText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void everyStepHasATitle();
    void phases();
    void everyStateHasWords();
    void details_data();
    void details();
    void everyKindHasWords();
    void restarts();
};

void TestStepText::everyStepHasATitle()
{
    QSet<QString> titles;
    for (const QStringView ref : {u"OPEN", u"IDENT", u"SIM", u"UPLOAD", u"VALIDATE", u"FINISH"})
        titles.insert(stepTitle(ref));
    for (char16_t letter = u'a'; letter <= u't'; ++letter)
        titles.insert(stepTitle(u"4."_s + QChar(letter)));
    QCOMPARE(titles.size(), 26 - 2); // 4.l and 4.r close the same, and so do 4.m and 4.s
    QVERIFY(!titles.contains(QString()));
    QCOMPARE(stepTitle(u"OPEN"), u"Open the port"_s);
    QCOMPARE(stepTitle(u"4.c"), u"Check the signal"_s);
    QCOMPARE(stepTitle(u"9.z\n"), u"9.z\\x0a"_s);
}

void TestStepText::phases()
{
    QString letters;
    for (char16_t letter = u'a'; letter <= u't'; ++letter)
        letters += QString::number(int(phaseOf(u"4."_s + QChar(letter))));
    QCOMPARE(letters, u"00001111112223333444"_s);
    for (const QStringView ref : {u"OPEN", u"IDENT", u"SIM"})
        QCOMPARE(phaseOf(ref), Phase::Prepare);
    QSet<QString> titles;
    for (const Phase phase :
         {Phase::Prepare, Phase::Connect, Phase::Download, Phase::Apply, Phase::Finish})
        titles.insert(phaseTitle(phase));
    QCOMPARE(titles.size(), 5);
}

void TestStepText::everyStateHasWords()
{
    using State = StepReport::State;
    QCOMPARE(stepState(State::Done), u"done"_s);
    QCOMPARE(stepState(State::Other), u"other"_s);
    QCOMPARE(stepState(State::Skipped), u"skipped"_s);
    QCOMPARE(stepState(State::Failed), u"failed"_s);
    QCOMPARE(stepState(State::Started), u"running"_s);
    QCOMPARE(waitingWord(), u"waiting"_s);
    for (const State state : {State::Started, State::Done, State::Other, State::Failed,
                              State::Skipped, State::Progress})
        QVERIFY(!stepState(state).isEmpty() && !stepStateKey(state).isEmpty());
    QCOMPARE(stepStateKey(State::Started), u"started"_s);
}

void TestStepText::details_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *name, Kind kind, const QStringList &args, const QString &words,
                        const QString &plain) {
        QTest::newRow(name) << kind << args << words << plain;
    };
    row("4.a", Kind::SocketBound, {u"1"_s, u"3"_s}, u"connection 1 on context 3"_s,
        u"connection 1 on context 3"_s);
    row("4.b", Kind::ApnWasSet, {u"VZWINTERNET"_s}, u"already VZWINTERNET"_s,
        u"already VZWINTERNET"_s);
    row("4.c", Kind::Signal, {u"-63"_s}, u"−63 dBm, excellent"_s, u"-63 dBm"_s);
    row("4.c not known", Kind::Signal, {}, u"not known"_s, u"unknown"_s);
    row("4.g on its way", Kind::CheckFileComes, {u"a.csv"_s, u"30"_s, u"57"_s},
        u"a.csv, 30 B of 57 B"_s, u"a.csv, 30 of 57 bytes"_s);
    row("4.g of unknown size", Kind::CheckFileComes, {u"a.csv"_s, u"30"_s, {}}, u"a.csv, 30 B"_s,
        u"a.csv, 30 bytes"_s);
    row("4.d", Kind::Registration, {u"1"_s}, u"home network"_s, u"home"_s);
    row("4.d roaming", Kind::Registration, {u"5"_s}, u"roaming"_s, u"roaming"_s);
    row("4.e", Kind::ContextOpened, {u"10.0.0.7"_s, u"3"_s}, u"10.0.0.7 on context 3"_s,
        u"10.0.0.7 on context 3"_s);
    row("4.e no address", Kind::ContextOpened, {QString(), u"3"_s}, u"context 3"_s, u"context 3"_s);
    row("4.g", Kind::CheckFileRead, {u"firmwarecheck.csv"_s, u"76"_s}, u"firmwarecheck.csv, 76 B"_s,
        u"firmwarecheck.csv, 76 bytes"_s);
    row("4.j", Kind::UpdateFound, {u"1.0"_s, u"1.1"_s}, u"1.0 → 1.1"_s, u"1.0 -> 1.1"_s);
    row("4.k", Kind::Downloaded, {u"30.00.001-B026_FOTA.bin"_s, u"412345"_s},
        u"30.00.001-B026_FOTA.bin, 412 kB"_s, u"30.00.001-B026_FOTA.bin, 412345 bytes"_s);
    row("4.k size not known", Kind::Downloaded, {u"a.bin"_s}, u"a.bin"_s, u"a.bin"_s);
    row("4.o one", Kind::Restarts, {u"1"_s}, u"1 restart"_s, u"1 restarts"_s);
    row("4.o", Kind::Restarts, {u"3"_s}, u"3 restarts"_s, u"3 restarts"_s);
    row("waiting", Kind::Waiting, {u"41"_s}, u"waiting, 41 s left"_s, u"waiting, 41 s left"_s);
    row("A19 text", Kind::Text,
        {u"a\x1b"
         "b"_s},
        u"a\\x1bb"_s, u"a\\x1bb"_s);
    row("A19 version", Kind::Version, {u"1.0\u202e"_s}, u"1.0\\u202e"_s, u"1.0\\u202e"_s);
}

void TestStepText::details()
{
    QFETCH(Kind, kind);
    QFETCH(QStringList, args);
    QTEST(stepDetail({kind, args}), "words");
    QTEST(plainDetail({kind, args}), "plain");
}

void TestStepText::everyKindHasWords()
{
    QVERIFY(stepDetail({}).isEmpty() && plainDetail({}).isEmpty());
    for (int kind = int(Kind::Text); kind <= int(Kind::Waiting); ++kind) {
        for (const QStringList &args : {QStringList{u"7"_s, u"8"_s}, QStringList()}) {
            const StepDetail detail{Kind(kind), args};
            if (!args.isEmpty())
                QVERIFY2(!stepDetail(detail).isEmpty(), qPrintable(QString::number(kind)));
            QVERIFY(!stepDetail(detail).contains(u'%') && !plainDetail(detail).contains(u'%'));
            for (const QChar c : plainDetail(detail))
                QVERIFY(c.unicode() < 0x80);
        }
    }
}

void TestStepText::restarts()
{
    RestartReport report;
    report.count = 2;
    report.expected = 3;
    QCOMPARE(restartText(report), u"restart 2 of 3, the port vanished"_s);
    report.expected = 0;
    report.port = u"/dev/ttyUSB3"_s;
    QCOMPARE(restartText(report), u"restart 2, the port vanished, came back as /dev/ttyUSB3"_s);
    using Evidence = RestartReport::Evidence;
    QCOMPARE(evidenceKey(Evidence::PortVanished), u"port vanished"_s);
    for (const Evidence evidence : {Evidence::Silence, Evidence::SettingsLost, Evidence::BootText})
        QVERIFY(!evidenceKey(evidence).isEmpty());
}

QTEST_GUILESS_MAIN(TestStepText)
#include "tst_steptext.moc"
