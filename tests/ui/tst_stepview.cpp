#include "tests/ui/support/windowscript.h"
#include "ui/log/logdock.h"
#include "ui/log/logmodel.h"
#include "ui/mainwindow.h"
#include "ui/run/stepmodel.h"
#include "ui/run/stepview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace fota;
using namespace fota::tests;

/// The steps as one works with them: phases that fold, rows that lead to the log.
class TestStepView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void phasesFoldByMouse();
    void phasesFoldByKeys_data();
    void phasesFoldByKeys();
    void runningRowOpensItsPhase();
    void failedRowOpensItsPhase();
    void foldsStayWhileTheModuleRestarts();
    void newRunShowsAll();
    void phaseThatWasEmptyIsOpen();
    void rowLeadsToItsLines_data();
    void rowLeadsToItsLines();
    void filteredLinesAreShownAgain();
    void stepWithoutLinesLeadsToItsMoment();
    void usualTimesAreAskedForAndShown();

private:
    QModelIndex phase(Phase phase) const { return m_view->model()->index(int(phase), 0); }
    QModelIndex row(const char *step) const
    {
        return static_cast<StepModel *>(m_view->model())->indexOf(QString::fromLatin1(step));
    }
    void click(const QModelIndex &index)
    {
        m_view->scrollTo(index);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          m_view->visualRect(index).center());
    }

    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowScript> m_script;
    StepView *m_view = nullptr;
    QTableView *m_log = nullptr;
};

void TestStepView::init()
{
    m_window = std::make_unique<MainWindow>(readySettings(), MainWindow::Options());
    m_window->show();
    m_script = std::make_unique<WindowScript>(m_window.get());
    m_script->connected();
    m_view = m_window->findChild<StepView *>();
    m_log = m_window->log()->findChild<QTableView *>();
    QVERIFY(m_view && m_log);
}

void TestStepView::phasesFoldByMouse()
{
    m_script->updateTo(u'k');
    const QModelIndex prepare = phase(Phase::Prepare);
    QVERIFY(m_view->isExpanded(prepare));
    click(prepare);
    QVERIFY(!m_view->isExpanded(prepare));
    QVERIFY(m_view->visualRect(row("4.a")).isEmpty());
    click(prepare);
    QVERIFY(m_view->isExpanded(prepare));
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, // as two clicks make one
                       m_view->visualRect(prepare).center());
    QVERIFY(m_view->isExpanded(prepare) != m_view->visualRect(row("4.a")).isEmpty());
    click(row("4.c")); // a row folds nothing
    QVERIFY(m_view->isExpanded(phase(Phase::Connect)));
}

void TestStepView::phasesFoldByKeys_data()
{
    QTest::addColumn<Qt::Key>("close");
    QTest::addColumn<Qt::Key>("open");
    QTest::newRow("Left, Right") << Qt::Key_Left << Qt::Key_Right;
    QTest::newRow("Space") << Qt::Key_Space << Qt::Key_Space;
    QTest::newRow("Enter") << Qt::Key_Return << Qt::Key_Return;
    QTest::newRow("- and +") << Qt::Key_Minus << Qt::Key_Plus;
}

void TestStepView::phasesFoldByKeys()
{
    QFETCH(const Qt::Key, close);
    QFETCH(const Qt::Key, open);
    m_script->updateTo(u'k');
    m_view->setFocus();
    m_view->setCurrentIndex(row("4.b"));
    QTest::keyClick(m_view, Qt::Key_Left); // from a row to its phase
    QCOMPARE(m_view->currentIndex(), phase(Phase::Prepare));
    QTest::keyClick(m_view, close);
    QVERIFY(!m_view->isExpanded(phase(Phase::Prepare)));
    QTest::keyClick(m_view, open);
    QVERIFY(m_view->isExpanded(phase(Phase::Prepare)));
}

void TestStepView::runningRowOpensItsPhase()
{
    m_script->updateStarted();
    for (const Phase one : {Phase::Prepare, Phase::Connect, Phase::Download, Phase::Finish})
        m_view->collapse(phase(one));
    m_window->stepChanged({.step = QStringLiteral("4.k"), .atMs = 1});
    QVERIFY(m_view->isExpanded(phase(Phase::Download)));
    QVERIFY(!m_view->visualRect(row("4.k")).isEmpty());
    QVERIFY(!m_view->isExpanded(phase(Phase::Connect)));
    QVERIFY(m_view->isExpanded(phase(Phase::Apply)));
}

void TestStepView::failedRowOpensItsPhase()
{
    m_script->updateTo(u'f');
    m_view->collapse(phase(Phase::Connect));
    StepReport failed;
    failed.step = QStringLiteral("4.f");
    failed.state = StepReport::State::Failed;
    failed.error.code = ErrorCode::LoginRefused;
    m_window->stepChanged(failed);
    QVERIFY(m_view->isExpanded(phase(Phase::Connect)));
    m_view->collapse(phase(Phase::Connect));
    RunResult result = m_script->result(VerdictKind::Failed);
    result.step = failed.step;
    result.error = failed.error;
    m_window->runFinished(result);
    QVERIFY(m_view->isExpanded(phase(Phase::Connect)));
}

