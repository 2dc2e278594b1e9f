#include "core/at/catalogue.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace fota;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Arguments = QList<QByteArray>;

static QList<Field> fieldsOf(const CommandSpec &spec)
{
    const auto count = QByteArrayView(spec.format).count('%');
    return QList<Field>(spec.fields.begin(), spec.fields.begin() + count);
}

static bool isSecret(Field field)
{
    return field == Field::User || field == Field::Password || field == Field::Pin;
}

/// The command with other texts in the places of its arguments.
static QByteArray filled(const CommandSpec &spec, const Arguments &arguments)
{
    QByteArray text(spec.format);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QByteArray place = '%' + QByteArray::number(i + 1);
        const qsizetype at = text.lastIndexOf(place);
        text.replace(at, 2,
                     "\x01" + QByteArray::number(i) + "\x02"); // an argument may look like a place
    }
    for (qsizetype i = 0; i < arguments.size(); ++i)
        text.replace("\x01" + QByteArray::number(i) + "\x02", arguments[i]);
    return text;
}

/// Reads a command line as a module does: name, then arguments between commas outside quotes.
static Arguments argumentsOf(const QByteArray &line)
{
    const qsizetype equals = line.indexOf('=');
    Arguments found;
    QByteArray argument;
    bool quoted = false;
    for (const char c : line.sliced(equals + 1)) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            found += argument;
            argument.clear();
        } else {
            argument += c;
        }
    }
    return found << argument;
}

class Arbitrary
{
public:
    explicit Arbitrary(quint32 seed) : m_random(seed) {}

    int below(int limit) { return m_random.bounded(limit); }

    QByteArray from(QByteArrayView letters, int least, int most)
    {
        QByteArray text;
        for (int i = least + below(most - least + 1); i > 0; --i)
            text += letters[below(int(letters.size()))];
        return text;
    }

    QByteArray fitting(Field field)
    {
        switch (field) {
        case Field::Number:
            return from("0123456789", 1, 5);
        case Field::Size:
            return from("123456789", 1, 9);
        case Field::Pin:
            return from("0123456789", 4, 8);
        case Field::Host:
            return from("abcXYZ019.-:", 1, 40);
        case Field::User:
        case Field::Password:
            return from("abcXYZ019!#%&=*?;@", 1, 40);
        case Field::Name:
            return from("abcXYZ019._-/", 1, 60);
        case Field::Apn:
            return from("abcXYZ019._-", 1, 30);
        case Field::PdpType:
            return Arguments{"IP", "IPV6", "IPV4V6"}[below(3)];
        case Field::PushAnswer:
            return Arguments{"0", "1", "2"}[below(3)];
        }
        return {};
    }

    QByteArray anything(Field field)
    {
        QByteArray text = fitting(field);
        switch (below(5)) {
        case 0:
            return text;
        case 1:
            return {};
        case 2: // one byte of any value, anywhere
            return text.insert(below(int(text.size()) + 1), char(below(256)));
        case 3: // what breaks out of an argument
            return text.insert(below(int(text.size()) + 1),
                               Arguments{"\"", ",", "\r", "\n", "\rAT#OTAUP=0\r", "\\", "\0"_ba,
                                         " ", "\xe2\x80\x9d", "%1", "\x1a"}[below(11)]);
        default:
            return text.repeated(1 + below(40));
        }
    }

private:
    QRandomGenerator m_random;
};

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows();
    void text_data();
    void text();
    void refused_data();
    void refused();
    void lengthOfALine();
    void anyArguments();
};

void TestCatalogue::rows()
{
    for (const CommandSpec &spec : commandSpecs()) {
        const QByteArray format(spec.format);
        QVERIFY2(format.startsWith("AT"), spec.format);
        QVERIFY2(*spec.source != '\0' && *spec.help != '\0', spec.format);
        QCOMPARE(&commandSpec(spec.id), &spec);
        QVERIFY2(spec.reply == ReplyKind::Lines || QByteArrayView(spec.prefix).isEmpty()
                     || spec.reply == ReplyKind::Result,
                 spec.format);
    }
    QCOMPARE(commandSpec(CommandId::ApplyUpdate).reply, ReplyKind::ResetsPort);
    QVERIFY2(!commandSpec(CommandId::ApplyUpdate).repeatable, "an apply is never repeated");
    QVERIFY(!commandSpec(CommandId::DownloadDelta).repeatable);
}

