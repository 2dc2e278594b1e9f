#pragma once

#include "core/diagnosis/analysis.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace fota {

class LineCache;

/// What the analysis says of a line.
struct LineMark
{
    QString step{};                                 ///< that begins there, "4.f"; empty: none
    QString code{};                                 ///< of the finding, "A27"; not each has one
    std::optional<LogFinding::Severity> severity{}; ///< of the finding; none: there is none
};

/// The lines of a large log, with their numbers and what the analysis says of them. Paints what is
/// seen and keeps nothing of the rest: a view of Qt's own needs some bytes of memory for each row.
/// One line is the current one; Shift chooses those up to it.
class LineTable : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit LineTable(LineCache *cache, QWidget *parent = nullptr);

    void setTextFont(const QFont &font);
    void setCount(int rows);
    int count() const { return m_count; }
    void setMarks(const QHash<int, LineMark> &marks);
    int current() const { return m_current; } ///< -1: none
    void goTo(int row);                       ///< and no other is chosen
    int firstChosen() const { return std::min(m_current, m_anchor); }
    int chosenCount() const { return m_current < 0 ? 0 : std::abs(m_current - m_anchor) + 1; }
    bool hasShown() const { return m_hasShown; } ///< a text of a line was painted
    QString words(int row) const;                ///< number, mark and text, as they are read out

Q_SIGNALS:
    void currentChanged(int row);
    void copyWanted();
    void menuWanted(const QPoint &globalPos);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    int rowsSeen() const; ///< whole ones
    int rowAt(int y) const;
    int numberWidth() const;
    void choose(int row, bool extend);
    void makeVisible(int row);
    void place();
    void paintRow(QPainter *painter, const QRect &box, int row);
    void tellCurrent();

    LineCache *m_cache;
    QHash<int, LineMark> m_marks;
    int m_count = 0;
    int m_rowHeight = 0;
    int m_widest = 0; ///< of the texts that were painted, in pixels
    int m_current = -1;
    int m_anchor = -1;
    bool m_hasShown = false;
};

} // namespace fota
