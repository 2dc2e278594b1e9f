#include "core/diagnosis/diagnose.h"
#include "tests/repository/sourcerules.h"
#include "tests/repository/sourcetree.h"

#include <QJsonDocument>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

using Findings = QStringList (*)(const QString &path, const QString &text);

/// The rules of the source tree, each held against the tree and, so that it is known to fail,
/// against planted texts.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tree_data();
    void tree();
    void planted_data();
    void planted();
    void everyFileIsListed();
    void listing_data();
    void listing();
    void everyCodeHasItsId();
    void everyCodeIsHandled_data();
    void everyCodeIsHandled();
    void unhandledIsFound();
    void faultIds_data();
    void faultIds();
    void faultIdsInSources();
    void resourcesAreListed();
    void jsonIsReadable();

private:
    SourceTree m_tree{QStringLiteral(FOTA_SOURCE_DIR)};
};

static const QStringList kProgram{u"core"_s, u"ui"_s, u"app"_s};
static const QStringList kSources{u".cpp"_s, u".h"_s};

static QString joined(const QStringList &findings)
{
    return u"\n  "_s + findings.join(u"\n  "_s);
}

void TestLayers::initTestCase()
{
    QVERIFY(m_tree.contains(u"CMakeLists.txt"_s));
    QVERIFY(m_tree.files({u"core"_s}, kSources).size() > 20); // else nothing was checked
}

void TestLayers::tree_data()
{
    QTest::addColumn<Findings>("rule");
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<QStringList>("endings");

    const QStringList all = kProgram + QStringList{u"tests"_s};
    const QStringList texts{u".cpp"_s, u".h"_s,    u".py"_s, u".txt"_s,
                            u".ts"_s,  u".json"_s, u".qrc"_s};
    QTest::newRow("includes") << Findings(includeFindings) << kProgram << kSources;
    QTest::newRow("size") << Findings(sizeFindings) << all << kSources;
    QTest::newRow("calls") << Findings(callFindings) << kProgram << kSources;
    QTest::newRow("headers") << Findings(headerFindings) << all << kSources;
    QTest::newRow("texts") << Findings(textFindings) << all + QStringList{u"resources"_s} << texts;
}

void TestLayers::tree()
{
    QFETCH(Findings, rule);
    QFETCH(QStringList, folders);
    QFETCH(QStringList, endings);
    QStringList findings;
    for (const QString &path : m_tree.files(folders, endings)) {
        if (!path.startsWith(u"tests/data/")) // logs and replies as others wrote them
            findings += rule(path, m_tree.text(path));
    }
    QVERIFY2(findings.isEmpty(), qPrintable(joined(findings)));
}

