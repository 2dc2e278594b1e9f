#pragma once

#include "ui/log/logfilter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSettings;

namespace fota {

/// What of the log is shown: a text or regular expression, directions, one step. An expression that
/// is none yet leaves the filter as it was.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    const LogFilter &filter() const { return m_filter; }
    void setSteps(const std::vector<QByteArray> &steps);
    void showStep(const QByteArray &step); ///< its lines alone
    void clear();                          ///< everything is shown
    void focusField();
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

Q_SIGNALS:
    void changed(const fota::LogFilter &filter);
    void problemChanged(const QString &problem); ///< of the expression; empty: none

private:
    void addChips();
    void textEdited();
    void stepChosen();
    void apply(const LogFilter &filter);

    LogFilter m_filter;
    QLineEdit *m_field;
    QPushButton *m_expression;
    QList<QPushButton *> m_chips;
    QComboBox *m_step;
};

} // namespace fota
