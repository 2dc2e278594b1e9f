#pragma once

#include "ui/log/logarena.h"

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
    enum Role { DirectionRole = Qt::UserRole, DecodedRole, AtRole };

    explicit LogModel(QObject *parent = nullptr);

    void append(const QList<LogEntry> &entries);
    void clear();
    void setText(const QString &text); ///< case aside
    void setShown(LogEntry::Direction direction, bool shown);
    bool isFiltering() const { return m_slice.isActive(); }

    const LogArena &arena() const { return m_arena; }
    qsizetype lineOf(int row) const; ///< number of the line in the arena
    int rowAt(qint64 atMs) const;    ///< the first row at this time or later; -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void filtered(); ///< a new filter has worked through all lines

private:
    bool isFiltered() const { return !m_needle.isEmpty() || m_hidden != 0; }
    bool passes(qsizetype line) const;
    void refilter();
    void filterSlice();
    void take(qsizetype from, qsizetype to);
    QString cell(qsizetype line, int row, int column) const;

    LogArena m_arena;
    QByteArray m_needle; ///< lower case
    unsigned m_hidden = 0;
    std::vector<quint32> m_rows; ///< only while there is a filter
    qsizetype m_done = 0;        ///< lines that the filter has seen
    int m_count = 0;             ///< rows told to the views
    QTimer m_slice;
};

} // namespace fota