void TestLayers::planted_data()
{
    QTest::addColumn<Findings>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");

    const auto include = [](const char *path, const char *header, bool found) {
        const bool angled = *header == '<';
        const QString text =
            angled ? QString::fromLatin1(header) : u"\"%1\""_s.arg(QLatin1StringView(header));
        QTest::addRow("%s includes %s", path, header)
            << Findings(includeFindings) << QString::fromLatin1(path)
            << u"#pragma once\n\n#include %1\n"_s.arg(text) << found;
    };
    include("core/at/lineframer.h", "core/base/result.h", false);
    include("core/at/atchannel.h", "core/transport/transport.h", false);
    include("core/at/atchannel.cpp", "core/transport/serialtransport.h", true);
    include("core/base/error.h", "core/at/parsers.h", true);
    include("core/fota/actions.h", "core/profiles/moduleprofile.h", false);
    include("core/fota/actions_network.cpp", "core/engine/reports.h", true);
    include("core/fota/identity.cpp", "core/log/transcript.h", true);
    include("core/diagnosis/rules.h", "core/fota/verdict.h", false);
    include("core/diagnosis/rules.h", "core/fota/procedure.h", true);
    include("core/diagnosis/rules.h", "core/at/atchannel.h", true);
    include("core/session/filejournal.h", "core/fota/journal.h", false);
    include("core/session/filejournal.h", "core/engine/engine.h", true);
    include("core/log/redactor.cpp", "core/at/catalogue.h", false);
    include("core/log/redactor.cpp", "core/at/parsers.h", true);
    include("core/sim/simmodule.cpp", "core/fota/steptable.h", true);
    include("core/engine/engine.cpp", "core/sim/simport.h", false);
    include("core/newarea/x.cpp", "core/base/error.h", true);
    include("core/host/power.cpp", "ui/text/errortext.h", true);
    include("core/host/power.cpp", "app/composition.h", true);
    include("core/host/power.cpp", "power.h", true);
    include("core/host/power.cpp", "tests/support/manualclock.h", true);
    include("core/host/power.cpp", "<QtGui/QColor>", true);
    include("core/host/power.cpp", "<QWidget>", true);
    include("core/host/power.cpp", "<QTimer>", false);
    include("ui/log/logmodel.h", "core/log/logstore.h", false);
    include("ui/log/logmodel.h", "core/at/catalogue.h", false);
    include("ui/log/logmodel.h", "core/at/atchannel.h", true);
    include("ui/log/logmodel.h", "core/sim/simport.h", true);
    include("ui/log/logmodel.h", "core/transport/porturl.h", true);
    include("ui/log/logmodel.h", "app/appsettings.h", true);
    include("ui/log/logmodel.h", "<QSerialPort>", true);
    include("ui/log/logmodel.h", "<QTcpSocket>", true);
    include("ui/log/logmodel.h", "<QtNetwork/QTcpSocket>", true);
    include("ui/log/logmodel.h", "<qcustomplot.h>", true);
    include("ui/plot/signalplot.cpp", "<qcustomplot.h>", false);
    include("ui/text/errortext.cpp", "ui/text/steptext.h", false);
    include("ui/text/errortext.cpp", "ui/mainwindow.h", true);
    include("ui/text/errortext.cpp", "<QColor>", true);
    include("app/gui_main.cpp", "ui/mainwindow.h", false);
    include("app/cli_main.cpp", "ui/mainwindow.h", true);
    include("app/cli/update.cpp", "ui/text/errortext.h", false);
    include("app/cli/update.cpp", "<QApplication>", true);
    include("app/composition.cpp", "core/sim/simtransport.h", false);

    const auto call = [](const char *path, const QString &text, bool found) {
        QTest::addRow("%s: %s", path, qPrintable(text))
            << Findings(callFindings) << QString::fromLatin1(path) << text << found;
    };
    call("core/at/a.cpp", u"QThread::msleep(5);"_s, true);
    call("core/at/a.cpp", u"std::this_thread::sleep_for(5ms);"_s, true);
    call("core/at/a.cpp", u"m_port.waitForReadyRead(5);"_s, true);
    call("core/at/a.cpp", u"m_socket.waitForDisconnected();"_s, true);
    call("core/at/a.cpp", u"waitForQuiet(5ms);"_s, false);
    call("ui/a.cpp", u"QCoreApplication::processEvents();"_s, true);
    call("app/a.cpp", u"QEventLoop loop;"_s, true);
    call("app/a.cpp", u"// no QEventLoop here"_s, false);
    call("app/a.cpp", u"log(\"QEventLoop\");"_s, false);
    call("app/a.cpp", u"log('\"'); usleep(1); log('\"');"_s, true);
    call("app/a.cpp", u"const int n = 1'000; usleep(n); // 1'000"_s, true);
    call("core/engine/engine.cpp", u"x(Qt::BlockingQueuedConnection);"_s, true);
    call("core/engine/enginethread.cpp", u"x(Qt::BlockingQueuedConnection);"_s, false);
    call("core/host/a.cpp", u"QProcess::execute(x);"_s, true);
    call("ui/a.cpp", u"label->setTextFormat(Qt::RichText);"_s, true);
    call("ui/a.cpp", u"label->setTextFormat(Qt::PlainText);"_s, false);
    call("ui/a.cpp", u"view->setHtml(text);"_s, true);
    call("ui/a.cpp", u"cursor.insertHtml(text);"_s, true);
    call("ui/log/reportpdf.cpp", u"document.setHtml(page);"_s, false);
    call("ui/a.cpp", u"dialog.exec();"_s, true);
    call("app/gui_main.cpp", u"return app.exec();"_s, false);
    call("app/a.cpp", u"job.setInsecureFallback(true);"_s, true);
    call("core/at/a.cpp", u"return tr(x);"_s, true);
    call("ui/text/a.cpp", u"return tr(x);"_s, false);

    const auto other = [](const char *name, Findings rule, const char *path, const QString &text,
                          bool found) {
        QTest::newRow(name) << rule << QString::fromLatin1(path) << text << found;
    };
    other("source of 400 lines", sizeFindings, "ui/a.cpp", u"\n"_s.repeated(400), false);
    other("source of 401 lines", sizeFindings, "ui/a.cpp", u"\n"_s.repeated(401), true);
    other("header of 200 lines", sizeFindings, "ui/a.h", u"\n"_s.repeated(200), false);
    other("header of 201 lines", sizeFindings, "ui/a.h", u"\n"_s.repeated(201), true);
    other("header without pragma", headerFindings, "ui/a.h", u"class A;\n"_s, true);
    other("header with pragma", headerFindings, "ui/a.h", u"#pragma once\n"_s, false);
    other("using in a header", headerFindings, "ui/a.h", u"#pragma once\nusing namespace std;\n"_s,
          true);
    other("using in a source", headerFindings, "ui/a.cpp", u"using namespace std;\n"_s, false);
    other("note in a comment", textFindings, "ui/a.cpp",
          u"// TO"
          "DO: later\n"_s,
          true);
    other("other note", textFindings, "ui/a.cpp",
          u"/* FIX"
          "ME */\n"_s,
          true);
    other("word that holds it", textFindings, "ui/a.cpp",
          u"kTO"
          "DOList\n"_s,
          false);
    other("someone's home", textFindings, "ui/a.cpp",
          u"\"/ho"
          "me/anna/x\"\n"_s,
          true);
    other("a working folder", textFindings, "ui/a.cpp",
          u"\"/wo"
          "rk/x\"\n"_s,
          true);
    other("a device", textFindings, "ui/a.cpp", u"\"/dev/ttyUSB0\"\n"_s, false);
}

