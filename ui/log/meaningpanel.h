#pragma once

#include "ui/log/meaning.h"

#include <QScrollArea>
#include <QTimer>

class QGridLayout;
class QLabel;

namespace fota {

/// What the chosen line of the log means: its fields by name, value and meaning. Read when it is
/// seen, once for all choices of a turn of the event loop.
class MeaningPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit MeaningPanel(QWidget *parent = nullptr);

    void showLine(const LogArena &arena, qsizetype line);
    void clear();

    QSize sizeHint() const override { return {280, 120}; }
    QSize minimumSizeHint() const override { return {160, 20}; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void fill(const Meaning &meaning);
    void addField(const MeaningField &field);
    static QLabel *label(const QString &text, const QFont &font, bool secondary);

    const LogArena *m_arena = nullptr; ///< of the log that the line is of
    qsizetype m_line = -1;
    QTimer m_later;
    QGridLayout *m_grid = nullptr;
};

} // namespace fota
