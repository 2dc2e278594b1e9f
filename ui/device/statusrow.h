#pragma once

#include <QWidget>

namespace fota {

class ValueLabel;

/// One rung of the ladder Port → SIM → Network → Data: sign, name, and the state in a word.
class StatusRow : public QWidget
{
    Q_OBJECT

public:
    enum class State { Off, Busy, Good, Look, Failed };

    /// \a accessible: the name of the value for assistive technology, e.g. "Registration".
    StatusRow(const QString &name, const QString &accessible, QWidget *parent = nullptr);
    void set(State state, const QString &word) { set(state, word, word); }
    void set(State state, const QString &word, const QString &shown); ///< a shorter form
    ValueLabel *value() const { return m_value; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name; ///< painted, not a label: see ValueRow
    State m_state = State::Off;
    ValueLabel *m_value;
};

} // namespace fota
