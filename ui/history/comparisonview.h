#pragma once

#include "core/session/sessionsteps.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace fota {

class ComparisonModel;
class RowTable;

/// Two sessions side by side, step by step; of the chosen step what was said in both.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    void show(const SessionComparison &comparison);
    void showError(const QString &what);
    void focusSteps();

Q_SIGNALS:
    void left(); ///< back to the sessions

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showReplies(int row);

    ComparisonModel *m_model;
    RowTable *m_table;
    QLabel *m_heads[2];
    QPlainTextEdit *m_replies[2];
    QLabel *m_none;
};

} // namespace fota
