#include "core/diagnosis/diagnose.h"
#include "core/fota/checkfile.h"
#include "ui/text/errortext.h"
#include "ui/text/verdicttext.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace fota;
using namespace Qt::StringLiterals;

namespace {

QList<ErrorCode> allCodes()
{
    QList<ErrorCode> codes;
    const QMetaEnum codesEnum = QMetaEnum::fromType<ErrorCode>();
    for (int i = 0; i < codesEnum.keyCount(); ++i)
        codes += ErrorCode(codesEnum.value(i));
    return codes;
}

/// Codes without an id of the fault catalogue: the user's own acts and faults of our own files.
bool isExempt(ErrorCode code)
{
    return QSet<int>{int(ErrorCode::ConsentMissing), int(ErrorCode::Cancelled),
                     int(ErrorCode::BadPort),        int(ErrorCode::BadScenario),
                     int(ErrorCode::BadProfile),     int(ErrorCode::Internal),
                     int(ErrorCode::RunsAsRoot)}
        .contains(int(code));
}

bool isPlain(const QString &text)
{
    return !text.contains(u'<') && !text.contains(u'>') && !text.contains(u'&')
           && !text.contains(u"%1"_s) && !text.contains(u"  "_s) && !text.contains(u'\n');
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsWords();
    void everyCodeHasItsId();
    void sentencesDiffer();
    void detailFollows_data();
    void detailFollows();
    void findingsInTheFileAreTranslated_data();
    void findingsInTheFileAreTranslated();
    void nothingIsSaidOfNoError();
    void exactRemedies();
    void everyVerdictHasWords();
};

void TestErrorText::everyCodeHasItsWords()
{
    for (const ErrorCode code : allCodes()) {
        if (code == ErrorCode::None)
            continue;
        const QString name = ErrorText::name(code);
        const QString sentence = ErrorText::sentence({code, {}, {}});
        const QString advice = ErrorText::advice({code, {}, {}});
        QVERIFY(!name.isEmpty());
        QVERIFY2(sentence.size() > 10 && sentence.endsWith(u'.'), qPrintable(name));
        QVERIFY2(sentence.size() <= 100, qPrintable(sentence));
        QCOMPARE(sentence.count(u". "_s), 0); // one sentence
        QVERIFY2(advice.size() > 10 && advice.endsWith(u'.'), qPrintable(name));
        QVERIFY2(advice.count(u". "_s) <= 3, qPrintable(advice));
        QVERIFY2(isPlain(sentence) && isPlain(advice), qPrintable(name));
        QVERIFY2(!sentence.contains(name), qPrintable(name)); // no words of our code
    }
}

void TestErrorText::everyCodeHasItsId()
{
    for (const ErrorCode code : allCodes()) {
        if (code != ErrorCode::None)
            QVERIFY2(faultId(code).isEmpty() == isExempt(code), qPrintable(ErrorText::name(code)));
    }
}

void TestErrorText::sentencesDiffer()
{
    QSet<QString> seen;
    for (const ErrorCode code : allCodes()) {
        const QString sentence = ErrorText::sentence({code, {}, {}});
        QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
        seen.insert(sentence);
    }
}

void TestErrorText::detailFollows_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("none") << QString() << u"The module refused a command."_s;
    QTest::newRow("blank") << u"  "_s << u"The module refused a command."_s;
    QTest::newRow("A13 the module's words")
        << u"+CME ERROR: 4"_s << u"The module refused a command (+CME ERROR: 4)."_s;
    QTest::newRow("place in the file")
        << u"1:45: \"x\": in the past"_s
        << u"The module refused a command (line 1, column 45: \"x\": in the past)."_s;
    QTest::newRow("A20 markup as typed")
        << u"<b>x</b>"_s << u"The module refused a command (<b>x</b>)."_s;
    QTest::newRow("A19 escapes") << u"a\x1b[31m\u202eb\n"_s
                                 << u"The module refused a command (a\\x1b[31m\\u202eb)."_s;
    QTest::newRow("C25 escaped already")
        << u"1:5: file name \"\\u0430\": U+0430"_s
        << u"The module refused a command (line 1, column 5: file name \"\\u0430\": U+0430)."_s;
}

void TestErrorText::detailFollows()
{
    QFETCH(QString, detail);
    QTEST(ErrorText::sentence({ErrorCode::CommandRejected, detail, {}}), "sentence");
    const QString longText(5000, u'x');
    QVERIFY(ErrorText::sentence({ErrorCode::CommandRejected, longText, {}}).size() < 400);
}

