#pragma once

#include "tests/ui/support/historyscript.h"
#include "tests/ui/support/windowscript.h"
#include "ui/history/historypage.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowtable.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

namespace fota::tests {

/// A window on its History page, and what is in it by its accessible names.
class HistoryBench
{
public:
    HistoryBench() : m_window(std::make_unique<MainWindow>(readySettings(), MainWindow::Options()))
    {
        m_window->resize(1440, 900);
        m_window->show();
        (void)QTest::qWaitForWindowActive(m_window.get());
    }

    MainWindow *window() const { return m_window.get(); }
    HistoryPage &page() const { return *m_window->history(); }
    void goTo(Qt::Key number) const { QTest::keyClick(m_window.get(), number, Qt::AltModifier); }
    /// Goes there, and is answered.
    void find(const FoundSessions &found) const
    {
        if (!page().isVisible())
            goTo(Qt::Key_2);
        page().found(found);
    }

    template<typename W>
    W *named(const QString &name) const
    {
        for (W *widget : m_window->findChildren<W *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QPushButton *button(const QString &name) const { return named<QPushButton>(name); }
    RowTable *table() const { return named<RowTable>(QStringLiteral("Sessions")); }
    QString told(const QString &name) const
    {
        const auto *widget = named<QWidget>(name);
        return widget ? widget->accessibleDescription() : QString();
    }

private:
    std::unique_ptr<MainWindow> m_window;
};

template<typename Test>
int runHistoryTest(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTranslator words; // of one and of several
    if (!words.load(QStringLiteral(":/i18n/fota_en")))
        return 1;
    QApplication::installTranslator(&words);
    prepareTheme(application);
    applyTheme(QStringLiteral("light"));
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace fota::tests
