#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace fota {

/// One time limit in seconds: its name and what it bounds, the field, the way back to the default,
/// and under a value that cannot be taken the reason.
class LimitField : public QWidget
{
    Q_OBJECT

public:
    /// \param limit its name in core/base/limits.h
    LimitField(const QString &limit, const QString &name, const QString &about,
               QWidget *parent = nullptr);

    const QString &limit() const { return m_limit; }
    using QWidget::show;
    void show(double seconds);
    double seconds() const; ///< what is shown, while there is no problem with it
    QString problem() const;
    void toDefault();
    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();

private:
    void check();

    QString m_limit;
    double m_shown = 0; ///< a value that was there before may stay, whatever is usual
    double m_default = 0;
    QLineEdit *m_edit;
    QPushButton *m_back;
    QLabel *m_problem;
};

/// A number of seconds as it is typed, with the point of the language in use.
QString secondsText(double seconds);
/// \a known: false where the text is no number.
double secondsOf(const QString &text, bool *known);

} // namespace fota
