#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace fota {

/// Several lines of plain text in a field that looks as one of one line does.
class TextField : public QWidget
{
    Q_OBJECT

public:
    explicit TextField(const QString &name, QWidget *parent = nullptr);
    QPlainTextEdit *edit() const { return m_edit; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_edit;
};

} // namespace fota
