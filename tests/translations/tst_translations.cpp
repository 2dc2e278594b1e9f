#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// One text of a .ts file.
struct Message
{
    QString context;
    QString source;
    QString comment;
    QString type; ///< "unfinished", "vanished", "obsolete"; empty: finished
    bool isPlural = false;
    QStringList forms;

    QString key() const { return context + u'|' + source + u'|' + comment; }
};

Message readMessage(QXmlStreamReader *xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml->attributes().hasAttribute("numerus"_L1);
    while (xml->readNextStartElement()) {
        if (xml->name() == "source"_L1)
            message.source = xml->readElementText();
        else if (xml->name() == "comment"_L1)
            message.comment = xml->readElementText();
        else if (xml->name() == "translation"_L1) {
            message.type = xml->attributes().value("type"_L1).toString();
            if (!message.isPlural) {
                message.forms = {xml->readElementText()};
                continue;
            }
            while (xml->readNextStartElement())
                message.forms << xml->readElementText();
        } else
            xml->skipCurrentElement();
    }
    return message;
}

/// All texts of a .ts file; none if it cannot be read.
QList<Message> readTexts(const QString &path)
{
    QFile file(path);
    QList<Message> texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                texts << readMessage(&xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<Message>() : texts;
}

QStringList found(const QString &pattern, const QString &text)
{
    QStringList all;
    for (const QRegularExpressionMatch &match : QRegularExpression(pattern).globalMatch(text))
        all << match.captured();
    all.sort();
    return all;
}

/// What a translation breaks of its source; empty: nothing.
QString broken(const Message &message, const QString &form)
{
    const QString &source = message.source;
    if (form.trimmed().isEmpty())
        return u"empty"_s;
    QStringList wanted = found(u"%L?[0-9]|%n"_s, source);
    QStringList given = found(u"%L?[0-9]|%n"_s, form);
    if (message.isPlural) { // "one restart" may do without its number
        wanted.removeAll(u"%n"_s);
        given.removeAll(u"%n"_s);
    }
    if (wanted != given)
        return u"other placeholders"_s;
    if (form.contains(u"。 "))
        return u"a blank behind its full stop"_s;
    if (source.count(u'\n') != form.count(u'\n'))
        return u"other line breaks"_s;
    if (source.endsWith(u'…') != form.endsWith(u'…'))
        return u"the ellipsis"_s;
    if (source.front().isSpace() != form.front().isSpace()
        || source.back().isSpace() != form.back().isSpace())
        return u"blanks at an end"_s;
    if (found(u"&\\w"_s, source).size() != found(u"&\\w"_s, form).size())
        return u"the letter of a menu"_s;
    // Words of prose, not units and names, are hardly the same in two languages.
    if (source == form && !found(u"\\b(?:the|is|are|was|not|of|and|to|for)\\b"_s, source).isEmpty())
        return u"not translated"_s;
    return {};
}

const QString kFolder = QStringLiteral(FOTA_SOURCE_DIR "/translations");

} // namespace

/// The words in the languages that the settings offer: all there, and none that breaks its text.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void complete_data();
    void complete();
    void plurals();
    void sourcesOfProfiles();
    void finds_data();
    void finds();

private:
    QSet<QString> m_source; ///< what lupdate finds in the source now
    QSet<QString> m_plural;
};

void TestTranslations::initTestCase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"now.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(FOTA_SOURCE_DIR));
    lupdate.start(QStringLiteral(FOTA_LUPDATE),
                  {u"-silent"_s, u"-I"_s, u"."_s, u"-locations"_s, u"none"_s, u"-recursive"_s,
                   u"ui"_s, u"app"_s, u"core"_s, u"-extensions"_s, u"cpp,h"_s,
                   u"-target-language"_s, u"de"_s, u"-ts"_s, path});
    QVERIFY2(lupdate.waitForFinished(60'000), qPrintable(lupdate.errorString()));
    // What it cannot place under a class would never be found by that class.
    QCOMPARE(QString::fromUtf8(lupdate.readAllStandardError()).trimmed(), QString());
    for (const Message &message : readTexts(path)) {
        QVERIFY2(!message.context.isEmpty(), qPrintable(message.source));
        m_source << message.key();
        if (message.isPlural)
            m_plural << message.key();
    }
    QVERIFY(m_source.size() > 800);
}

void TestTranslations::complete_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : QDir(kFolder).entryList({u"*.ts"_s})) {
        if (name != u"fota_en.ts")
            QTest::newRow(qPrintable(name)) << name;
    }
}

