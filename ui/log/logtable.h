#pragma once

#include <QTableView>

namespace fota {

class LogModel;

/// The table of the AT log: follows what comes, or stays where the user looks; says what will stand
/// here as long as nothing does. Keys: F follows, M marks, Home and End go to the ends.
class LogTable : public QTableView
{
    Q_OBJECT

public:
    explicit LogTable(LogModel *model, QWidget *parent = nullptr);

    void setEmptyText(const QString &text) { m_emptyText = text; }
    /// Rows and columns become as large as it needs.
    void setTextFont(const QFont &font);
    /// The height at which no row is cut in two.
    int wholeRowsHeight(int room) const;
    bool isFollowing() const { return m_following; }
    void setFollowing(bool follow);
    void follow(); ///< to the last line, if it follows
    void goTo(int row);
    QList<int> chosenRows() const; ///< in order
    void toggleMarks();            ///< of the chosen rows
    void goToMark(bool forward);

Q_SIGNALS:
    void followingChanged(bool follow);
    void menuWanted(const QPoint &globalPos);
    void copyWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setColumns();
    void askForMenu();

    LogModel *m_log;
    QString m_emptyText;
    bool m_following = true;
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
