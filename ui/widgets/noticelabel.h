#pragma once

#include <QLabel>

namespace fota {

/// A line or two that one should have seen, amber with its sign; hidden while it is empty.
class NoticeLabel : public QLabel
{
    Q_OBJECT

public:
    explicit NoticeLabel(const QString &name, QWidget *parent = nullptr);

    void setNotice(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace fota
