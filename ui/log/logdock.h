#pragma once

#include "ui/log/logmodel.h"

#include <QDockWidget>

class QLineEdit;
class QPushButton;
class QTableView;

namespace fota {

class CommandLine;

/// The AT log: every line of the dialogue, filtered by text and direction, followed or held, copied
/// and exported; and the command line under it.
class LogDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit LogDock(QWidget *parent = nullptr);

    void append(const QList<LogEntry> &entries);
    LogModel *model() const { return m_model; }
    CommandLine *commandLine() const { return m_command; }
    QStringList lastLines(int count) const; ///< for the details of a message
    void showMoment(qint64 atMs);
    void focusFilter();
    void findNext();
    void setFollow(bool follow);
    bool copySelection(); ///< false: nothing is selected
    void exportTo(const QString &path);
    void askForExport();

Q_SIGNALS:
    void momentChosen(qint64 atMs, const QString &step);
    void exported(const QString &path, const QString &problem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTitle();
    void makeTable();
    void follow();

    LogModel *m_model;
    QTableView *m_table;
    QLineEdit *m_filter;
    QPushButton *m_followChip;
    CommandLine *m_command;
};

} // namespace fota
