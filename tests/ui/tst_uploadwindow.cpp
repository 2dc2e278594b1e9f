#include "tests/support/enginebench.h"
#include "tests/ui/support/windowscript.h"
#include "ui/mainwindow.h"
#include "ui/run/consentdialog.h"
#include "ui/run/runflow.h"
#include "ui/run/uploaddialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

/// Update > "Update from a file…": the real window and the real engine with a simulated module, on
/// a clock moved by hand.
class TestUploadWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void menuToUpdated();
    void dialogRefusesWhatIsNoDelta();
    void dialogKeepsTheTypedTarget();
    void declinedWritesNothing();
    void stopInTheMiddle();
    void serverUpdateForgetsTheFile();

private:
    QAction *action(const QString &text) const;
    template<typename W>
    W *named(const QWidget *in, const QString &name) const;
    QString shown() const; ///< title, then the rows of the steps
    bool until(const std::function<bool()> &done) { return m_bench->runUntil(done); }
    UploadDialog *openDialog();
    ConsentDialog *consentFor(const QString &path);
    QString put(const QString &name, const QByteArray &bytes);

    std::unique_ptr<EngineBench> m_bench;
    std::unique_ptr<MainWindow> m_window;
    QList<int> m_shares; ///< of the progress bar, as they came
    QStringList m_texts; ///< beside it
};

namespace {

const QByteArray kDelta = "FOTABENCH-DELTA 1 model=LE910-NA1 base=20.00.522.4 target=20.00.522.7\n"
                          + QByteArray(60'000, '\xd1');

} // namespace

void TestUploadWindow::init()
{
    m_bench = std::make_unique<EngineBench>("{\"module\": \"LE910-NA1\"}");
    Settings settings = readySettings();
    settings.server = {}; // no server is needed
    m_window = std::make_unique<MainWindow>(settings, MainWindow::Options{});
    Engine *engine = m_bench->engine.get();
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::runRequested, engine, &Engine::startRun);
    connect(window, &MainWindow::stopRequested, engine, &Engine::stop);
    connect(window, &MainWindow::connectRequested, engine,
            [engine](const QString &port, const Limits &limits) {
                engine->connectPort(port, limits, false);
            });
    connect(engine, &Engine::connectionChanged, window, &MainWindow::connectionChanged);
    connect(engine, &Engine::identified, window, &MainWindow::identified);
    connect(engine, &Engine::simChanged, window, &MainWindow::simChanged);
    connect(engine, &Engine::runStarted, window, &MainWindow::runStarted);
    connect(engine, &Engine::stepChanged, window, &MainWindow::stepChanged);
    connect(engine, &Engine::restarted, window, &MainWindow::restarted);
    connect(engine, &Engine::restartProgress, window, &MainWindow::restartProgress);
    connect(engine, &Engine::pointOfNoReturn, window, &MainWindow::pointOfNoReturn);
    connect(engine, &Engine::noticed, window, &MainWindow::noticed);
    connect(engine, &Engine::runFinished, window, &MainWindow::runFinished);
    connect(engine, &Engine::logged, window, &MainWindow::logged);
    m_shares.clear();
    m_texts.clear();
    auto *bar = named<QProgressBar>(window, u"Progress"_s);
    connect(bar, &QProgressBar::valueChanged, window, [this](int value) { m_shares += value; });
    connect(engine, &Engine::stepChanged, window, [this](const StepReport &) {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->text().contains(u"delta.bin") && !m_texts.contains(label->text()))
                m_texts += label->text();
        }
    });
    window->show();
    window->choosePort(u"sim:unit"_s);
    window->connectChosenPort();
    QVERIFY(until([&] { return m_window->flow()->canStart(); }));
}

void TestUploadWindow::cleanup()
{
    m_window.reset();
    m_bench.reset();
}