void TestErrorText::findingsInTheFileAreTranslated_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const char *text, ErrorCode code,
                        const QStringList &words) {
        QTest::newRow(name) << QByteArray(text) << code << words;
    };
    row("C26 past", "1.0,a.bin,2017-01-31,,,\n", ErrorCode::CheckDateUnread, {u"«in the past»"_s});
    row("C26 none", "1.0,a.bin,soon,,,\n", ErrorCode::CheckDateUnread,
        {u"\"soon\": «not a date such as 2031-01-31»"_s});
    row("C27", "1.0,a.bin,,203.0.113.9,,\n", ErrorCode::NextServerOffered,
        {u"«now 203.0.113.7, offered 203.0.113.9»"_s});
    row("C29 user", "1.0,a.bin,,,other,\n", ErrorCode::NextLoginOffered, {u"«user»"_s});
    row("C29 password", "1.0,a.bin,,,,other\n", ErrorCode::NextLoginOffered, {u"«password»"_s});
    row("C29 both", "1.0,a.bin,,,other,other\n", ErrorCode::NextLoginOffered,
        {u"«user and password»"_s});
    row("C08", "1.0,a.bin,,,,", ErrorCode::CheckFileEndUnconfirmed,
        {u"«no line end at the end of the file»"_s});
    row("C32", "1.0,a.bin,,,,\nOK\n", ErrorCode::CheckFileImitates,
        {u"«reads like an answer of the module»"_s});
}

/// Whatever the file holds: the words round it are the reader's.
void TestErrorText::findingsInTheFileAreTranslated()
{
    struct Marks : QTranslator
    {
        bool isEmpty() const override { return false; }
        QString translate(const char *, const char *source, const char *, int) const override
        {
            return u'«' + QString::fromUtf8(source) + u'»';
        }
    };
    QFETCH(const QByteArray, row);
    QFETCH(const ErrorCode, code);
    QFETCH(const QStringList, words);
    CheckFileContext context;
    context.presentServer = u"203.0.113.7:21"_s;
    context.presentUser = u"fota"_s;
    context.presentPassword = Secret("secret");
    context.now = QDateTime({2026, 1, 1}, {0, 0});
    const Result<CheckFile> file = parseCheckFile(row, context);
    QVERIFY2(file, qPrintable(file ? QString() : file.error().detail));
    const auto found = std::ranges::find(file->findings, code, &Error::code);
    QVERIFY(found != file->findings.end());
    Marks marks;
    QVERIFY(QCoreApplication::installTranslator(&marks));
    const QString sentence = ErrorText::sentence(*found);
    for (const QString &part : words)
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
}

void TestErrorText::nothingIsSaidOfNoError()
{
    QVERIFY(ErrorText::sentence({}).isEmpty());
    QVERIFY(ErrorText::sentence({ErrorCode::None, u"x"_s, {}}).isEmpty());
    QVERIFY(ErrorText::advice({}).isEmpty());
}

void TestErrorText::exactRemedies()
{
    const QString denied = ErrorText::advice({ErrorCode::PortDenied, {}, {}}); // P03, K24
    QVERIFY(denied.contains(u"usermod -aG dialout"_s) && denied.contains(u"uaccess"_s));
    QVERIFY(denied.contains(u"Do not run the program as root"_s));
    const auto deniedAt = [](const QString &access) {
        return ErrorText::advice({ErrorCode::PortDenied, u"/dev/ttyUSB0 "_s + access, {}});
    };
    QVERIFY(deniedAt(u"root:plugdev 0660"_s).contains(u"usermod -aG plugdev "_s)); // P03
    QVERIFY(!deniedAt(u"root:plugdev 0640"_s).contains(u"usermod"_s));             // would not help
    QVERIFY(!deniedAt(u"root:root 0660"_s).contains(u"usermod"_s));
    QVERIFY(deniedAt(u"root:root 0600"_s).contains(u"uaccess"_s));
    QVERIFY(!deniedAt(u"root:<b> 0660"_s).contains(u"-aG root"_s));
    QVERIFY(ErrorText::advice({ErrorCode::PortBusy, {}, {}}).contains(u"ModemManager"_s)); // P04
}

void TestErrorText::everyVerdictHasWords()
{
    const QMetaEnum verdicts = QMetaEnum::fromType<VerdictKind>();
    QSet<QString> titles;
    for (int i = 0; i < verdicts.keyCount(); ++i) {
        const auto verdict = VerdictKind(verdicts.value(i));
        titles.insert(verdictTitle(verdict));
        QVERIFY(verdictSentence(verdict).endsWith(u'.') && isPlain(verdictSentence(verdict)));
    }
    QCOMPARE(titles.size(), verdicts.keyCount());
    QVERIFY(!titles.contains(QString()));
    QCOMPARE(verdictTitle(VerdictKind::AlreadyCurrent), u"Already up to date"_s);
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
