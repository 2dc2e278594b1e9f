#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// What the desktop is told: the entry, its icon, and that both are installed beside the programs.
class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entryIsWhole();
    void entryIsTranslated();
    void bundlesAreItsOwn();
    void programNamesIt();
    void isInstalled();

private:
    static QString read(const QString &path)
    {
        QFile file(u"" FOTA_SOURCE_DIR "/"_s + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QStringList lines()
    {
        return read(u"resources/desktop/fotabench.desktop"_s).split(u'\n');
    }
};

void TestDesktop::entryIsWhole()
{
    const QStringList all = lines();
    QCOMPARE(all.value(0), u"[Desktop Entry]"_s);
    for (const QString &line :
         {u"Type=Application"_s, u"Name=FOTA Bench"_s, u"Exec=fotabench %F"_s, u"Icon=fotabench"_s,
          u"Terminal=false"_s, u"StartupWMClass=fotabench"_s})
        QVERIFY2(all.contains(line), qPrintable(line));
    static const QRegularExpression form(
        u"^(\\[Desktop (Entry|Action [a-z]+)\\]|[A-Za-z]+(\\[[a-zA-Z_]+\\])?=\\S.*|)$"_s);
    for (const QString &line : all)
        QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
}

/// A session bundle has a type of its own, by its name, and the program opens it.
void TestDesktop::bundlesAreItsOwn()
{
    const QString type = u"application/vnd.fotabench.session"_s;
    QVERIFY(lines().contains(u"MimeType=%1;"_s.arg(type)));
    QXmlStreamReader xml(read(u"resources/desktop/fotabench.xml"_s));
    QString named, pattern;
    QStringList languages;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"mime-type")
            named = xml.attributes().value(u"type"_s).toString();
        else if (xml.name() == u"glob")
            pattern = xml.attributes().value(u"pattern"_s).toString();
        else if (xml.name() == u"comment")
            languages += xml.attributes().value(u"xml:lang"_s).toString();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(named, type);
    QCOMPARE(pattern, u"*.fbz"_s);
    QCOMPARE(languages, (QStringList{QString(), u"de"_s, u"es"_s, u"zh_CN"_s}));
}

void TestDesktop::entryIsTranslated()
{
    const QStringList all = lines();
    for (const QString &key : {u"GenericName"_s, u"Comment"_s}) {
        for (const QString &language : {u"de"_s, u"es"_s, u"zh_CN"_s})
            QVERIFY2(!all.filter(u"%1[%2]="_s.arg(key, language)).isEmpty(), qPrintable(language));
    }
}

void TestDesktop::programNamesIt()
{
    QVERIFY(
        read(u"app/gui_main.cpp"_s).contains(u"setDesktopFileName(QStringLiteral(\"fotabench\"))"));
}

void TestDesktop::isInstalled()
{
    const QTemporaryDir place;
    QProcess cmake;
    cmake.start(QStringLiteral(FOTA_CMAKE),
                {u"--install"_s, QStringLiteral(FOTA_BUILD_DIR), u"--prefix"_s, place.path(),
                 u"--component"_s, u"desktop"_s});
    QVERIFY(cmake.waitForFinished());
    QVERIFY2(cmake.exitCode() == 0, cmake.readAllStandardError().constData());
    for (const QString &file :
         {u"share/applications/fotabench.desktop"_s, u"share/mime/packages/fotabench.xml"_s,
          u"share/icons/hicolor/scalable/apps/fotabench.svg"_s})
        QVERIFY2(QFile::exists(place.filePath(file)), qPrintable(file));
}

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