void TestLayers::planted()
{
    QFETCH(Findings, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, found);
    const QStringList findings = rule(path, text);
    QVERIFY2(findings.isEmpty() != found, qPrintable(joined(findings)));
}

void TestLayers::everyFileIsListed()
{
    const QStringList findings = m_tree.unlisted(kProgram + QStringList{u"tests"_s});
    QVERIFY2(findings.isEmpty(), qPrintable(joined(findings)));
}

void TestLayers::listing_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("listed");
    const QString sources = u"target_sources(fota_core PRIVATE\n    parsers.cpp parsers.h\n)\n"_s;
    QTest::newRow("listed") << sources << u"core/at/parsers.cpp"_s << true;
    QTest::newRow("forgotten") << sources << u"core/at/catalogue.cpp"_s << false;
    QTest::newRow("only a part of its name") << sources << u"core/at/sers.cpp"_s << false;
    QTest::newRow("by the name of the test")
        << u"fota_test(tst_parsers)\n"_s << u"core/at/tst_parsers.cpp"_s << true;
    QTest::newRow("another test's name")
        << u"fota_test(tst_parsers2)\n"_s << u"core/at/tst_parsers.cpp"_s << false;
    QTest::newRow("by a path") << u"add_library(x cli/update.cpp)"_s << u"core/at/cli/update.cpp"_s
                               << true;
}

