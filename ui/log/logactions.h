#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace fota {

class FilterBar;
class FindBar;
class LineView;
class LogModel;
class LogTable;

/// What can be done with lines of the log: the entries of the window's Edit menu, and the menu of
/// the table.
class LogActions : public QObject
{
    Q_OBJECT

public:
    LogActions(LogTable *table, LogModel *model, FilterBar *filter, FindBar *find);

    void setLines(LineView *lines);         ///< shown from now on, in place of the table
    void addTo(QMenu *menu) const;          ///< all but Copy, with their keys
    void openMenu(const QPoint &globalPos); ///< of the chosen lines
    /// Chosen lines to the clipboard, with their time stamps or without; false: none is chosen.
    bool copy(bool stamps);

Q_SIGNALS:
    void shown(); ///< the log must be seen for what was asked for
    void told(const QString &text);
    void meaningWanted();
    void rulesWanted(const QString &text); ///< for a new rule; empty: none

private:
    QAction *add(const QString &text, const QKeySequence &keys, const std::function<void()> &act);
    void addLineEntries(QMenu *menu);

    LogTable *m_table;
    LogModel *m_model;
    FilterBar *m_filter;
    FindBar *m_find;
    LineView *m_lines = nullptr;
    QAction *m_copyPlain;
    QAction *m_mark;
    QAction *m_nextMark;
    QAction *m_previousMark;
    QAction *m_meaning;
    QAction *m_rules;
    QAction *m_goToLine;
    QList<QAction *> m_search;
};

} // namespace fota
