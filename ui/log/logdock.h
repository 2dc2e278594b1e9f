#pragma once

#include "ui/log/logmodel.h"

#include <QDockWidget>

class QLabel;
class QMenu;
class QPushButton;
class QSettings;
class QSplitter;
class QVBoxLayout;

namespace fota {

class CommandLine;
class DockTitle;
class Exporting;
class FilterBar;
class FindBar;
class LineView;
class LogActions;
class LogTable;
class MeaningPanel;
class WholeRows;

/// The AT log: every line of the dialogue, filtered, searched, highlighted and marked, followed or
/// held, copied and exported; what a line means beside it, and the command line under it.
class LogDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit LogDock(QWidget *parent = nullptr);

    void append(const QList<LogEntry> &entries);
    LogModel *model() const { return m_model; }
    LogTable *table() const { return m_table; }
    CommandLine *commandLine() const { return m_command; }
    /// For a log that is too large for memory. Made when it is asked for; stands in place of the
    /// table once such a log begins.
    LineView *lines();
    void setTextFont(const QFont &font);
    QStringList lastLines(int count) const; ///< for the details of a message
    void showMoment(qint64 atMs, const QString &step = {});
    void showEntry(qint64 entry); ///< from 0, whatever the filter hides
    /// The first line of this visit of a step, with the focus, whatever was filtered out.
    void showStep(const QString &step, qint64 atMs);
    bool copySelection(); ///< false: nothing is selected
    void addActionsTo(QMenu *menu) const;
    void exportTo(const QString &path); ///< without a question
    void askForExport();
    void setSource(const QString &path);      ///< the file that the log was opened from
    void setSession(const QString &folder);   ///< of the session that is going on
    void openRules(const QString &text = {}); ///< with a new one for this text
    void showTitles(bool shown);              ///< of the columns, whose widths can then be dragged
    void save(QSettings &settings) const;
    void restore(QSettings &settings);

Q_SIGNALS:
    void momentChosen(qint64 atMs, const QString &step);
    void exported(const QString &path, const QString &problem);
    void told(const QString &text);
    void changed(); ///< what save() keeps, and what would be a pity to lose

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTitle();
    void makePage();
    void joinParts();
    void showProblem(const QString &problem);
    void showMeaning(bool shown);
    void placeParts();
    void showRow(int row);
    void showLines();
    bool hasLines() const; ///< they are what is shown

    LogModel *m_model;
    LogTable *m_table;
    WholeRows *m_rows;
    FilterBar *m_filter;
    FindBar *m_find;
    MeaningPanel *m_meaning;
    LineView *m_lines = nullptr;
    LogActions *m_actions;
    DockTitle *m_title = nullptr;
    QWidget *m_slot; ///< for the filter, in the title
    QVBoxLayout *m_column = nullptr;
    QSplitter *m_halves = nullptr;
    QLabel *m_problem; ///< of the filter
    QPushButton *m_meaningChip;
    QPushButton *m_followChip;
    QPushButton *m_save = nullptr;
    CommandLine *m_command;
    Exporting *m_export;
    bool m_meaningAsked = false; ///< by the user; else there is one where there is room
};

} // namespace fota