void TestStepView::foldsStayWhileTheModuleRestarts()
{
    m_script->updateTo(u'n');
    m_view->collapse(phase(Phase::Prepare));
    m_view->collapse(phase(Phase::Apply));
    m_window->stepChanged({.step = QStringLiteral("4.o"), .atMs = 1});
    RestartReport restart;
    restart.count = 1;
    restart.expected = 3;
    m_window->restarted(restart);
    QVERIFY(!m_view->isExpanded(phase(Phase::Prepare))); // the user's wish
    QVERIFY(m_view->isExpanded(phase(Phase::Apply)));    // what one must see
    RunResult updated = m_script->result(VerdictKind::Updated);
    m_window->runFinished(updated);
    QVERIFY(!m_view->isExpanded(phase(Phase::Prepare)));
}

void TestStepView::newRunShowsAll()
{
    m_script->checked();
    m_view->collapse(phase(Phase::Prepare));
    m_script->updateStarted();
    for (const Phase one :
         {Phase::Prepare, Phase::Connect, Phase::Download, Phase::Apply, Phase::Finish})
        QVERIFY(m_view->isExpanded(phase(one)));
}

void TestStepView::phaseThatWasEmptyIsOpen() // an upload has no letters to prepare with
{
    RunRequest request;
    request.kind = RunRequest::Kind::Update;
    request.upload = LocalDelta{QStringLiteral("/tmp/delta.bin"), QStringLiteral("30.00.002")};
    m_window->runStarted(request, {});
    QCOMPARE(m_view->model()->rowCount(phase(Phase::Prepare)), 0);
    m_window->stepChanged({.step = QStringLiteral("OPEN"), .atMs = 1});
    QVERIFY(m_view->isExpanded(phase(Phase::Prepare)));
    QVERIFY(!m_view->visualRect(row("OPEN")).isEmpty());
}

void TestStepView::rowLeadsToItsLines_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("double click") << true;
    QTest::newRow("Enter") << false;
}

void TestStepView::rowLeadsToItsLines()
{
    QFETCH(const bool, byMouse);
    m_script->updated();
    m_window->log()->hide();
    m_view->setFocus();
    m_view->scrollTo(row("4.d"));
    if (byMouse) {
        const QPoint at = m_view->visualRect(row("4.d")).center();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at);
    } else {
        m_view->setCurrentIndex(row("4.d"));
        QTest::keyClick(m_view, Qt::Key_Return);
    }
    QVERIFY(m_window->log()->isVisible());
    QCOMPARE(m_log->currentIndex().siblingAtColumn(LogModel::Text).data().toString(),
             QStringLiteral("AT+CEREG?"));
    QVERIFY(m_log->selectionModel()->isRowSelected(m_log->currentIndex().row()));
    QVERIFY(m_log->viewport()->rect().intersects(m_log->visualRect(m_log->currentIndex())));
    QCOMPARE(m_window->focusWidget(), m_log);
}

void TestStepView::filteredLinesAreShownAgain()
{
    m_script->updated();
    auto *filter = m_window->log()->findChild<QLineEdit *>();
    filter->setText(QStringLiteral("OTAUP"));
    m_view->setCurrentIndex(row("4.d"));
    QTest::keyClick(m_view, Qt::Key_Return);
    QTRY_COMPARE(m_log->currentIndex().siblingAtColumn(LogModel::Text).data().toString(),
                 QStringLiteral("AT+CEREG?"));
}

void TestStepView::stepWithoutLinesLeadsToItsMoment()
{
    m_script->updated();
    m_view->setCurrentIndex(row("4.i"));
    QTest::keyClick(m_view, Qt::Key_Return);
    const qint64 at = m_log->currentIndex().data(LogModel::AtRole).toLongLong();
    QVERIFY(at >= row("4.i").data(StepModel::StartedRole).toLongLong());
}

void TestStepView::usualTimesAreAskedForAndShown()
{
    QSignalSpy asked(m_window.get(), &MainWindow::usualTimesRequested);
    const QString model = WindowScript::identity().model;
    m_script->updateTo(u'j');
    m_window->usualTimesFound(QStringLiteral("LE910-NA1"), {{QStringLiteral("4.k"), 9000}});
    QVERIFY(row("4.k").data(StepModel::UsualRole).toString().isEmpty()); // another's
    m_window->usualTimesFound(model, {{QStringLiteral("4.k"), 52'000, 40'000, 90'000, 7},
                                      {QStringLiteral("4.o"), 171'000, 160'000, 180'000, 7}});
    QCOMPARE(row("4.k").data(StepModel::UsualRole).toString(), QStringLiteral("usually 0:52"));
    m_script->restarting(1, 3); // the profile says 2:45
    bool told = false;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        QVERIFY2(!label->text().contains(QStringLiteral("2:45")), qPrintable(label->text()));
        told |= label->text().contains(QStringLiteral("2:51"));
    }
    QVERIFY(told);
    RunResult done = m_script->result(VerdictKind::Updated);
    m_window->runFinished(done);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toString(), model);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepareTheme(application);
    applyTheme(QStringLiteral("light"));
    TestStepView test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_stepview.moc"
