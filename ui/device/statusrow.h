#pragma once

#include <QWidget>

class QLabel;

namespace fota {

class ValueLabel;

/// One rung of the ladder Port → SIM → Network → Data: sign, name, and the state in a word; under
/// it, when it is not well, what to do. That text can be selected and copied.
class StatusRow : public QWidget
{
    Q_OBJECT

public:
    enum class State { Off, Busy, Good, Look, Failed };

    /// \a accessible: the name of the value for assistive technology, e.g. "Registration".
    StatusRow(const QString &name, const QString &accessible, QWidget *parent = nullptr);
    void set(State state, const QString &word) { set(state, word, word); }
    /// \a shown: a shorter form of the word; \a advice: what to do, empty where all is well.
    void set(State state, const QString &word, const QString &shown, const QString &advice = {});
    /// What it says is not so now, or not known to be: it stays as the last that was known.
    void markLast();
    void setAside(const QString &raw); ///< the value's number, at the right
    ValueLabel *value() const { return m_value; }
    QString advice() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name; ///< painted, not a label: see ValueRow
    State m_state = State::Off;
    QString m_word;
    QString m_shown;
    int m_height; ///< of the row without the advice
    ValueLabel *m_value;
    QLabel *m_aside;
    QLabel *m_advice;
};

} // namespace fota
