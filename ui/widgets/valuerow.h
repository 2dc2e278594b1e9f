#pragma once

#include <QWidget>

class QLabel;

namespace fota {

class ValueLabel;

/// A value with its caption. The caption is painted, not a label, so that assistive technology
/// finds one object of that name: the value.
class ValueRow : public QWidget
{
    Q_OBJECT

public:
    ValueRow(const QString &name, const QString &command, const QFont &font,
             QWidget *parent = nullptr);
    ValueLabel *value() const { return m_value; }
    void setAside(const QString &raw); ///< the value's number, at the right
    void clear();                      ///< nothing is known

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    ValueLabel *m_value;
    QLabel *m_aside;
};

} // namespace fota