void TestCatalogue::text_data()
{
    QTest::addColumn<CommandId>("id");
    QTest::addColumn<Arguments>("arguments");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("logged");

    QTest::newRow("note 4.a") << CommandId::WriteSocket
                              << Arguments{"1", "3", "300", "90", "600", "50"}
                              << "AT#SCFG=1,3,300,90,600,50"_ba
                              << "AT#SCFG=1,3,300,90,600,50"_ba;
    QTest::newRow("note 4.b") << CommandId::WriteContext << Arguments{"3", "IPV4V6", "VZWINTERNET"}
                              << R"(AT+CGDCONT=3,"IPV4V6","VZWINTERNET")"_ba
                              << R"(AT+CGDCONT=3,"IPV4V6","VZWINTERNET")"_ba;
    QTest::newRow("note 4.e") << CommandId::ActivateContext << Arguments{"3"} << "AT#SGACT=3,1"_ba
                              << "AT#SGACT=3,1"_ba;
    QTest::newRow("note 4.f, masked")
        << CommandId::FtpOpen << Arguments{"ftp.example.net:21", "user", "pass", "1"}
        << R"(AT#FTPOPEN="ftp.example.net:21","user","pass",1)"_ba
        << R"(AT#FTPOPEN="ftp.example.net:21","***","***",1)"_ba;
    QTest::newRow("note 4.g") << CommandId::FtpGet << Arguments{"firmwarecheck.csv"}
                              << R"(AT#FTPGET="firmwarecheck.csv")"_ba
                              << R"(AT#FTPGET="firmwarecheck.csv")"_ba;
    QTest::newRow("note 4.k") << CommandId::DownloadDelta
                              << Arguments{"30.00.001-B026_to_B026-FOTA.bin"}
                              << R"(AT#FTPGETOTA="30.00.001-B026_to_B026-FOTA.bin",0)"_ba
                              << R"(AT#FTPGETOTA="30.00.001-B026_to_B026-FOTA.bin",0)"_ba;
    QTest::newRow("note 4.n") << CommandId::ApplyUpdate << Arguments{} << "AT#OTAUP=0"_ba
                              << "AT#OTAUP=0"_ba;
    QTest::newRow("PIN, masked") << CommandId::EnterPin << Arguments{"1234"} << "AT+CPIN=1234"_ba
                                 << "AT+CPIN=***"_ba;
    QTest::newRow("argument like a place") << CommandId::FtpOpen << Arguments{"h", "%3", "%2", "1"}
                                           << R"(AT#FTPOPEN="h","%3","%2",1)"_ba
                                           << R"(AT#FTPOPEN="h","***","***",1)"_ba;
}

void TestCatalogue::text()
{
    QFETCH(const CommandId, id);
    QFETCH(const Arguments, arguments);
    const Result<Command> command = makeCommand(id, 5s, arguments);
    QVERIFY(command.has_value());
    QTEST(command->text, "text");
    QTEST(command->logged, "logged");
    QCOMPARE(command->id, id);
    QCOMPARE(command->limit, milliseconds(5000));
    QCOMPARE(command->reply, commandSpec(id).reply);
    QCOMPARE(command->repeatable, commandSpec(id).repeatable);
}

void TestCatalogue::refused_data()
{
    QTest::addColumn<CommandId>("id");
    QTest::addColumn<Arguments>("arguments");
    QTest::addColumn<QString>("field");

    const auto name = [](const char *row, const QByteArray &value) {
        QTest::newRow(row) << CommandId::FtpGet << Arguments{value} << u"file or folder name"_s;
    };
    name("K06 quote", "a\"b");
    name("K06 CR", "a\rAT#OTAUP=0");
    name("K06 LF", "a\nb");
    name("K06 NUL", "a\0b"_ba);
    name("K06 comma", "a,b");
    name("K06 empty", "");
    name("K06 blank", "a b");
    name("A27 typographic quotes", "\xe2\x80\x9d"
                                   "firmwarecheck.csv\xe2\x80\x9d");
    name("A26 201 letters", QByteArray(201, 'a'));
    QTest::newRow("A27 server") << CommandId::FtpOpen << Arguments{"h\xe2\x80\x9d", "u", "p", "1"}
                                << u"server"_s;
    QTest::newRow("A27 user") << CommandId::FtpOpen << Arguments{"h", "u\xe2\x80\x9d", "p", "1"}
                              << u"user"_s;
    QTest::newRow("A27 password") << CommandId::FtpOpen << Arguments{"h", "u", "p\xe2\x80\x9d", "1"}
                                  << u"password"_s;
    QTest::newRow("A27 APN") << CommandId::WriteContext
                             << Arguments{"3", "IP",
                                          "\xe2\x80\xb3"
                                          "apn\xe2\x80\xb3"}
                             << u"APN"_s;
    QTest::newRow("A27 PDP type") << CommandId::WriteContext
                                  << Arguments{"3", "\xe2\x80\x9dIPV4V6\xe2\x80\xb3", "a"}
                                  << u"PDP type"_s;
    QTest::newRow("F23 comma in a password")
        << CommandId::FtpOpen << Arguments{"h", "u", "a,b", "1"} << u"password"_s;
    QTest::newRow("F23 backslash in a password")
        << CommandId::FtpOpen << Arguments{"h", "u", "a\\", "1"} << u"password"_s;
    QTest::newRow("argument missing")
        << CommandId::FtpOpen << Arguments{"h", "u", "p"} << u"number"_s;
    QTest::newRow("A21 negative number")
        << CommandId::ActivateContext << Arguments{"-1"} << u"number"_s;
    QTest::newRow("A21 six digits")
        << CommandId::ActivateContext << Arguments{"123456"} << u"number"_s;
    QTest::newRow("PIN of 3 digits") << CommandId::EnterPin << Arguments{"123"} << u"PIN"_s;
    QTest::newRow("PIN of 9 digits") << CommandId::EnterPin << Arguments{"123456789"} << u"PIN"_s;
    QTest::newRow("PIN with a letter") << CommandId::EnterPin << Arguments{"12a4"} << u"PIN"_s;
}

