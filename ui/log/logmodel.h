#pragma once

#include "ui/log/highlightrules.h"
#include "ui/log/logarena.h"
#include "ui/log/logfilter.h"
#include "ui/log/logmarks.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace fota {

/// The log as a table: batches in, nothing made of a line before it is shown. A filter keeps the
/// numbers of the lines that pass; it works through what there is in slices, so that the window
/// answers meanwhile.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Delta, Direction, StepColumn, Text, ColumnCount };
    enum Role {
        DirectionRole = Qt::UserRole,
        GuessedRole, ///< the direction is, from the text
        DecodedRole,
        AtRole,
        MarkedRole,
        HighlightRole, ///< HighlightRule::Look as a number; nothing: none
        HighlightWordRole,
    };

    explicit LogModel(QObject *parent = nullptr);

    void append(const QList<LogEntry> &entries);
    void clear();
    void setFilter(const LogFilter &filter);
    const LogFilter &filter() const { return m_filter; }
    bool isFiltering() const { return m_slice.isActive(); }
    void setHighlights(const HighlightRules &rules);
    const HighlightRules &highlights() const { return m_highlights; }
    void toggleMarks(const QList<int> &rows);
    int markedRow(int from, bool forward) const; ///< the next one, round the end; -1: none

    const LogArena &arena() const { return m_arena; }
    qsizetype lineOf(int row) const; ///< number of the line in the arena
    int rowOf(qsizetype line) const; ///< -1: the filter hides it
    int rowAt(qint64 atMs) const;    ///< the first row at this time or later; -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void filtered();     ///< the filter has worked through all lines
    void stepsChanged(); ///< a step was seen for the first time

private:
    void refilter();
    void filterSlice();
    void takeAll();
    void insert(const std::vector<quint32> &found);
    void tell(int first, int last, int role);
    QString cell(qsizetype line, int row, int column) const;
    QString spoken(qsizetype line, int row, int column) const;
    const HighlightRule *highlightOf(qsizetype line) const;

    LogArena m_arena;
    LogFilter m_filter;
    HighlightRules m_highlights;
    LogMarks m_marks;
    std::vector<quint32> m_rows; ///< only while there is a filter
    qsizetype m_done = 0;        ///< lines that the filter has seen
    int m_count = 0;             ///< rows told to the views
    QTimer m_slice;
};

} // namespace fota