void TestTranslations::complete()
{
    QFETCH(const QString, file);
    const QList<Message> texts = readTexts(kFolder + u'/' + file);
    QStringList wrong;
    QSet<QString> known;
    const qsizetype forms = file.contains(u"zh") ? 1 : 2;
    for (const Message &message : texts) {
        known << message.key();
        if (!message.type.isEmpty())
            wrong << message.key() + u": "_s + message.type;
        else if (message.isPlural && message.forms.size() != forms)
            wrong << message.key() + u": plural forms"_s;
        else
            for (const QString &form : message.forms) {
                if (const QString what = broken(message, form); !what.isEmpty())
                    wrong << u"%1: %2: %3"_s.arg(message.key(), what, form);
            }
    }
    for (const QString &key : m_source - known)
        wrong << key + u": missing"_s;
    for (const QString &key : known - m_source)
        wrong << key + u": no longer in the source"_s;
    QVERIFY2(
        wrong.isEmpty(),
        qPrintable(u"%1, of these:\n%2"_s.arg(wrong.size()).arg(wrong.mid(0, 20).join(u'\n'))));
}

/// English needs no words but those that count.
void TestTranslations::plurals()
{
    QSet<QString> known;
    for (const Message &message : readTexts(kFolder + u"/fota_en.ts"_s)) {
        known << message.key();
        QVERIFY2(message.type.isEmpty() && message.forms.size() == 2, qPrintable(message.key()));
        for (const QString &form : message.forms)
            QVERIFY2(!form.isEmpty() && !form.contains(u"(s)"), qPrintable(form));
    }
    QCOMPARE(known, m_plural);
}

/// Where the values of the built-in profiles come from is told in the user's language.
void TestTranslations::sourcesOfProfiles()
{
    const QDir folder(QStringLiteral(FOTA_SOURCE_DIR "/resources/profiles"));
    const QStringList names = folder.entryList({u"*.json"_s});
    QVERIFY(names.size() >= 5);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject sources =
            QJsonDocument::fromJson(file.readAll()).object()[u"confirmed"_s].toObject();
        QVERIFY2(!sources.isEmpty(), qPrintable(name));
        for (const QJsonValue source : sources) {
            for (const QString &part : source.toString().split(u"; "_s, Qt::SkipEmptyParts))
                QVERIFY2(m_source.contains(u"fota::ProfileWords|%1|"_s.arg(part)),
                         qPrintable(part));
        }
    }
}

void TestTranslations::finds_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("what");
    QTest::newRow("right") << u"%1 of %2…"_s << u"%1 von %2…"_s << QString();
    QTest::newRow("right, turned round") << u"%1 of %2"_s << u"%2: %1"_s << QString();
    QTest::newRow("placeholder lost") << u"%1 of %2"_s << u"%1 von"_s << u"other placeholders"_s;
    QTest::newRow("placeholder twice") << u"%1"_s << u"%1 %1"_s << u"other placeholders"_s;
    QTest::newRow("empty") << u"Stop"_s << u" "_s << u"empty"_s;
    QTest::newRow("ellipsis") << u"Update…"_s << u"Aktualisieren"_s << u"the ellipsis"_s;
    QTest::newRow("line") << u"a\nb"_s << u"a b"_s << u"other line breaks"_s;
    QTest::newRow("menu") << u"&File"_s << u"Datei"_s << u"the letter of a menu"_s;
    QTest::newRow("blank") << u", late"_s << u" spät"_s << u"blanks at an end"_s;
    QTest::newRow("full stop") << u"One. Two."_s << u"一。 二。"_s
                               << u"a blank behind its full stop"_s;
    QTest::newRow("English") << u"The port is gone."_s << u"The port is gone."_s
                             << u"not translated"_s;
}

void TestTranslations::finds()
{
    QFETCH(const QString, source);
    QFETCH(const QString, form);
    Message message;
    message.source = source;
    QTEST(broken(message, form), "what");
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
