#pragma once

#include "core/engine/largelog.h"
#include "core/engine/openedlog.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace fota {

class FindBar;
class LineCache;
class LineFind;
class LineTable;
class RoleLabel;

/// A log that is too large for memory, line by line: its lines with what the analysis says of them,
/// the search, and the way to a line by its number. Read only. Knows no file: its signals are what
/// a LargeLog is asked for, its slots what that tells.
class LineView : public QWidget
{
    Q_OBJECT

public:
    explicit LineView(QWidget *parent = nullptr);

    void addButton(QWidget *button); ///< at the end of its foot
    LineTable *table() const { return m_table; }
    FindBar *find() const { return m_find; }
    /// Steps and findings of a session stand at their lines.
    void showSession(const LogAnalysis &session, const OpenedLog &log);
    void showEntry(qint64 entry);
    /// The line of the step at this time, or of this step; nothing where the session has none.
    void showMoment(qint64 atMs, const QString &step);
    bool isComplete() const { return m_extent.isOver; } ///< all lines are known
    void focusNumber();                                 ///< to go to a line
    bool copy();                                        ///< false: no line is chosen

public Q_SLOTS:
    void begin(); ///< another log: its lines come
    void grown(const fota::LogExtent &extent);
    void linesRead(qint64 first, qint64 count, const QByteArrayList &lines);
    void found(const fota::LinesFound &found);

Q_SIGNALS:
    void begun();
    void linesWanted(qint64 first, qint64 count);
    void searchWanted(const fota::LineQuery &query);
    void momentChosen(qint64 atMs, const QString &step); ///< of the step that the line belongs to
    void told(const QString &text);

private:
    struct Moment
    {
        int row;
        qint64 atMs;
        QString step;
    };

    void tell();
    void goToNumber();
    void openMenu(const QPoint &globalPos);
    void chosen(int row);

    LineCache *m_cache;
    LineTable *m_table;
    LineFind *m_lineFind;
    FindBar *m_find;
    QHBoxLayout *m_foot;
    QLineEdit *m_number;
    RoleLabel *m_state;
    LogExtent m_extent;
    QList<Moment> m_moments; ///< of the session, by row
    qint64 m_copyFirst = -1; ///< what is to be copied when it has come
    qint64 m_copyCount = 0;
    qint64 m_waiting = -1; ///< the line to be shown once it is known
};

} // namespace fota
