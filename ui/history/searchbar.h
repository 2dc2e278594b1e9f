#pragma once

#include "core/session/indexrows.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace fota {

/// What sessions are looked for by: words that stand in them, how they ended, when they began.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    SessionFilter filter() const;
    bool isEmpty() const { return filter() == SessionFilter(); }
    void clear();
    void focusField();

Q_SIGNALS:
    void changed();
    void leftDownwards(); ///< to what was found

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Span { Any, Today, Week, Month, Year, Between };
    void makeDays();
    void spanChosen();
    std::optional<qint64> day(const QLineEdit *field, int daysOn) const;

    QLineEdit *m_words;
    QComboBox *m_verdict;
    QComboBox *m_span;
    QWidget *m_days;
    QLineEdit *m_since;
    QLineEdit *m_until;
    QTimer m_typed; ///< a search for each letter would be none for the reader
};

} // namespace fota