QAction *TestUploadWindow::action(const QString &text) const
{
    for (const QMenuBar *bar : m_window->findChildren<QMenuBar *>()) {
        for (const QAction *menu : bar->actions()) {
            for (QAction *entry : menu->menu()->actions()) {
                if (menu->text() == u"&Update" && entry->text() == text)
                    return entry;
            }
        }
    }
    return nullptr;
}

template<typename W>
W *TestUploadWindow::named(const QWidget *in, const QString &name) const
{
    for (W *widget : in->findChildren<W *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

QString TestUploadWindow::put(const QString &name, const QByteArray &bytes)
{
    QFile file(m_bench->dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

UploadDialog *TestUploadWindow::openDialog()
{
    action(u"Update from a file…"_s)->trigger();
    return m_window->findChild<UploadDialog *>();
}

ConsentDialog *TestUploadWindow::consentFor(const QString &path)
{
    UploadDialog *dialog = openDialog();
    named<QLineEdit>(dialog, u"Delta file"_s)->setText(path);
    named<QPushButton>(dialog, u"Continue…"_s)->click();
    until([this] { return m_window->findChild<ConsentDialog *>() != nullptr; });
    return m_window->findChild<ConsentDialog *>();
}

QString TestUploadWindow::shown() const
{
    const auto *steps = named<QTreeView>(m_window.get(), u"Steps"_s);
    QStringList all;
    const QAbstractItemModel *model = steps->model();
    for (int phase = 0; phase < model->rowCount(); ++phase) {
        const QModelIndex top = model->index(phase, 0);
        all += model->data(top, Qt::DisplayRole).toString();
        for (int row = 0; row < model->rowCount(top); ++row)
            all += model->data(model->index(row, 0, top), Qt::DisplayRole).toString();
    }
    return all.join(u'\n');
}

void TestUploadWindow::menuToUpdated()
{
    QVERIFY(action(u"Update from a file…"_s)->isEnabled());
    UploadDialog *dialog = openDialog();
    QVERIFY(dialog);
    auto *file = named<QLineEdit>(dialog, u"Delta file"_s);
    auto *target = named<QLineEdit>(dialog, u"Target version"_s);
    auto *next = named<QPushButton>(dialog, u"Continue…"_s);
    QVERIFY(!next->isEnabled());
    file->setText(put(u"delta.bin"_s, kDelta));
    QCOMPARE(target->text(), u"20.00.522.7"_s); // proposed: the file states it
    QVERIFY(next->isEnabled());
    next->click();

    QVERIFY(until([this] { return m_window->findChild<ConsentDialog *>() != nullptr; }));
    auto *consent = m_window->findChild<ConsentDialog *>();
    const auto told = [consent, this](const char *name) {
        const auto *label = named<QLabel>(consent, QString::fromLatin1(name));
        return label ? label->accessibleDescription() : QString();
    };
    QCOMPARE(told("Module"), u"LE910-NA1"_s);
    QCOMPARE(told("Target version"), u"20.00.522.7"_s);
    QVERIFY2(told("File").startsWith(u"delta.bin"), qPrintable(told("File")));
    QVERIFY2(told("Way").contains(u"serial line"), qPrintable(told("Way")));
    QVERIFY(!named<QLabel>(consent, u"Server"_s));
    QCOMPARE(m_bench->count("AT#OTAUP"), 0);
    named<QPushButton>(consent, u"Update the module"_s)->click();
    m_shares.clear();
    QVERIFY(until([this] {
        return m_bench->result && !m_bench->result->isCheck && !m_window->flow()->isRunning();
    }));
    QCOMPARE(m_bench->result->verdict, VerdictKind::Updated);
    const QString message = named<QLabel>(m_window.get(), u"Message"_s)->accessibleDescription();
    QVERIFY2(message.contains(u"20.00.522"), qPrintable(message));

    const QString card = named<QLabel>(m_window.get(), u"SIM card"_s)->accessibleDescription();
    QVERIFY2(card.startsWith(u"89"), qPrintable(card)); // known from before the run
    const QString rows = shown();
    for (const char *row :
         {"Compare, done", "Upload, done", "Upload the delta file, done, delta.bin, 60 kB",
          "Check the delta file, done", "4.n Apply the delta file, done",
          "4.q Is it the wanted version?, done"})
        QVERIFY2(rows.contains(QLatin1String(row)), qPrintable(rows));
    QVERIFY2(!rows.contains(u"FTP") && !rows.contains(u"4.a"), qPrintable(rows));
    QVERIFY(std::is_sorted(m_shares.begin(), m_shares.end()));
    QVERIFY(std::ranges::count_if(m_shares, [](int v) { return v > 3 && v < 63; }) >= 8);
    QCOMPARE(m_shares.last(), 100);
    QVERIFY2(!m_texts.filter(u"of 60 kB"_s).isEmpty(), qPrintable(m_texts.join(u'\n')));
}

void TestUploadWindow::dialogRefusesWhatIsNoDelta() // D06
{
    UploadDialog *dialog = openDialog();
    auto *file = named<QLineEdit>(dialog, u"Delta file"_s);
    auto *target = named<QLineEdit>(dialog, u"Target version"_s);
    auto *next = named<QPushButton>(dialog, u"Continue…"_s);
    target->setText(u"20.00.522.7"_s);
    for (const QString &path :
         {m_bench->dir.path(), m_bench->dir.filePath(u"none.bin"_s), put(u"empty.bin"_s, {})}) {
        file->setText(path);
        QVERIFY2(!next->isEnabled(), qPrintable(path));
    }
    file->setText(put(u"plain.bin"_s, "0123456789"));
    target->setText(u"newest"_s);
    QVERIFY(!next->isEnabled());
    dialog->reject();
    QCOMPARE(m_bench->count("AT#OTAUP"), 0);
}

void TestUploadWindow::dialogKeepsTheTypedTarget()
{
    UploadDialog *dialog = openDialog();
    auto *target = named<QLineEdit>(dialog, u"Target version"_s);
    QTest::keyClicks(target, u"20.00.522.9"_s);
    named<QLineEdit>(dialog, u"Delta file"_s)->setText(put(u"delta.bin"_s, kDelta));
    QCOMPARE(target->text(), u"20.00.522.9"_s);
    dialog->reject();
}

void TestUploadWindow::declinedWritesNothing()
{
    ConsentDialog *consent = consentFor(put(u"delta.bin"_s, kDelta));
    QVERIFY(consent);
    named<QPushButton>(consent, u"Do not update"_s)->click();
    m_bench->clock.advance(std::chrono::seconds(60));
    QCOMPARE(m_bench->count("AT#OTAUP"), 0);
    QVERIFY(!m_window->flow()->isRunning());
}

void TestUploadWindow::stopInTheMiddle()
{
    ConsentDialog *consent = consentFor(put(u"delta.bin"_s, kDelta));
    QVERIFY(consent);
    named<QPushButton>(consent, u"Update the module"_s)->click();
    QVERIFY(until([this] {
        return !m_bench->steps.isEmpty()
               && m_bench->steps.back().detail.kind == StepDetail::Kind::Uploaded;
    }));
    action(u"Stop"_s)->trigger();
    QVERIFY(until([this] { return !m_window->flow()->isRunning(); }));
    QCOMPARE(m_bench->result->verdict, VerdictKind::Cancelled);
    QCOMPARE(m_bench->count("AT#OTAUP="), 0);
}

/// What was found for a file is not what Update… asks the server for (F22).
void TestUploadWindow::serverUpdateForgetsTheFile()
{
    ConsentDialog *consent = consentFor(put(u"delta.bin"_s, kDelta));
    QVERIFY(consent);
    consent->reject();
    QVERIFY(m_window->flow()->hasUpdate());
    m_window->flow()->update();
    QVERIFY(!m_window->flow()->hasUpdate());
    m_bench->clock.advance(std::chrono::seconds(60));
    QCOMPARE(m_bench->count("AT#OTAUP"), 0);
}

QTEST_MAIN(TestUploadWindow)
#include "tst_uploadwindow.moc"
