#include "ui/theme/palette.h"

#include <QTest>

using namespace fota;

/// Text contrast at least 4.5 : 1 on every surface where the window writes it.
class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void signsOnTheirSurface();
    void schemeIsFoundInItsPalette_data();
    void schemeIsFoundInItsPalette();
};

void TestPalette::text_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Role>("ink");
    QTest::addColumn<Role>("surface");
    const QList<std::pair<Role, Role>> pairs{
        {Role::Text, Role::Window},      {Role::Text, Role::Card},
        {Role::Text, Role::Selected},    {Role::Text, Role::GoodBack},
        {Role::Text, Role::LookBack},    {Role::Text, Role::FailedBack},
        {Role::Secondary, Role::Window}, {Role::Secondary, Role::Card},
        {Role::Good, Role::Card},        {Role::Good, Role::Window},
        {Role::Look, Role::Card},        {Role::Failed, Role::Card},
        {Role::Failed, Role::Window},    {Role::Failed, Role::FailedBack},
        {Role::Accent, Role::Card},      {Role::OnAccent, Role::Accent},
        {Role::Unsolicited, Role::Card},
    };
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
        for (const auto &[ink, surface] : pairs)
            QTest::addRow("scheme %d: role %d on %d", int(scheme), int(ink), int(surface))
                << scheme << ink << surface;
    }
}

void TestPalette::text()
{
    QFETCH(Scheme, scheme);
    QFETCH(Role, ink);
    QFETCH(Role, surface);
    const double found = contrast(color(scheme, ink), color(scheme, surface));
    QVERIFY2(found >= (scheme == Scheme::Contrast ? 7.0 : 4.5),
             qPrintable(QStringLiteral("contrast %1").arg(found)));
}

void TestPalette::signsOnTheirSurface()
{
    // The panel writes its text in Role::Text; only sign and line have the colour: 3 : 1.
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
        for (const auto &[ink, surface] :
             {std::pair(Role::Good, Role::GoodBack), std::pair(Role::Look, Role::LookBack),
              std::pair(Role::Failed, Role::FailedBack), std::pair(Role::Accent, Role::Selected)})
            QVERIFY(contrast(color(scheme, ink), color(scheme, surface)) >= 3.0);
    }
}

void TestPalette::schemeIsFoundInItsPalette_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
    QTest::newRow("contrast") << Scheme::Contrast;
}

void TestPalette::schemeIsFoundInItsPalette()
{
    QFETCH(Scheme, scheme);
    QCOMPARE(schemeOf(paletteOf(scheme)), scheme);
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
