#pragma once

#include "ui/log/logmodel.h"

#include <QDockWidget>

class QLineEdit;
class QPushButton;

namespace fota {

class CommandLine;
class LogTable;
class WholeRows;

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
    void showTitles(bool shown); ///< of the columns, whose widths can then be dragged
    QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);
    QStringList hiddenChips() const; ///< what is filtered out, by the chips' names
    void hideChips(const QStringList &names);

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
    LogTable *m_table;
    WholeRows *m_rows;
    QLineEdit *m_filter;
    QPushButton *m_followChip;
    QList<QPushButton *> m_chips;
    CommandLine *m_command;
};

} // namespace fota