void TestCatalogue::refused()
{
    QFETCH(const CommandId, id);
    QFETCH(const Arguments, arguments);
    const Result<Command> command = makeCommand(id, 5s, arguments);
    QVERIFY(!command);
    QCOMPARE(command.error().code, ErrorCode::BadArgument);
    const QString detail = command.error().detail;
    QTEST(detail.section(u": "_s, 0, 0), "field"); // what follows says how it does not fit
    QCOMPARE(command.error().where, QString::fromLatin1(commandSpec(id).format));
}

void TestCatalogue::lengthOfALine() // A26
{
    const QByteArray longest(100, 'a');
    const QByteArray host(128, 'h');
    const Result<Command> whole =
        makeCommand(CommandId::FtpOpen, 5s, {host, longest, longest, "1"});
    QVERIFY(whole.has_value());
    QVERIFY(whole->text.size() <= kCommandLineLimit);
    QVERIFY(!makeCommand(CommandId::FtpOpen, 5s, {host + 'h', longest, longest, "1"}));
}

void TestCatalogue::anyArguments() // K06, INV-5, Z05
{
    constexpr quint32 seed = 20240229;
    qInfo("seed %u", seed);
    Arbitrary arbitrary(seed);
    const QStringList names{u"number"_s, u"size"_s,     u"server"_s,
                            u"user"_s,   u"password"_s, u"file or folder name"_s,
                            u"APN"_s,    u"PDP type"_s, u"PIN"_s,
                            u"answer"_s};
    for (const CommandSpec &spec : commandSpecs()) {
        const QList<Field> fields = fieldsOf(spec);
        int accepted = 0;
        int refusals = 0;
        for (int round = 0; round < 2000; ++round) {
            Arguments arguments;
            Arguments masked;
            for (const Field field : fields) {
                arguments +=
                    arbitrary.below(4) ? arbitrary.fitting(field) : arbitrary.anything(field);
                masked += isSecret(field) ? "***"_ba : arguments.last();
            }
            const QByteArray told =
                spec.format + ": "_ba + arguments.join(" | ").toPercentEncoding();
            const Result<Command> command = makeCommand(spec.id, 1s, arguments);
            if (!command) {
                ++refusals;
                QVERIFY2(command.error().code == ErrorCode::BadArgument
                             && names.contains(command.error().detail.section(u": "_s, 0, 0)),
                         told.constData());
                continue;
            }
            ++accepted;
            QVERIFY2(
                std::ranges::all_of(command->text, [](char c) { return c >= ' ' && c <= '~'; }),
                told.constData());
            QVERIFY2(command->text.size() <= kCommandLineLimit, told.constData());
            QVERIFY2(command->text == filled(spec, arguments), told.constData());
            QVERIFY2(command->logged == filled(spec, masked), told.constData());
            if (!fields.isEmpty())
                QVERIFY2(argumentsOf(command->text).first(fields.size()) == arguments,
                         told.constData());
        }
        QVERIFY2(accepted > 100, spec.format);
        QVERIFY2(fields.isEmpty() || refusals > 50, spec.format);
    }
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
