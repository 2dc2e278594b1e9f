#pragma once

#include <QWidget>

namespace fota {

/// Says to assistive technology what has changed, without taking the focus: a thing of the role
/// "notification" whose name is the text. Shows nothing.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent = nullptr);

    void announce(const QString &text);

Q_SIGNALS:
    void announced(const QString &text);

private:
    QString m_text;
};

} // namespace fota
