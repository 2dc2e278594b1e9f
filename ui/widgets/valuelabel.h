#pragma once

#include <QLabel>
#include <QPointer>

class QFocusFrame;

namespace fota {

/// A value of the module. Its accessible name says what it is and stays; its accessible
/// description is the value and changes with it. Elides what does not fit; a click copies the
/// value, the tool tip tells all of it and the AT command behind it.
class ValueLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ValueLabel(const QString &name, QWidget *parent = nullptr);
    ~ValueLabel() override;

    /// Shows \a value; empty: a dash, and the description "not known".
    void setValue(const QString &value);
    /// Shows a shorter form of the value, for people; copied and described is the value.
    void setValue(const QString &value, const QString &shown);
    QString value() const { return m_value; }
    void setElide(Qt::TextElideMode mode) { m_elide = mode; } ///< middle, if not told
    void setSource(const QString &command);                   ///< the AT command behind the value
    void setMore(const QStringList &lines);                   ///< below them, in the tool tip

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copied(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copy();
    void tell();

    QString m_value;
    QString m_source;
    QStringList m_more;
    Qt::TextElideMode m_elide = Qt::ElideMiddle;
    QPointer<QFocusFrame> m_ring; ///< around the text, which stands at the label's very edge
};

} // namespace fota