void TestLayers::listing()
{
    QFETCH(QString, list);
    QFETCH(QString, file);
    QFETCH(bool, listed);
    QCOMPARE(isListed(list, u"core/at"_s, file), listed);
}

void TestLayers::everyCodeHasItsId()
{
    const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
    QCOMPARE(errorCodes(m_tree.text(u"core/base/error.h"_s)).size(), codes.keyCount());
    QStringList wrong;
    for (int i = 0; i < codes.keyCount(); ++i) {
        const QString id = faultId(ErrorCode(codes.value(i)));
        if (!id.isEmpty() && !isFaultId(id))
            wrong += QLatin1StringView(codes.key(i)) + u": "_s + id;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(joined(wrong)));
}

void TestLayers::everyCodeIsHandled_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("fault id") << u"core/diagnosis"_s;
    QTest::newRow("words") << u"ui/text"_s;
}

void TestLayers::everyCodeIsHandled()
{
    QFETCH(QString, folder);
    QString text;
    for (const QString &path : m_tree.files({folder}, {u".cpp"_s}))
        text += m_tree.text(path);
    const QStringList missing = unhandledCodes(m_tree.text(u"core/base/error.h"_s), text);
    QVERIFY2(missing.isEmpty(), qPrintable(joined(missing)));
}

void TestLayers::unhandledIsFound()
{
    const QString header = u"enum class Code {\n None, // nothing\n PortLost,\n SimBusy };"_s;
    const QString text =
        u"case ErrorCode::None: case Error::Code::PortLost: // ErrorCode::SimBusy"_s;
    QCOMPARE(errorCodes(header), QStringList({u"None"_s, u"PortLost"_s, u"SimBusy"_s}));
    QCOMPARE(unhandledCodes(header, text), QStringList{u"SimBusy"_s});
}

void TestLayers::faultIds_data()
{
    QTest::addColumn<bool>("valid");
    for (const char *id : {"P01", "A27", "F04", "C35", "U23", "H23", "X10", "L12"})
        QTest::newRow(id) << true;
    for (const char *id : {"P00", "P23", "C36", "F4", "f04", "K01", "F004", "F04 ", "Z01"})
        QTest::newRow(id) << false;
}

void TestLayers::faultIds()
{
    QFETCH(bool, valid);
    QCOMPARE(isFaultId(QString::fromLatin1(QTest::currentDataTag())), valid);
}

void TestLayers::faultIdsInSources()
{
    static const QRegularExpression literal(u"u?\"([A-Z]\\d{2})\"(_s|_L1)?"_s);
    QStringList wrong;
    for (const QString &path : m_tree.files({u"core/diagnosis"_s}, kSources)) {
        for (auto it = literal.globalMatch(m_tree.text(path)); it.hasNext();) {
            const QString id = it.next().captured(1);
            if (!isFaultId(id))
                wrong += path + u": "_s + id;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(joined(wrong)));
}

void TestLayers::resourcesAreListed()
{
    // Each in the list of the target that holds it: a static library's resources are CMake's.
    QString lists;
    for (const QString &path : m_tree.files({u"core"_s, u"ui"_s, u"app"_s}, {u"CMakeLists.txt"_s}))
        lists += m_tree.text(path);
    QVERIFY(!lists.contains(u"no-such-resource.json"_s) && lists.contains(u"me910c1-na.json"_s));
    QStringList missing;
    for (const QString &path : m_tree.files({u"resources"_s}, {u".json"_s, u".svg"_s})) {
        if (!lists.contains(path.section(u'/', -1)))
            missing += path;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(joined(missing)));
}

void TestLayers::jsonIsReadable()
{
    QStringList wrong;
    for (const QString &path : m_tree.files({u"resources"_s}, {u".json"_s})) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(m_tree.text(path).toUtf8(), &error);
        if (!document.isObject())
            wrong += path + u": "_s + error.errorString();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(joined(wrong)));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
