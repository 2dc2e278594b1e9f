#pragma once

#include <QTableView>

namespace fota {

/// The table of the AT log: says what will stand here as long as nothing does.
class LogTable : public QTableView
{
    Q_OBJECT

public:
    using QTableView::QTableView;

    void setEmptyText(const QString &text) { m_emptyText = text; }
    /// The height at which no row is cut in two.
    int wholeRowsHeight(int room) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_emptyText;
};

/// Gives a LogTable all its room but what is left of a row; that stays empty below it.
class WholeRows : public QWidget
{
    Q_OBJECT

public:
    explicit WholeRows(LogTable *table, QWidget *parent = nullptr);

    void place();
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    LogTable *m_table;
};

} // namespace fota
